import { formatCatalog } from '../../formats/index.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import { type BankResult, buildBank } from './build-bank.ts';
import type { BuildStep } from './plan-build.ts';
import { readContents } from './read-contents.ts';

/** Packs one asset; one that no id can be given to is only checked. Throws FileAccessError where the disk fails. */
export async function packStep(files: ProjectFiles, { declaration, entry }: BuildStep): Promise<BankResult> {
  const format = formatCatalog().get(declaration.context.format?.id ?? '');
  if (format === undefined) return { findings: declaration.findings, bank: undefined };
  if (entry !== undefined) return buildBank(files, { declaration, format, assetId: entry.assetId });
  const { findings } = await readContents(files, format, declaration);
  return { findings: [...declaration.findings, ...findings], bank: undefined };
}
