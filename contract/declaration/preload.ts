import type { JsonNode, Member, ObjectNode } from '../json/tree.ts';
import { memberOf } from '../json/tree.ts';
import { mostSimilar } from '../similar.ts';

const TRUE = new Set(['true', 'yes', 'on', '1']);
const FALSE = new Set(['false', 'no', 'off', '0']);

/** What a value plainly means as a boolean: `true`, `"yes"`, `1`; undefined where it means none. */
export function booleanMeant(node: JsonNode | undefined): boolean | undefined {
  if (node?.kind === 'boolean') return node.value;
  if (node?.kind !== 'string' && node?.kind !== 'number') return undefined;
  const text = String(node.value).trim().toLowerCase();
  if (TRUE.has(text)) return true;
  return FALSE.has(text) ? false : undefined;
}

/** The member of a `preload` without `enabled` that is nearly spelled so, such as `enable`. */
export function misspeltEnabled(preload: ObjectNode): Member | undefined {
  if (memberOf(preload, 'enabled') !== undefined) return undefined;
  const name = mostSimilar(
    'enabled',
    preload.members.filter(({ value }) => booleanMeant(value) !== undefined).map(({ key }) => key.value),
  );
  return name === undefined ? undefined : memberOf(preload, name);
}
