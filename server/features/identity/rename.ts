import {
  type PrepareRenameParams,
  PrepareRenameRequest,
  type PrepareRenameResult,
  type RenameParams,
  RenameRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { replaceNode } from '../../../contract/json/edit.ts';
import { shortened } from '../../../contract/quote.ts';
import type { Feature, Server } from '../../feature.ts';
import { workspaceEdit } from '../../lsp-edits.ts';
import { refusal } from '../../refusal.ts';
import { type Identity, type IdentityPlace, identityAt } from './identity.ts';
import { objectionTo } from './new-identity.ts';
import { locationOf, occurrencesOf } from './occurrences.ts';

/** `textDocument/rename` of `name` and `asset_uuid`, wherever they stand, so that nothing loses what it refers to. */
export const rename: Feature = {
  capabilities: (client) => ({
    renameProvider:
      client.raw.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
  }),
  register: (on) => {
    on(PrepareRenameRequest.type, prepareRename);
    on(RenameRequest.type, provideRename);
  },
};

async function prepareRename(
  server: Server,
  { textDocument, position }: PrepareRenameParams,
): Promise<PrepareRenameResult | null> {
  const identity = await identityAt(server, textDocument.uri, position);
  if (identity === undefined) return null;
  const { range } = await locationOf(server, identity.place);
  return { range, placeholder: identity.place.node.value };
}

async function provideRename(
  server: Server,
  { textDocument, position, newName }: RenameParams,
): Promise<WorkspaceEdit | null> {
  const identity = await identityAt(server, textDocument.uri, position);
  if (identity === undefined) throw refusal('Only the name and the asset_uuid of an asset can be renamed');
  const objection = objectionTo(identity, newName);
  if (objection !== undefined) throw objection;
  const places = placesToRename(identity, await occurrencesOf(server, identity));
  const differing = places.filter(({ node }) => node.value !== newName);
  return workspaceEdit(
    server,
    differing.map(({ document, node }) => replaceNode(document, node, newName)),
  );
}

/**
 * Of an identity that several declarations have, only the declaration in hand gets a new one: what refers to it goes
 * on meaning the others. From a reference nobody can tell which of them is meant.
 */
function placesToRename(
  { kind, place, project }: Identity,
  places: readonly IdentityPlace[],
): readonly IdentityPlace[] {
  const declared = places.filter((other) => other.in === 'declaration');
  if (declared.length < 2 || project === undefined) return places;
  if (place.in === 'declaration') return [place];
  const [first] = declared;
  const root = project.rootOf(first?.document.uri ?? '') ?? '';
  const key = kind === 'uuid' ? 'asset_uuid' : 'name';
  throw refusal(
    '‘{0}’ is the {1} of {2} assets, ‘{3}’ among them: rename it in the asset.json that is meant',
    shortened(place.node.value),
    key,
    declared.length,
    shortened(root),
  );
}
