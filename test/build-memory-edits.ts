import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeIndexedPng } from '../packer/images/encode-png.ts';
import type { Random } from './support/random.ts';

const COLORS = [0xff000000, 0xffff0000, 0xff00ff00, 0xff0000ff];
const PALETTE = Uint32Array.from([0, ...COLORS.slice(1)]);
const NAMES = ['hero', 'foe', 'slime', 'door', 'key', 'lamp'];

/** A project that is edited as authors, their tools and accidents do. */
export class EditedProject {
  readonly folder: string;
  readonly #random: Random;
  #uuids = 0;

  constructor(folder: string, random: Random) {
    this.folder = folder;
    this.#random = random;
    for (let n = 0; n < 4; n++) this.#addAsset();
  }

  /** Does something and says what. */
  edit(): string {
    const { name, act } = this.#random.pick(EDITS);
    return `${name}: ${act(this, this.#random) ?? ''}`;
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  roots(): string[] {
    const found = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    return found
      .filter((path) => path.endsWith('asset.json') && !path.startsWith('.'))
      .map((path) => dirname(path))
      .sort();
  }

  inputs(): string[] {
    const found = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    return found.filter((path) => /^[^.].*\/(sheet\.png|notes\.txt)$/.test(path)).sort();
  }

  addAsset(): string {
    return this.#addAsset();
  }

  #addAsset(): string {
    const random = this.#random;
    const root = `${random.pick(['art', 'art/deep', 'sound'])}/a${this.#uuids}`;
    const isBank = random.chance(60);
    const uuid = `3f1e0a77-5b0c-4a8e-9d6b-${String(this.#uuids++).padStart(12, '0')}`;
    mkdirSync(this.path(root), { recursive: true });
    writeFileSync(
      this.path(root, isBank ? 'sheet.png' : 'notes.txt'),
      isBank ? image(random) : notes(random),
    );
    this.write(root, {
      ...declaration(isBank, random),
      asset_uuid: uuid,
      name: `${random.pick(NAMES)}_${uuid.slice(-3)}`,
    });
    return root;
  }

  read(root: string): Record<string, unknown> | undefined {
    try {
      return JSON.parse(readFileSync(this.path(root, 'asset.json'), 'utf8'));
    } catch {
      return undefined;
    }
  }

  write(root: string, value: object, indent = 2): void {
    writeFileSync(this.path(root, 'asset.json'), `${JSON.stringify(value, null, indent)}\n`);
  }
}

function declaration(isBank: boolean, random: Random) {
  return {
    schema_version: 1,
    type: isBank ? 'glyph_bank' : 'data_bank',
    inputs: isBank ? { sprites: ['sheet.png'] } : { files: ['notes.txt'] },
    output: isBank
      ? {
          format: 'GLYPH/indexed_v1',
          codec: random.pick(['NONE', 'LZ4_BLOCK', 'ZSTD']),
          ...(random.chance(70) ? { metadata: { tile_size: 8 } } : {}),
          pipeline: { palettes: [palette(0), palette(3)] },
        }
      : { format: 'DATA/raw_v1', codec: random.pick(['NONE', 'DEFLATE_RAW']) },
    preload: { enabled: random.chance(50) },
  };
}

function palette(index: number) {
  const colors = index === 0 ? [0, ...COLORS.slice(1)] : [0, ...COLORS.slice(2)];
  const rgb565 = { 4278190080: 0, 4294901760: 0xf800, 4278255360: 0x07e0, 4278190335: 0x001f, 0: 0 };
  const convertedRgb565 = colors.map((color) => rgb565[color as keyof typeof rgb565]);
  return { index, palette: { originalArgb8888: colors, convertedRgb565 } };
}

/** The same number of bytes, whatever is in it: two pixels differ. */
function image(random: Random): Uint8Array {
  const pixels = new Uint8Array(64);
  pixels[random.below(64)] = 1 + random.below(3);
  return encodeIndexedPng({ width: 8, height: 8, pixels, palette: PALETTE });
}

function notes(random: Random): string {
  return random.pick(['do re mi\n', 'fa so la\n', 'ti\n']);
}

interface Edit {
  readonly name: string;
  act(project: EditedProject, random: Random): string | undefined;
}

