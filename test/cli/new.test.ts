import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../formats/index.ts';
import { cli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-project.ts';

describe('packwright new', () => {
  it.each(FORMATS.map(({ type }) => type))(
    'makes a %s that checks clean, builds and comes back',
    async (type) => {
      const folder = tempFolder();
      expect(await cli(folder, 'new', type, 'first')).toMatchObject({ status: 0, stderr: '' });
      expect((await cli(folder, 'check')).stdout).toBe('nothing to report in 1 file\n');
      expect(await cli(folder, 'build')).toMatchObject({ status: 0 });
      const extracted = await cli(folder, 'extract');
      expect(extracted.stdout).toMatch(/^extracted\/first: /);
      expect((await cli(folder, 'inspect', '--verify')).stderr).toBe('1 banks verified\n');
    },
  );

  it.each([
    [['glyph_banc', 'hero'], /there is no type ‘glyph_banc’: did you mean ‘glyph_bank’\?/],
    [['glyph_bank', '../hero'], /‘\.\.\/hero’ cannot be a name/],
    [['glyph_bank'], /missing required argument 'name'/],
  ])('refuses %j', async (args, message) => {
    const run = await cli(tempFolder(), 'new', ...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
  });

  it('writes over nothing', async () => {
    const folder = tempFolder();
    await cli(folder, 'new', 'data_bank', 'a');
    const before = readFileSync(join(folder, 'a/asset.json'), 'utf8');
    expect(await cli(folder, 'new', 'data_bank', 'a')).toMatchObject({
      status: 2,
      stderr: 'error: a is there already\n',
    });
    expect(readFileSync(join(folder, 'a/asset.json'), 'utf8')).toBe(before);
  });
});
