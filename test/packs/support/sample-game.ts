import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../../support/temp-project.ts';

const folder = join(import.meta.dirname, '../../../examples/lantern-keep');

/** The sample game as its file has it, with what that refers to: its declared assets by their names. */
export function sampleGame() {
  const declarations = readdirSync(join(folder, 'assets'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('asset.json'))
    .map((path) => readJson(folder, 'assets', path));
  const declaredAssets: Record<string, string> = {};
  for (const { name, asset_uuid } of declarations) declaredAssets[name] = asset_uuid;
  return { folder, definition: readJson(folder, 'game.json'), references: { declaredAssets } };
}
