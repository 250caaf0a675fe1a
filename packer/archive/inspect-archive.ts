import { crc32 } from 'node:zlib';
import { parseJson } from '../../contract/json/parse.ts';
import { nodeAt, toValue } from '../../contract/json/tree.ts';
import type { ArchiveHeader, AssetEntry, Binding } from '../generated/archive-header.ts';
import { ArchiveError, type HeaderItem } from './archive-error.ts';
import { CanonicalJsonError, checkJsonBounds, parseCanonicalJson } from './canonical-json.ts';
import { checkHeader, MAX_ENTRIES } from './check-header.ts';
import {
  type ArchiveProblem,
  MAX_HEADER_LENGTH,
  PRELUDE_SIZE,
  type Prelude,
  preludeProblems,
  readPrelude,
} from './layout.ts';
import type { RandomAccess } from './random-access.ts';
import { headerProblem } from './validate-header.ts';

/** An archive as far as it can be made out, sound or not. */
export interface InspectedArchive {
  /** Bytes of the file. */
  readonly size: number;
  /** Undefined where the file does not begin as an archive. */
  readonly prelude: Prelude | undefined;
  /** Of a damaged header, the items that are right by themselves; by asset_id, each once. */
  readonly header: ArchiveHeader;
  /** Empty where {@link readArchive} takes the archive. */
  readonly problems: readonly ArchiveProblem[];
}

/**
 * Reads prelude and header of whatever the file is, and says what is wrong with it instead of refusing it. Payloads
 * are not read. What `access` throws passes.
 */
export async function inspectArchive(access: RandomAccess): Promise<InspectedArchive> {
  const start = await access.read(0, Math.min(access.size, PRELUDE_SIZE));
  const problems = [...preludeProblems(start, access.size)];
  const { size } = access;
  const isArchive = start.length === PRELUDE_SIZE && problems[0]?.offset !== 0;
  if (!isArchive) return { size, prelude: undefined, header: NO_HEADER, problems };
  const prelude = readPrelude(start);
  const length = Math.min(prelude.headerLength, MAX_HEADER_LENGTH, size - PRELUDE_SIZE);
  const bytes = length === 0 ? new Uint8Array(0) : await access.read(PRELUDE_SIZE, length);
  const { header, problem } = readHeader(bytes, prelude);
  if (problem !== undefined) problems.push(problem);
  return { size, prelude, header, problems };
}

const NO_HEADER: ArchiveHeader = { assets: [], preload: [], bindings: [] };

interface ReadHeader {
  readonly header: ArchiveHeader;
  readonly problem?: ArchiveProblem;
}

/** Its first problem; a wrong checksum is only spoken of where nothing else shows what is damaged. */
function readHeader(bytes: Uint8Array, { headerCrc32, payloadLength }: Prelude): ReadHeader {
  const whole = { offset: PRELUDE_SIZE, length: bytes.length };
  try {
    const header = checkHeader(parseCanonicalJson(bytes), payloadLength);
    const actual = crc32(bytes);
    if (actual === headerCrc32) return { header };
    const message = `its header is damaged: the CRC-32 is ${hex(actual)}, the prelude says ${hex(headerCrc32)}`;
    return { header, problem: { message, ...whole } };
  } catch (error) {
    const header = salvaged(bytes);
    if (error instanceof ArchiveError)
      return { header, problem: { message: error.message, ...(placeOf(bytes, error.item) ?? whole) } };
    if (!(error instanceof CanonicalJsonError)) throw error;
    const message = `its header is not as it must be: ${error.message}`;
    return { header, problem: { message, ...(syntaxPlace(bytes) ?? whole) } };
  }
}

type Place = Pick<ArchiveProblem, 'offset' | 'length'>;

/** A character a byte, so that places in the text are places in the file. */
const BYTEWISE = new TextDecoder('latin1');

function placeOf(bytes: Uint8Array, item: HeaderItem | undefined): Place | undefined {
  if (item === undefined) return undefined;
  const node = nodeAt(parseJson(BYTEWISE.decode(bytes)).root, [item.list, item.position]);
  return node && { offset: PRELUDE_SIZE + node.offset, length: node.length };
}

function syntaxPlace(bytes: Uint8Array): Place | undefined {
  const [first] = parseJson(BYTEWISE.decode(bytes)).problems;
  if (first === undefined || first.kind === 'too-large') return undefined;
  // What is missing at the end is shown at the last byte there is.
  const start = Math.max(0, Math.min(first.offset, bytes.length - 1));
  return {
    offset: PRELUDE_SIZE + start,
    length: Math.min(Math.max(1, first.length), bytes.length - start),
  };
}

/** What is right by itself of a header that as a whole is not. */
function salvaged(bytes: Uint8Array): ArchiveHeader {
  const value = looseValue(bytes);
  const assets = rightItems<AssetEntry>(value, 'assets');
  const entries = new Map(assets.map((entry) => [entry.asset_id, entry]));
  const isKnown = ({ asset_id }: { readonly asset_id: number }) => entries.has(asset_id);
  return {
    assets: [...entries.values()].sort((a, b) => a.asset_id - b.asset_id),
    preload: rightItems<{ asset_id: number }>(value, 'preload').filter(isKnown),
    bindings: rightItems<Binding>(value, 'bindings').filter(isKnown),
  };
}

/** JSON, or what a reader that goes on after mistakes makes of it, as long as that is not too large. */
function looseValue(bytes: Uint8Array): unknown {
  try {
    checkJsonBounds(bytes);
  } catch (error) {
    if (error instanceof CanonicalJsonError) return undefined;
    throw error;
  }
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return toValue(parseJson(text).root);
    throw error;
  }
}

/** Items of the list that hold to the schema. */
function rightItems<T>(value: unknown, list: HeaderItem['list']): T[] {
  const items: unknown = Object(value)[list];
  if (!Array.isArray(items)) return [];
  return items
    .slice(0, MAX_ENTRIES)
    .filter((item) => headerProblem({ ...NO_HEADER, [list]: [item] }) === undefined);
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
