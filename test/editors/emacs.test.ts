/** Emacs with eglot, another client that nobody here wrote, set up by the lines that docs/editors.md gives. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TOOLS } from '../../scripts/install-debian.ts';
import { documentedBlocks, neededTool, runEditor } from '../support/editor.ts';
import { declaration } from '../support/temp-project.ts';

const emacs = neededTool(TOOLS.emacs);
const script = join(import.meta.dirname, 'emacs-session.el');

const BROKEN = declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } });
const PROJECT = {
  'packwright.json': '{ "schema_version": 1 }\n',
  'notes/asset.json': BROKEN,
  'notes/notes.txt': 'la la la\n',
};

describe.skipIf(emacs === undefined)('Emacs', () => {
  let seen: Readonly<Record<string, unknown>> = {};

  beforeAll(() => {
    const home = { '.emacs.d/init.el': documentedBlocks('Emacs').join('\n') };
    const args = ['--batch', '--load', '~/.emacs.d/init.el', '--load', script];
    seen = runEditor(emacs ?? '', args, { project: PROJECT, home });
  });

  it('attaches to the server by what the file is called', () => {
    expect(seen.attach).toEqual({ mode: 'packwright-mode' });
  });

  it('gets diagnostics', () => {
    const message = 'The codec ‘lz4_block’ is not in SCREAMING_SNAKE_CASE: ‘LZ4_BLOCK’ is';
    expect(seen.diagnostics).toEqual({
      problems: [{ message: expect.stringContaining(message), marked: '"lz4_block"' }],
    });
  });

  it('applies a quick fix to the buffer, and nowhere else', () => {
    expect(seen['quick fix']).toMatchObject({
      titles: expect.arrayContaining(['Change to ‘LZ4_BLOCK’']),
      text: BROKEN.replace('lz4_block', 'LZ4_BLOCK'),
      on_disk: BROKEN,
    });
  });

  it('completes a value', () => {
    expect(seen.completion).toEqual({
      words: expect.arrayContaining([expect.stringContaining('NONE'), expect.stringContaining('LZ4_BLOCK')]),
    });
  });

  it('shows a hover', () => {
    expect(seen.hover).toEqual({ text: expect.stringMatching(/codec/i) });
  });

  it('formats', () => {
    expect(seen.formatting).toEqual({ text: expect.stringContaining('\n  "name": "notes",\n') });
  });

  it('goes from a path to its file', () => {
    expect(seen.definition).toEqual({ opened: 'notes/notes.txt' });
  });

  it('renames an asset', () => {
    expect(seen.rename).toEqual({ text: expect.stringMatching(/"name"\s*:\s*"songs"/) });
  });

  it('mends what is mechanical when it saves', () => {
    expect(seen['fix on save']).toEqual({ on_disk: expect.stringContaining('"codec": "LZ4_BLOCK"') });
  });

  it('stops the server', () => {
    expect(seen.stop).toEqual({ stopped: true });
  });
});
