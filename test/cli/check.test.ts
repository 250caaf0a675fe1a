import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/run-cli.ts';
import { copyExample, declaration, tempFolder, tempProject } from '../support/temp-project.ts';

const sound = { 'notes/asset.json': declaration(), 'notes/notes.txt': 'do re mi' };

describe('packwright check', () => {
  it('has nothing to say of the sample game but what reducing its mural costs', async () => {
    const run = await cli(copyExample('lantern-keep'), 'check', '--json');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const { findings, summary } = JSON.parse(run.stdout);
    expect(summary).toMatchObject({ files: 22, errors: 0, warnings: 0, hints: 1 });
    expect(findings).toMatchObject([{ code: 'content/quantized', file: 'assets/mural/asset.json' }]);
  });

  it('names every mistake of the broken project once, and each with its place', async () => {
    const run = await cli(copyExample('broken'), 'check', '--json');
    expect(run.status).toBe(1);
    const { findings, summary } = JSON.parse(run.stdout);
    const found = findings.map(({ file, code }: Record<string, string>) => `${file.split('/')[1]} ${code}`);
    expect(found).toMatchSnapshot();
    expect(summary.errors).toBe(
      findings.filter(({ severity }: Record<string, string>) => severity === 'error').length,
    );
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual([
        'code',
        'severity',
        'file',
        'line',
        'column',
        'endLine',
        'endColumn',
        'message',
        'fixes',
      ]);
      expect(finding.line).toBeGreaterThan(0);
    }
  });

  it('shows the line and a caret under the place', async () => {
    const folder = tempProject({
      ...sound,
      'notes/asset.json': declaration({ output: { format: 'DATA/raw_v1', codec: 'lz4_block' } }),
    });
    const { stdout, status } = await cli(folder, 'check');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error[codec/not-screaming-snake-case]: The codec ‘lz4_block’ is not in SCREAMING_SNAKE_CASE: ‘LZ4_BLOCK’ is
        --> notes/asset.json:13:14
         |
      13 |     "codec": "lz4_block"
         |              ^^^^^^^^^^^
         = fix: Change to ‘LZ4_BLOCK’

      1 error in 1 file
      "
    `);
  });

  it('tells only of what was asked for', async () => {
    const folder = copyExample('broken');
    const one = await cli(folder, 'check', 'assets/coin', '--json');
    const files = JSON.parse(one.stdout).findings.map(({ file }: { file: string }) => file);
    expect(new Set(files)).toEqual(new Set(['assets/coin/asset.json']));
    expect(JSON.parse(one.stdout).summary.files).toBe(1);
  });

  it.each(['sarif', 'github'] as const)('writes %s', async (format) => {
    const { stdout } = await cli(copyExample('broken'), 'check', 'assets/coin', '--format', format);
    expect(stdout).toMatchSnapshot();
  });

  it.each([
    [['check', 'nowhere'], /there is nothing at .*nowhere/],
    [['check', '--format', 'xml'], /Allowed choices are pretty, json, sarif, github/],
    [['check', '--fixx'], /unknown option '--fixx'\n\(Did you mean --fix\?\)/],
    [['chekc'], /unknown command 'chekc'\n\(Did you mean check\?\)/],
    [['check'], /there is no asset\.json at or below/],
  ])('calls %j wrong use', async (args, message) => {
    const run = await cli(tempFolder(), ...args);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(message);
  });

  it.each(['check', 'fix', 'build', 'inspect', 'extract', 'new', 'registry', 'lsp'])(
    'has help with examples for %s',
    async (command) => {
      const run = await cli(tempFolder(), command, '--help');
      expect(run.status).toBe(0);
      expect(run.stdout).toMatch(/Examples?[:,]/);
      expect(run.stdout).toContain(`packwright ${command}`);
    },
  );
});

describe('packwright check --fix', () => {
  it('mends what is mechanical, says which files, and changes nothing the second time', async () => {
    const folder = copyExample('broken');
    const first = await cli(folder, 'check', '--fix', '--json');
    expect(first.stderr).toContain('mended assets/coin/asset.json\n');
    const left = JSON.parse(first.stdout).findings.map(({ code }: { code: string }) => code);
    expect(left).toMatchSnapshot();
    const texts = readFileSync(join(folder, 'assets/coin/asset.json'), 'utf8');
    const second = await cli(folder, 'fix', '--json');
    expect(second.stderr).toBe('');
    expect(second.stdout).toBe(first.stdout);
    expect(readFileSync(join(folder, 'assets/coin/asset.json'), 'utf8')).toBe(texts);
  });

  it('leaves documents alone that were not asked for', async () => {
    const folder = copyExample('broken');
    const before = readFileSync(join(folder, 'assets/key/asset.json'), 'utf8');
    await cli(folder, 'fix', 'assets/coin');
    expect(readFileSync(join(folder, 'assets/key/asset.json'), 'utf8')).toBe(before);
  });

  it('keeps the layout of all it does not mend', async () => {
    const text =
      '{ "schema_version": 1,\n\t"asset_uuid": "3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53", "name": "notes",\r\n "type": "data_bank", "inputs": { "files": "notes.txt" },\n\n  "output": { "format": "DATA/raw_v1",    "codec": "none" }, "preload": {"enabled":false}}';
    const folder = tempProject({ ...sound, 'notes/asset.json': text });
    await cli(folder, 'fix');
    const mended = readFileSync(join(folder, 'notes/asset.json'), 'utf8');
    expect(mended).toBe(
      text.replace('\r\n', '\n').replace('"notes.txt"', '["notes.txt"]').replace('"none"', '"NONE"'),
    );
  });

  it('exits with 3 and one sentence where a declaration cannot be read', async () => {
    const folder = tempProject({ 'notes/notes.txt': '' });
    symlinkSync('asset.json', join(folder, 'notes/asset.json'));
    const run = await cli(folder, 'check');
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(
      /^error: .*asset\.json cannot be read: its symbolic links lead in a circle\n$/,
    );
  });
});
