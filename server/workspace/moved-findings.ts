import type { Finding, Span } from '../../contract/finding.ts';
import type { TextChange } from '../../contract/text-change.ts';

/**
 * Findings as they stand after the document was edited, until they are looked for again: those behind an edit move
 * with their text, those whose text was edited are dropped.
 */
export function movedFindings(
  findings: readonly Finding[],
  uri: string,
  changes: readonly TextChange[],
): Finding[] {
  return changes.reduce<Finding[]>(
    (moved, change) => moved.flatMap((finding) => movedFinding(finding, uri, change) ?? []),
    [...findings],
  );
}

function movedFinding(finding: Finding, uri: string, change: TextChange): Finding | undefined {
  const move = <T extends { readonly uri: string; readonly span: Span }>(place: T): T | undefined => {
    if (place.uri !== uri) return place;
    const span = movedSpan(place.span, change);
    return span === undefined ? undefined : { ...place, span };
  };
  const own = move(finding);
  if (own === undefined) return undefined;
  const fixes = finding.fixes.flatMap((fix) => {
    const edits = fix.edits.map(move).filter((edit) => edit !== undefined);
    return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
  });
  const related = finding.related.map(move).filter((place) => place !== undefined);
  return { ...own, fixes, related };
}

function movedSpan(span: Span, { span: edited, newText }: TextChange): Span | undefined {
  if (span.offset + span.length <= edited.offset) return span;
  if (edited.offset + edited.length > span.offset) return undefined;
  return { offset: span.offset + newText.length - edited.length, length: span.length };
}
