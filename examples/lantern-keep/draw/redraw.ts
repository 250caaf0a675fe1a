import type { Asset } from './asset.ts';
import { dataBanks } from './data-banks.ts';
import { sceneBanks } from './scene-banks.ts';
import { soundBanks } from './sound-banks.ts';
import { spriteBanks } from './sprite-banks.ts';

/** Every file of the sample's asset roots: path under `examples/lantern-keep`, with `/`, to bytes. */
export function redraw(): Map<string, Uint8Array> {
  const assets = [...spriteBanks(), ...sceneBanks(), ...soundBanks(), ...dataBanks()];
  return new Map(assets.flatMap(filesOf));
}

function filesOf(asset: Asset): [string, Uint8Array][] {
  const folder = `assets/${asset.root}`;
  const declaration = Buffer.from(asset.write(asset.declaration));
  const inputs = Object.entries(asset.files).map(([name, bytes]): [string, Uint8Array] => [
    `${folder}/${name}`,
    bytes,
  ]);
  return [[`${folder}/asset.json`, declaration], ...inputs];
}
