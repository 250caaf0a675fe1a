import {
  type DefinitionLink,
  type DefinitionParams,
  DefinitionRequest,
  type Location,
} from 'vscode-languageserver';
import type { Feature, Server } from '../../feature.ts';
import { offsetOf, rangeOf } from '../../positions.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { declarationsOfReference } from '../identity/definition.ts';
import { type LinkTarget, linkTargets } from './link-targets.ts';

/** `textDocument/definition`: from a path to its file, from a uuid or a name to the declaration that has it. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register: (on) => on(DefinitionRequest.type, define),
};

async function define(
  server: Server,
  { textDocument, position }: DefinitionParams,
): Promise<Location[] | DefinitionLink[] | null> {
  const snapshot = await server.workspace.snapshot(textDocument.uri);
  const target = snapshot === undefined ? undefined : await targetAt(snapshot, offsetOf(snapshot, position));
  if (snapshot === undefined || target === undefined)
    return declarationsOfReference(server, textDocument.uri, position);
  return target.uri.startsWith('http') ? null : leadingTo(server, snapshot, target);
}

async function targetAt(snapshot: Snapshot, offset: number): Promise<LinkTarget | undefined> {
  const targets = await linkTargets(snapshot);
  return targets.find(({ span }) => span.offset <= offset && offset <= span.offset + span.length);
}

/** To the beginning of the file; with the whole path as what was followed, where the client marks that. */
function leadingTo(
  { workspace, client }: Server,
  { lines }: Snapshot,
  { uri, span }: LinkTarget,
): Location[] | DefinitionLink[] {
  const targetUri = workspace.clientUri(uri);
  if (client.raw.textDocument?.definition?.linkSupport !== true) return [{ uri: targetUri, range: START }];
  const originSelectionRange = rangeOf(lines, span);
  return [{ originSelectionRange, targetUri, targetRange: START, targetSelectionRange: START }];
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
