import {
  type DocumentFormattingParams,
  DocumentFormattingRequest,
  type DocumentRangeFormattingParams,
  DocumentRangeFormattingRequest,
  type FormattingOptions,
  type TextEdit,
} from 'vscode-languageserver';
import { type TidyOptions, tidyEdits } from '../../contract/json/tidy/tidy.ts';
import type { Feature, Server } from '../feature.ts';
import { rangeOf, spanOf } from '../positions.ts';

/**
 * `textDocument/formatting` and `rangeFormatting`. Not as one types: what moves under the cursor is in the way, and
 * editors indent a new line by themselves.
 */
export const formatting: Feature = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register: (on) => {
    on(DocumentFormattingRequest.type, format);
    on(DocumentRangeFormattingRequest.type, format);
  },
};

async function format(
  { workspace }: Server,
  params: DocumentFormattingParams | DocumentRangeFormattingParams,
): Promise<TextEdit[] | null> {
  const snapshot = await workspace.snapshot(params.textDocument.uri);
  if (snapshot === undefined) return null;
  const { document, lines, kind } = snapshot;
  const { insertFinalNewline = false, trimFinalNewlines = false } = params.options;
  const options = { ...layoutOf(params.options, kind === 'registry'), insertFinalNewline, trimFinalNewlines };
  const range = 'range' in params ? spanOf(snapshot, params.range) : undefined;
  return tidyEdits(document, options, range).map(({ span, newText }) => ({
    range: rangeOf(lines, span),
    newText,
  }));
}

const MAX_TAB_SIZE = 16;

/** A registry is laid out as a build writes it, whatever the editor's taste: the two must not undo each other. */
function layoutOf({ tabSize, insertSpaces }: FormattingOptions, isRegistry: boolean): TidyOptions {
  if (isRegistry) return { step: '  ', stepWidth: 2, isRegistry };
  const stepWidth = Math.min(Math.max(Math.trunc(tabSize) || 2, 1), MAX_TAB_SIZE);
  return { step: insertSpaces ? ' '.repeat(stepWidth) : '\t', stepWidth, isRegistry };
}
