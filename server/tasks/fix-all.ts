import { countBySeverity } from '../../contract/finding.ts';
import { type AppliedFix, fixAll } from '../../contract/fix/fix-all.ts';
import { formatCatalog } from '../../formats/index.ts';
import { checkProject, textsOf } from '../../packer/build/check-project.ts';
import { type LoadedProject, loadProject } from '../../packer/project/load-project.ts';
import type { TaskEnvironment } from './task.ts';

export interface FixAllTaskParams {
  /** URI of the project's folder. */
  readonly folder: string;
  /** Documents as their editors have them, by URI. */
  readonly open: readonly (readonly [uri: string, text: string])[];
}

export interface FixedProject {
  /** Documents that change. */
  readonly changed: readonly { readonly uri: string; readonly before: string; readonly after: string }[];
  readonly applied: readonly AppliedFix[];
  /** Errors and warnings that are left. */
  readonly remaining: number;
}

/** All safe fixes of a project's documents until none is left; nothing is written. Throws FileAccessError. */
export async function fixAllTask(
  env: TaskEnvironment,
  { folder, open }: FixAllTaskParams,
): Promise<FixedProject> {
  const files = env.filesOf(folder);
  const options = { formats: formatCatalog(), newUuid: env.newUuid };
  const load = (overlay: ReadonlyMap<string, string>) => loadProject(files, { ...options, overlay });
  const before = textsOf(await load(new Map(open)));
  const { texts, applied } = await fixAll(async (overlay) => {
    env.checkCancelled();
    return findingsOf(await load(overlay));
  }, before);
  const changed = [...texts].flatMap(([uri, after]) => {
    const text = before.get(uri);
    return text === undefined || text === after ? [] : [{ uri, before: text, after }];
  });
  // What inputs hold is looked at once, when nothing is left to be mended without it.
  const { error, warning } = countBySeverity(await checkProject(files, await load(texts)));
  return { changed, applied, remaining: error + warning };
}

function findingsOf({ findings, declarations }: LoadedProject) {
  return [...findings, ...declarations.flatMap((declaration) => declaration.findings)];
}
