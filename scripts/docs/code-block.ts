import type { Span } from '../../contract/finding.ts';

/** A fenced block of `text` in which every mark has a line of `^` below it. */
export function codeBlock(text: string, marks: readonly Span[] = []): string {
  const lines = splitLines(text).flatMap((line) => shownLine(text, line, marks));
  return ['```json', ...lines, '```'].join('\n');
}

/** Where `after` differs from `before`: what the two have not in common at either end. */
export function changedSpan(before: string, after: string): Span {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  let end = 0;
  while (end < limit - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { offset: start, length: after.length - start - end };
}

/** Longer lines are shown in parts: their ends, and what is around each mark. */
const MAX_LINE = 200;
const KEPT_START = 70;
const KEPT_AROUND = 40;
const ELISION = ' … ';

interface Line {
  readonly start: number;
  readonly end: number;
}

/** A lone CR ends no line here: it is shown, like every character that is none to the eye. */
function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (next >= 0 || end > start || lines.length === 0) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function shownLine(text: string, line: Line, marks: readonly Span[]): string[] {
  const here = marks.filter(
    ({ offset }) => offset >= line.start && offset <= line.end && isOf(line, offset, text),
  );
  let shown = '';
  let carets = '';
  for (const [start, end] of keptParts(line, here)) {
    if (start > line.start) {
      shown += ELISION;
      carets += ' '.repeat(ELISION.length);
    }
    for (let at = start; at < end; at++) {
      const picture = visible(text, at);
      shown += picture;
      carets += (isMarked(here, at) ? '^' : ' ').repeat(picture.length);
    }
    if (here.some(({ offset, length }) => length === 0 && offset === end) && end === line.end) carets += '^';
  }
  return carets.trim() === '' ? [shown] : [shown, carets.trimEnd()];
}

/** A mark at the very end of a line with more lines after it belongs to it only if it marks that place. */
function isOf(line: Line, offset: number, text: string): boolean {
  return offset < line.end || line.end === text.length || text[offset] === '\n';
}

/** An empty mark points at the character that follows it. */
function isMarked(marks: readonly Span[], at: number): boolean {
  return marks.some(({ offset, length }) => at >= offset && at < offset + Math.max(1, length));
}

/** The ranges of a line that are shown, in order and apart. */
function keptParts({ start, end }: Line, marks: readonly Span[]): [number, number][] {
  if (end - start <= MAX_LINE) return [[start, end]];
  const wanted: [number, number][] = [
    [start, start + KEPT_START],
    ...marks.map(({ offset, length }): [number, number] => [
      offset - KEPT_AROUND,
      offset + length + KEPT_AROUND,
    ]),
    [end - KEPT_AROUND, end],
  ];
  const parts: [number, number][] = [];
  for (const [from, to] of wanted.sort((a, b) => a[0] - b[0])) {
    const last = parts.at(-1);
    if (last !== undefined && from <= last[1] + ELISION.length)
      last[1] = Math.min(end, Math.max(last[1], to));
    else parts.push([Math.max(start, from), Math.min(end, to)]);
  }
  return parts;
}

/** Marks of encoding and of line ends are shown by their names, other control characters by their pictures. */
function visible(text: string, at: number): string {
  const letter = text[at];
  const code = text.charCodeAt(at);
  if (letter === '\ufeff') return '⟨BOM⟩';
  if (letter === '\r') return '⟨CR⟩';
  if (isLoneSurrogate(text, at)) return '\ufffd';
  return code < 0x20 && letter !== '\t' ? String.fromCharCode(0x2400 + code) : letter;
}

function isLoneSurrogate(text: string, at: number): boolean {
  if (!/[\ud800-\udfff]/.test(text[at])) return false;
  const isPair = (start: number) =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, start), start + 2));
  return !isPair(at) && !isPair(at - 1);
}
