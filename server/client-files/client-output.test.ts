import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { CLONED, MAX_PIECE, WRITTEN_OUT } from '../../protocol/files.ts';
import { askDisk } from '../../test/support/disk-client.ts';
import { tempProject } from '../../test/support/temp-project.ts';
import type { AskFiles } from './ask-files.ts';
import { clientOutput } from './client-output.ts';

it.each<[string, readonly number[]]>([
  ['nothing', []],
  ['empty chunks', [0, 0]],
  ['a few bytes', [3, 5]],
  ['many small chunks', Array.from({ length: 3000 }, (_, i) => i)],
  ['just a piece', [MAX_PIECE]],
  ['just two pieces, ill cut', [MAX_PIECE - 1, 2, MAX_PIECE - 1]],
  ['a long chunk between short ones', [1, 3 * MAX_PIECE, 1]],
])('writes %s', async (_, lengths) => {
  const folder = tempProject({});
  const chunks = lengths.map((length, number) => new Uint8Array(length).map((_, i) => number + i));
  for (const encode of [CLONED, WRITTEN_OUT]) {
    const largest: number[] = [];
    const output = clientOutput(pathToFileURL(folder).href, { ask: watched(largest), encode });
    await output.write('build/a b.bank', chunks);
    expect(Buffer.compare(readFileSync(join(folder, 'build/a b.bank')), Buffer.concat(chunks))).toBe(0);
    expect(Math.max(...largest)).toBeLessThanOrEqual(MAX_PIECE * 1.4);
  }
});

it('deletes', async () => {
  const folder = tempProject({ 'a/b.bank': 'bank' });
  const output = clientOutput(pathToFileURL(folder).href, { ask: askDisk(), encode: CLONED });
  await output.remove('a/b.bank');
  await output.remove('a/none.bank');
  expect(existsSync(join(folder, 'a/b.bank'))).toBe(false);
});

it('says why the client does not write', async () => {
  const ask: AskFiles = async ({ method }) => {
    throw new Error(`Request ${method} failed with message: the disk is full`);
  };
  const output = clientOutput('x://y/z', { ask, encode: CLONED });
  await expect(output.write('a.bank', [])).rejects.toThrow('cannot write ‘x://y/z/a.bank’: the disk is full');
  await expect(output.remove('a.bank')).rejects.toThrow('cannot delete ‘x://y/z/a.bank’: the disk is full');
});

/** Notes how much each message carries. */
function watched(lengths: number[]): AskFiles {
  const ask = askDisk();
  return (message, params) => {
    lengths.push((params as { bytes: Uint8Array | string }).bytes.length);
    return ask(message, params);
  };
}
