import type { Finding } from '../../../contract/finding.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import type { BuildProblem } from '../../../protocol/build.ts';
import { ASSET_FILE } from '../../document-kind.ts';
import type { Server } from '../../feature.ts';
import type { Project } from '../../workspace/project.ts';

interface BuiltAssets {
  readonly problems: readonly BuildProblem[];
  readonly report: { readonly assets: readonly { readonly root: string }[] };
}

/**
 * A build reads the disk; diagnostics are of what the server was told of it. Where the two do not say the same of a
 * document, because a change went by unseen or was not looked at yet, it is checked anew: what a build finds is what
 * the user is shown, and what it finds no more is gone.
 */
export async function checkWhatDiffers(
  { checker, workspace }: Server,
  project: Project,
  { problems, report }: BuiltAssets,
): Promise<void> {
  const found = new Map<string, string[]>();
  for (const { uri, code, message } of problems) add(found, uri, keyOf({ code, message }));
  const clean = report.assets.map(({ root }) => project.files.uriOf(joinPath(root, ASSET_FILE)));
  const differing = new Set<string>();
  for (const uri of [...found.keys(), ...clean]) {
    if (!isSame(found.get(uri) ?? [], checker.store.get(uri).map(keyOf))) differing.add(uri);
  }
  if (differing.size === 0) return;
  project.forgetFiles();
  for (const uri of differing) workspace.forgetSnapshot(uri);
  await checker.filesChanged(project, differing);
}

/** Its place is no part of it: that of an open document follows the typing. */
function keyOf({ code, message }: Pick<Finding, 'code' | 'message'>): string {
  return `${code} ${message}`;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const sorted = b.toSorted();
  return a.toSorted().every((key, position) => key === sorted[position]);
}

function add(map: Map<string, string[]>, uri: string, key: string): void {
  const keys = map.get(uri);
  if (keys === undefined) map.set(uri, [key]);
  else keys.push(key);
}
