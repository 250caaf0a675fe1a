import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import type { AssetUuid } from '../../../contract/registry/registry.ts';
import { isUuid } from '../../../contract/uuid.ts';
import { type Block, paragraph, strong } from '../../rich-text/rich-text.ts';
import { type GameReference, gameReferences, readGameFile } from '../identity/game-file.ts';
import { counted } from './numbers.ts';
import { isField, type Scene } from './scene.ts';

/** Which number the runtime knows an asset by, and who refers to it. Of duplicates the findings tell. */
export async function identitySection(scene: Scene<DeclarationContext>): Promise<readonly Block[]> {
  const { node } = scene.place;
  if (node?.kind !== 'string') return [];
  if (isField(scene, 'name')) return referenceBlocks(scene, { kind: 'name', value: node.value });
  if (!isField(scene, 'asset_uuid') || !isUuid(node.value)) return [];
  const uuid = node.value.toLowerCase();
  return [
    ...(await registryBlocks(scene, uuid)),
    ...(await referenceBlocks(scene, { kind: 'uuid', value: uuid })),
  ];
}

async function registryBlocks({ server, snapshot }: Scene, uuid: string): Promise<Block[]> {
  const { project } = snapshot;
  if (project === undefined) return [paragraph('In no project, and so in no registry')];
  await server.workspace.projects.loaded(project);
  const entry = project.index.registry.assets.get(uuid as AssetUuid);
  if (entry === undefined) return [paragraph('Not in the registry yet: the next build gives it an asset_id')];
  const place = snapshot.place?.root === entry.root ? '' : ` · registered at ${entry.root}`;
  const inclusion = entry.includedInBuild ? 'included in builds' : 'left out of builds';
  return [paragraph('Registry: ', strong(`asset_id ${entry.assetId}`), ` · ${inclusion}${place}`)];
}

async function referenceBlocks(
  { server, snapshot: { project } }: Scene,
  { kind, value }: Pick<GameReference, 'kind' | 'value'>,
): Promise<Block[]> {
  if (project === undefined || value === '') return [];
  const document = await readGameFile(server.workspace, project);
  if (document === undefined) return [];
  let uses = 0;
  for (const reference of gameReferences(document))
    if (reference.kind === kind && reference.value === value) uses++;
  return uses === 0 ? [] : [paragraph(`${counted(uses, 'use')} in game.json`)];
}
