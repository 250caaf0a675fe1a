import { expect, it } from 'vitest';
import { largeArchive } from '../../../test/support/archives.ts';
import type { OpenFile, TaskEnvironment } from '../task.ts';
import { archiveBankTask } from './archive-bank.ts';
import { archiveBytesTask } from './archive-bytes.ts';
import { openArchiveTask } from './open-archive.ts';
import { verifyBanksTask } from './verify-banks.ts';

const MEGABYTE = 1024 * 1024;
const PLACE = { folder: 'file:///game', path: 'assets.bank' };

it('reads of an archive of 200 MB only what is asked for', async () => {
  const { env, read } = counting(largeArchive(200 * MEGABYTE));
  const archive = await openArchiveTask(env, PLACE);
  expect(archive).toMatchObject({ problems: [], counts: { entries: 2001 } });
  expect(archive?.entries.length).toBe(2001);
  expect(read()).toBeLessThan(MEGABYTE);
  const { stamp = '' } = archive ?? {};
  const before = read();
  const last = archive?.entries.at(-2);
  const bank = await archiveBankTask(env, { ...PLACE, stamp, assetId: last?.assetId ?? 0, known: [] });
  expect(bank).toMatchObject({ problem: null, view: { kind: 'blobs' } });
  expect(await archiveBytesTask(env, { ...PLACE, offset: 150 * MEGABYTE, length: 4096 })).not.toBeNull();
  expect(read() - before).toBeLessThan(8192);
});

it('says of a bank that is too large to be shown that it is, without reading it', async () => {
  const { env, read } = counting(largeArchive(200 * MEGABYTE));
  const { stamp = '' } = (await openArchiveTask(env, PLACE)) ?? {};
  const before = read();
  const bank = await archiveBankTask(env, { ...PLACE, stamp, assetId: 3000, known: [] });
  expect(bank).toMatchObject({ view: null, problem: expect.stringContaining('at most') });
  expect(read() - before).toBeLessThan(1000);
});

it('verifies a large bank in pieces', async () => {
  const { env, largest } = counting(largeArchive(200 * MEGABYTE));
  const { stamp = '' } = (await openArchiveTask(env, PLACE)) ?? {};
  const verified = await verifyBanksTask(env, { ...PLACE, stamp, assetIds: [3000, 1] });
  // After so many bytes the rest has to be asked for.
  expect(verified).toEqual([{ assetId: 3000, problem: null }]);
  expect(largest()).toBeLessThan(8 * MEGABYTE);
});

/** A file whose end is zeros, and how much of it was read. */
function counting({ start, size }: { readonly start: Uint8Array; readonly size: number }) {
  let read = 0;
  let largest = 0;
  const file: OpenFile = {
    size,
    read: async (offset, length) => {
      read += length;
      largest = Math.max(largest, length);
      const bytes = new Uint8Array(length);
      bytes.set(start.subarray(offset, offset + length));
      return bytes;
    },
    close: async () => {},
  };
  const env: TaskEnvironment = {
    filesOf: () => {
      throw new Error('whole files are not read');
    },
    newUuid: () => '',
    openFile: async () => file,
    checkCancelled: () => {},
    report: () => {},
  };
  return { env, read: () => read, largest: () => largest };
}
