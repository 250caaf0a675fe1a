import type { WorkspaceName } from '../../vscode/workspaces.ts';

/**
 * The windows that the suite runs in, by the folder of suite/ that holds their tests; those right in suite/ run in
 * `sample`. Each costs ten seconds.
 */
export const WINDOWS: Readonly<Record<string, { workspace: WorkspaceName; restricted?: boolean }>> = {
  sample: { workspace: 'sample' },
  broken: { workspace: 'broken' },
  empty: { workspace: 'empty' },
  /** For a project beside the sample, which the server knows from then on. */
  large: { workspace: 'sample' },
  restricted: { workspace: 'sample', restricted: true },
  'two-roots': { workspace: 'two-roots' },
};
