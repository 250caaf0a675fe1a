import { runBuild } from '../../cli/run-build.ts';

/** A build as the command line does it, in this process. */
export function inProcessBuild(project: string): () => Promise<void> {
  const request = { project, cwd: project, out: undefined, jobs: 0, hasCache: true };
  return async () => {
    const { report } = await runBuild(request, { onEvent: () => {} });
    if (!report.written) throw new Error('the build found errors');
  };
}
