/** How well a name fits what was typed: smaller is better. Undefined where it does not fit. */
export type Fit = number;

/**
 * Fits where the letters of `query`, in either case, stand in `name` in their order: `htl` finds `hero_title`. What
 * stands together, and at the start of a word, comes first.
 *
 * @param query in lower case, without spaces
 */
export function fitOf(query: string, name: string): Fit | undefined {
  const lower = name.toLowerCase();
  const at = lower.indexOf(query);
  if (at < 0) {
    const gaps = gapsOf(query, lower);
    return gaps === undefined ? undefined : LOOSE + gaps;
  }
  if (at === 0) return query.length === lower.length ? 0 : 1;
  return isWordStart(name, at) ? 2 : 3;
}

/** Names in which the query stands in one piece are better than all others. */
const LOOSE = 10;

/** How many characters lie between those of the query; undefined where they are not all there. */
function gapsOf(query: string, name: string): number | undefined {
  let first = -1;
  let position = -1;
  for (const char of query) {
    position = name.indexOf(char, position + 1);
    if (position < 0) return undefined;
    if (first < 0) first = position;
  }
  return position - first + 1 - query.length;
}

function isWordStart(name: string, at: number): boolean {
  const [before, char] = [name[at - 1] ?? '', name[at] ?? ''];
  return /[^A-Za-z0-9]/.test(before) || (/[a-z0-9]/.test(before) && /[A-Z]/.test(char));
}
