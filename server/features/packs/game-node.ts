import type { Range } from 'vscode-languageserver';
import type { JsonDocument } from '../../../contract/json/document.ts';
import { memberOf, nodeAt, toValue } from '../../../contract/json/tree.ts';
import { LineIndex } from '../../../contract/line-index.ts';
import type {
  GameOutline,
  OverrideOutline,
  PackOutline,
  Place,
  SlotOutline,
} from '../../../packs/model/game-outline.ts';
import { readGame } from '../../../packs/model/read-game.ts';
import type { GameNode, PackNode, SlotNode } from '../../../protocol/pack-tree.ts';
import type { Server } from '../../feature.ts';
import { rangeOf } from '../../positions.ts';
import { projectName } from '../../project-at.ts';
import type { Project } from '../../workspace/project.ts';
import { readGameFile } from '../identity/game-file.ts';

/** The packs of a project’s game; undefined where it has none. Throws FileAccessError where the disk fails. */
export async function gameNode(server: Server, project: Project): Promise<GameNode | undefined> {
  const document = await readGameFile(server.workspace, project);
  const outline = document && readGame(toValue(document.root), (id) => isDeclared(project, id));
  if (document === undefined || outline === undefined) return undefined;
  return nodeOf(outline, { document, uri: server.workspace.clientUri(document.uri), project });
}

/** By asset_uuid or by name, as specification 000’s `assetId` may call a declared asset. */
function isDeclared({ index }: Project, id: string): boolean {
  return index.byName.has(id) || index.byUuid.has(id.toLowerCase());
}

interface Source {
  readonly document: JsonDocument;
  /** As the client spells it. */
  readonly uri: string;
  readonly project: Project;
}

function nodeOf({ name, templates, packs, overrides, notes }: GameOutline, source: Source): GameNode {
  const place = new Places(source.document);
  const id = `${source.project.folder}#game`;
  const names = new Map(templates.map((template) => [template.id, template.name ?? template.id]));
  return {
    kind: 'game',
    id,
    uri: source.uri,
    name: name ?? projectName(source.project),
    templates: templates.length,
    packs: packs.map((pack) => packNode(pack, { id, source, place, names })),
    overrides: overrides.map((override) => overrideNode(override, { id, source, place, names })),
    notes: notes.map((note) => ({ message: note.message, range: place.rangeOf(note.place) })),
  };
}

interface Surroundings {
  /** Of the node above. */
  readonly id: string;
  readonly source: Source;
  readonly place: Places;
  readonly names: ReadonlyMap<string, string>;
}

function packNode(pack: PackOutline, around: Surroundings): PackNode {
  const { name, description, isActive, filled, slots, strays } = pack;
  const id = `${around.id}:pack:${pack.place.at(-1)}`;
  const below = { ...around, id };
  return {
    kind: 'pack',
    id,
    uri: around.source.uri,
    name,
    description: description ?? null,
    isActive,
    range: around.place.rangeOf(pack.place),
    slots: [
      ...slots.map((slot) => slotNode(slot, slot.state, below)),
      ...strays.map((slot) => slotNode(slot, 'stray', below)),
    ],
    filled,
    total: slots.length,
  };
}

function slotNode(slot: SlotOutline, state: SlotNode['state'], around: Surroundings): SlotNode {
  const { templateId } = slot;
  const name = around.names.get(templateId) ?? templateId;
  const id = `${around.id}:${state === 'stray' ? 'stray' : 'slot'}:${templateId}`;
  return { kind: 'slot', id, name, state, ...placeOf(slot, around) };
}

function overrideNode(override: OverrideOutline, around: Surroundings): SlotNode {
  const { entityId: name, state } = override;
  return { kind: 'slot', id: `${around.id}:override:${name}`, name, state, ...placeOf(override, around) };
}

function placeOf(
  { asset, place: path }: SlotOutline | OverrideOutline,
  { source, place }: Surroundings,
): Pick<SlotNode, 'uri' | 'asset' | 'range'> {
  return { uri: source.uri, asset: asset ?? null, range: place.rangeOf(path) };
}

/** Where parts of a document stand: the key of a member, else the value. */
class Places {
  readonly #document: JsonDocument;
  readonly #lines: LineIndex;

  constructor(document: JsonDocument) {
    this.#document = document;
    this.#lines = new LineIndex(document.text);
  }

  rangeOf(place: Place): Range {
    const { root } = this.#document;
    const parent = nodeAt(root, place.slice(0, -1));
    const member = memberOf(parent, String(place.at(-1)));
    const span = member?.key ?? nodeAt(root, place) ?? parent ?? { offset: 0, length: 0 };
    return rangeOf(this.#lines, span);
  }
}
