import { type CodeLens, type CodeLensParams, CodeLensRequest } from 'vscode-languageserver';
import type { ClientCommands } from '../../protocol/initialization-options.ts';
import type { ClientSupport } from '../client-support.ts';
import type { DocumentKind } from '../document-kind.ts';
import type { Feature, Server } from '../feature.ts';
import { rangeOf } from '../positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/**
 * `textDocument/codeLens`: what can be done with the whole of a document, above it. Each lens is a command of the
 * client's own, so that one is shown only what it says it has.
 */
export const codeLenses: Feature = {
  capabilities: (client) =>
    LENSES.some(({ command }) => client.commands.has(command)) ? { codeLensProvider: {} } : {},
  register: (on) => on(CodeLensRequest.type, provideLenses),
};

type Lens = { readonly [C in keyof ClientCommands]: LensOf<C> }[keyof ClientCommands];

interface LensOf<C extends keyof ClientCommands> {
  readonly on: DocumentKind;
  readonly title: string;
  readonly command: C;
  readonly argument: (uri: string) => ClientCommands[C];
}

/** In the order in which they stand. In how many packs an asset is used will be one more, once there are packs. */
const LENSES: readonly Lens[] = [
  {
    on: 'declaration',
    title: 'Build this asset',
    command: 'packwright.build',
    argument: (uri) => ({ uri, scope: 'asset' }),
  },
  { on: 'declaration', title: 'Preview', command: 'packwright.preview', argument: (uri) => ({ uri }) },
  {
    on: 'project',
    title: 'Build this project',
    command: 'packwright.build',
    argument: (uri) => ({ uri, scope: 'project' }),
  },
];

async function provideLenses(
  { workspace, client }: Server,
  { textDocument }: CodeLensParams,
): Promise<CodeLens[] | null> {
  const snapshot = await workspace.snapshot(textDocument.uri);
  if (snapshot === undefined || !isBuildable(snapshot)) return null;
  const { document, lines, clientUri, kind } = snapshot;
  const range = rangeOf(lines, { offset: document.root?.offset ?? 0, length: 0 });
  return lensesFor(client, kind).map(({ title, command, argument }) => ({
    range,
    command: { title, command, arguments: [argument(clientUri)] },
  }));
}

function lensesFor({ commands }: ClientSupport, kind: DocumentKind): readonly Lens[] {
  return LENSES.filter(({ on, command }) => on === kind && commands.has(command));
}

/** What has no place on disk has no inputs to build from. */
function isBuildable({ kind, place, project }: Snapshot): boolean {
  return kind === 'declaration' ? place !== undefined : project !== undefined;
}
