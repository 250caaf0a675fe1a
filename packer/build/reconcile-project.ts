import type { Finding } from '../../contract/finding.ts';
import { stringAt } from '../../contract/json/tree.ts';
import { type DeclaredAsset, type Reconciled, reconcile } from '../../contract/registry/reconcile.ts';
import { writeRegistry } from '../../contract/registry/write-registry.ts';
import type { LoadedProject } from '../project/load-project.ts';

/** The registry as it stands after the files were followed, and its text where that differs from the one on disk. */
export interface ReconciledProject extends Reconciled {
  readonly text: string | undefined;
}

/** Follows the files of a project: new, moved, missing roots; doubled ids. Pure: writing the text is the caller's. */
export function reconcileProject(project: LoadedProject): ReconciledProject {
  const { index, registryFile } = project;
  const reconciled = reconcile(index.registry, declaredAssets(project));
  const text = writeRegistry(reconciled.registry);
  return { ...reconciled, text: text === registryFile?.text ? undefined : text };
}

export function declaredAssets({ declarations }: LoadedProject): DeclaredAsset[] {
  return declarations.flatMap(({ root, context }) => {
    const uuid = stringAt(context.document.root, ['asset_uuid']);
    return uuid === undefined ? [] : [{ root, uuid }];
  });
}

/** What reconciling mends by itself, in every build, is told as a change of the registry and not as an error. */
const RECONCILED: ReadonlySet<string> = new Set([
  'registry/duplicate-asset-id',
  'registry/retired-id-in-use',
]);

/** The findings on a project's own documents that reconciling leaves. */
export function standingFindings({ findings }: Pick<LoadedProject, 'findings'>): Finding[] {
  return findings.filter(({ code }) => !RECONCILED.has(code));
}
