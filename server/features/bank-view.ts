import { type CancellationToken, RequestType } from 'vscode-languageserver';
import type { Span } from '../../contract/finding.ts';
import { childOf, type JsonNode, nodeAt, stringAt } from '../../contract/json/tree.ts';
import { PALETTES_PATH } from '../../contract/palettes/palette-collection.ts';
import { shortened } from '../../contract/quote.ts';
import { joinPath } from '../../packer/project/project-files.ts';
import {
  BANK_VIEW,
  type BankViewParams,
  type BankViewResult,
  type ViewedInput,
  type ViewedPalette,
} from '../../protocol/bank-view.ts';
import type { Feature, Server } from '../feature.ts';
import { rangeOf } from '../positions.ts';
import { refusal } from '../refusal.ts';
import type { PlacedInput } from '../tasks/bank-view.ts';
import type { AssetPlace, Snapshot } from '../workspace/snapshot.ts';

/** `packwright/bankView`: an asset's bank to look at, tied to the text that it comes from. */
export const bankView: Feature = {
  capabilities: () => ({}),
  register: (on) => on(new RequestType<BankViewParams, BankViewResult, void>(BANK_VIEW.method), viewBank),
};

async function viewBank(
  server: Server,
  { uri, known = [] }: BankViewParams,
  token: CancellationToken,
): Promise<BankViewResult> {
  const { workspace } = server;
  const snapshot = await workspace.snapshot(uri);
  if (snapshot?.kind !== 'declaration') throw refusal('‘{0}’ is no asset.json', shortened(uri, 120));
  const { place, text, document } = snapshot;
  if (place === undefined)
    throw refusal('‘{0}’ has no folder to read inputs from: save it first', shortened(uri, 120));
  const params = { folder: place.folder, root: place.root, uri: snapshot.uri, text, known };
  const result = await workspace.host.work.run('bank-view', params, { token });
  const version = snapshot.version ?? null;
  if (result.kind === 'obstacle')
    return { kind: 'none', version, reason: result.message, range: rangeIn(snapshot, result.span) };
  const { format, codec, storedSize, decodedSize, view } = result;
  return {
    kind: 'asset',
    version,
    name: stringAt(document.root, ['name']) ?? '',
    format,
    codec,
    storedSize,
    decodedSize,
    view,
    inputs: result.inputs.map((input) => viewedInput(server, { snapshot, place, input })),
    palettes: viewedPalettes(snapshot),
  };
}

function rangeIn({ lines }: Snapshot, span: Span | undefined): BankViewRange {
  return span === undefined ? null : rangeOf(lines, span);
}

type BankViewRange = Extract<BankViewResult, { kind: 'none' }>['range'];

function viewedInput(
  { workspace }: Server,
  { snapshot, place, input }: { snapshot: Snapshot; place: AssetPlace; input: PlacedInput },
): ViewedInput {
  const { role, path, size, span } = input;
  const uri = workspace.clientUri(place.files.uriOf(joinPath(place.root, path)));
  return { role, path, uri, size, range: rangeOf(snapshot.lines, span) };
}

function viewedPalettes({ document, lines }: Snapshot): ViewedPalette[] {
  const list = nodeAt(document.root, PALETTES_PATH);
  if (list?.kind !== 'array') return [];
  return list.items.flatMap((item) => {
    const index = indexOf(item);
    return index === undefined ? [] : [{ index, range: rangeOf(lines, item) }];
  });
}

function indexOf(entry: JsonNode): number | undefined {
  const index = childOf(entry, 'index');
  return index?.kind === 'number' ? index.value : undefined;
}
