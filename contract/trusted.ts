import type { Finding, Span } from './finding.ts';
import { isBroken, type JsonDocument } from './json/document.ts';
import { childOf } from './json/tree.ts';
import { isNewerVersion } from './schema/schema-version.ts';

/** What holds of a file too whose fields may mean something else than they do here. */
const VERSION_FREE = new Set(['structure/unsupported-schema-version', 'structure/duplicate-key']);

/** Where a merge left both sides in a file, nothing else that is found in it means anything. */
const MERGE_CONFLICT = 'syntax/merge-conflict';

/**
 * The findings that a reader can rely on. Of a file that a newer Packwright wrote that is only that it is newer,
 * so that nothing in it is mended into what it does not mean. Where a file cannot be read, that goes before what
 * else may be wrong with the same text, and what seems to be missing may be the very text that is broken.
 */
export function trusted(document: JsonDocument, findings: readonly Finding[]): Finding[] {
  const isNewer = isNewerVersion(childOf(document.root, 'schema_version'));
  if (!isNewer && !isBroken(document)) return [...findings];
  const conflicts = findings.filter(({ code }) => code === MERGE_CONFLICT);
  if (conflicts.length > 0) return conflicts;
  const broken = document.problems.filter(({ kind, length }) => kind === 'invalid' && length > 0);
  const { doubtfulFrom = Number.POSITIVE_INFINITY } = document;
  return findings.filter(({ code, span }) => {
    if (code.startsWith('syntax/')) return true;
    if (isNewer) return VERSION_FREE.has(code);
    if (span.offset >= doubtfulFrom) return false;
    return !isMissing(document, span) && !broken.some((problem) => hides(document, problem, span));
  });
}

/** Whether the span says that something is not there: such findings stand on the opening brace alone. */
function isMissing({ text }: JsonDocument, { offset, length }: Span): boolean {
  return length === 1 && text[offset] === '{';
}

/**
 * Whether the text under `span` is unreadable, or what follows it without a space. A container stays what it is,
 * whatever it holds.
 */
function hides({ text }: JsonDocument, problem: Span, span: Span): boolean {
  const end = span.offset + span.length;
  if (problem.offset > end || span.offset >= problem.offset + problem.length) return false;
  const isContainer = text[span.offset] === '{' || text[span.offset] === '[';
  return !isContainer || problem.offset <= span.offset;
}
