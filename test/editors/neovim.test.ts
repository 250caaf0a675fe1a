/**
 * Debian's Neovim as a client that nobody here wrote. It is set up by the very lines that docs/editors.md gives, and a
 * script (neovim-session.lua) does in it what a user would; each test judges what one step saw.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TOOLS } from '../../scripts/install-debian.ts';
import { documentedBlocks, neededTool, runEditor } from '../support/editor.ts';
import { declaration } from '../support/temp-project.ts';

const neovim = neededTool(TOOLS.neovim);
const script = join(import.meta.dirname, 'neovim-session.lua');

const BROKEN = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
const MENDED = BROKEN.replace('lz4_block', 'LZ4_BLOCK');

const PROJECT = {
  'packwright.json': '{ "schema_version": 1 }\n',
  'notes/asset.json': BROKEN,
  'notes/notes.txt': 'la la la\n',
  // A note before the path is 2 UTF-16 code units, and 4 bytes in Neovim's columns.
  'music/asset.json': declaration({
    asset_uuid: '5f0d9a3e-1c44-4b0a-8a53-7d2f60f3b1c8',
    name: 'music',
    inputs: { files: ['🎵🎶.txt', 'lost.txt'] },
  }).replace(/\[\s+(".*"),\s+(".*")\s+\]/, '[$1, $2]'),
  'music/🎵🎶.txt': '',
};

describe.skipIf(neovim === undefined)('Neovim', () => {
  let seen: Readonly<Record<string, unknown>> = {};

  beforeAll(() => {
    const lines = [sectionFor(neovim ?? ''), 'Neovim: fix on save'].flatMap(documentedBlocks);
    const home = { '.config/nvim/init.lua': lines.join('\n') };
    const args = ['--headless', '-n', '-i', 'NONE', '-S', script];
    seen = runEditor(neovim ?? '', args, { project: PROJECT, home });
  });

  it('attaches to the server by what it is called, below the project', () => {
    expect(seen.attach).toEqual({
      server: 'packwright',
      filetype: 'asset-json',
      root: 'the project',
      encoding: 'utf-16',
    });
  });

  it('gets diagnostics', () => {
    const message = 'The codec ‘lz4_block’ is not in SCREAMING_SNAKE_CASE: ‘LZ4_BLOCK’ is';
    expect(seen.diagnostics).toEqual({
      problems: [
        {
          code: 'codec/not-screaming-snake-case',
          source: 'packwright',
          severity: 'ERROR',
          message,
          marked: '"lz4_block"',
        },
      ],
    });
  });

  it('applies a quick fix to the buffer, and nowhere else', () => {
    expect(seen['quick fix']).toMatchObject({
      titles: expect.arrayContaining(['Change to ‘LZ4_BLOCK’']),
      text: MENDED,
      on_disk: BROKEN,
    });
  });

  it('completes a field', () => {
    expect(seen['field completion']).toMatchObject({ line: expect.stringMatching(/^\s*"codec"(: "?.*)?$/) });
  });

  it('completes a value', () => {
    expect(seen['value completion']).toEqual({
      words: expect.arrayContaining([expect.stringContaining('NONE'), expect.stringContaining('LZ4_BLOCK')]),
      line: '    "codec": "NONE"',
    });
  });

  it('shows a hover', () => {
    expect(seen.hover).toMatchObject({ lines: expect.arrayContaining([expect.stringMatching(/codec/i)]) });
  });

  it('formats', () => {
    expect(seen.formatting).toMatchObject({ text: expect.stringContaining('\n  "name": "notes",\n') });
  });

  it('goes from a path to its file', () => {
    expect(seen.definition).toEqual({ opened: 'notes/notes.txt' });
  });

  it('renames an asset', () => {
    expect(seen.rename).toMatchObject({ text: expect.stringMatching(/"name"\s*:\s*"songs"/) });
  });

  it('lists symbols', () => {
    expect(seen.symbols).toMatchObject({
      symbols: expect.arrayContaining([expect.stringContaining('output')]),
    });
  });

  it('mends what is mechanical when it writes', () => {
    expect(seen['fix on save']).toMatchObject({ on_disk: expect.stringContaining('"codec": "LZ4_BLOCK"') });
  });

  it('marks the right columns behind characters of several bytes', () => {
    expect(seen.columns).toMatchObject({ problems: [{ code: 'inputs/missing-file', marked: '"lost.txt"' }] });
  });

  it('stops the server', () => {
    expect(seen.stop).toEqual({ stopped: true });
  });
});

/** The section of docs/editors.md that is for this Neovim: Debian's is old, but it need not be Debian's. */
function sectionFor(program: string): string {
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' });
  const [, major, minor] = /v(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) > 0 || Number(minor) >= 11) return 'Neovim 0.11 and newer';
  return Number(minor) >= 8 ? 'Neovim 0.8 to 0.10' : 'Neovim 0.7';
}
