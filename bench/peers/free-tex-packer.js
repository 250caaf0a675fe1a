// Atlases of all sprites: `free-tex-packer FOLDER OUT`, with its quickest settings: no trimming, no rotation.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packAsync } from 'free-tex-packer-core';

const [folder = '.', out = 'atlas'] = process.argv.slice(2);
const images = readdirSync(folder)
  .filter((name) => name.endsWith('.png'))
  .map((path) => ({ path, contents: readFileSync(join(folder, path)) }));
const files = await packAsync(images, {
  width: 2048,
  height: 2048,
  allowTrim: false,
  allowRotation: false,
  detectIdentical: false,
  packer: 'MaxRectsPacker',
});
for (const { name, buffer } of files) writeFileSync(`${out}-${name}`, buffer);
