// Atlases of all sprites: `assetpack-packer FOLDER OUT`, with its texture packer alone and no cache.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AssetPack } from '@assetpack/core';
import { texturePacker } from '@assetpack/core/texture-packer';

const [folder = '.', out = 'assetpack-output'] = process.argv.slice(2);
const entry = `${out}-input`;
rmSync(entry, { recursive: true, force: true });
mkdirSync(entry, { recursive: true });
cpSync(folder, join(entry, 'sprites{tps}'), {
  recursive: true,
  filter: (path) => !/\.(json|txt)$|build$|\.packwright$/.test(path),
});
const pack = new AssetPack({
  entry,
  output: out,
  cache: false,
  logLevel: 'error',
  pipes: [texturePacker({ resolutionOptions: { resolutions: { default: 1 } } })],
});
await pack.run();
