import { type Location, type ReferenceParams, ReferencesRequest } from 'vscode-languageserver';
import type { Feature, Server } from '../../feature.ts';
import { identityAt } from './identity.ts';
import { locationOf, occurrencesOf } from './occurrences.ts';

/** `textDocument/references` of `name` and `asset_uuid`: in declarations, the registry and game.json. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register: (on) => on(ReferencesRequest.type, findReferences),
};

async function findReferences(
  server: Server,
  { textDocument, position, context }: ReferenceParams,
): Promise<Location[] | null> {
  const identity = await identityAt(server, textDocument.uri, position);
  if (identity === undefined) return null;
  const places = await occurrencesOf(server, identity);
  const wanted = places.filter((place) => context.includeDeclaration || place.in !== 'declaration');
  return Promise.all(wanted.map((place) => locationOf(server, place)));
}
