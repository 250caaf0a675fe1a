import { checkDeclaration } from '../../contract/check.ts';
import type { Finding } from '../../contract/finding.ts';
import { parseDocument } from '../../contract/json/document.ts';
import type { Format } from '../../formats/format.ts';
import { formatCatalog } from '../../formats/index.ts';
import { readContents } from '../build/read-contents.ts';
import { declarationContext } from '../project/load-project.ts';
import { PlannedFiles } from './planned-files.ts';

export interface PlannedRoot {
  readonly format: Format;
  /** The declaration. */
  readonly text: string;
  /** By path in the asset root. */
  readonly inputs: ReadonlyMap<string, Uint8Array>;
  readonly newUuid: () => string;
}

/** What the rules, those on contents too, would find in an asset root that is not written yet. */
export async function plannedFindings(planned: PlannedRoot): Promise<readonly Finding[]> {
  const { format, text, inputs, newUuid } = planned;
  const files = new PlannedFiles(inputs);
  const document = parseDocument(files.uriOf('asset.json'), text);
  const options = { formats: formatCatalog(), newUuid };
  const context = await declarationContext({ files, options, project: undefined }, '.', document);
  const findings = checkDeclaration(context);
  const contents = await readContents(files, format, { root: '.', context, findings });
  return [...findings, ...contents.findings];
}
