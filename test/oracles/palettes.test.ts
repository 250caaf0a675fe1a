import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { derivePalettes } from '../../formats/glyph-indexed-v1/derive/derive-palettes.ts';
import { decodePng } from '../../packer/images/decode-png.ts';

const ASSETS = join(import.meta.dirname, '../../examples/lantern-keep/assets');
/** True-colour sheets that were drawn, not made up: each with the tile size that its declaration gives it. */
const SHEETS = [
  ['hall/hall.png', 8],
  ['terrain/outdoors.png', 16],
  ['terrain/dungeon.png', 16],
  ['title/title.png', 32],
  ['props/props.png', 16],
  ['enemies/warden/hover.png', 32],
] as const;

const work = mkdtempSync(join(tmpdir(), 'packwright-palettes-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Whether the program is on PATH. */
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

describe('palettes derived for sheets of the sample', () => {
  it.each(SHEETS)('%s needs as few as are recorded', (name, tileSize) => {
    expect(derived(name, tileSize)).toBe(RECORDED[name]);
  });

  it.skipIf(!has('superfamiconv')).each(SHEETS)(
    '%s needs no more than superfamiconv takes',
    (name, tileSize) => {
      const out = join(work, 'palettes.json');
      const size = String(tileSize);
      const { status, stderr } = spawnSync(
        'superfamiconv',
        ['palette', '-M', 'gba', '-P', '64', '-W', size, '-H', size, '-i', join(ASSETS, name), '-j', out],
        { encoding: 'utf8' },
      );
      expect(status, stderr).toBe(0);
      const { palettes } = JSON.parse(readFileSync(out, 'utf8')) as { palettes: unknown[] };
      expect(derived(name, tileSize)).toBeLessThanOrEqual(palettes.length);
    },
  );
});

const RECORDED: Readonly<Record<(typeof SHEETS)[number][0], number>> = {
  'hall/hall.png': 3,
  'terrain/outdoors.png': 2,
  'terrain/dungeon.png': 1,
  'title/title.png': 4,
  'props/props.png': 2,
  'enemies/warden/hover.png': 2,
};

function derived(name: string, tileSize: 8 | 16 | 32): number {
  const image = decodePng(new Uint8Array(readFileSync(join(ASSETS, name))));
  if (image.kind !== 'true-color') throw new Error(`${name} is not true-colour`);
  return derivePalettes([image], [], { tileSize, maxPalettes: 64 }).palettes.length;
}
