import type { DeclarationContext } from '../declaration/context.ts';
import type { Span, TextEdit } from '../finding.ts';
import { isBroken, type JsonDocument } from '../json/document.ts';
import { childOf } from '../json/tree.ts';
import { isNewerVersion } from '../schema/schema-version.ts';

/** Another way to write what a declaration says, or a further thing to say; nothing has to be wrong for it. */
export interface Refactoring {
  readonly title: string;
  readonly kind: 'rewrite' | 'extract' | 'move';
  /** Of the declaration alone; disjoint, and never none. */
  readonly edits: readonly TextEdit[];
}

/** The refactorings of one sort that apply to what is selected and would change something. */
export type FindRefactorings = (context: DeclarationContext, selection: Span) => readonly Refactoring[];

/** Whether the document can be rewritten at all: nobody rewrites what cannot be read, or means something else. */
export function isRewritable(document: JsonDocument): boolean {
  return !isBroken(document) && !isNewerVersion(childOf(document.root, 'schema_version'));
}

/** Whether the selection, which may be a mere place, reaches `span` or stands at its edge. */
export function touches(selection: Span, span: Span | undefined): boolean {
  if (span === undefined) return false;
  return selection.offset <= span.offset + span.length && span.offset <= selection.offset + selection.length;
}

/** One refactoring of these edits; none where there are none. */
export function offered(
  kind: Refactoring['kind'],
  title: string,
  edits: readonly TextEdit[] | undefined,
): readonly Refactoring[] {
  return edits === undefined || edits.length === 0 ? [] : [{ title, kind, edits }];
}
