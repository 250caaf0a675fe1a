import { fieldsOf } from './lenient.ts';

/** JSON Merge Patch (RFC 7386): `null` takes a field away, objects merge, all else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  const changes = fieldsOf(patch);
  if (changes === undefined) return patch;
  const merged = new Map(Object.entries(fieldsOf(target) ?? {}));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), change));
  }
  return Object.fromEntries(merged);
}
