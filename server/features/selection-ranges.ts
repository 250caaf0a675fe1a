import { type SelectionRange, type SelectionRangeParams, SelectionRangeRequest } from 'vscode-languageserver';
import type { Span } from '../../contract/finding.ts';
import { isMember, partsAround } from '../../contract/json/locate.ts';
import { elementsOf, endOf } from '../../contract/json/safe-place.ts';
import type { JsonNode, Member } from '../../contract/json/tree.ts';
import type { Feature, Server } from '../feature.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/**
 * `textDocument/selectionRange`: growing a selection takes what is in the quotes, the string, the member, what is in
 * the brackets, the brackets, and so on to the whole document.
 */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register: (on) => on(SelectionRangeRequest.type, provideRanges),
};

async function provideRanges(
  { workspace }: Server,
  { textDocument, positions }: SelectionRangeParams,
): Promise<SelectionRange[] | null> {
  const snapshot = await workspace.snapshot(textDocument.uri);
  if (snapshot === undefined) return null;
  return positions.map((position) => rangeAround(snapshot, offsetOf(snapshot, position)));
}

function rangeAround({ document, lines, text }: Snapshot, offset: number): SelectionRange {
  let last: Span = { offset: 0, length: text.length };
  let range: SelectionRange = { range: rangeOf(lines, last) };
  for (const part of partsAround(document.root, offset)) {
    for (const span of spansOf(part, text, offset)) {
      if (isSame(span, last)) continue;
      range = { range: rangeOf(lines, span), parent: range };
      last = span;
    }
  }
  return range;
}

/** The part, and what is within its brackets or quotes where the place is. */
function spansOf(part: JsonNode | Member, text: string, offset: number): Span[] {
  if (isMember(part) || !['object', 'array', 'string'].includes(part.kind)) return [part];
  const start = part.offset + 1;
  const end = part.offset + part.length - (isClosed(text, part) ? 1 : 0);
  return offset < start || offset > end ? [part] : [part, { offset: start, length: end - start }];
}

/** Whether its last character is its own closing mark, and not that of what it holds. */
function isClosed(text: string, part: JsonNode): boolean {
  const end = endOf(part);
  const last = part.kind === 'object' || part.kind === 'array' ? elementsOf(part).at(-1) : undefined;
  if (part.length < 2 || (last !== undefined && endOf(last) === end)) return false;
  return /[\]}"']/.test(text.charAt(end - 1));
}

function isSame(a: Span, b: Span): boolean {
  return a.offset === b.offset && a.length === b.length;
}
