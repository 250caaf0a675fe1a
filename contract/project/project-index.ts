import type { DeclarationPlace, ProjectFacts } from '../declaration/context.ts';
import type { JsonDocument } from '../json/document.ts';
import { nodeAt, stringAt } from '../json/tree.ts';
import { EMPTY_REGISTRY, type Registry } from '../registry/registry.ts';
import { isUuid } from '../uuid.ts';

/** One declaration of a project. */
export interface ProjectDeclaration {
  /** Asset root, relative to the project, `/` between parts, `.` for the project itself. */
  readonly root: string;
  readonly document: JsonDocument;
}

/** What the declarations of a project say of each other. */
export interface ProjectIndex {
  /** By well-formed lower-case `asset_uuid`; each list in code unit order of the roots. */
  readonly byUuid: ReadonlyMap<string, readonly DeclarationPlace[]>;
  readonly byName: ReadonlyMap<string, readonly DeclarationPlace[]>;
  readonly registry: Registry;
}

/** What one declaration tells the others. */
export interface DeclarationFacts {
  readonly uri: string;
  readonly uuid?: IndexedValue;
  readonly name?: IndexedValue;
  readonly type?: string;
  readonly format?: string;
  readonly codec?: string;
  readonly preload?: boolean;
}

/** A string with the place of its JSON node. */
export interface IndexedValue {
  readonly value: string;
  readonly place: DeclarationPlace;
}

/** The keys under which the places changed. */
export interface IndexChange {
  readonly uuids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** An index that follows its declarations one at a time, at a cost that does not grow with their number. */
export class LiveIndex implements ProjectIndex {
  registry: Registry = EMPTY_REGISTRY;
  readonly #byUuid = new Map<string, DeclarationPlace[]>();
  readonly #byName = new Map<string, DeclarationPlace[]>();
  readonly #facts = new Map<string, DeclarationFacts>();

  get byUuid(): ReadonlyMap<string, readonly DeclarationPlace[]> {
    return this.#byUuid;
  }

  get byName(): ReadonlyMap<string, readonly DeclarationPlace[]> {
    return this.#byName;
  }

  /** What the declaration of that root told last. */
  factsOf(root: string): DeclarationFacts | undefined {
    return this.#facts.get(root);
  }

  /** Replaces what the declaration of `root` tells; undefined where there is none any more. */
  set(root: string, facts: DeclarationFacts | undefined): IndexChange {
    const before = this.#facts.get(root);
    if (facts === undefined) this.#facts.delete(root);
    else this.#facts.set(root, facts);
    return {
      uuids: move(this.#byUuid, uuidOf(before), uuidOf(facts)),
      names: move(this.#byName, nameOf(before), nameOf(facts)),
    };
  }
}

export function indexProject(
  declarations: readonly ProjectDeclaration[],
  registry: Registry = EMPTY_REGISTRY,
): ProjectIndex {
  const index = new LiveIndex();
  index.registry = registry;
  for (const { root, document } of declarations) index.set(root, factsOf(root, document));
  return { byUuid: index.byUuid, byName: index.byName, registry };
}

export function factsFor({ byUuid, byName, registry }: ProjectIndex, root: string): ProjectFacts {
  return { root, byUuid, byName, registry };
}

/** What a declaration tells the others, read off its tree. */
export function factsOf(root: string, document: JsonDocument): DeclarationFacts {
  const uuid = placeOf({ root, document }, 'asset_uuid');
  const name = placeOf({ root, document }, 'name');
  const type = stringAt(document.root, ['type']);
  const format = stringAt(document.root, ['output', 'format']);
  const codec = stringAt(document.root, ['output', 'codec']);
  const preload = nodeAt(document.root, ['preload', 'enabled']);
  return {
    uri: document.uri,
    ...(uuid === undefined ? {} : { uuid }),
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type }),
    ...(format === undefined ? {} : { format }),
    ...(codec === undefined ? {} : { codec }),
    ...(preload?.kind === 'boolean' ? { preload: preload.value } : {}),
  };
}

function placeOf({ root, document }: ProjectDeclaration, key: string): IndexedValue | undefined {
  const node = nodeAt(document.root, [key]);
  if (node?.kind !== 'string') return undefined;
  const place = { root, uri: document.uri, span: { offset: node.offset, length: node.length } };
  return { value: node.value, place };
}

function uuidOf(facts: DeclarationFacts | undefined): IndexedValue | undefined {
  const uuid = facts?.uuid;
  if (uuid === undefined || !isUuid(uuid.value)) return undefined;
  return { ...uuid, value: uuid.value.toLowerCase() };
}

function nameOf(facts: DeclarationFacts | undefined): IndexedValue | undefined {
  return facts?.name?.value === '' ? undefined : facts?.name;
}

/** The keys whose places others may now see differently. */
function move(
  map: Map<string, DeclarationPlace[]>,
  before: IndexedValue | undefined,
  after: IndexedValue | undefined,
): ReadonlySet<string> {
  if (before?.value === after?.value && before !== undefined && after !== undefined) {
    const places = map.get(after.value) ?? [];
    const position = positionOf(places, after.place.root);
    places[position] = after.place;
    const isSeen = places.length > 1 && !isSamePlace(before.place, after.place);
    return new Set(isSeen ? [after.value] : []);
  }
  const changed = new Set<string>();
  if (before !== undefined) {
    remove(map, before);
    changed.add(before.value);
  }
  if (after !== undefined) {
    const places = map.get(after.value);
    if (places === undefined) map.set(after.value, [after.place]);
    else places.splice(positionOf(places, after.place.root), 0, after.place);
    changed.add(after.value);
  }
  return changed;
}

function remove(map: Map<string, DeclarationPlace[]>, { value, place }: IndexedValue): void {
  const places = map.get(value) ?? [];
  places.splice(positionOf(places, place.root), 1);
  if (places.length === 0) map.delete(value);
}

/** The position of that root in a list in code unit order, or where it would stand. */
function positionOf(places: readonly DeclarationPlace[], root: string): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.root ?? '') < root) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSamePlace(a: DeclarationPlace, b: DeclarationPlace): boolean {
  return a.span.offset === b.span.offset && a.span.length === b.span.length;
}
