import type { Finding } from '../../contract/finding.ts';
import { byDocument } from '../../contract/run-rules.ts';
import { formatCatalog } from '../../formats/index.ts';
import type { LoadedDeclaration, LoadedProject } from '../project/load-project.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import { readContents } from './read-contents.ts';

/** Every finding of a project, its inputs' content included: by file, then by place. */
export async function checkProject(files: ProjectFiles, project: LoadedProject): Promise<Finding[]> {
  const findings = [...project.findings];
  for (const declaration of project.declarations) {
    findings.push(...declaration.findings, ...(await contentFindings(files, declaration)));
  }
  return findings.sort(byDocument);
}

/** What the inputs of one declaration give rise to. Throws FileAccessError where the disk fails. */
export async function contentFindings(
  files: ProjectFiles,
  declaration: LoadedDeclaration,
): Promise<readonly Finding[]> {
  const format = formatCatalog().get(declaration.context.format?.id ?? '');
  if (format === undefined) return [];
  return (await readContents(files, format, declaration)).findings;
}

/** Texts of a project's documents by uri, for whoever shows findings. */
export function textsOf({
  projectFile,
  registryFile,
  bindingsFile,
  declarations,
}: LoadedProject): Map<string, string> {
  const texts = new Map<string, string>();
  for (const document of [projectFile, registryFile, bindingsFile])
    if (document !== undefined) texts.set(document.uri, document.text);
  for (const { context } of declarations) texts.set(context.document.uri, context.document.text);
  return texts;
}
