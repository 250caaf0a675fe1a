/**
 * Where the suite runs: from source in the Node of VS Code's server, from source in the window's worker as on
 * vscode.dev, as it is packaged, and in a VS Code that is downloaded and has a screen.
 */
export const HOSTS = ['server', 'web', 'vsix', 'desktop'] as const;
export type Host = (typeof HOSTS)[number];

/** One window's part of a run. */
export interface WindowRun {
  readonly name: string;
  readonly restricted?: boolean;
  /** Paths: of the folder or `.code-workspace` file, the bundle of its tests and the extension. */
  readonly workspace: string;
  readonly tests: string;
  readonly extension: string;
}
