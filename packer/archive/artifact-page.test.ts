import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_DECODED_SIZE } from '../codecs/codec.ts';
import { lz4Block } from '../codecs/lz4-block.ts';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from './canonical-json.ts';
import { MAX_ENTRIES } from './check-header.ts';
import { aligned, MAX_HEADER_LENGTH, PRELUDE_SIZE } from './layout.ts';
import { memoryAccess } from './random-access.ts';
import { readArchive } from './read-archive.ts';
import { type ArchiveAsset, writeArchive } from './write-archive.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/artifact.md'), 'utf8');
const clock = utf8('A clock in the hall: tick-tock, tick-tock, tick-tock, tick-tock.');
const hello = utf8('Hello');

/** What the page says of its whole archive, in words. */
const EXAMPLE: { assets: ArchiveAsset[]; bindings: Parameters<typeof writeArchive>[0]['bindings'] } = {
  assets: [
    {
      ...describeBank(3, clock),
      asset_name: 'clock',
      codec: 'LZ4_BLOCK',
      stored: lz4Block.encode(clock),
    },
    {
      ...describeBank(7, hello),
      asset_name: 'greeting',
      metadata: { language: 'en' },
      preload: true,
    },
  ],
  bindings: [{ kind: 'template', id: 'door', asset_id: 3, placement: { scale: 0.5 } }],
};

describe('docs/artifact.md', () => {
  it('shows the block that the LZ4 writer writes', () => {
    expect(page).toContain(new TextDecoder().decode(clock));
    expect(hexBlock('lz4')).toBe(hexOf(lz4Block.encode(clock)));
  });

  it('shows the archive that the writer writes, and that can be read', async () => {
    const bytes = new Uint8Array(Buffer.concat(writeArchive(EXAMPLE)));
    expect(hexBlock('archive')).toBe(hexOf(bytes));
    const { header, readPayload } = await readArchive(memoryAccess(bytes));
    const payloads = await Promise.all(header.assets.map(readPayload));
    expect(payloads).toEqual([clock, hello]);
  });

  it('says where the parts of that archive lie', () => {
    const [start, ...rest] = writeArchive(EXAMPLE);
    const { payloadOffset, headerLength } = {
      payloadOffset: start?.length ?? 0,
      headerLength: headerLengthOf(start),
    };
    const parts: [number, number][] = [
      [0, PRELUDE_SIZE],
      [PRELUDE_SIZE, PRELUDE_SIZE + headerLength],
      [PRELUDE_SIZE + headerLength, payloadOffset],
    ];
    let at = payloadOffset;
    for (const chunk of rest) {
      parts.push([at, at + chunk.length]);
      at += chunk.length;
    }
    expect(at % 16).toBe(0);
    const rows = [...page.matchAll(/^\| `([0-9a-f]{4})` to `([0-9a-f]{4})` \|/gm)];
    const named = rows.map(([, from = '', to = '']) => [parseInt(from, 16), parseInt(to, 16) + 1]);
    expect(named).toEqual(parts.filter(([from, to]) => to > from));
  });

  it('dumps with an offset at every line', () => {
    const offsets = block('archive')
      .split('\n')
      .map((line) => parseInt(line.slice(0, 4), 16));
    expect(offsets).toEqual(offsets.map((_, line) => line * 16));
  });

  it.each([
    ['header length', MAX_HEADER_LENGTH],
    ['entries', MAX_ENTRIES],
    ['decoded size', MAX_DECODED_SIZE],
    ['values', MAX_JSON_VALUES],
    ['depth', MAX_JSON_DEPTH],
  ])('states the limit of %s', (_, limit) => {
    expect(page).toContain(limit.toLocaleString('en-GB'));
  });

  it('states the alignment and the check value of the CRC-32', () => {
    expect(aligned(17)).toBe(32);
    expect(crc32('123456789').toString(16).toUpperCase()).toBe('CBF43926');
    expect(page).toContain('0xCBF43926');
  });
});

function describeBank(id: number, payload: Uint8Array): ArchiveAsset {
  return {
    asset_id: id,
    asset_name: '',
    bank_type: 'DEMO',
    format: 'DEMO/text_v1',
    codec: 'NONE',
    decoded_size: payload.length,
    sha256: createHash('sha256').update(payload).digest('hex'),
    metadata: {},
    stored: payload,
    preload: false,
  };
}

function block(name: string): string {
  return new RegExp(`^\`\`\`hex ${name}\\n([\\s\\S]*?)\\n\`\`\`$`, 'm').exec(page)?.[1] ?? '';
}

/** The bytes of a dump: an offset, two spaces, bytes, and after two more spaces whatever helps the eye. */
function hexBlock(name: string): string {
  return block(name)
    .split('\n')
    .map((line) => (line.split('  ')[1] ?? '').replaceAll(' ', ''))
    .join('');
}

function headerLengthOf(start: Uint8Array = new Uint8Array(PRELUDE_SIZE)): number {
  return new DataView(start.buffer, start.byteOffset).getUint32(8, true);
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
