import { shortened } from '../../../contract/quote.ts';
import type { AssetEntry } from '../../../packer/generated/archive-header.ts';
import type { ComparedField } from '../../../protocol/archive.ts';

/** Of one entry; more differences than this are told by nobody one by one. */
const MAX_FIELDS = 100;
const MAX_TEXT = 200;

/** What differs in two entries of an asset, but for where their payloads lie and what their hashes are. */
export function comparedFields(left: AssetEntry, right: AssetEntry): ComparedField[] {
  const fields: ComparedField[] = [];
  for (const difference of differences('', plain(left), plain(right))) {
    if (fields.length === MAX_FIELDS) break;
    fields.push(difference);
  }
  return fields;
}

function plain({ offset: _offset, sha256: _sha256, bank_type: _bankType, ...rest }: AssetEntry): unknown {
  return rest;
}

/** The smallest parts that differ, depth first; the depth is that of a header, which is bounded. */
function* differences(path: string, left: unknown, right: unknown): Generator<ComparedField, void> {
  if (Object.is(left, right)) return;
  if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) {
    yield { path, left: textOf(left), right: textOf(right) };
    return;
  }
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
    yield* differences(path === '' ? key : `${path}.${key}`, own(left, key), own(right, key));
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : shortened(JSON.stringify(value), MAX_TEXT);
}
