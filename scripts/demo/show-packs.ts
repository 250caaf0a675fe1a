import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listAll } from '../../packs/client/list-all.ts';
import { PackClient } from '../../packs/client/pack-client.ts';
import type { AssetPackSummary, Binding } from '../../packs/model/generated/types.ts';
import { runDaemon } from '../../packs/node/daemon/run-daemon.ts';
import { writeBindingsFile } from '../../packs/node/write-bindings-file.ts';

const root = join(import.meta.dirname, '../..');
const GAME = 'lantern-keep';

/**
 * Serves a copy of the sample game as an editor does, with a database of its own, and prints what the game shows with
 * each of its packs.
 *
 * @param sample the sample's folder, built
 * @returns the copy's, whose bindings are those of the pack that was shown last
 */
export async function showPacks(sample: string): Promise<string> {
  const project = join(root, '.cache/demo-packs', GAME);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  const isOurs = (path: string) => !path.includes('.packwright/') && !path.endsWith('.packwright');
  cpSync(join(root, sample), project, { recursive: true, filter: isOurs });
  const service = await runDaemon({ project, version: 'demo', report: (error) => console.error(error) });
  if (service === undefined) throw new Error(`Somebody else serves ${project}`);
  try {
    await printPacks(new PackClient(async () => service), project);
  } finally {
    await service.stop();
  }
  return project;
}

async function printPacks(client: PackClient, project: string): Promise<void> {
  const definition = readJson(project, 'game.json');
  const references = { declaredAssets: declaredAssets(project) };
  await client.call('createGame', { body: { id: GAME, definition, references } });
  const params = { gameId: GAME };
  const packs = await listAll(
    async (cursor) =>
      (await client.call('listAssetPacks', { params, query: { ...(cursor && { cursor }) } })).body,
  );
  // The one that the game shows first of all comes last, so that it is the one that stays active.
  const ordered = packs.toSorted((a, b) => Number(a.isActive === true) - Number(b.isActive === true));
  for (const pack of ordered) {
    await client.call('activateAssetPack', { params, body: { packId: pack.id }, ifMatch: '*' });
    const bindings = await listAll(
      async (cursor) =>
        (await client.call('listBindings', { params, query: { ...(cursor && { cursor }) } })).body,
    );
    print(pack, bindings, references.declaredAssets);
    await writeBindingsFile(project, bindings);
  }
}

function print(
  { name, description, filled, templates }: AssetPackSummary,
  bindings: readonly Binding[],
  declared: Readonly<Record<string, string>>,
): void {
  console.log(
    `\n${name}: ${filled}/${templates} templates have assets${description ? ` (${description})` : ''}`,
  );
  const names = new Map(Object.entries(declared).map(([assetName, uuid]) => [uuid, assetName]));
  for (const { kind, id, origin, assetUuid = '', placement, reason } of bindings) {
    if (kind === 'entity' && origin !== 'override') continue;
    const shown = origin === 'missing' ? `nothing: ${reason}` : (names.get(assetUuid) ?? assetUuid);
    const offset = placement?.offsetY ? ` at ${placement.offsetY} pixels` : '';
    console.log(`  ${kind.padEnd(9)}${id.padEnd(20)}${shown}${offset}`);
  }
}

function declaredAssets(project: string): Record<string, string> {
  const { assets } = readJson(project, 'build/build-report.json');
  const byName: Record<string, string> = {};
  for (const { asset_name, asset_uuid } of assets) byName[asset_name] = asset_uuid;
  return byName;
}

function readJson(folder: string, path: string) {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}
