/** Deeper nesting is refused before anything recurses into it. A declaration itself may be 64 deep. */
export const MAX_JSON_DEPTH = 128;
/** So many values may one document hold, counted by the brackets and commas around them. */
export const MAX_JSON_VALUES = 8 * 1024 * 1024;

/** A value that canonical JSON has no text for, or text that is not canonical JSON. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError';
}

/**
 * The one text of a value by RFC 8785: keys by UTF-16 code unit, no white space, numbers as ECMAScript writes them.
 * Throws {@link CanonicalJsonError} for what JSON cannot say, instead of leaving it out.
 */
export function canonicalJson(value: unknown): string {
  const text = textOf(value, 0);
  // The path to what is wrong is looked for only where something is.
  if (text === undefined) checkValue(value, WHOLE);
  return text ?? '';
}

/** Undefined for what JSON cannot say. ECMAScript writes numbers and strings as RFC 8785 wants them (3.2.2). */
function textOf(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? JSON.stringify(value) : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined;
  if (value === null || typeof value === 'boolean') return String(value);
  if (depth === MAX_JSON_DEPTH) return undefined;
  if (Array.isArray(value)) return listText(value, depth + 1);
  return isPlainObject(value) ? objectText(value, depth + 1) : undefined;
}

function listText(items: readonly unknown[], depth: number): string | undefined {
  let text = '[';
  // A hole in a list is undefined to this loop, as it must be.
  for (const item of items) {
    const next = textOf(item, depth);
    if (next === undefined) return undefined;
    text += text.length === 1 ? next : `,${next}`;
  }
  return `${text}]`;
}

function objectText(value: Readonly<Record<string, unknown>>, depth: number): string | undefined {
  let text = '{';
  // By UTF-16 code unit, which is how strings are sorted.
  for (const key of Object.keys(value).sort()) {
    const name = textOf(key, depth);
    const next = textOf(value[key], depth);
    if (name === undefined || next === undefined) return undefined;
    text += text.length === 1 ? `${name}:${next}` : `,${name}:${next}`;
  }
  return `${text}}`;
}

/** The value of UTF-8 text that is exactly the canonical JSON of it. Throws {@link CanonicalJsonError}. */
export function parseCanonicalJson(bytes: Uint8Array): unknown {
  checkJsonBounds(bytes);
  const text = decodeUtf8(bytes);
  const value = parse(text);
  if (canonicalJson(value) !== text)
    throw new CanonicalJsonError('it is JSON, but not in the canonical form of RFC 8785');
  return value;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
/** `[` and `{`, `]` and `}` with the bit set in which they differ. */
const OPEN = 0x7b;
const CLOSE = 0x7d;

/**
 * Bounds depth and number of values of a JSON text before a parser spends memory on them. Text that is no JSON passes.
 * Throws {@link CanonicalJsonError}.
 */
export function checkJsonBounds(bytes: Uint8Array): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (byte === COMMA) values++;
    else if ((byte | 0x20) === OPEN) {
      depth++;
      values++;
    } else if ((byte | 0x20) === CLOSE) depth--;
    if (depth > MAX_JSON_DEPTH) throw new CanonicalJsonError(`the nesting is deeper than ${MAX_JSON_DEPTH}`);
  }
  if (values > MAX_JSON_VALUES) throw new CanonicalJsonError(`it holds more than ${MAX_JSON_VALUES} values`);
}

/** Where a value stands; spelt out as a path only for a message. */
interface Place {
  readonly depth: number;
  readonly key: string | number;
  readonly within: Place | undefined;
}

const WHOLE: Place = { depth: 0, key: '', within: undefined };

function checkValue(value: unknown, place: Place): void {
  if (typeof value === 'string') checkText(value, place);
  else if (Array.isArray(value) || isPlainObject(value)) checkItems(value, place);
  else if (
    typeof value === 'number' ? !Number.isFinite(value) : value !== null && typeof value !== 'boolean'
  ) {
    throw unfit(place, `${describe(value)} is no value of JSON’s`);
  }
}

function checkItems(items: readonly unknown[] | Readonly<Record<string, unknown>>, place: Place): void {
  if (place.depth === MAX_JSON_DEPTH) throw unfit(place, `the nesting is deeper than ${MAX_JSON_DEPTH}`);
  for (const [key, item] of Array.isArray(items) ? items.entries() : Object.entries(items)) {
    const inner = { depth: place.depth + 1, key, within: place };
    if (typeof key === 'string') checkText(key, inner);
    checkValue(item, inner);
  }
}

function checkText(text: string, place: Place): void {
  if (!text.isWellFormed()) throw unfit(place, 'a lone surrogate is no character');
}

function unfit(place: Place, problem: string): CanonicalJsonError {
  return new CanonicalJsonError(`${place === WHOLE ? 'the value' : pathOf(place)}: ${problem}`);
}

function pathOf({ key, within }: Place): string {
  return within === undefined ? '' : `${pathOf(within)}/${key}`;
}

function describe(value: unknown): string {
  if (typeof value === 'object') return `an instance of ${value?.constructor?.name ?? 'no class'}`;
  return typeof value === 'number' || value === undefined ? String(value) : `a ${typeof value}`;
}

/** Neither an instance of a class nor one that would write itself some other way. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === Object.prototype || prototype === null;
  return plain && !('toJSON' in value && typeof value.toJSON === 'function');
}

/** Where the string that opens at `start` closes. */
function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new CanonicalJsonError('it is not UTF-8', { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CanonicalJsonError(`it is not JSON (${cause instanceof Error ? cause.message : cause})`, {
      cause,
    });
  }
}
