import { mostSimilar } from '../similar.ts';
import type { Member, ObjectNode } from './tree.ts';

/**
 * Members of `object` whose key is none of `known`, each with the absent known key that it most likely meant. No
 * two mean the same key. Rules use it from both ends: the misspelt key is reported, the absent one then is not.
 */
export function misspeltKeys(object: ObjectNode, known: readonly string[]): ReadonlyMap<Member, string> {
  const present = new Set(object.members.map(({ key }) => key.value));
  const absent = new Set(known.filter((key) => !present.has(key)));
  const meant = new Map<Member, string>();
  for (const member of object.members) {
    if (absent.size === 0) break;
    if (known.includes(member.key.value)) continue;
    const key = mostSimilar(member.key.value, absent);
    if (key === undefined) continue;
    meant.set(member, key);
    absent.delete(key);
  }
  return meant;
}

/** The members as `JSON.parse` would see them: of duplicate keys only the last. */
export function lastMembers(object: ObjectNode): Member[] {
  const members = new Map<string, Member>();
  for (const member of object.members) members.set(member.key.value, member);
  return [...members.values()];
}
