import type { Finding, Fix, RelatedPlace, Span, TextEdit } from '../../contract/finding.ts';

/** Whether both say the same of the same place and mend it in the same way. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return (
    a.code === b.code &&
    a.message === b.message &&
    a.severity === b.severity &&
    a.uri === b.uri &&
    isSameSpan(a.span, b.span) &&
    isEvery(a.fixes, b.fixes, isSameFix) &&
    isEvery(a.related, b.related, isSameRelated)
  );
}

function isSameFix(a: Fix, b: Fix): boolean {
  return a.title === b.title && a.kind === b.kind && isEvery(a.edits, b.edits, isSameEdit);
}

function isSameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.uri === b.uri && a.newText === b.newText && isSameSpan(a.span, b.span);
}

function isSameRelated(a: RelatedPlace, b: RelatedPlace): boolean {
  return a.uri === b.uri && a.message === b.message && isSameSpan(a.span, b.span);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.offset === b.offset && a.length === b.length;
}

function isEvery<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((item, position) => {
      const other = b[position];
      return other !== undefined && isSame(item, other);
    })
  );
}
