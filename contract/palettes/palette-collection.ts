import type { DeclarationContext } from '../declaration/context.ts';
import type { PaletteLimits } from '../format-contract.ts';
import type { JsonDocument } from '../json/document.ts';
import { misspeltKeys } from '../json/misspelt-keys.ts';
import {
  type ArrayNode,
  childOf,
  type JsonNode,
  type Member,
  memberOf,
  nodeAt,
  type ObjectNode,
} from '../json/tree.ts';
import { COLOR_LISTS, colorMeant } from './color-list.ts';

/** `output.pipeline.palettes` as it stands, however wrong: what all palette rules read. */
export interface PaletteCollection {
  readonly list: ArrayNode;
  readonly limits: PaletteLimits;
  /** In array order; empty where the list itself is one bare palette. */
  readonly entries: readonly PaletteEntry[];
  /** The list is no list of palettes but one list of colours. */
  readonly isOnePalette: boolean;
}

export type PaletteEntry = WrappedEntry | BareEntry | ShapelessEntry;

interface EntryPlace {
  /** Its place in the array, which means nothing to the packer. */
  readonly position: number;
  readonly node: JsonNode;
}

/** An object that has, or should have, `index` and `palette`. */
export interface WrappedEntry extends EntryPlace {
  readonly shape: 'wrapped';
  readonly node: ObjectNode;
  readonly index: Member | undefined;
  readonly palette: Member | undefined;
}

/** A palette object, or just its list of colours, without the entry around it. */
export interface BareEntry extends EntryPlace {
  readonly shape: 'bare';
  readonly node: ObjectNode | ArrayNode;
}

/** Neither. */
export interface ShapelessEntry extends EntryPlace {
  readonly shape: 'shapeless';
}

export const ENTRY_KEYS = ['index', 'palette'] as const;

export const PALETTES_PATH = ['output', 'pipeline', 'palettes'] as const;

/** Undefined where the format knows no palettes or there is no list of them. */
export function palettesOf({ document, format }: DeclarationContext): PaletteCollection | undefined {
  const limits = format?.palettes;
  if (limits === undefined) return undefined;
  const known = collections.get(document);
  if (known?.limits === limits) return known;
  const list = nodeAt(document.root, PALETTES_PATH);
  if (list?.kind !== 'array') return undefined;
  const collection = read(list, limits);
  collections.set(document, collection);
  return collection;
}

/** `"palettes": […]`, whatever it is. */
export function palettesMember({ document }: DeclarationContext): Member | undefined {
  return memberOf(nodeAt(document.root, PALETTES_PATH.slice(0, -1)), 'palettes');
}

/** Each palette object of the collection, wrapped or bare. */
export function* paletteObjects({ entries }: PaletteCollection): Generator<ObjectNode> {
  for (const entry of entries) {
    const palette = entry.shape === 'wrapped' ? entry.palette?.value : entry.node;
    if (palette?.kind === 'object' && entry.shape !== 'shapeless') yield palette;
  }
}

/** Keys that have a meaning in an entry as it stands: one without `palette` may hold the colour lists itself. */
export function entryKeys({ palette }: WrappedEntry): readonly string[] {
  return palette === undefined ? [...ENTRY_KEYS, ...COLOR_LISTS] : ENTRY_KEYS;
}

/** The member of that key, or the one whose misspelt key most likely means it. */
export function meantMember(entry: WrappedEntry, key: (typeof ENTRY_KEYS)[number]): Member | undefined {
  if (entry[key] !== undefined) return entry[key];
  const misspelt = [...misspeltKeys(entry.node, entryKeys(entry))];
  return misspelt.find(([, meant]) => meant === key)?.[0];
}

/** Many rules read one document: its collection is read once. */
const collections = new WeakMap<JsonDocument, PaletteCollection>();

function read(list: ArrayNode, limits: PaletteLimits): PaletteCollection {
  const isOnePalette = list.items.length > 0 && isColors(list);
  return { list, limits, isOnePalette, entries: isOnePalette ? [] : list.items.map(entryOf) };
}

function entryOf(node: JsonNode, position: number): PaletteEntry {
  if (node.kind === 'array' && isColors(node)) return { shape: 'bare', position, node };
  if (node.kind !== 'object') return { shape: 'shapeless', position, node };
  const index = memberOf(node, 'index');
  const palette = memberOf(node, 'palette');
  const isBare = index === undefined && palette === undefined && isPaletteObject(node);
  return isBare ? { shape: 'bare', position, node } : { shape: 'wrapped', position, node, index, palette };
}

export function isPaletteObject(node: JsonNode | undefined): boolean {
  return COLOR_LISTS.some((name) => childOf(node, name) !== undefined);
}

/** Whether every item is a colour in some notation. */
export function isColors({ items }: ArrayNode): boolean {
  return items.every((item) => colorMeant('originalArgb8888', item) !== undefined);
}
