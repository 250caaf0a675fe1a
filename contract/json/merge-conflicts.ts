import type { Span } from '../finding.ts';

/** A merge conflict that nobody resolved, as version control marks it in a text. */
export interface MergeConflict {
  /** The line `<<<<<<< …` without its line end. */
  readonly start: Span;
  /**
   * What lies between the two sides' lines: the marker lines with their line ends and, where the merge shows it,
   * the text both sides had before. Empty where the conflict has no end.
   */
  readonly markers: readonly Span[];
}

/** More say no more. */
const MAX_CONFLICTS = 100;

/** In the order of the text. No JSON has a line that starts with such a marker. */
export function mergeConflicts(text: string): MergeConflict[] {
  const conflicts: MergeConflict[] = [];
  if (!text.includes('<<<<<<<')) return conflicts;
  const lines = /^(<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?(?:\r?\n|$)/gm;
  let open: { start: Span; markers: Span[]; base?: number } | undefined;
  for (const { 0: line, 1: marker = '', index } of text.matchAll(lines)) {
    const span = { offset: index, length: line.length };
    if (marker.startsWith('<')) {
      if (conflicts.length === MAX_CONFLICTS) return conflicts;
      open = { start: { offset: index, length: line.trimEnd().length }, markers: [span] };
      conflicts.push({ start: open.start, markers: [] });
    } else if (open === undefined) continue;
    else if (marker.startsWith('|')) open.base = index;
    else if (marker.startsWith('=')) open.markers.push(joined(open.base ?? index, span));
    else {
      open.markers.push(span);
      conflicts.splice(-1, 1, { start: open.start, markers: open.markers });
      open = undefined;
    }
  }
  return conflicts;
}

function joined(from: number, { offset, length }: Span): Span {
  return { offset: from, length: offset + length - from };
}
