import type { Span, TextEdit } from './finding.ts';

/** A diff that would need more changed lines than this is one edit from the first to the last of them. */
const MAX_CHANGED_LINES = 400;

/**
 * Few and small edits that turn `before` into `after`: line by line, and of each group of changed lines what differs
 * in it. No edit begins or ends inside a CR LF or inside a character of two code units, so that every editor can
 * place it.
 */
export function differences(uri: string, before: string, after: string): TextEdit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const limit = Math.min(old.length, now.length);
  let head = 0;
  while (head < limit && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < limit - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const middle = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)] as const;
  let offset = lengthOf(old.slice(0, head));
  return hunksOf(...middle).flatMap(({ kept, removed, added }) => {
    offset += lengthOf(kept);
    const start = offset;
    offset += lengthOf(removed);
    return narrowed(uri, { before, offset: start }, [removed.join(''), added.join('')]);
  });
}

/** Lines that stay, then lines in whose place others come. */
interface Hunk {
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

/** Along the shortest edit script, found as in Myers, "An O(ND) Difference Algorithm" (1986), section 2. */
function hunksOf(old: readonly string[], now: readonly string[]): Hunk[] {
  const steps = shortestScript(old, now);
  if (steps === undefined) return [{ kept: [], removed: old, added: now }];
  const hunks: Hunk[] = [];
  let [x, y, position] = [0, 0, 0];
  while (position < steps.length) {
    const kept: string[] = [];
    const [removed, added]: [string[], string[]] = [[], []];
    for (; steps[position] === 'keep'; position++, x++, y++) kept.push(old[x] ?? '');
    for (; steps[position] === 'remove' || steps[position] === 'add'; position++) {
      if (steps[position] === 'remove') removed.push(old[x++] ?? '');
      else added.push(now[y++] ?? '');
    }
    if (removed.length + added.length > 0) hunks.push({ kept, removed, added });
  }
  return hunks;
}

type Step = 'keep' | 'remove' | 'add';

/** Undefined where it has more than {@link MAX_CHANGED_LINES} steps that are no `keep`. */
function shortestScript(old: readonly string[], now: readonly string[]): Step[] | undefined {
  /** By diagonal `x - y`, the furthest `x` reached with that many changes. */
  const furthest: Map<number, number>[] = [];
  for (let changes = 0; changes <= Math.min(MAX_CHANGED_LINES, old.length + now.length); changes++) {
    const reached = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = changes === 0 ? 0 : startOf(furthest[changes - 1], diagonal);
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++;
      reached.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length)
        return walkBack(furthest, [old.length, now.length], changes);
    }
    furthest.push(reached);
  }
  return undefined;
}

/** Whether the best way onto the diagonal adds a line, which comes from the one above. */
function isAddition(before: ReadonlyMap<number, number> | undefined, diagonal: number): boolean {
  return (before?.get(diagonal - 1) ?? -1) < (before?.get(diagonal + 1) ?? -1);
}

function startOf(before: ReadonlyMap<number, number> | undefined, diagonal: number): number {
  return isAddition(before, diagonal)
    ? (before?.get(diagonal + 1) ?? 0)
    : (before?.get(diagonal - 1) ?? 0) + 1;
}

function walkBack(
  furthest: readonly ReadonlyMap<number, number>[],
  [oldEnd, nowEnd]: readonly [number, number],
  changes: number,
): Step[] {
  const steps: Step[] = [];
  let [x, y] = [oldEnd, nowEnd];
  for (let left = changes; left > 0; left--) {
    const before = furthest[left - 1];
    const start = startOf(before, x - y);
    for (; x > start; x--, y--) steps.push('keep');
    const adds = isAddition(before, x - y);
    steps.push(adds ? 'add' : 'remove');
    if (adds) y--;
    else x--;
  }
  for (; x > 0; x--) steps.push('keep');
  return steps.reverse();
}

/** The one edit that is left of a group of lines when what both ends have in common stays. */
function narrowed(
  uri: string,
  { before, offset }: { readonly before: string; readonly offset: number },
  [removed, added]: readonly [string, string],
): TextEdit[] {
  const limit = Math.min(removed.length, added.length);
  let head = 0;
  while (head < limit && removed[head] === added[head]) head++;
  while (head > 0 && (isInside(removed, head) || isInside(added, head))) head--;
  let tail = 0;
  while (tail < limit - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
  while (tail > 0 && (isInside(removed, removed.length - tail) || isInside(added, added.length - tail)))
    tail--;
  const span: Span = { offset: offset + head, length: removed.length - head - tail };
  const newText = added.slice(head, added.length - tail);
  return before.slice(span.offset, span.offset + span.length) === newText ? [] : [{ uri, span, newText }];
}

/** Whether the place is between CR and LF or between the two halves of a character. */
function isInside(text: string, place: number): boolean {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(place - 1, place + 1));
}
