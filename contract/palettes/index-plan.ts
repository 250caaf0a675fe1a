import type { JsonNode } from '../json/tree.ts';
import { meantMember, type PaletteCollection, type PaletteEntry } from './palette-collection.ts';

/**
 * Which index each palette has and which one each palette without a sound one should get. Planned for the whole
 * collection at once, so that fixes made together never give one index twice.
 */
export interface IndexPlan {
  /** The value node of the first entry that holds each index, in array order. */
  readonly holders: ReadonlyMap<number, JsonNode>;
  /** A free index for each entry in need of one, by position; none is left for those not in it. */
  readonly free: ReadonlyMap<number, number>;
}

export function planIndexes({ entries, limits }: PaletteCollection): IndexPlan {
  const holders = new Map<number, JsonNode>();
  const needy: PaletteEntry[] = [];
  for (const entry of entries) {
    const node = indexNode(entry);
    const index = soundIndex(node, limits.maxPalettes);
    if (node !== undefined && index !== undefined && !holders.has(index)) holders.set(index, node);
    else needy.push(entry);
  }
  return { holders, free: assign(needy, new Set(holders.keys()), limits.maxPalettes) };
}

/** The index that one more palette should get; undefined where none is free. */
export function nextFreeIndex(collection: PaletteCollection): number | undefined {
  const { maxPalettes } = collection.limits;
  const { holders, free } = planIndexes(collection);
  const taken = new Set([...holders.keys(), ...free.values()]);
  return taken.size < maxPalettes ? nextFree(taken, collection.entries.length, maxPalettes) : undefined;
}

/** The whole number below `limit` that `node` is. */
export function soundIndex(node: JsonNode | undefined, limit: number): number | undefined {
  if (node?.kind !== 'number' || !Number.isInteger(node.value)) return undefined;
  return node.value >= 0 && node.value < limit ? node.value : undefined;
}

/** The index that a string plainly means. */
export function indexMeant(node: JsonNode | undefined, limit: number): number | undefined {
  if (node?.kind !== 'string' || !/^(0|[1-9]\d{0,5})$/.test(node.value.trim())) return undefined;
  const index = Number(node.value);
  return index < limit ? index : undefined;
}

function indexNode(entry: PaletteEntry): JsonNode | undefined {
  return entry.shape === 'wrapped' ? meantMember(entry, 'index')?.value : undefined;
}

/** First what is meant in so many words, then for each the next free index after where it would stand. */
function assign(needy: readonly PaletteEntry[], taken: Set<number>, limit: number): Map<number, number> {
  const free = new Map<number, number>();
  for (const entry of needy) {
    const meant = indexMeant(indexNode(entry), limit);
    if (meant === undefined || taken.has(meant)) continue;
    taken.add(meant);
    free.set(entry.position, meant);
  }
  for (const entry of needy) {
    if (free.has(entry.position) || taken.size >= limit) continue;
    const index = nextFree(taken, wish(entry, limit), limit);
    taken.add(index);
    free.set(entry.position, index);
  }
  return free;
}

/** A duplicate comes after the one it repeats; what has no index is where it stands. */
function wish(entry: PaletteEntry, limit: number): number {
  return soundIndex(indexNode(entry), limit) ?? indexMeant(indexNode(entry), limit) ?? entry.position;
}

/** Only called while one is free. */
function nextFree(taken: ReadonlySet<number>, from: number, limit: number): number {
  for (let index = from; index < limit; index++) if (!taken.has(index)) return index;
  let index = 0;
  while (taken.has(index)) index++;
  return index;
}
