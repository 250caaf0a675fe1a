import { SymbolKind } from 'vscode-languageserver';
import type { Span } from '../../../contract/finding.ts';
import type { ArrayNode, JsonNode, Member, ObjectNode } from '../../../contract/json/tree.ts';
import { childOf, nodeAt } from '../../../contract/json/tree.ts';
import { COLOR_LISTS, colorList } from '../../../contract/palettes/color-list.ts';
import { PALETTES_PATH } from '../../../contract/palettes/palette-collection.ts';
import { count, shortened } from '../../../contract/quote.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';

/** One line of a document's outline. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string | undefined;
  readonly kind: SymbolKind;
  /** All of it. */
  readonly span: Span;
  /** What of it bears the name; lies within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** Nobody reads longer outlines, and no editor draws them quickly. */
const MAX_ITEMS = 10_000;

/**
 * The document as its reader thinks of it: fields, inputs by role, palettes by number, registered assets by folder. What
 * lists hold otherwise is counted, not listed: a colour is no place that anybody looks for by name.
 */
export function outlineOf({ document, kind }: Snapshot): readonly OutlineItem[] {
  const { root } = document;
  if (root?.kind !== 'object') return [];
  const special: SpecialLists = {
    palettes: kind === 'declaration' ? nodeAt(root, PALETTES_PATH) : undefined,
    inputs: kind === 'declaration' ? childOf(root, 'inputs') : undefined,
    assets: kind === 'registry' ? childOf(root, 'assets') : undefined,
  };
  return membersOf(root, special);
}

/** What is outlined in a way of its own. */
interface SpecialLists {
  readonly palettes: JsonNode | undefined;
  readonly inputs: JsonNode | undefined;
  readonly assets: JsonNode | undefined;
}

function membersOf({ members }: ObjectNode, special: SpecialLists): OutlineItem[] {
  return capped(members).map((member) => ({
    name: named(member.key.value),
    detail: detailOf(member.value),
    kind: kindOf(member.value),
    span: member,
    nameSpan: member.key,
    children: childrenOf(member.value, special),
  }));
}

function childrenOf(node: JsonNode | undefined, special: SpecialLists): readonly OutlineItem[] {
  if (node?.kind === 'array')
    return node === special.palettes ? capped(node.items).map(paletteItem) : objectItems(node);
  if (node?.kind !== 'object') return [];
  if (node === special.inputs) return capped(node.members).map(roleItem);
  if (node === special.assets) return capped(node.members).map(registeredItem);
  return membersOf(node, special);
}

function roleItem(member: Member): OutlineItem {
  const paths = member.value?.kind === 'array' ? member.value.items : [];
  return {
    name: named(member.key.value),
    detail: count(paths.length, 'file'),
    kind: SymbolKind.Array,
    span: member,
    nameSpan: member.key,
    children: capped(paths).flatMap((path) =>
      path.kind === 'string' ? [leaf(path, named(path.value), SymbolKind.File)] : [],
    ),
  };
}

function paletteItem(entry: JsonNode): OutlineItem {
  const index = childOf(entry, 'index');
  const palette = childOf(entry, 'palette') ?? entry;
  const lists = COLOR_LISTS.map((name) =>
    palette.kind === 'object' ? colorList(palette, name)?.items.length : undefined,
  );
  const number = index?.kind === 'number' ? ` ${index.value}` : '';
  return leaf(entry, `palette${number} · ${count(lists[0] ?? lists[1] ?? 0, 'colour')}`, SymbolKind.Object);
}

function registeredItem(member: Member): OutlineItem {
  const root = childOf(member.value, 'root');
  const id = childOf(member.value, 'asset_id');
  const number = id?.kind === 'number' ? `asset ${id.value} · ` : '';
  return {
    name: named(root?.kind === 'string' ? root.value : member.key.value),
    detail: number + shortened(member.key.value),
    kind: SymbolKind.Object,
    span: member,
    nameSpan: member.key,
    children: [],
  };
}

function objectItems({ items }: ArrayNode): OutlineItem[] {
  return capped(items).flatMap((item, position) =>
    item.kind === 'object' ? [leaf(item, itemName(item, position), SymbolKind.Object)] : [],
  );
}

/** By what people call such things, else by its place. */
function itemName(item: ObjectNode, position: number): string {
  const name = childOf(item, 'name') ?? childOf(item, 'id');
  if (name?.kind === 'string') return named(name.value);
  const index = childOf(item, 'index');
  return index?.kind === 'number' ? `index ${index.value}` : `[${position}]`;
}

function leaf(span: Span, name: string, kind: SymbolKind): OutlineItem {
  return { name, detail: undefined, kind, span, nameSpan: span, children: [] };
}

function detailOf(node: JsonNode | undefined): string | undefined {
  switch (node?.kind) {
    case 'string':
      return shortened(node.value);
    case 'number':
    case 'boolean':
      return String(node.value);
    case 'array':
      return count(node.items.length, 'item');
    default:
      return undefined;
  }
}

const KINDS: Readonly<Record<JsonNode['kind'], SymbolKind>> = {
  object: SymbolKind.Object,
  array: SymbolKind.Array,
  string: SymbolKind.String,
  number: SymbolKind.Number,
  boolean: SymbolKind.Boolean,
  null: SymbolKind.Null,
};

function kindOf(node: JsonNode | undefined): SymbolKind {
  return KINDS[node?.kind ?? 'null'];
}

/** Editors refuse names that are empty. */
function named(text: string): string {
  return text.trim() === '' ? JSON.stringify(text) : shortened(text, 100);
}

function capped<T>(list: readonly T[]): readonly T[] {
  return list.length > MAX_ITEMS ? list.slice(0, MAX_ITEMS) : list;
}
