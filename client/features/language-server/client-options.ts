import { env, type LogOutputChannel, l10n, workspace } from 'vscode';
import type { LanguageClientOptions, TextDocumentFilter } from 'vscode-languageclient';
import type { FilesOffer } from '../../../protocol/files.ts';
import type { InitializationOptions } from '../../../protocol/initialization-options.ts';
import { documentationUri } from '../../infrastructure/documentation-files.ts';
import type { Platform } from '../../infrastructure/platform.ts';
import { LANGUAGES, servedSchemes } from '../../infrastructure/served-documents.ts';

/** Those that the server's code lenses may call. */
const COMMANDS: readonly string[] = [
  'packwright.build',
  'packwright.preview',
  'packwright.showEffectiveMetadata',
];

const SHOW_PAGE = 'packwright.showDocumentation';
/** Where a server without a disk finds the documentation: a command opens the page, whose path is put into its place. */
const PAGES = `command:${SHOW_PAGE}?%5B%22{page}%22%5D`;

/** What a server that is started now is told, and which documents are its. */
export function clientOptions(log: LogOutputChannel, platform: Platform): LanguageClientOptions {
  return {
    documentSelector: documentSelector(),
    initializationOptions: {
      commands: COMMANDS,
      files: true,
      status: true,
      language: { id: env.language, strings: l10n.bundle ?? {} },
      trusted: workspace.isTrusted,
      rulePages: documentationUri('docs/rules/{code}.md').toString(true),
      ...(platform.hasDocumentationOnDisk ? {} : { documentation: PAGES }),
    } satisfies InitializationOptions & FilesOffer,
    markdown: { isTrusted: { enabledCommands: [SHOW_PAGE] } },
    outputChannel: log,
    // Whoever keeps the server decides whether another is started, and tells the user.
    errorHandler: {
      error: () => ({ action: CONTINUE, handled: true }),
      closed: () => ({
        action: DO_NOT_RESTART,
        handled: true,
        message: 'The connection to the server was closed',
      }),
    },
    initializationFailedHandler: () => false,
  };
}

/** Not every scheme: the old side of a comparison, which is of `git:` or its like, is not checked. */
function documentSelector(): TextDocumentFilter[] {
  return LANGUAGES.flatMap((language) => [...servedSchemes()].map((scheme) => ({ scheme, language })));
}

/** The library's numbers; only types of it are imported, to be loaded late. */
const CONTINUE = 1;
const DO_NOT_RESTART = 1;
