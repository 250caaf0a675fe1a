/** Archives looked into: sound ones, damaged ones, and two of them side by side. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ARCHIVE_BANK,
  ARCHIVE_BYTES,
  type ArchiveBank,
  COMPARE_ARCHIVES,
  COMPARE_BANKS,
  OPEN_ARCHIVE,
  type OpenedArchive,
  VERIFY_BANKS,
} from '../../protocol/archive.ts';
import { BUILD } from '../../protocol/build.ts';
import type { Message } from '../../protocol/message.ts';
import { archiveBytes, bankOf, glyphBank } from '../support/archives.ts';
import { type ServedProject, serve, servedProject } from '../support/served-project.ts';
import { copyExample } from '../support/temp-project.ts';

const SMALL = archiveBytes([bankOf(3, 'Hello'), glyphBank(7, { firstPixel: 1 })]);

describe('a sound archive', () => {
  it('is opened, and its banks are shown as their formats show them', async () => {
    const project = await serve(copyExample('lantern-keep'));
    await project.connection.sendRequest(BUILD.method, { uri: project.uri('.'), scope: 'project' });
    const archive = await opened(project, 'build/assets.bank');
    expect(archive.problems).toEqual([]);
    expect(archive.counts.entries).toBe(archive.entries.length);
    const file = readFileSync(join(project.folder, 'build/assets.bank'));
    expect(archive.size).toBe(file.length);
    const kinds = new Set<string | undefined>();
    for (const { assetId } of archive.entries) {
      const bank = await shown(project, 'build/assets.bank', assetId);
      expect(bank).toMatchObject({ problem: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
      kinds.add(bank?.view?.kind);
    }
    expect(kinds).toEqual(new Set(['glyphs', 'sounds', 'blobs']));
    const assetIds = archive.entries.map(({ assetId }) => assetId);
    expect(await verified(project, 'build/assets.bank', assetIds)).toEqual(
      assetIds.map((assetId) => ({ assetId, problem: null })),
    );
  });

  it('gives its entries with their places, and what is bound to them', async () => {
    const project = await servedProject({ 'a.bank': SMALL });
    const { entries, prelude, ...archive } = await opened(project, 'a.bank');
    expect(entries).toMatchObject([
      { assetId: 3, name: 'bank_3', codec: 'NONE', size: 5, decodedSize: 5, preload: true },
      { assetId: 7, name: 'bank_7', size: 64, preload: false },
    ]);
    expect(entries[0]?.offset).toBe(prelude?.payloadOffset);
    expect(archive).toMatchObject({
      size: SMALL.length,
      bindings: [{ kind: 'template', id: 'door', assetId: 7, scale: 0.5, offset: [0, -4] }],
      counts: { entries: 2, bindings: 1 },
      problems: [],
    });
  });

  it.each([
    { offset: 0, length: 4, text: 'PWBK' },
    { offset: SMALL.length - 2, length: 100, text: '\0\0' },
    { offset: SMALL.length + 50, length: 100, text: '' },
    { offset: -1, length: 2, text: 'PW' },
    { offset: 0, length: 1e9, text: expect.stringMatching(/^PWBK/) },
  ])('gives $length bytes from $offset on', async ({ offset, length, text }) => {
    const project = await servedProject({ 'a.bank': SMALL });
    const given = await ask(project, ARCHIVE_BYTES, { uri: project.uri('a.bank'), offset, length });
    expect(Buffer.from(given?.bytes ?? '', 'base64').toString('latin1')).toEqual(text);
    expect(given?.size).toBe(SMALL.length);
  });

  it('sends no section that the page has', async () => {
    const project = await servedProject({ 'a.bank': SMALL });
    const first = await shown(project, 'a.bank', 7);
    if (first?.view?.kind !== 'glyphs') throw new Error('no glyphs');
    const { id } = first.view.pixels;
    expect((await shown(project, 'a.bank', 7, [id]))?.view).toMatchObject({ pixels: { id, bytes: null } });
  });

  it('is known to be another one once it was written again', async () => {
    const project = await servedProject({ 'a.bank': SMALL });
    const { stamp } = await opened(project, 'a.bank');
    writeFileSync(join(project.folder, 'a.bank'), archiveBytes([bankOf(3, 'Other')]));
    const uri = project.uri('a.bank');
    expect(await ask(project, ARCHIVE_BANK, { uri, stamp, assetId: 3 })).toBeNull();
    expect(await ask(project, VERIFY_BANKS, { uri, stamp, assetIds: [3] })).toBeNull();
  });
});

it('knows nothing of a file that is not there', async () => {
  const project = await servedProject({});
  const uri = project.uri('none.bank');
  expect(await ask(project, OPEN_ARCHIVE, { uri })).toBeNull();
  expect(await ask(project, ARCHIVE_BYTES, { uri, offset: 0, length: 1 })).toBeNull();
  expect(await ask(project, COMPARE_ARCHIVES, { left: uri, right: uri })).toBeNull();
});

describe('a damaged archive', () => {
  const payloadOffset = new DataView(SMALL.buffer, SMALL.byteOffset).getUint32(16, true);
  it.each([
    { damage: 'no archive', bytes: text('GIF89a'), at: [0, 4], message: 'does not begin with ‘PWBK’' },
    { damage: 'nothing', bytes: text(''), at: [0, 0], message: 'does not begin with ‘PWBK’' },
    { damage: 'a cut prelude', bytes: SMALL.subarray(0, 20), at: [0, 20], message: 'ends after 20 bytes' },
    { damage: 'another schema', bytes: flipped(4), at: [4, 2], message: 'artifact schema is 254' },
    { damage: 'flags', bytes: flipped(6), at: [6, 2], message: 'flags are 0x00ff' },
    { damage: 'its end cut off', bytes: SMALL.subarray(0, -20), at: [24, 8], message: 'its prelude says' },
    {
      damage: 'a wrong checksum',
      bytes: flipped(12),
      at: [32, undefined],
      message: 'the CRC-32 is',
    },
    {
      damage: 'a bracket lost',
      bytes: replaced('"size":5}', '"size":5 '),
      at: [undefined, undefined],
      message: 'its header is not as it must be',
    },
    {
      damage: 'an entry out of bounds',
      bytes: replaced('"offset":0,"sha', '"offset":8,"sha'),
      at: [32 + '{"assets":['.length, undefined],
      message: 'wrong at /assets/0/offset',
    },
  ])('with $damage is told of with its place', async ({ bytes, at: [offset, length], message }) => {
    const project = await servedProject({ 'a.bank': bytes });
    const [first] = (await opened(project, 'a.bank')).problems;
    expect(first?.message).toContain(message);
    if (offset !== undefined) expect(first?.offset).toBe(offset);
    if (length !== undefined) expect(first?.length).toBe(length);
  });

  it('still shows the entries that can be made out', async () => {
    const project = await servedProject({ 'a.bank': replaced('"size":5}', '"size":5 ') });
    const { entries, stamp } = await opened(project, 'a.bank');
    expect(entries.map(({ assetId }) => assetId)).toContain(3);
    const uri = project.uri('a.bank');
    const bank = await ask(project, ARCHIVE_BANK, { uri, stamp, assetId: 3 });
    expect(bank).toMatchObject({ metadata: expect.anything() });
  });

  it('says which bank is damaged, and shows it all the same', async () => {
    const bytes = Uint8Array.from(SMALL);
    bytes[payloadOffset + 16] ^= 0xff;
    const project = await servedProject({ 'a.bank': bytes });
    expect((await opened(project, 'a.bank')).problems).toEqual([]);
    expect(await verified(project, 'a.bank', [3, 7])).toEqual([
      { assetId: 3, problem: null },
      { assetId: 7, problem: expect.stringContaining('the SHA-256 is') },
    ]);
    expect(await shown(project, 'a.bank', 7)).toMatchObject({
      problem: expect.stringContaining('the SHA-256 is'),
      view: { kind: 'glyphs' },
    });
  });

  it('is answered for whatever byte of its start is another', async () => {
    const project = await servedProject({ 'a.bank': SMALL });
    const uri = project.uri('a.bank');
    const headerEnd = 32 + new DataView(SMALL.buffer, SMALL.byteOffset).getUint32(8, true);
    for (let at = 0; at < headerEnd; at++) {
      writeFileSync(join(project.folder, 'a.bank'), flipped(at));
      const archive = await opened(project, 'a.bank');
      expect(archive.problems.length, `byte ${at}`).toBeGreaterThan(0);
      expect(JSON.stringify(archive).length).toBeLessThan(5000);
      for (const { message, offset, length } of archive.problems)
        expect(offset + length, `byte ${at}: ${message}`).toBeLessThanOrEqual(SMALL.length);
      for (const { assetId } of archive.entries)
        await ask(project, ARCHIVE_BANK, { uri, stamp: archive.stamp, assetId });
    }
  });
});

describe('two archives', () => {
  const left = archiveBytes([bankOf(1, 'gone'), bankOf(2, 'same'), glyphBank(7, { firstPixel: 1 })]);
  const right = archiveBytes([bankOf(2, 'same'), glyphBank(7, { firstPixel: 2 }), bankOf(9, 'new')]);

  it('are compared by what their headers say', async () => {
    const project = await servedProject({ 'a.bank': left, 'b.bank': right });
    const params = { left: project.uri('a.bank'), right: project.uri('b.bank') };
    expect(await ask(project, COMPARE_ARCHIVES, params)).toEqual({
      banks: [
        { assetId: 1, name: 'bank_1', change: 'removed', fields: [], samePayload: false },
        { assetId: 7, name: 'bank_7', change: 'changed', fields: [], samePayload: false },
        { assetId: 9, name: 'bank_9', change: 'added', fields: [], samePayload: false },
      ],
      counts: { added: 1, removed: 1, changed: 1, same: 1 },
      bindingsDiffer: true,
    });
    expect(await ask(project, COMPARE_BANKS, { ...params, assetId: 7 })).toEqual({
      firstDifference: 0,
      differingBytes: 1,
      glyphs: [0],
      differingGlyphs: 1,
      palettes: [],
      members: [],
      problem: null,
    });
  });

  it.each([
    {
      change: 'a field of the metadata',
      to: bankOf(1, 'Hello', { note: { a: [1, 3] } }),
      fields: [{ path: 'metadata.note.a.1', left: '2', right: '3' }],
      compared: { firstDifference: null, differingBytes: 0 },
    },
    {
      change: 'the length',
      to: bankOf(1, 'Hello!', { note: { a: [1, 2] } }),
      fields: [
        { path: 'decoded_size', left: '5', right: '6' },
        { path: 'size', left: '5', right: '6' },
      ],
      compared: { firstDifference: 5, differingBytes: 1 },
    },
    {
      change: 'a member',
      to: bankOf(1, 'HeLlo', { note: { a: [1, 2] } }),
      fields: [],
      compared: { firstDifference: 2, differingBytes: 1, members: ['hello.txt'] },
    },
  ])('differ in $change', async ({ to, fields, compared }) => {
    const from = bankOf(1, 'Hello', { note: { a: [1, 2] } });
    const project = await servedProject({ 'a.bank': archiveBytes([from]), 'b.bank': archiveBytes([to]) });
    const params = { left: project.uri('a.bank'), right: project.uri('b.bank') };
    const { banks } = (await ask(project, COMPARE_ARCHIVES, params)) ?? {};
    expect(banks?.[0]?.fields.filter(({ path }) => !path.startsWith('metadata.blobs'))).toEqual(fields);
    expect(await ask(project, COMPARE_BANKS, { ...params, assetId: 1 })).toMatchObject(compared);
  });
});

function ask<P, R>(project: ServedProject, { method }: Message<P, R>, params: P): Promise<R> {
  return project.connection.sendRequest(method, params);
}

async function opened(project: ServedProject, path: string): Promise<OpenedArchive> {
  const archive = await ask(project, OPEN_ARCHIVE, { uri: project.uri(path) });
  if (archive === null) throw new Error(`${path} is not there`);
  return archive;
}

async function shown(
  project: ServedProject,
  path: string,
  assetId: number,
  known: readonly string[] = [],
): Promise<ArchiveBank | null> {
  const { stamp } = await opened(project, path);
  return ask(project, ARCHIVE_BANK, { uri: project.uri(path), stamp, assetId, known });
}

async function verified(project: ServedProject, path: string, assetIds: readonly number[]) {
  const { stamp } = await opened(project, path);
  return ask(project, VERIFY_BANKS, { uri: project.uri(path), stamp, assetIds });
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function flipped(at: number): Uint8Array {
  const bytes = Uint8Array.from(SMALL);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

/** Of the same length. */
function replaced(before: string, after: string): Uint8Array {
  return Buffer.from(Buffer.from(SMALL).toString('latin1').replace(before, after), 'latin1');
}
