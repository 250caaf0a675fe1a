import type { Location } from 'vscode-languageserver';
import { childOf } from '../../../contract/json/tree.ts';
import type { Server } from '../../feature.ts';
import { rangeOf } from '../../positions.ts';
import type { Project } from '../../workspace/project.ts';
import { gameReferences, readGameFile } from './game-file.ts';
import { contentSpan, type Identity, type IdentityPlace, registryKeys } from './identity.ts';

/**
 * Every place of an identity: its declarations (several where it is not unique), the registry, game.json. Documents
 * that nobody opened are read from disk, and what is shown is what they hold now. Throws FileAccessError.
 */
export async function occurrencesOf(server: Server, identity: Identity): Promise<IdentityPlace[]> {
  const { project, place } = identity;
  if (project === undefined) return [place];
  const places = [
    ...(await declaredIn(server, project, identity)),
    ...(await registeredIn(server, project, identity)),
    ...(await referredToIn(server, project, identity)),
  ];
  // A malformed uuid is in no index, and still stands where somebody points at it.
  return places.some((other) => isSamePlace(other, place)) ? places : [place, ...places];
}

export async function locationOf(
  { workspace }: Server,
  { document, node }: IdentityPlace,
): Promise<Location> {
  const { lines } = await workspace.placedText(document.uri);
  return { uri: workspace.clientUri(document.uri), range: rangeOf(lines, contentSpan(document, node)) };
}

/** The index says which documents to look into, the documents themselves where. */
async function declaredIn(
  { workspace }: Server,
  { index }: Project,
  { kind, value }: Identity,
): Promise<IdentityPlace[]> {
  const key = kind === 'uuid' ? 'asset_uuid' : 'name';
  const found: IdentityPlace[] = [];
  for (const { uri } of (kind === 'uuid' ? index.byUuid : index.byName).get(value) ?? []) {
    const document = (await workspace.snapshot(uri))?.document;
    const node = childOf(document?.root, key);
    if (document === undefined || node?.kind !== 'string') continue;
    const actual = kind === 'uuid' ? node.value.toLowerCase() : node.value;
    if (actual === value) found.push({ in: 'declaration', document, node });
  }
  return found;
}

async function registeredIn(
  { workspace }: Server,
  { registryUri }: Project,
  { kind, value }: Identity,
): Promise<IdentityPlace[]> {
  const document = kind === 'uuid' ? (await workspace.snapshot(registryUri))?.document : undefined;
  if (document === undefined) return [];
  return registryKeys(document)
    .filter((key) => key.value.toLowerCase() === value)
    .map((node) => ({ in: 'registry', document, node }));
}

async function referredToIn(
  { workspace }: Server,
  project: Project,
  identity: Identity,
): Promise<IdentityPlace[]> {
  const document = await readGameFile(workspace, project);
  if (document === undefined) return [];
  return [...gameReferences(document)]
    .filter(({ kind, value }) => kind === identity.kind && value === identity.value)
    .map(({ node }) => ({ in: 'game', document, node }));
}

function isSamePlace(a: IdentityPlace, b: IdentityPlace): boolean {
  return a.document.uri === b.document.uri && a.node.offset === b.node.offset;
}
