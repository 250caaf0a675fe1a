import type { RegistryContext } from '../../../contract/registry/context.ts';
import { isUuid } from '../../../contract/uuid.ts';
import { type Block, type Content, link, paragraph, strong } from '../../rich-text/rich-text.ts';
import type { Scene } from './scene.ts';

/** Whose entry of the registry it is. Of one that has no declaration any more the finding on it tells. */
export async function registrySection({ server, snapshot, place }: Scene<RegistryContext>): Promise<Block[]> {
  const [first, uuid] = place.path;
  const { project } = snapshot;
  if (first !== 'assets' || typeof uuid !== 'string' || !isUuid(uuid) || project === undefined) return [];
  await server.workspace.projects.loaded(project);
  const places = project.index.byUuid.get(uuid.toLowerCase()) ?? [];
  return places.map(({ root, uri }) => {
    const name = project.index.factsOf(root)?.name?.value ?? '';
    const content: Content = [
      ...(name === '' ? [] : [strong(name), ' in ']),
      link(root, server.workspace.clientUri(uri)),
    ];
    return paragraph(...content);
  });
}
