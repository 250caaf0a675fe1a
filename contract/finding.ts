/**
 * What a check yields: plain readonly data, computed once and shown alike by the editor, the command line, the
 * packer and the build report. Offsets and lengths count UTF-16 code units of the document's text.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  readonly tags: readonly FindingTag[];
}

export type Severity = 'error' | 'warning' | 'hint';

/** `unnecessary`: the marked text has no business here and an editor may fade it. */
export type FindingTag = 'unnecessary';

/** Half-open range `[offset, offset + length)` of a document. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

export interface RelatedPlace {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/**
 * Edits that mend a finding. A `safe` fix never loses what an author wrote and never picks between meanings, so
 * `check --fix` and fix-on-save apply it unasked; a `suggestion` waits to be chosen.
 */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly TextEdit[];
}

export interface TextEdit {
  readonly uri: string;
  readonly span: Span;
  readonly newText: string;
}

export function countBySeverity(findings: Iterable<Finding>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
