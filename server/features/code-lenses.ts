import {
  type CancellationToken,
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  type Command,
} from 'vscode-languageserver';
import type { ClientCommands } from '../../protocol/initialization-options.ts';
import { AskedAssets } from '../asked-assets.ts';
import { bankFacts } from '../bank-facts.ts';
import type { ClientSupport } from '../client-support.ts';
import type { DocumentKind } from '../document-kind.ts';
import type { Feature, Server } from '../feature.ts';
import { rangeOf } from '../positions.ts';
import { refusal } from '../refusal.ts';
import type { BankFacts } from '../tasks/bank-facts.ts';
import type { Words } from '../words.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/**
 * `textDocument/codeLens`: what can be done with the whole of a document, and what comes of it, above it. Each lens is
 * a command of the client's own, so that one is shown only what it says it has. What takes packing to know is found out
 * when the lens is resolved.
 */
export const codeLenses: Feature = {
  capabilities: ({ commands }) =>
    LENSES.some(({ command }) => commands.has(command))
      ? { codeLensProvider: { resolveProvider: commands.has(FACTS_COMMAND) } }
      : {},
  register: (on) => {
    on(CodeLensRequest.type, provideLenses);
    on(CodeLensResolveRequest.type, resolveLens);
  },
  start: (server) => shown.set(server, new AskedAssets(server, () => refresh(server))),
};

type Lens = { readonly [C in keyof ClientCommands]: LensOf<C> }[keyof ClientCommands];

interface LensOf<C extends keyof ClientCommands> {
  readonly on: DocumentKind;
  /** Absent where it says what the bank is. */
  readonly title?: (words: Words) => string;
  readonly command: C;
  readonly argument: (uri: string) => ClientCommands[C];
}

/** Leads from what is told of the bank to all that there is to know of it. */
const FACTS_COMMAND = 'packwright.showEffectiveMetadata';

/** In the order in which they stand. In how many packs an asset is used will be one more, once there are packs. */
const LENSES: readonly Lens[] = [
  {
    on: 'declaration',
    title: (words) => words.t('Build this asset'),
    command: 'packwright.build',
    argument: (uri) => ({ uri, scope: 'asset' }),
  },
  {
    on: 'declaration',
    title: (words) => words.t('Preview'),
    command: 'packwright.preview',
    argument: (uri) => ({ uri }),
  },
  // Last, since its length changes.
  { on: 'declaration', command: FACTS_COMMAND, argument: (uri) => ({ uri }) },
  {
    on: 'project',
    title: (words) => words.t('Build this project'),
    command: 'packwright.build',
    argument: (uri) => ({ uri, scope: 'project' }),
  },
];

const shown = new WeakMap<Server, AskedAssets>();

async function provideLenses(server: Server, { textDocument }: CodeLensParams): Promise<CodeLens[] | null> {
  const snapshot = await server.workspace.snapshot(textDocument.uri);
  if (snapshot === undefined || !isBuildable(snapshot)) return null;
  const { document, lines, clientUri, kind } = snapshot;
  const range = rangeOf(lines, { offset: document.root?.offset ?? 0, length: 0 });
  return lensesFor(server.client, kind).map(({ title, command, argument }) =>
    title === undefined
      ? { range, data: { uri: clientUri } satisfies LensData }
      : { range, command: { title: title(server.client.words), command, arguments: [argument(clientUri)] } },
  );
}

interface LensData {
  readonly uri: string;
}

async function resolveLens(server: Server, lens: CodeLens, token: CancellationToken): Promise<CodeLens> {
  const { uri }: Partial<LensData> = lens.data ?? {};
  if (typeof uri !== 'string') throw refusal('This code lens is none of ours to resolve');
  const snapshot = await server.workspace.snapshot(uri);
  const facts = snapshot && (await bankFacts(server, snapshot, 'declared', token));
  if (snapshot === undefined || facts === undefined) throw refusal('This asset.json is no longer there');
  shown.get(server)?.asked(snapshot);
  const { words } = server.client;
  const title =
    facts.kind === 'facts'
      ? titleOf(facts.facts, words)
      : words.t('Not packed: {0}', shortened(facts.message));
  const command: Command = { title, command: FACTS_COMMAND, arguments: [{ uri }] };
  return { range: lens.range, command };
}

/** `24 glyphs · 2 palettes · 1.2 KiB of 3.1 KiB (LZ4_BLOCK)` */
function titleOf(facts: BankFacts, words: Words): string {
  const counts = facts.tally.bank.map(({ noun, count }) => words.counted(count, noun));
  return [...counts, sizeOf(facts, words)].join(' · ');
}

function sizeOf({ codec, packedSize, decodedSize }: BankFacts, words: Words): string {
  const whole = words.byteSize(decodedSize);
  if (codec === undefined || packedSize === undefined) return whole;
  return packedSize === decodedSize
    ? `${whole} (${codec})`
    : words.t('{0} of {1} ({2})', words.byteSize(packedSize), whole, codec);
}

/** The finding itself says it in full. */
function shortened(message: string): string {
  return message.length > 100 ? `${message.slice(0, 99)}…` : message;
}

/** A client that cannot be asked sees the news when it asks by itself, at the next edit. */
function refresh({ connection, client }: Server): void {
  if (client.raw.workspace?.codeLens?.refreshSupport !== true) return;
  connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
}

function lensesFor({ commands }: ClientSupport, kind: DocumentKind): readonly Lens[] {
  return LENSES.filter(({ on, command }) => on === kind && commands.has(command));
}

/** What has no place on disk has no inputs to build from. */
function isBuildable({ kind, place, project }: Snapshot): boolean {
  return kind === 'declaration' ? place !== undefined : project !== undefined;
}
