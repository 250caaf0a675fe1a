import { quote } from '../../contract/quote.ts';
import type { ArchiveHeader, AssetEntry, Binding } from '../generated/archive-header.ts';
import { ArchiveError, type HeaderItem } from './archive-error.ts';
import { headerProblem } from './validate-header.ts';

export const MAX_ENTRIES = 1_000_000;

/**
 * Holds a header to all that `docs/artifact.md`, "Header", says of it; the writer obeys it as the reader does. Throws
 * {@link ArchiveError} with the first problem. Fields that it does not know pass.
 */
export function checkHeader(value: unknown, payloadLength: number): ArchiveHeader {
  const header = checkShape(value);
  checkAscending(header.assets, 'assets');
  for (const [position, entry] of header.assets.entries()) checkEntry(entry, position, payloadLength);
  checkOverlap(header.assets);
  const ids = new Set(header.assets.map(({ asset_id }) => asset_id));
  checkAscending(header.preload, 'preload');
  checkKnown(header.preload, ids, 'preload');
  checkBindingOrder(header.bindings);
  checkKnown(header.bindings, ids, 'bindings');
  return header;
}

const LISTS = ['assets', 'preload', 'bindings'] as const;

/**
 * Against the schema, item by item: a compiled validator collects every error before it returns, and in a header of
 * 64 MiB of nonsense these would fill the memory.
 */
function checkShape(value: unknown): ArchiveHeader {
  const empty: Record<string, unknown> = { assets: [], preload: [], bindings: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ArchiveError('its header is no object');
  for (const list of LISTS) {
    const items: unknown = (value as Readonly<Record<string, unknown>>)[list];
    if (!Array.isArray(items)) throw new ArchiveError(`its header has no list ‘${list}’`);
    if (items.length > MAX_ENTRIES) {
      throw new ArchiveError(`its header has ${items.length} ${list}; at most ${MAX_ENTRIES} are allowed`);
    }
    for (const [position, item] of items.entries()) {
      const problem = headerProblem({ ...empty, [list]: [item] });
      if (problem === undefined) continue;
      throw new ArchiveError(describeProblem(problem, `/${list}/${position}`), { item: { list, position } });
    }
  }
  return value as ArchiveHeader;
}

type Problem = NonNullable<ReturnType<typeof headerProblem>>;

function describeProblem({ instancePath, keyword, params }: Problem, place: string): string {
  const path = place + instancePath.replace(/^\/\w+\/0/, '');
  const describe = PROBLEMS[keyword];
  return `its header is wrong at ${path}: ${describe === undefined ? keyword : describe(params)}`;
}

const PROBLEMS: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  required: ({ missingProperty }) => `‘${missingProperty}’ is missing`,
  type: ({ type }) => `it must be of type ${type}`,
  enum: ({ allowedValues }) => `it must be one of ${[allowedValues].flat().join(', ')}`,
  pattern: ({ pattern }) => `it must match ${pattern}`,
  minimum: ({ limit }) => `it must be at least ${limit}`,
  maximum: ({ limit }) => `it must be at most ${limit}`,
  multipleOf: ({ multipleOf }) => `it must be a multiple of ${multipleOf}`,
};

type List = HeaderItem['list'];

function checkAscending(items: readonly { readonly asset_id: number }[], list: List): void {
  for (let position = 1; position < items.length; position++) {
    if (items[position].asset_id > items[position - 1].asset_id) continue;
    throw new ArchiveError(
      `its header is wrong at /${list}/${position}: asset_id ${items[position].asset_id} follows ${items[position - 1].asset_id}, but they must ascend`,
      { item: { list, position } },
    );
  }
}

function checkEntry(
  { asset_name, bank_type, format, codec, ...entry }: AssetEntry,
  position: number,
  payloadLength: number,
): void {
  const item = { list: 'assets', position } as const;
  const wrong = (problem: string) =>
    new ArchiveError(`its entry ${quote(asset_name)} is wrong: ${problem}`, { item });
  if (!format.startsWith(`${bank_type}/`))
    throw wrong(`the format ${format} is not of the bank type ${bank_type}`);
  if (codec === 'NONE' && entry.size !== entry.decoded_size) {
    throw wrong(`with the codec NONE, ${entry.size} bytes cannot decode to ${entry.decoded_size}`);
  }
  if (entry.offset + entry.size > payloadLength) {
    throw wrong(
      `bytes ${entry.offset} to ${entry.offset + entry.size} lie outside the ${payloadLength} of the payloads`,
    );
  }
}

/** A payload of no bytes takes no place, wherever its offset is. */
function checkOverlap(entries: readonly AssetEntry[]): void {
  const stored = entries.filter(({ size }) => size > 0).sort((a, b) => a.offset - b.offset);
  for (const [order, entry] of stored.entries()) {
    const before = stored[order - 1];
    if (before === undefined || entry.offset >= before.offset + before.size) continue;
    throw new ArchiveError(
      `its entries ${quote(before.asset_name)} and ${quote(entry.asset_name)} overlap at byte ${entry.offset} of the payloads`,
      { item: { list: 'assets', position: entries.indexOf(entry) } },
    );
  }
}

function checkKnown(
  items: readonly { readonly asset_id: number }[],
  ids: ReadonlySet<number>,
  list: List,
): void {
  const position = items.findIndex(({ asset_id }) => !ids.has(asset_id));
  if (position < 0) return;
  throw new ArchiveError(
    `its header is wrong at /${list}/${position}: no asset has the asset_id ${items[position].asset_id}`,
    { item: { list, position } },
  );
}

function checkBindingOrder(bindings: readonly Binding[]): void {
  for (let position = 1; position < bindings.length; position++) {
    if (compareBindings(bindings[position - 1], bindings[position]) < 0) continue;
    throw new ArchiveError(
      `its header is wrong at /bindings/${position}: bindings must ascend by kind, then by id, each once`,
      { item: { list: 'bindings', position } },
    );
  }
}

/** By kind, then by id, both by UTF-16 code unit; 0 for the same template or entity. */
export function compareBindings(a: Binding, b: Binding): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}
