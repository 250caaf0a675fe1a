import type { Span } from './finding.ts';

/** What an author typed, pasted or removed: `newText` comes in place of what stands at `span`. */
export interface TextChange {
  /** Lies within the text. */
  readonly span: Span;
  readonly newText: string;
}

/** `text` after `change`. */
export function changedText(text: string, { span, newText }: TextChange): string {
  return text.slice(0, span.offset) + newText + text.slice(span.offset + span.length);
}

/** How far the change moves what follows it. */
export function growthOf({ span, newText }: TextChange): number {
  return newText.length - span.length;
}