const EDITS: readonly Edit[] = [
  { name: 'nothing', act: () => '' },
  { name: 'nothing', act: () => '' },
  { name: 'touch', act: (p, r) => onInput(p, r, (path) => utimesSync(path, new Date(), new Date())) },
  {
    name: 'change an input',
    act: (p, r) => onInput(p, r, (path) => writeFileSync(path, contentFor(path, r))),
  },
  {
    name: 'change an input',
    act: (p, r) => onInput(p, r, (path) => writeFileSync(path, contentFor(path, r))),
  },
  {
    name: 'change an input and set its time back',
    act: (p, r) =>
      onInput(p, r, (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, contentFor(path, r));
        utimesSync(path, atime, mtime);
      }),
  },
  {
    name: 'save an input by renaming',
    act: (p, r) =>
      onInput(p, r, (path) => {
        writeFileSync(`${path}~`, contentFor(path, r));
        renameSync(`${path}~`, path);
      }),
  },
  { name: 'break an input', act: (p, r) => onInput(p, r, (path) => appendFileSync(path, 'x')) },
  { name: 'delete an input', act: (p, r) => onInput(p, r, (path) => rmSync(path)) },
  {
    name: 'replace an input by a link',
    act: (p, r) =>
      onInput(p, r, (path) => {
        if (lstatSync(path).isSymbolicLink()) return;
        renameSync(path, `${path}.real`);
        symlinkSync(`${path.split('/').at(-1)}.real`, path);
      }),
  },
  {
    name: 'restore inputs',
    act: (p, r) => {
      for (const root of p.roots()) {
        const isBank = p.read(root)?.type === 'glyph_bank';
        const path = p.path(root, isBank ? 'sheet.png' : 'notes.txt');
        rmSync(path, { force: true });
        writeFileSync(path, contentFor(path, r));
      }
      return '';
    },
  },
  { name: 'give each its own', act: settle },
  { name: 'give each its own', act: settle },
  { name: 'add', act: (p) => p.addAsset() },
  { name: 'remove', act: (p, r) => onRoot(p, r, (root) => rmSync(p.path(root), { recursive: true })) },
  {
    name: 'move',
    act: (p, r) =>
      onRoot(p, r, (root) => renameSync(p.path(root), p.path(dirname(root), `m${r.below(1000)}`))),
  },
  {
    name: 'copy a declaration',
    act: (p, r) =>
      onRoot(p, r, (root) => {
        const value = p.read(root);
        const copy = p.addAsset();
        if (value !== undefined) p.write(copy, value);
      }),
  },
  { name: 'lay out anew', act: (p, r) => change(p, r, (value) => value, 4) },
  { name: 'rename', act: (p, r) => change(p, r, (value) => ({ ...value, name: r.pick(NAMES) })) },
  {
    name: 'preload',
    act: (p, r) => change(p, r, (value) => ({ ...value, preload: { enabled: r.chance(50) } })),
  },
  { name: 'misspell', act: (p, r) => change(p, r, (value) => ({ ...value, nmae: 'x' })) },
  { name: 'reorder palettes', act: (p, r) => change(p, r, reorder) },
  {
    name: 'break a declaration',
    act: (p, r) => onRoot(p, r, (root) => appendFileSync(p.path(root, 'asset.json'), '}')),
  },
  {
    name: 'mend declarations',
    act: (p) => {
      for (const root of p.roots()) {
        const path = p.path(root, 'asset.json');
        const { nmae: _, ...value } = JSON.parse(readFileSync(path, 'utf8').replace(/^\}.*/ms, '}'));
        p.write(root, value);
      }
      return '';
    },
  },
  {
    name: 'exclude',
    act: (p, r) => settings(p, { exclude: [r.pick(['art', 'art/deep', 'sound', 'nowhere'])] }),
  },
  { name: 'exclude nothing', act: (p) => settings(p, {}) },
  { name: 'build elsewhere', act: (p) => settings(p, { out: 'build/other.bank', name: 'game' }) },
  { name: 'leave out of builds', act: (p, r) => registry(p, (text) => included(text, r, false)) },
  { name: 'take into builds', act: (p, r) => registry(p, (text) => included(text, r, true)) },
  { name: 'show other assets', act: bind },
  {
    name: 'show nothing',
    act: (p) => rmSync(p.path('packwright.bindings.json'), { force: true }) as undefined,
  },
  {
    name: 'forget the registry',
    act: (p) => rmSync(p.path('packwright.registry.json'), { force: true }) as undefined,
  },
  {
    name: 'delete the archive',
    act: (p) => rmSync(p.path('build'), { force: true, recursive: true }) as undefined,
  },
  {
    name: 'delete the report',
    act: (p) => rmSync(p.path('build/build-report.json'), { force: true }) as undefined,
  },
  { name: 'damage the archive', act: (p, r) => damage(p, r, 'build') },
  { name: 'damage the cache', act: (p, r) => damage(p, r, '.packwright/cache') },
  { name: 'delete of the cache', act: (p, r) => onFile(p, r, '.packwright/cache', (path) => rmSync(path)) },
];

