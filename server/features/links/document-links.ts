import { type DocumentLink, type DocumentLinkParams, DocumentLinkRequest } from 'vscode-languageserver';
import type { Feature, Server } from '../../feature.ts';
import { rangeOf } from '../../positions.ts';
import type { Words } from '../../words.ts';
import { type LinkedFile, linkTargets } from './link-targets.ts';

/** `textDocument/documentLink`: from a path to its file. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  register: (on) => on(DocumentLinkRequest.type, provideLinks),
};

/** Of a registry with more, the others are followed by going to the definition. */
const MAX_LINKS = 2000;

async function provideLinks(
  { workspace, client }: Server,
  { textDocument }: DocumentLinkParams,
): Promise<DocumentLink[] | null> {
  const snapshot = await workspace.snapshot(textDocument.uri);
  if (snapshot === undefined) return null;
  const hasTooltips = client.raw.textDocument?.documentLink?.tooltipSupport === true;
  return (await linkTargets(snapshot)).slice(0, MAX_LINKS).map(({ span, uri, to }) => ({
    range: rangeOf(snapshot.lines, span),
    target: workspace.clientUri(uri),
    ...(hasTooltips ? { tooltip: TOOLTIPS[to](client.words) } : {}),
  }));
}

const TOOLTIPS: Readonly<Record<LinkedFile, (words: Words) => string>> = {
  input: (words) => words.t('Open this input'),
  declaration: (words) => words.t('Open the declaration'),
  archive: (words) => words.t('Open the archive'),
  schema: (words) => words.t('Open the schema'),
};
