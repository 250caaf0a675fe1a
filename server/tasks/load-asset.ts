import { checkDeclaration } from '../../contract/check.ts';
import { parseDocument } from '../../contract/json/document.ts';
import { formatCatalog } from '../../formats/index.ts';
import { declarationContext, type LoadedDeclaration } from '../../packer/project/load-project.ts';
import type { ProjectFiles } from '../../packer/project/project-files.ts';
import type { TaskEnvironment } from './task.ts';

/** A declaration as its editor has it: which task params name one. */
export interface AssetParams {
  /** URI of the folder that `root` is below. */
  readonly folder: string;
  readonly root: string;
  readonly uri: string;
  readonly text: string;
}

export interface LoadedAsset {
  readonly files: ProjectFiles;
  readonly declaration: LoadedDeclaration;
}

/** The declaration looked at alone, without its project. Throws FileAccessError where the disk fails. */
export async function loadAsset(
  env: TaskEnvironment,
  { folder, root, uri, text }: AssetParams,
): Promise<LoadedAsset> {
  const files = env.filesOf(folder);
  const document = parseDocument(uri, text);
  const options = { formats: formatCatalog(), newUuid: env.newUuid };
  const context = await declarationContext({ files, options, project: undefined }, root, document);
  return { files, declaration: { root, context, findings: checkDeclaration(context) } };
}
