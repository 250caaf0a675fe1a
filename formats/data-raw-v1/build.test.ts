import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blob } from '../example-inputs.ts';
import { dataRawV1 } from './format.ts';

function build(contents: Readonly<Record<string, readonly number[]>>) {
  const sources = Object.entries(contents).map(([path, bytes]) => ({
    role: 'files',
    path,
    input: blob(bytes),
  }));
  return dataRawV1.build({ metadata: {}, pipeline: {}, sources });
}

describe('a bank of blobs', () => {
  it('aligns each to 16 and ends with the last', () => {
    const { payload, metadata } = build({ 'a/b.c.txt': [1, 2], empty: [], '.rc': [3], z: [] });
    expect([...payload]).toEqual([
      1,
      2,
      ...Array.from({ length: 14 }, () => 0),
      3,
      ...Array.from({ length: 15 }, () => 0),
    ]);
    expect(metadata).toEqual({
      blobs: [
        { name: 'b.c', offset: 0, size: 2 },
        { name: 'empty', offset: 16, size: 0 },
        { name: '.rc', offset: 16, size: 1 },
        { name: 'z', offset: 32, size: 0 },
      ],
    });
  });

  it('gives every blob back', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 6 }), (contents) => {
        const named = contents.map((bytes, n) => [`${n}.bin`, [...bytes]] as const);
        const files = dataRawV1.unpack(build(Object.fromEntries(named)));
        const bytes = files.map((file) => (file.kind === 'blob' ? [file.name, [...file.bytes]] : file));
        expect(bytes).toEqual(named.map(([, content], n) => [String(n), content]));
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['no list', undefined, 'metadata.blobs is no list of objects'],
    ['a list of others', [1], 'metadata.blobs is no list of objects'],
    [
      'another size',
      [{ name: 'a', offset: 0, size: 1 }],
      'the payload has 2 bytes where its metadata gives 1',
    ],
    [
      'a size beyond the payload',
      [{ name: 'a', offset: 0, size: 3 }],
      'metadata.size is no whole number from 0 to 2',
    ],
    [
      'another offset',
      [{ name: 'a', offset: 16, size: 2 }],
      'metadata.offset is no whole number from 0 to 0',
    ],
    ['no name', [{ offset: 0, size: 2 }], 'the name of an entry is no file name'],
    ['a folder', [{ name: 'a\\b', offset: 0, size: 2 }], 'the name of an entry is no file name'],
  ])('with %s is refused', (_, blobs, message) => {
    const { payload } = build({ a: [1, 2] });
    expect(() => dataRawV1.unpack({ payload, metadata: { blobs } })).toThrow(message);
  });
});
