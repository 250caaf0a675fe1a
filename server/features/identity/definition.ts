import type { Location, Position } from 'vscode-languageserver';
import type { Server } from '../../feature.ts';
import { identityAt } from './identity.ts';
import { locationOf, occurrencesOf } from './occurrences.ts';

/** The declarations of the asset that a registry key or a string of game.json calls; none where it calls none. */
export async function declarationsOfReference(
  server: Server,
  uri: string,
  position: Position,
): Promise<Location[]> {
  const identity = await identityAt(server, uri, position);
  if (identity === undefined) return [];
  const places = await occurrencesOf(server, identity);
  return Promise.all(
    places.filter((place) => place.in === 'declaration').map((place) => locationOf(server, place)),
  );
}
