import type { Finding } from '../../../contract/finding.ts';
import { fixAll } from '../../../contract/fix/fix-all.ts';
import { memoryAccess } from '../../../packer/archive/random-access.ts';
import { readArchive } from '../../../packer/archive/read-archive.ts';
import { EmptyProjectError } from '../../../packer/build/build-project.ts';
import { checkProject, textsOf } from '../../../packer/build/check-project.ts';
import { loadProject } from '../../../packer/project/load-project.ts';
import type { Random } from '../../support/random.ts';
import { buildInMemory, loadOptions } from '../build-in-memory.ts';
import { type Files, type FuzzCase, type FuzzTarget, must } from '../fuzz-target.ts';
import { MemoryProject } from '../memory-project.ts';
import { joined, mutateBytes, randomBytes } from '../mutate-bytes.ts';
import { type Json, mutateJson } from '../mutate-json.ts';
import { SAMPLE_PROJECT } from '../sample-projects.ts';

/** Declarations, with the small images and sounds that they name: checked, mended and built. */
export const declarationTarget: FuzzTarget = {
  name: 'declaration',
  make: (random) => projectCase(mutatedProject(random, DECLARATIONS)),
};

/** The registry, the bindings and `packwright.json`: what is declared is sound. */
export const projectFilesTarget: FuzzTarget = {
  name: 'project',
  make: (random) => projectCase(mutatedProject(random, PROJECT_FILES)),
};

const PROJECT_FILES = ['packwright.json', 'packwright.registry.json', 'packwright.bindings.json'];
const PATHS = Object.keys(SAMPLE_PROJECT);
const DECLARATIONS = PATHS.filter((path) => path.endsWith('/asset.json'));
const INPUTS = PATHS.filter((path) => /\.(png|wav|aseprite|map)$/.test(path));

function projectCase(files: Files): FuzzCase {
  const size = joined(...Object.values(files)).length;
  return {
    files,
    allowance: 32 * 1024 * 1024 + size * 1000,
    run: () => useProject(files),
    judge: (used) => judge(used as Used),
  };
}

interface Used {
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  readonly end: string;
  readonly built: MemoryProject;
}

/** What the command line does with it: `check`, `fix`, `build`, and `build` once more. */
async function useProject(files: Files): Promise<Used> {
  const project = new MemoryProject(files);
  const loaded = await loadProject(project, loadOptions());
  const findings = await checkProject(project, loaded);
  const texts = textsOf(loaded);
  const { end } = await fixAll(async (overlay) => {
    const again = await loadProject(project, { ...loadOptions(), overlay });
    return [...again.findings, ...again.declarations.flatMap((declaration) => declaration.findings)];
  }, texts);
  const built = new MemoryProject(files);
  for (let round = 0; round < 2; round++) await buildInMemory(built).catch(unlessEmpty);
  return { findings, texts, end, built };
}

function unlessEmpty(error: unknown): void {
  if (!(error instanceof EmptyProjectError)) throw error;
}

async function judge({ findings, texts, end, built }: Used): Promise<void> {
  must(end === 'settled', `the fixes end as ‘${end}’`);
  for (const { uri, span, code, message } of findings) {
    const length = texts.get(uri)?.length ?? 0;
    must(
      span.offset >= 0 && span.offset + span.length <= length,
      `${code} at ${span.offset} + ${span.length} of ${length}`,
    );
    must(!/[.\n]$/.test(message) && message.length < 2000, `${code}: ${message}`);
  }
  const registry = built.files.get('packwright.registry.json');
  for (const [path, bytes] of built.files)
    if (path.endsWith('.bank')) await judgeArchive(bytes, JSON.parse(new TextDecoder().decode(registry)));
}

/** Every bank is whole, and has the number that the registry gives it, which nobody else has. */
async function judgeArchive(
  bytes: Uint8Array,
  registry: { assets: Record<string, { asset_id: number }> },
): Promise<void> {
  const given = Object.values(registry.assets).map(({ asset_id }) => asset_id);
  must(new Set(given).size === given.length, `the registry gives ${given.join(', ')}`);
  const archive = await readArchive(memoryAccess(bytes));
  for (const entry of archive.header.assets) {
    must(given.includes(entry.asset_id), `bank ${entry.asset_id} is not among ${given.join(', ')}`);
    await archive.readPayload(entry);
  }
}

function mutatedProject(random: Random, among: readonly string[]): Files {
  const files = { ...SAMPLE_PROJECT };
  for (let left = 1 + random.below(2); left > 0; left--) {
    const path = random.pick(among);
    files[path] = mutatedText(random, files[path] ?? new Uint8Array());
  }
  if (random.chance(25)) {
    const path = random.pick(INPUTS);
    files[path] = random.chance(50)
      ? mutateBytes(random, files[path] ?? new Uint8Array())
      : (files[random.pick(INPUTS)] ?? new Uint8Array());
  }
  return files;
}

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();

function mutatedText(random: Random, bytes: Uint8Array): Uint8Array {
  const kind = random.below(20);
  if (kind === 0) return randomBytes(random, random.below(80));
  if (kind < 5) return mutateBytes(random, bytes);
  let value = parsed(bytes);
  if (value === undefined || kind < 9) return ENCODER.encode(mutatedLetters(random, DECODER.decode(bytes)));
  for (let left = 1 + random.below(3); left > 0; left--) value = mutateJson(random, value);
  return ENCODER.encode(JSON.stringify(value, null, random.pick([0, 2])));
}

function parsed(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(DECODER.decode(bytes));
  } catch {
    return undefined;
  }
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  '//',
  '/*',
  '\n',
  '\r',
  '\ufeff',
  '1e999',
  '-',
  'null',
  '<<<<<<< a\n',
  '[['.repeat(40),
];

function mutatedLetters(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const end = random.chance(50) ? at : at + random.below(6);
  return text.slice(0, at) + (random.chance(70) ? random.pick(PIECES) : '') + text.slice(end);
}
