import type { LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../protocol/initialization-options.ts';

const LANGUAGES = ['asset-json', 'packwright-json'];
/** Never saved documents are checked as well; the old side of a comparison is not. */
const SCHEMES = ['file', 'untitled'];
const OPTIONS: InitializationOptions = { commands: [] };

/** What the server is told, and which documents are its. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ scheme, language }))),
    initializationOptions: OPTIONS,
    outputChannel: log,
  };
}
