import type { Finding } from '../../contract/finding.ts';
import { contentFindings } from '../../packer/build/check-project.ts';
import type { LoadedDeclaration } from '../../packer/project/load-project.ts';
import type { ProjectFiles } from '../../packer/project/project-files.ts';

/**
 * What the inputs of open declarations give rise to. Inputs are decoded again only for a text that changed, or after
 * `clear`: whoever types in one declaration does not wait for the images of another.
 */
export class ContentFindings {
  #known = new Map<string, Known>();

  /** Throws FileAccessError where the disk fails. */
  async of(files: ProjectFiles, declaration: LoadedDeclaration): Promise<readonly Finding[]> {
    const { uri, text } = declaration.context.document;
    // What a check that began before `clear` still finds goes into the map that was given up.
    const known = this.#known;
    const last = known.get(uri);
    if (last?.text === text) return last.findings;
    const findings = await contentFindings(files, declaration);
    known.set(uri, { text, findings });
    return findings;
  }

  clear(): void {
    this.#known = new Map();
  }
}

interface Known {
  readonly text: string;
  readonly findings: readonly Finding[];
}
