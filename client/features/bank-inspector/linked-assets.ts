import type { ProjectNode } from '../../../protocol/project-tree.ts';
import { assetsIn } from '../../infrastructure/assets-in.ts';

/** A URI of the server's as VS Code spells it, so that the two can be compared. */
export type Spell = (uri: string) => string;

/** Of the banks in an archive that is a project's last build, the asset.json files by asset_id. */
export function linkedAssets(
  projects: readonly ProjectNode[],
  archive: string,
  spell: Spell,
): ReadonlyMap<number, string> {
  const project = projects.find((each) => each.archive !== null && spell(each.archive.uri) === archive);
  return new Map(
    (project === undefined ? [] : assetsIn(project)).flatMap(({ assetId, uri }) =>
      assetId === null ? [] : [[assetId, uri] as const],
    ),
  );
}

/** The archive that the project of a file was built to last; undefined where it is in none, or nothing was built. */
export function lastBuildOf(
  projects: readonly ProjectNode[],
  file: string,
  spell: Spell,
): string | undefined {
  const around = projects.filter(({ uri }) => file.startsWith(`${spell(uri)}/`));
  const [nearest] = around.toSorted((a, b) => b.uri.length - a.uri.length);
  return nearest?.archive?.uri;
}
