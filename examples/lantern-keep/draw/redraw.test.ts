import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { decodeAseprite } from '../../../packer/images/aseprite/decode-aseprite.ts';
import { redraw } from './redraw.ts';

const project = join(import.meta.dirname, '..');
const drawn = redraw();
const committed = readdirSync(join(project, 'assets'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(project.length + 1)
      .replaceAll('\\', '/'),
  );

describe('the committed files are what the scripts draw', () => {
  test('neither more nor fewer', () => {
    expect(committed.sort()).toEqual([...drawn.keys()].sort());
  });

  test.each([...drawn.keys()])('%s', (path) => {
    const file = readFileSync(join(project, path));
    expectSame(path, file, Buffer.from(drawn.get(path) ?? []));
  });
});

test('one declaration has 5,000 lines', () => {
  expect(String(drawn.get('assets/skies/asset.json')).split('\n').length).toBeGreaterThan(5000);
});

function expectSame(path: string, file: Buffer, expected: Buffer): void {
  if (path.endsWith('.png')) expectSameImage(file, expected);
  else if (path.endsWith('.wav')) expectSameSound(file, expected);
  else if (path.endsWith('.aseprite')) expect(decodeAseprite(file)).toEqual(decodeAseprite(expected));
  else expect(file.toString('latin1')).toBe(expected.toString('latin1'));
}

/** The compressed bytes may differ with the platform's zlib; what they hold may not, palette indices included. */
function expectSameImage(file: Buffer, expected: Buffer): void {
  expect(chunks(file)).toEqual(chunks(expected));
  expect(PNG.sync.read(file).data.equals(PNG.sync.read(expected).data)).toBe(true);
}

/** What another platform's sine may round to: one step of 16 bits. */
const TOLERANCE = 2 ** -14;

function expectSameSound(file: Buffer, expected: Buffer): void {
  expect(file.subarray(0, 44).equals(expected.subarray(0, 44))).toBe(true);
  const [found, wanted] = [samples(file), samples(expected)];
  expect(found.length).toBe(wanted.length);
  expect(found.findIndex((sample, at) => Math.abs(sample - wanted[at]) > TOLERANCE)).toBe(-1);
  expect(file.subarray(endOfData(file)).equals(expected.subarray(endOfData(expected)))).toBe(true);
}

function chunks(file: Buffer): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, end);
    found.push([type, (type === 'IDAT' ? inflateSync(data) : data).toString('base64')]);
    at = end + 4;
  }
  return found;
}

/** From -1 to 1. */
function samples(file: Buffer): number[] {
  const data = file.subarray(44, endOfData(file));
  const size = file.readUInt16LE(34) / 8;
  const isFloat = file.readUInt16LE(20) === 3;
  return Array.from({ length: data.length / size }, (_, at) => {
    if (isFloat) return data.readFloatLE(at * size);
    return size === 1 ? (data[at] - 128) / 128 : data.readIntLE(at * size, size) / 2 ** (size * 8 - 1);
  });
}

function endOfData(file: Buffer): number {
  return 44 + file.readUInt32LE(40);
}
