import type { Finding } from '../../contract/finding.ts';
import type { IndexChange } from '../../contract/project/project-index.ts';
import type { Project, RegistryChange } from './project.ts';

/** Says whose findings may differ when a declaration or the registry says something else. */
export class Dependents {
  /** Declarations with trouble about who they are: what helps them depends on which uuids and names are free. */
  readonly #unsettled = new Set<string>();

  /** Takes note of what was found on a document. */
  note(uri: string, findings: readonly Finding[]): void {
    if (findings.some(isAboutIdentity)) this.#unsettled.add(uri);
    else this.#unsettled.delete(uri);
  }

  forget(uri: string): void {
    this.#unsettled.delete(uri);
  }

  ofDeclaration(project: Project, change: IndexChange): Set<string> {
    const affected = project.affectedBy(change);
    return changesIndex(change) ? this.#withUnsettled(project, affected) : affected;
  }

  ofRegistry(project: Project, change: RegistryChange): Set<string> {
    const affected = project.affectedByRegistry(change);
    return change.uuids.size > 0 ? this.#withUnsettled(project, affected) : affected;
  }

  #withUnsettled({ folder }: Project, affected: Set<string>): Set<string> {
    for (const uri of this.#unsettled) if (uri.startsWith(`${folder}/`)) affected.add(uri);
    return affected;
  }
}

/** Whether the index holds something else under any key. */
export function changesIndex({ uuids, names }: IndexChange): boolean {
  return uuids.size + names.size > 0;
}

function isAboutIdentity({ code }: Finding): boolean {
  return code.startsWith('identity/') || code === 'structure/missing-field';
}
