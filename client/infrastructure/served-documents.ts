import { workspace } from 'vscode';

/** The languages that package.json gives our files. */
export const LANGUAGES = ['asset-json', 'packwright-json'];

/** Never saved documents are checked as well. */
const SCHEMES = ['file', 'untitled'];

/** The schemes whose documents the server has: another one needs another server. */
export function servedSchemes(): ReadonlySet<string> {
  return new Set([...SCHEMES, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
}
