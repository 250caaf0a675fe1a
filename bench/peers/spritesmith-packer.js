// One atlas of all sprites: `spritesmith-packer FOLDER OUT`, as its documentation shows it.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Spritesmith from 'spritesmith';

const [folder = '.', out = 'atlas.png'] = process.argv.slice(2);
const src = readdirSync(folder)
  .filter((name) => name.endsWith('.png'))
  .map((name) => join(folder, name));
Spritesmith.run({ src }, (error, { image, coordinates } = {}) => {
  if (error) throw error;
  writeFileSync(out, image);
  writeFileSync(`${out}.json`, JSON.stringify(coordinates));
});
