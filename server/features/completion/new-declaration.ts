import { CompletionItemKind } from 'vscode-languageserver';
import { asAssetName, freeName } from '../../../contract/declaration/asset-name.ts';
import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { soundValue } from '../../../contract/schema/sound-value.ts';
import type { Format } from '../../../formats/format.ts';
import { FORMATS } from '../../../formats/index.ts';
import { code, paragraph } from '../../rich-text/rich-text.ts';
import type { Choice, CompletionPlace } from './choice.ts';
import { folderName } from './folder-name.ts';
import { bareHole, EMPTY_OBJECT, textHole } from './holes.ts';
import { filesBelow, fittingExtensions } from './input-choices.ts';
import { defaultsOf } from './skeleton.ts';

type Place = CompletionPlace<DeclarationContext>;

/** More are chosen one by one. */
const MAX_INPUTS = 64;

/**
 * A whole declaration for each format, its inputs the files of the asset root that fit; first those formats that the
 * most special files fit. Throws FileAccessError.
 */
export async function newDeclarations(place: Place, as: 'value' | 'members'): Promise<Choice[]> {
  const drafts: { choice: Choice; rank: number }[] = [];
  for (const format of FORMATS) {
    const inputs = await fittingInputs(place, format);
    const value = { schema_version: 1, ...identityOf(place), ...contentOf(format, inputs.byRole) };
    drafts.push({ choice: choiceOf(format, value, as), rank: inputs.isTelling ? 0 : 1 });
  }
  return drafts.sort((a, b) => a.rank - b.rank).map(({ choice }) => choice);
}

function choiceOf(format: Format, value: Readonly<Record<string, unknown>>, as: 'value' | 'members'): Choice {
  return {
    label: format.type,
    kind: CompletionItemKind.Snippet,
    detail: `a whole declaration of ${format.id}`,
    documentation: [paragraph(code(format.id), `: ${format.summary}`)],
    insert: as === 'value' ? { kind: 'value', value } : { kind: 'members', members: value },
  };
}

function identityOf({ context, snapshot }: Place): Readonly<Record<string, unknown>> {
  const name = asAssetName(folderName(snapshot) ?? '');
  return {
    asset_uuid: soundValue(context, ['asset_uuid']),
    name: textHole(name === undefined ? '' : freeName(name, context.project)),
  };
}

function contentOf(format: Format, inputs: Readonly<Record<string, readonly string[]>>) {
  const metadata = defaultsOf(format);
  return {
    type: format.type,
    inputs,
    output: {
      format: format.id,
      codec: textHole('NONE'),
      ...(metadata === EMPTY_OBJECT ? {} : { metadata }),
    },
    preload: { enabled: bareHole(false) },
  };
}

interface FittingInputs {
  readonly byRole: Readonly<Record<string, readonly string[]>>;
  /** Whether there is a file that not every format could take. */
  readonly isTelling: boolean;
}

async function fittingInputs(place: Place, { roles }: Format): Promise<FittingInputs> {
  const { snapshot } = place;
  const byRole: Record<string, readonly string[]> = {};
  let isTelling = false;
  for (const [name, role] of Object.entries(roles)) {
    if (!role.required) continue;
    const found =
      snapshot.place === undefined
        ? []
        : (await filesBelow(place, snapshot.place, '', fittingExtensions([role]))).files;
    byRole[name] = found.length === 0 ? [textHole()] : found.slice(0, MAX_INPUTS);
    isTelling ||= found.length > 0 && role.extensions.length > 0;
  }
  return { byRole, isTelling };
}
