import type { Position } from 'vscode-languageserver';
import type { Span } from '../../../contract/finding.ts';
import type { JsonDocument } from '../../../contract/json/document.ts';
import { childOf, type StringNode } from '../../../contract/json/tree.ts';
import { isUuid } from '../../../contract/uuid.ts';
import { fileName } from '../../document-kind.ts';
import type { Server } from '../../feature.ts';
import { offsetOf } from '../../positions.ts';
import type { Project } from '../../workspace/project.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { GAME_FILE, gameReferences, readGameFile } from './game-file.ts';

/** What an asset is called by, and where somebody points at it. */
export interface Identity {
  readonly kind: 'uuid' | 'name';
  /** The name, or the uuid in lower case. */
  readonly value: string;
  readonly place: IdentityPlace;
  /** Undefined where the document is none of a project's. */
  readonly project: Project | undefined;
}

/** One string that says who an asset is. */
export interface IdentityPlace {
  /** What the document is: only a declaration gives an asset its identity, the others refer to it. */
  readonly in: 'declaration' | 'registry' | 'game';
  readonly document: JsonDocument;
  readonly node: StringNode;
}

/**
 * The identity at a position of an `asset.json` (the values of `asset_uuid` and `name`), of the registry (the keys of
 * `assets`) or of a project's game.json. Throws FileAccessError where the disk fails.
 */
export async function identityAt(
  server: Server,
  uri: string,
  position: Position,
): Promise<Identity | undefined> {
  // What was typed last may have changed who is who.
  await server.checker.upToDate(server.workspace.host.normalizeUri(uri));
  const snapshot = await server.workspace.snapshot(uri);
  if (snapshot === undefined) return identityInGame(server, uri, position);
  if (snapshot.project !== undefined) await server.workspace.projects.loaded(snapshot.project);
  const offset = offsetOf(snapshot, position);
  if (snapshot.kind === 'declaration') return identityInDeclaration(snapshot, offset);
  return snapshot.kind === 'registry' ? identityInRegistry(snapshot, offset) : undefined;
}

/** The keys of the registry that are that uuid; more than one only where the text has a key twice. */
export function registryKeys({ root }: JsonDocument): StringNode[] {
  const assets = childOf(root, 'assets');
  if (assets?.kind !== 'object') return [];
  return assets.members.map(({ key }) => key).filter(({ value }) => isUuid(value));
}

/** The string without its quotes, as far as it has them: what an editor marks and offers for change. */
export function contentSpan({ text }: JsonDocument, { offset, length }: StringNode): Span {
  const mark = text.charAt(offset);
  if (mark !== '"' && mark !== "'") return { offset, length };
  const isClosed = length > 1 && text.charAt(offset + length - 1) === mark;
  return { offset: offset + 1, length: length - (isClosed ? 2 : 1) };
}

function identityInDeclaration({ document, project }: Snapshot, offset: number): Identity | undefined {
  const uuid = childOf(document.root, 'asset_uuid');
  if (isAt(uuid, offset)) {
    const place = { in: 'declaration', document, node: uuid } as const;
    return { kind: 'uuid', value: uuid.value.toLowerCase(), place, project };
  }
  const name = childOf(document.root, 'name');
  if (!isAt(name, offset)) return undefined;
  return { kind: 'name', value: name.value, place: { in: 'declaration', document, node: name }, project };
}

function identityInRegistry({ document, project }: Snapshot, offset: number): Identity | undefined {
  const node = registryKeys(document).find((key) => isAt(key, offset));
  if (node === undefined) return undefined;
  return {
    kind: 'uuid',
    value: node.value.toLowerCase(),
    place: { in: 'registry', document, node },
    project,
  };
}

async function identityInGame(
  { workspace }: Server,
  uri: string,
  position: Position,
): Promise<Identity | undefined> {
  const normal = workspace.host.normalizeUri(uri);
  if (fileName(normal) !== GAME_FILE) return undefined;
  const project = await workspace.projects.of(normal);
  if (normal !== project?.files.uriOf(GAME_FILE)) return undefined;
  await workspace.projects.loaded(project);
  const document = await readGameFile(workspace, project);
  if (document === undefined) return undefined;
  const offset = offsetOf(await workspace.placedText(normal), position);
  for (const { kind, value, node } of gameReferences(document)) {
    if (!isAt(node, offset)) continue;
    const { byUuid, byName, registry } = project.index;
    const isKnown =
      kind === 'name' ? byName.has(value) : byUuid.has(value) || registry.assets.has(value as never);
    return isKnown ? { kind, value, place: { in: 'game', document, node }, project } : undefined;
  }
  return undefined;
}

/** Whether it is a string and the offset in it or at one of its ends. */
function isAt(node: (Span & { readonly kind: string }) | undefined, offset: number): node is StringNode {
  return node?.kind === 'string' && offset >= node.offset && offset <= node.offset + node.length;
}
