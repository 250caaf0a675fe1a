import type { Span } from '../../../contract/finding.ts';
import type { JsonCursor } from '../../../contract/json/cursor.ts';
import { type Layout, textStyle } from '../../../contract/json/layout.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import type { Insertion } from './choice.ts';
import { formatWithHoles } from './holes.ts';

/** A choice as text, holes still marked, and what it takes the place of. */
export interface WrittenChoice {
  /** On one line, around the place. */
  readonly span: Span;
  readonly text: string;
  /** The quote that `span` begins with, where it begins with one. */
  readonly quote: string;
  /** Where a comma is to be inserted beside. */
  readonly comma: number | undefined;
}

/** Who puts the indentation of the line before the further lines of a choice. */
export type Indenting = 'server' | 'client';

/**
 * Writes a choice so that the quotes and commas that are there stay and those that lack come. The span begins after
 * the opening quote, so that what is typed looks to every client like the beginning of the label.
 */
export function writeChoice(
  { text: source, lines }: Pick<Snapshot, 'text' | 'lines'>,
  cursor: JsonCursor,
  insert: Insertion,
  indenting: Indenting,
): WrittenChoice {
  const { span, quotes } = cursor;
  const layout = layoutAt({ text: source, lines }, span.offset, indenting);
  const { head, rest } = partsOf(insert, { source, cursor, layout });
  const end = span.offset + span.length;
  const after = rest + commaAfter(source, cursor, insert);
  const quote = quotes === 'none' ? '' : source.charAt(span.offset);
  if (quote !== '"' || !head.startsWith('"'))
    return placed(source, cursor, { span, text: head + after, quote });
  const start = span.offset + 1;
  const isWhole = quotes === 'closed' && after === '';
  const inner = { offset: start, length: (isWhole ? end - 1 : end) - start };
  const text = isWhole ? head.slice(1, -1) : head.slice(1) + after;
  return { span: inner, text, quote: '', comma: cursor.missingComma };
}

interface Parts {
  /** The key or value that what is typed is the beginning of. */
  readonly head: string;
  readonly rest: string;
}

interface Surroundings {
  readonly source: string;
  readonly cursor: JsonCursor;
  readonly layout: Layout;
}

function partsOf(insert: Insertion, surroundings: Surroundings): Parts {
  const { layout, cursor } = surroundings;
  switch (insert.kind) {
    case 'value':
      return { head: formatWithHoles(insert.value, layout), rest: '' };
    case 'member': {
      const colon = cursor.follows === 'value' ? ':' : '';
      const value =
        insert.value === undefined
          ? colon
          : `: ${formatWithHoles(insert.value, insert.isRow ? undefined : layout)}`;
      return { head: JSON.stringify(insert.key), rest: value };
    }
    default:
      return membersText(insert.members, surroundings);
  }
}

/** Each on a line of its own, with the lines that lack around them. */
function membersText(
  members: Readonly<Record<string, unknown>>,
  { source, cursor: { container, span }, layout }: Surroundings,
): Parts {
  const before = source.slice((container?.offset ?? 0) + 1, span.offset);
  const isOnLineOfBracket = !/[\r\n]/.test(before);
  const inner = { ...layout, indent: layout.indent + (isOnLineOfBracket ? layout.step : '') };
  const line = layout.newline + inner.indent;
  const texts = Object.entries(members).map(
    ([key, value]) => `${JSON.stringify(key)}: ${formatWithHoles(value, inner)}`,
  );
  const isBeforeBracket = /^[ \t]*\}/.test(
    source.slice(span.offset + span.length, span.offset + span.length + 200),
  );
  const lead = isOnLineOfBracket && span.length === 0 ? line : '';
  const tail = isOnLineOfBracket && isBeforeBracket ? layout.newline + layout.indent : '';
  return { head: lead + texts.join(`,${line}`), rest: tail };
}

function commaAfter(source: string, { span, follows }: JsonCursor, insert: Insertion): string {
  if (follows !== 'element' || (insert.kind === 'member' && insert.value === undefined)) return '';
  return /\s/.test(source.charAt(span.offset + span.length)) ? ',' : ', ';
}

/** With a space after a colon, and with the comma where an edit beside would touch this one. */
function placed(
  source: string,
  { kind, missingComma }: JsonCursor,
  { span, text, quote }: Omit<WrittenChoice, 'comma'>,
): WrittenChoice {
  const space = kind === 'value' && source.charAt(span.offset - 1) === ':' ? ' ' : '';
  if (missingComma === span.offset) return { span, text: `, ${text}`, quote, comma: undefined };
  return { span, text: space + text, quote, comma: missingComma };
}

function layoutAt(
  { text, lines }: Pick<Snapshot, 'text' | 'lines'>,
  offset: number,
  indenting: Indenting,
): Layout {
  const start = lines.startOf(lines.positionAt(offset).line);
  const indent = indenting === 'client' ? '' : (/^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '');
  return { ...textStyle(text), indent };
}
