import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../test/support/temp-project.ts';
import { spoolToDisk } from './spool-to-disk.ts';
import { streamToFile } from './stream-to-file.ts';

function stream(...chunks: (string | Error)[]): ReadableStream<Uint8Array> {
  const left = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const chunk = left.shift();
      if (chunk === undefined) controller.close();
      else if (chunk instanceof Error) controller.error(chunk);
      else controller.enqueue(new TextEncoder().encode(chunk));
    },
  });
}

describe('a stream to a file', () => {
  it('is there when it is whole', async () => {
    const folder = tempFolder();
    expect(await streamToFile(join(folder, 'a.zip'), stream('ab', 'c'))).toBe(3);
    expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('abc');
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  it('that breaks off leaves what was there', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'a.zip'), 'old');
    await expect(streamToFile(join(folder, 'a.zip'), stream('ab', new Error('cut')))).rejects.toThrow('cut');
    expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  it('says that it cannot be written', async () => {
    const path = join(tempFolder(), 'nowhere', 'a.zip');
    await expect(streamToFile(path, stream('a'))).rejects.toMatchObject({ name: 'WriteError', path });
  });
});

describe('a body on the disk', () => {
  it('is read at any place, and gone when it is closed', async () => {
    const folder = tempFolder();
    const body = await spoolToDisk(folder)(stream('hello ', 'world'), 100);
    expect(body.size).toBe(11);
    expect(new TextDecoder().decode(await body.read(4, 4))).toBe('o wo');
    expect(await body.read(9, 10)).toHaveLength(2);
    expect(readdirSync(folder)).toHaveLength(1);
    await body.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['too large', () => stream('12345', '6'), { code: 'too-large' }],
    ['broken off', () => stream('12', new Error('cut')), { message: 'cut' }],
  ])('that is %s leaves nothing', async (_, body, error) => {
    const folder = tempFolder();
    await expect(spoolToDisk(folder)(body(), 5)).rejects.toMatchObject(error);
    expect(readdirSync(folder)).toEqual([]);
  });
});
