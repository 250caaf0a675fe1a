import { expect } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionTriggerKind,
} from 'vscode-languageserver/node';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import { edited, marked, type ServedProject, servedProject } from './served-project.ts';
import { declaration } from './temp-project.ts';

export const SHEET = encodeIndexedPng({
  width: 16,
  height: 8,
  pixels: new Uint8Array(128).map((_, at) => at % 3),
  palette: Uint32Array.of(0, 0xffff0000, 0xff00ff00),
});

export const REGISTERED = '11111111-1111-4111-8111-111111111111';
export const UNREGISTERED = '22222222-2222-4222-8222-222222222222';

const REGISTRY = `{
  "schema_version": 1,
  "assets": {
    "${REGISTERED}": { "asset_id": 7, "root": "art/lost", "included_in_build": true }
  },
  "retired": [9]
}
`;

const FILES = {
  'packwright.json': '{ "schema_version": 1 }',
  'packwright.registry.json': REGISTRY,
  'art/hero/asset.json': '',
  'art/hero/hero.png': SHEET,
  'art/hero/walk/left.png': SHEET,
  'art/hero/walk/right.png': SHEET,
  'art/hero/notes.txt': 'x',
  'art/lost/asset.json': '',
  'notes/asset.json': declaration({ asset_uuid: UNREGISTERED }),
  'notes/notes.txt': 'x',
};

/** The beginning of a declaration whose `output` is still open. */
export const GLYPH = '"type": "glyph_bank", "output": { "format": "GLYPH/indexed_v1"';

interface Options {
  readonly path?: string | undefined;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly capabilities?: ClientCapabilities;
  readonly trigger?: string;
}

interface Completed {
  readonly project: ServedProject;
  readonly text: string;
  readonly items: readonly CompletionItem[];
  readonly isIncomplete: boolean;
}

/** What is offered at the mark `▮` of the source, in the order in which clients show it. */
export async function completed(source: string, options: Options = {}): Promise<Completed> {
  const { path = 'art/hero/asset.json', files = FILES, capabilities = {}, trigger } = options;
  const { text, at } = marked(source);
  const project = await servedProject(files, capabilities);
  const uri = await project.open(path, text);
  await project.diagnostics(path);
  const list = await project.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: at,
    ...(trigger === undefined
      ? {}
      : { context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger } }),
  });
  const { items, isIncomplete } = (list as CompletionList) ?? { items: [], isIncomplete: false };
  const sorted = items.toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  expect(sorted).toEqual(items);
  return { project, text, items, isIncomplete };
}

export function itemOf(items: readonly CompletionItem[], label: string): CompletionItem {
  const item = items.find((candidate) => candidate.label === label);
  if (item === undefined)
    throw new Error(`‘${label}’ is not offered, but ${items.map((each) => each.label)}`);
  return item;
}

/** The text as an editor has it that takes the item. */
export function applied(text: string, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
  if (textEdit === undefined || !('range' in textEdit)) throw new Error('the item has no edit');
  return edited(text, [textEdit, ...additionalTextEdits]);
}
