import type { ProjectFileContext } from '../../../contract/context.ts';
import { type Block, paragraph } from '../../rich-text/rich-text.ts';
import { counted } from './numbers.ts';
import type { Scene } from './scene.ts';

/** How many assets a project has below one of its folders, or in all. */
export async function projectSection({
  server,
  snapshot,
  place,
}: Scene<ProjectFileContext>): Promise<Block[]> {
  const { project } = snapshot;
  if (place.path[0] !== 'assets' || project === undefined) return [];
  await server.workspace.projects.loaded(project);
  const folder = place.node?.kind === 'string' ? place.node.value.replace(/^\.\/|\/+$/g, '') : '.';
  const isBelow = (root: string) => folder === '.' || root === folder || root.startsWith(`${folder}/`);
  const assets = [...project.declarations().values()].filter(isBelow);
  return [
    paragraph(`${counted(assets.length, 'asset')} found ${place.path.length > 1 ? 'there' : 'in all'}`),
  ];
}
