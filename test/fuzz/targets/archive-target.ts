import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { formatCatalog } from '../../../formats/index.ts';
import { CanonicalJsonError, canonicalJson } from '../../../packer/archive/canonical-json.ts';
import { inspectArchive } from '../../../packer/archive/inspect-archive.ts';
import { decodePrelude, encodePrelude, PRELUDE_SIZE } from '../../../packer/archive/layout.ts';
import { memoryAccess } from '../../../packer/archive/random-access.ts';
import { type Archive, readArchive } from '../../../packer/archive/read-archive.ts';
import { PALETTE_FORMATS } from '../../../packer/extract/encode-palettes.ts';
import { extractBank } from '../../../packer/extract/extract-bank.ts';
import type { AssetEntry } from '../../../packer/generated/archive-header.ts';
import { archiveBytes, bankOf, glyphBank } from '../../support/archives.ts';
import type { Random } from '../../support/random.ts';
import { buildInMemory } from '../build-in-memory.ts';
import { type FuzzTarget, fileCase, must } from '../fuzz-target.ts';
import { MemoryProject } from '../memory-project.ts';
import { EXTREMES, joined, mutateBytes, randomBytes } from '../mutate-bytes.ts';
import { type Json, mutateJson } from '../mutate-json.ts';
import { SAMPLE_PROJECT } from '../sample-projects.ts';

/** Preludes, headers and payloads changed, with sums that are right again: everything that reads archives. */
export const archiveTarget: FuzzTarget = {
  name: 'archive',
  make: (random) => {
    const bytes = mutatedArchive(random);
    return fileCase('assets.bank', bytes, {
      allowance: bytes.length * 4000,
      run: readAll,
      judge: ({ isSound, problems }) => {
        must(
          isSound === (problems.length === 0),
          `${isSound ? 'sound' : 'refused'}, with ${problems.length} problems`,
        );
        for (const { message, offset, length } of problems) {
          must(
            offset >= 0 && length >= 0 && offset + length <= bytes.length,
            `bytes ${offset} + ${length} of ${bytes.length}`,
          );
          must(!message.endsWith('.'), message);
        }
      },
    });
  },
};

const KNOWN_ERRORS: ReadonlySet<string> = new Set(['ArchiveError', 'CodecError', 'BankError']);

async function readAll(bytes: Uint8Array) {
  const { problems } = await inspectArchive(memoryAccess(bytes));
  const archive = await unlessKnown(() => readArchive(memoryAccess(bytes)));
  for (const entry of archive?.header.assets ?? []) await readBank(archive, entry);
  return { isSound: archive !== undefined, problems };
}

async function readBank(archive: Archive | undefined, entry: AssetEntry): Promise<void> {
  const payload = await unlessKnown(async () => archive?.readPayload(entry));
  const format = formatCatalog().get(entry.format);
  if (archive === undefined || payload === undefined || format === undefined) return;
  const bank = { payload, metadata: entry.metadata };
  await unlessKnown(async () => format.tally(entry.metadata));
  await unlessKnown(async () => format.view(bank));
  await unlessKnown(() => extractBank(archive, entry, PALETTE_FORMATS));
}

async function unlessKnown<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && KNOWN_ERRORS.has(error.name)) return undefined;
    throw error;
  }
}

const SEEDS: readonly Uint8Array[] = [
  archiveBytes([]),
  archiveBytes([bankOf(1, 'hello', { author: 'me' }), glyphBank(7, { firstPixel: 3 })]),
  await builtSample(),
];

async function builtSample(): Promise<Uint8Array> {
  const project = new MemoryProject(SAMPLE_PROJECT);
  const { findings } = await buildInMemory(project);
  const archive = project.files.get('build/assets.bank');
  if (archive === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return archive;
}

interface Parts {
  readonly header: { assets: Json[]; preload: Json[]; bindings: Json[] };
  readonly payloads: Uint8Array;
}

function mutatedArchive(random: Random): Uint8Array {
  if (random.chance(3)) return randomBytes(random, random.below(120));
  const [bytes, other] = [random.pick(SEEDS), random.pick(SEEDS)];
  if (random.chance(15)) return mutateBytes(random, bytes, other);
  let parts = partsOf(bytes);
  for (let left = 1 + random.below(3); left > 0; left--)
    parts = random.pick(MUTATIONS)(random, parts, partsOf(other));
  const file = fileOf(random, random.chance(70) ? withRightSums(parts) : parts);
  return random.chance(10) ? mutateBytes(random, file, other) : file;
}

type Mutation = (random: Random, parts: Parts, other: Parts) => Parts;

const MUTATIONS: readonly Mutation[] = [
  (random, { header, payloads }) => ({ header: mutateJson(random, header) as Parts['header'], payloads }),
  (random, { header, payloads }) => ({ header: mutateJson(random, header) as Parts['header'], payloads }),
  (random, { header, payloads }) => ({ header: withMetadata(random, header), payloads }),
  (random, { header, payloads }) => ({ header: withMetadata(random, header), payloads }),
  (random, { header, payloads }, other) => ({
    header,
    payloads: mutateBytes(random, payloads, other.payloads),
  }),
  (_, { header }, other) => ({ header, payloads: other.payloads }),
];

/** What a format reads of a bank, changed alone. */
function withMetadata(random: Random, header: Parts['header']): Parts['header'] {
  const assets = listOf(header.assets);
  if (assets.length === 0) return header;
  const at = random.below(assets.length);
  const entry = assets[at];
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return header;
  return {
    ...header,
    assets: assets.with(at, { ...entry, metadata: mutateJson(random, entry.metadata ?? {}) }),
  };
}

/** Makes an entry of uncompressed bytes agree with them, so that its format gets to see it. */
function withRightSums({ header, payloads }: Parts): Parts {
  const assets = listOf(header.assets).map((entry) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
    const { offset, size, codec } = entry;
    if (codec !== 'NONE' || typeof offset !== 'number' || typeof size !== 'number') return entry;
    const payload = payloads.subarray(offset, offset + size);
    return { ...entry, decoded_size: size, sha256: createHash('sha256').update(payload).digest('hex') };
  });
  return { header: { ...header, assets }, payloads };
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function partsOf(file: Uint8Array): Parts {
  const { headerLength, payloadOffset } = decodePrelude(file.subarray(0, PRELUDE_SIZE), file.length);
  const text = new TextDecoder().decode(file.subarray(PRELUDE_SIZE, PRELUDE_SIZE + headerLength));
  return { header: JSON.parse(text), payloads: file.subarray(payloadOffset) };
}

function fileOf(random: Random, { header, payloads }: Parts): Uint8Array {
  const json = new TextEncoder().encode(textOf(header));
  const payloadOffset = Math.ceil((PRELUDE_SIZE + json.length) / 16) * 16;
  const fields = {
    headerLength: json.length,
    headerCrc32: random.chance(10) ? 7 : crc32(json),
    payloadOffset,
    payloadLength: payloads.length,
  };
  const prelude = encodePrelude(random.chance(10) ? { ...fields, ...stray(random) } : fields);
  return joined(prelude, json, new Uint8Array(payloadOffset - PRELUDE_SIZE - json.length), payloads);
}

function stray(random: Random) {
  return { [random.pick(['headerLength', 'payloadOffset', 'payloadLength'])]: random.pick(EXTREMES) };
}

function textOf(header: Json): string {
  try {
    return canonicalJson(header);
  } catch (error) {
    if (error instanceof CanonicalJsonError) return JSON.stringify(header);
    throw error;
  }
}
