import { CompletionItemKind } from 'vscode-languageserver';
import { CODEC_NAMES, type CodecName } from '../../../contract/codec-name.ts';
import { asAssetName, freeName } from '../../../contract/declaration/asset-name.ts';
import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { registeredUuid } from '../../../contract/declaration/identity.ts';
import { stringAt } from '../../../contract/json/tree.ts';
import type { Format } from '../../../formats/format.ts';
import { FORMATS } from '../../../formats/index.ts';
import { type Block, code, paragraph } from '../../rich-text/rich-text.ts';
import type { Choice, Choices, CompletionPlace } from './choice.ts';
import { fieldDocumentation } from './field-documentation.ts';
import { folderName } from './folder-name.ts';
import { inputChoices } from './input-choices.ts';
import { likelyFormats } from './likely-format.ts';
import { newDeclarations } from './new-declaration.ts';
import { freeIndex, paletteEntryOf } from './palette-index.ts';

type Place = CompletionPlace<DeclarationContext>;

/** Values of an `asset.json` of which more is known than the schema says; undefined where that is all. */
export async function declarationValues(place: Place): Promise<Choices | undefined> {
  const { path, container } = place.cursor;
  if (container === undefined) return { choices: await newDeclarations(place, 'value') };
  if (path[0] === 'inputs' && path.length > 1) return inputChoices(place);
  const values = BY_FIELD.get(path.join('/'))?.(place) ?? indexChoices(place);
  return values && { choices: values };
}

const BY_FIELD: ReadonlyMap<string, (place: Place) => Choice[]> = new Map([
  ['asset_uuid', uuidChoices],
  ['name', nameChoices],
  ['type', typeChoices],
  ['output/format', formatChoices],
  ['output/codec', codecChoices],
]);

function uuidChoices({ context: { project, newUuid } }: Place): Choice[] {
  const registered = registeredUuid(project);
  return [
    ...(registered === undefined ? [] : [uuid(registered, 'what the registry has for this asset')]),
    uuid(newUuid(), 'a fresh one'),
  ];
}

function uuid(value: string, detail: string): Choice {
  return { label: value, kind: CompletionItemKind.Value, detail, insert: { kind: 'value', value } };
}

function nameChoices({ snapshot, context: { project } }: Place): Choice[] {
  const name = asAssetName(folderName(snapshot) ?? '');
  if (name === undefined) return [];
  // The name that this very asset has is no other's.
  const others = project?.byName.get(name)?.filter(({ uri }) => uri !== snapshot.uri) ?? [];
  const value = others.length === 0 ? name : freeName(name, project);
  const detail = 'after its folder';
  return [{ label: value, kind: CompletionItemKind.Value, detail, insert: { kind: 'value', value } }];
}

function typeChoices({ context }: Place): Choice[] {
  const types = Map.groupBy(FORMATS, ({ type }) => type);
  const declared = context.format?.type;
  const sorted = [...types].sort(([a], [b]) => Number(b === declared) - Number(a === declared));
  return sorted.map(([type, formats]) => ({
    label: type,
    kind: CompletionItemKind.EnumMember,
    detail: formats.map(({ id }) => id).join(', '),
    documentation: formats.map(summaryOf),
    insert: { kind: 'value', value: type },
  }));
}

/** Those of the declared type, be the declared format another. */
function formatChoices({ context }: Place): Choice[] {
  const type = stringAt(context.document.root, ['type']);
  const fitting = FORMATS.filter((format) => format.type === type);
  return (fitting.length === 0 ? FORMATS : fitting).map((format) => ({
    label: format.id,
    kind: CompletionItemKind.EnumMember,
    detail: format.type,
    documentation: [summaryOf(format), ...rolesOf(format)],
    insert: { kind: 'value', value: format.id },
  }));
}

function summaryOf({ id, summary }: Format): Block {
  return paragraph(code(id), `: ${summary}`);
}

function rolesOf({ roles }: Format): Block[] {
  const items = Object.entries(roles).map(([name, { summary }]) => [code(name), `: ${summary}`]);
  return items.length === 0 ? [] : [paragraph('Inputs:'), { kind: 'list', items }];
}

function codecChoices({ context }: Place): Choice[] {
  const offered = new Set(likelyFormats(context).flatMap(({ codecs }) => codecs));
  return CODEC_NAMES.filter((name) => offered.has(name)).map((name) => ({
    label: name,
    kind: CompletionItemKind.EnumMember,
    detail: CODEC_USES[name].short,
    documentation: [paragraph(CODEC_USES[name].long)],
    insert: { kind: 'value', value: name },
  }));
}

const CODEC_USES: Readonly<Record<CodecName, { readonly short: string; readonly long: string }>> = {
  NONE: {
    short: 'as it is',
    long: 'The payload as it is: nothing to decode, and every byte can be read where it lies. For small banks, and for data that is packed already.',
  },
  LZ4_BLOCK: {
    short: 'quickest to decode',
    long: 'One LZ4 block: decoded fastest by far, by a few dozen lines of code. For what is loaded while the game runs. Its bytes are the same on every machine.',
  },
  DEFLATE_RAW: {
    short: 'small, decoded everywhere',
    long: 'One raw DEFLATE stream (RFC 1951): smaller than LZ4, slower to decode, and every platform and browser has a decoder.',
  },
  ZSTD: {
    short: 'small, quick to decode',
    long: 'One Zstandard frame (RFC 8878): as small as DEFLATE or smaller and quicker to decode. For large banks, where the runtime has libzstd.',
  },
};

/** The number of the palette, at the `index` of an entry. */
function indexChoices({ context, cursor: { path } }: Place): Choice[] | undefined {
  const position = paletteEntryOf(path);
  if (position === undefined) return undefined;
  const value = context.format?.palettes === undefined ? undefined : freeIndex(context, position);
  if (value === undefined) return [];
  return [
    {
      label: String(value),
      kind: CompletionItemKind.Value,
      detail: 'next free index',
      documentation: fieldDocumentation(context, path),
      insert: { kind: 'value', value },
    },
  ];
}
