import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { cli } from '../../test/support/run-cli.ts';
import { tempFolder } from '../../test/support/temp-project.ts';
import { PACKER } from './packer-module.ts';
import { startPacker } from './packer-process.ts';
import { EDITED_WORDS, seenColor, sheetPng, writeSheetAsset } from './sheet-asset.ts';
import { type TreeShape, writeTreeProject } from './tree-project.ts';

it.each([8, 16, 32])(
  'a sheet of %i pixels a glyph is sound in each of its colours and pictures',
  async (tileSize) => {
    const folder = tempFolder();
    const { path, sheet } = writeSheetAsset(join(folder, 'sheet'), tileSize);
    const text = readFileSync(path, 'utf8');
    const [before, after] = EDITED_WORDS.map(String);
    expect(text.split(before).length).toBe(2);
    expect([before.slice(0, -1), after.length]).toEqual([after.slice(0, -1), before.length]);
    expect(new Set(EDITED_WORDS.map(seenColor)).size).toBe(2);
    for (const edited of [text, text.replace(before, after)]) {
      writeFileSync(path, edited);
      expect(await found(folder)).toEqual([]);
    }
    const picture = Buffer.from(sheetPng(tileSize, 1));
    expect(picture.equals(readFileSync(sheet))).toBe(false);
    writeFileSync(sheet, picture);
    expect(await found(folder)).toEqual([]);
  },
);

it.each<{ name: string; shape: TreeShape; root: string }>([
  { name: 'flat', shape: 'flat', root: 'bank-00011' },
  { name: 'in folders', shape: { perFolder: 10 }, root: 'group-001/bank-00011' },
])('a project for the tree is sound, $name', async ({ shape, root }) => {
  const folder = tempFolder();
  writeTreeProject(folder, 12, shape);
  expect(await found(folder)).toEqual([]);
  expect(readFileSync(join(folder, root, 'asset.json'), 'utf8')).toContain('bank_11');
});

it('the packer by itself tells how long it took, again and again', async () => {
  const { path } = writeSheetAsset(join(tempFolder(), 'sheet'), 8);
  const packer = await startPacker(path, PACKER);
  onTestFinished(() => packer.stop());
  for (let round = 0; round < 3; round++) expect(await packer.pack()).toBeGreaterThan(0);
});

async function found(folder: string): Promise<unknown[]> {
  const { stdout } = await cli(folder, 'check', '--json');
  return JSON.parse(stdout).findings;
}
