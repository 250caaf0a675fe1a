import type { JsonDocument } from '../../../contract/json/document.ts';
import { parseDocument } from '../../../contract/json/document.ts';
import type { JsonNode, StringNode } from '../../../contract/json/tree.ts';
import { isUuid } from '../../../contract/uuid.ts';
import type { Project } from '../../workspace/project.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** The game definition (specification 000, "Runtime-facing"), in the project's folder where a project has one. */
export const GAME_FILE = 'game.json';

/** `assetId` of specification 000's `AssetBindingRef` and `AssetPackEntry`: there a name calls an asset. */
const ASSET_KEY = 'assetId';

/**
 * A string of game.json that may call a declared asset. By its asset_uuid a string does so wherever it stands, since
 * a uuid means one thing in the world. By its name only the value of an `assetId` does: ids of templates, entities
 * and packs are names of their own, and may be spelled like an asset's without meaning it.
 */
export interface GameReference {
  readonly kind: 'uuid' | 'name';
  /** The name, or the uuid in lower case. */
  readonly value: string;
  readonly node: StringNode;
}

/** game.json as it is now, open or on disk; undefined where the project has none. Throws FileAccessError. */
export async function readGameFile(
  workspace: Workspace,
  project: Project,
): Promise<JsonDocument | undefined> {
  const uri = project.files.uriOf(GAME_FILE);
  const open = workspace.documents.get(uri);
  if (open !== undefined) return workspace.documents.treeOf(open);
  const text = await project.files.readText(GAME_FILE);
  return text === undefined ? undefined : parseDocument(uri, text);
}

/** Everything that may be a reference, in the order of the text. */
export function* gameReferences({ root }: JsonDocument): Generator<GameReference> {
  const open: { readonly node: JsonNode; readonly isAssetKey: boolean }[] = [];
  if (root !== undefined) open.push({ node: root, isAssetKey: false });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, isAssetKey } = next;
    if (node.kind === 'array') {
      for (const item of node.items.toReversed()) open.push({ node: item, isAssetKey: false });
    } else if (node.kind === 'object') {
      for (const { key, value } of node.members.toReversed())
        if (value !== undefined) open.push({ node: value, isAssetKey: key.value === ASSET_KEY });
    } else if (node.kind === 'string') {
      if (isUuid(node.value)) yield { kind: 'uuid', value: node.value.toLowerCase(), node };
      else if (isAssetKey) yield { kind: 'name', value: node.value, node };
    }
  }
}