/** One that is there, one that is not, and an image. */
function bind(project: EditedProject, random: Random): string {
  const roots = project.roots();
  const declared = roots.length === 0 ? undefined : project.read(random.pick(roots))?.asset_uuid;
  const templates = {
    hero: { asset_uuid: declared, placement: { scale: random.below(5) } },
    slime: { asset_uuid: '3f1e0a77-5b0c-4a8e-9d6b-ffffffffffff' },
    door: { image: 'sha256:9f' },
  };
  const file = { schema_version: 1, templates, entities: {} };
  writeFileSync(project.path('packwright.bindings.json'), JSON.stringify(file));
  return String(declared);
}

function contentFor(path: string, random: Random): string | Uint8Array {
  return path.endsWith('.png') ? image(random) : notes(random);
}

function onInput(project: EditedProject, random: Random, act: (path: string) => void): string | undefined {
  const inputs = project.inputs();
  if (inputs.length === 0) return undefined;
  const input = random.pick(inputs);
  act(project.path(input));
  return input;
}

function onRoot(project: EditedProject, random: Random, act: (root: string) => void): string | undefined {
  const roots = project.roots();
  if (roots.length < 2) return undefined;
  const root = random.pick(roots);
  act(root);
  return root;
}

function change(
  project: EditedProject,
  random: Random,
  edited: (value: Record<string, unknown>) => object,
  indent = 2,
): string | undefined {
  return onRoot(project, random, (root) => {
    const value = project.read(root);
    if (value !== undefined) project.write(root, edited(value), indent);
  });
}

/** Ends most quarrels: of broken declarations, doubled names and uuids, and inputs that are none. */
function settle(project: EditedProject, random: Random): string {
  for (const { name, act } of EDITS)
    if (name === 'mend declarations' || name === 'restore inputs') act(project, random);
  for (const [position, root] of project.roots().entries()) {
    const value = project.read(root);
    const uuid = `4d8e0f5b-1c2d-4e3f-8a9b-${String(position).padStart(12, '0')}`;
    if (value !== undefined) project.write(root, { ...value, name: `n${position}`, asset_uuid: uuid });
  }
  rmSync(project.path('packwright.registry.json'), { force: true });
  return '';
}

function reorder(value: Record<string, unknown>): object {
  const text = JSON.stringify(value);
  const copy = JSON.parse(text);
  copy.output?.pipeline?.palettes?.reverse();
  return copy;
}

function settings(project: EditedProject, value: object): string {
  writeFileSync(project.path('packwright.json'), JSON.stringify({ schema_version: 1, ...value }));
  return JSON.stringify(value);
}

function registry(project: EditedProject, edited: (text: string) => string): string | undefined {
  const path = project.path('packwright.registry.json');
  if (!existsSync(path)) return undefined;
  writeFileSync(path, edited(readFileSync(path, 'utf8')));
  return '';
}

function included(text: string, random: Random, isIncluded: boolean): string {
  let countdown = random.below(3);
  return text.replace(/"included_in_build": \w+/g, (whole) =>
    countdown-- === 0 ? `"included_in_build": ${isIncluded}` : whole,
  );
}

function damage(project: EditedProject, random: Random, folder: string): string | undefined {
  return onFile(project, random, folder, (path) => {
    const bytes = readFileSync(path);
    if (bytes.length === 0) return;
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    writeFileSync(path, bytes);
  });
}

function onFile(
  project: EditedProject,
  random: Random,
  folder: string,
  act: (path: string) => void,
): string | undefined {
  if (!existsSync(project.path(folder))) return undefined;
  const names = readdirSync(project.path(folder)).sort();
  if (names.length === 0) return undefined;
  const name = random.pick(names);
  act(project.path(folder, name));
  return name;
}
