import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { glyphIndexedV1 } from '../../formats/glyph-indexed-v1/format.ts';
import { decodePng } from '../../packer/images/decode-png.ts';

const FOLDER = join(import.meta.dirname, 'tiles');
const SHEETS = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
const work = mkdtempSync(join(tmpdir(), 'packwright-oracles-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Oracle {
  readonly program: string;
  /** Depths of the PNGs that it takes. */
  readonly depths: readonly number[];
  commands(sheet: string): readonly (readonly string[])[];
  readonly result: string;
}

const out = join(work, 'out');
const ORACLES: readonly Oracle[] = [
  {
    program: 'gbagfx',
    depths: [4],
    commands: (sheet) => [['gbagfx', sheet, `${out}.4bpp`]],
    result: `${out}.4bpp`,
  },
  {
    program: 'grit',
    depths: [2, 4, 8],
    commands: (sheet) => [
      ['grit', sheet, '-gB4', '-gt', '-gu8', '-pn16', '-pu16', '-m!', '-ftb', '-fh!', `-o${out}`],
    ],
    result: `${out}.img.bin`,
  },
  {
    program: 'superfamiconv',
    depths: [2, 4, 8],
    commands: (sheet) => [
      ['superfamiconv', 'palette', '-M', 'gba', '-R', '-i', sheet, '-d', `${out}.pal`],
      [
        ...['superfamiconv', 'tiles', '-M', 'gba', '-B', '4', '-R', '-D', '-F', '-T', '99999'],
        ...['-i', sheet, '-p', `${out}.pal`, '-d', `${out}.4bpp`],
      ],
    ],
    result: `${out}.4bpp`,
  },
];

describe('tiles of 8 × 8', () => {
  it.each(SHEETS)('of %s are those recorded', (name) => {
    expect(tilesOf(name)).toEqual(bytesOf(join(FOLDER, name.replace('.png', '.4bpp'))));
  });

  describe.each(ORACLES)('are those of $program', (oracle) => {
    const isThere = spawnSync(oracle.program, ['--version']).error === undefined;
    it.skipIf(!isThere).each(SHEETS.filter((name) => oracle.depths.includes(depthOf(name))))('%s', (name) => {
      rmSync(oracle.result, { force: true });
      for (const [program = '', ...args] of oracle.commands(join(FOLDER, name))) {
        const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
        expect(status, stderr).toBe(0);
      }
      expect(tilesOf(name)).toEqual(bytesOf(oracle.result));
    });
  });
});

/** The glyphs of the bank that a build makes of the sheet alone. */
function tilesOf(name: string): Uint8Array {
  const input = decodePng(bytesOf(join(FOLDER, name)));
  if (input.kind === 'problem') throw new Error(input.message);
  const { payload, metadata } = glyphIndexedV1.build({
    metadata: { tile_size: 8 },
    pipeline: {},
    sources: [{ role: 'sprites', path: name, input }],
  });
  return payload.slice(0, Number(metadata.glyph_count) * 32);
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** Where IHDR has it. */
function depthOf(name: string): number {
  return bytesOf(join(FOLDER, name))[24] ?? 0;
}
