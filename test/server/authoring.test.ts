/** New assets, imports, palettes taken from images, and all fixes at once: what is planned, and that nothing is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { encodeIndexedPng, encodeRgbaPng } from '../../packer/images/encode-png.ts';
import { EXTRACT_PALETTE } from '../../protocol/extract-palette.ts';
import { FIX_ALL, type FixAllResult } from '../../protocol/fix-all.ts';
import { IMPORT_PLAN, type ImportPlanResult } from '../../protocol/import-plan.ts';
import type { Message } from '../../protocol/message.ts';
import { NEW_ASSET, NEW_ASSET_CHOICES, type NewAssetRoot } from '../../protocol/new-asset.ts';
import { edited, type ServedProject, serve, servedProject } from '../support/served-project.ts';
import { copyExample, declaration, writeFiles } from '../support/temp-project.ts';

const SETTINGS = { 'packwright.json': '{ "schema_version": 1, "assets": ["art", "sounds"] }\n' };
const NOTES = { 'art/notes/asset.json': declaration(), 'art/notes/notes.txt': 'notes' };

it('says what can be begun, and where', async () => {
  const project = await servedProject({ ...SETTINGS, ...NOTES });
  const choices = await ask(project, NEW_ASSET_CHOICES, { uri: project.uri('') });
  expect(choices.types.map(({ type }) => type)).toEqual(['glyph_bank', 'sound_bank', 'data_bank']);
  expect(choices.folders).toEqual([
    { path: 'art', uri: project.uri('art') },
    { path: 'sounds', uri: project.uri('sounds') },
  ]);
});

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['of a project without an asset', { 'packwright.json': '{ "schema_version": 1 }' }, ['assets']],
  [
    'where most assets are',
    { 'a/x/asset.json': declaration(), 'b/y/asset.json': declaration(), 'b/z/asset.json': declaration() },
    ['b', 'a'],
  ],
])('knows the folders %s', async (_, files, folders) => {
  const project = await servedProject(files);
  const choices = await ask(project, NEW_ASSET_CHOICES, { uri: project.uri('') });
  expect(choices.folders.map(({ path }) => path)).toEqual(folders);
});

it('plans a new asset of each type that checks clean', async () => {
  const project = await servedProject({ ...SETTINGS, ...NOTES });
  const { types } = await ask(project, NEW_ASSET_CHOICES, { uri: project.uri('') });
  for (const { format, type } of types) {
    const root = await ask(project, NEW_ASSET, { format, name: type, folder: project.uri('art') });
    expect(root).toMatchObject({ folder: project.uri(`art/${type}`), name: type });
    lay(project, root);
    expect(nameAt(root)).toBe(type);
    await project.open(`art/${type}/asset.json`);
    expect(await project.diagnostics(`art/${type}/asset.json`)).toEqual([]);
  }
});

it.each<[string, { name?: string; folder?: string; format?: string }, RegExp]>([
  ['a name with a space', { name: 'my hero' }, /‘my hero’ cannot be a name: letters, digits/],
  ['no name', { name: '' }, /cannot be a name/],
  [
    'a name that an asset has',
    { name: 'notes', folder: 'sounds' },
    /Another asset of this project is called ‘notes’/,
  ],
  ['a folder that is there', { name: 'taken' }, /‘art\/taken’ is there already/],
  [
    'a folder that is not searched',
    { folder: 'docs' },
    /No assets are looked for in ‘docs’: packwright.json says ‘art’ or ‘sounds’/,
  ],
  ['a format that there is not', { format: 'NONE/at_all' }, /There is no format ‘NONE\/at_all’/],
])('refuses %s', async (_, { name = 'hero', folder = 'art', format }, says) => {
  const project = await servedProject({ ...SETTINGS, ...NOTES, 'art/taken/x.txt': '' });
  const { types } = await ask(project, NEW_ASSET_CHOICES, { uri: project.uri('') });
  const params = { name, folder: project.uri(folder), format: format ?? types[0]?.format ?? '' };
  await expect(ask(project, NEW_ASSET, params)).rejects.toThrow(says);
});

it('plans an import that checks clean once it is written', async () => {
  const project = await servedProject({
    ...SETTINGS,
    ...NOTES,
    'incoming/Hero walk.png': sheet(32, 16),
    'incoming/x.txt': '',
  });
  const plan = await ask(project, IMPORT_PLAN, { sources: [project.uri('incoming/Hero walk.png')] });
  expect(plan.broken).toEqual([]);
  expect(outline(plan)).toEqual(['Hero_walk art/Hero_walk', 'Hero_walk art/Hero_walk']);
  const asset = plan.ways[0]?.assets[0];
  expect(asset).toMatchObject({
    type: 'glyph_bank',
    words: ['2 glyphs of 16 × 16 pixels', 'the image palette of 3 colours'],
    findings: [],
    isInPlace: false,
  });
  if (asset === undefined) return;
  lay(project, asset);
  await project.open('art/Hero_walk/asset.json');
  expect(await project.diagnostics('art/Hero_walk/asset.json')).toEqual([]);
});

it.each<[string, { sources: readonly string[]; target?: string; name?: string }, readonly string[]]>([
  ['in the folder that is asked for', { sources: ['in/a.png'], target: 'sounds' }, ['a sounds/a']],
  ['beside an asset that it is dropped on', { sources: ['in/a.png'], target: 'art/notes' }, ['a art/a']],
  ['under the name that is asked for', { sources: ['in/a.png'], name: 'knight' }, ['knight art/knight']],
  [
    'in place where a folder holds nothing else',
    { sources: ['art/hero/a.png'] },
    ['hero art/hero', 'a art/a'],
  ],
  ['in place as a second choice elsewhere', { sources: ['art/mixed/a.png'] }, ['a art/a', 'mixed art/mixed']],
  ['as a copy out of another asset', { sources: ['art/notes/a.png'] }, ['a art/a']],
  ['together or apart', { sources: ['in/a.png', 'in/b.png'] }, ['a art/a', 'a art/a, b art/b']],
])('imports %s', async (_, { sources, target, name }, expected) => {
  const paths = ['in/a.png', 'in/b.png', 'art/hero/a.png', 'art/mixed/a.png', 'art/notes/a.png'];
  const images = Object.fromEntries(paths.map((path) => [path, sheet(8, 8)]));
  const project = await servedProject({ ...SETTINGS, ...NOTES, ...images, 'art/mixed/other.txt': '' });
  const plan = await ask(project, IMPORT_PLAN, {
    sources: sources.map(project.uri),
    ...(target === undefined ? {} : { target: project.uri(target) }),
    ...(name === undefined ? {} : { name }),
  });
  expect(outline(plan)).toEqual(expected);
});

it('has the tile size of the other assets first', async () => {
  const project = await serve(copyExample('lantern-keep'));
  writeFiles(project.folder, { 'in/a.png': sheet(64, 64) });
  const plan = await ask(project, IMPORT_PLAN, { sources: [project.uri('in/a.png')] });
  expect(plan.ways.map(({ assets: [asset] }) => asset?.words[0])).toEqual([
    '16 glyphs of 16 × 16 pixels',
    '64 glyphs of 8 × 8 pixels',
    '4 glyphs of 32 × 32 pixels',
  ]);
});

it('says clearly why a file cannot be imported', async () => {
  const project = await servedProject({ ...SETTINGS, 'in/a.png': Uint8Array.of(1, 2, 3) });
  const sources = ['in/a.png', 'in/gone.png'].map(project.uri);
  const plan = await ask(project, IMPORT_PLAN, { sources });
  expect(plan.ways).toEqual([]);
  expect(plan.broken.join('\n')).toContain(
    '‘a.png’ cannot be read: it does not begin with the signature of a PNG',
  );
  expect(plan.broken.join('\n')).toContain('gone.png');
});

it('tells what the rules will find in what is imported', async () => {
  const project = await servedProject({ ...SETTINGS, 'in/a.png': sheet(20, 16) });
  const plan = await ask(project, IMPORT_PLAN, { sources: [project.uri('in/a.png')] });
  expect(plan.ways[0]?.assets[0]?.findings.join()).toMatch(/20 × 16/);
});

it('extracts a palette into the declaration that names the image, once', async () => {
  const files = {
    ...SETTINGS,
    'art/hero/asset.json': glyphs(['walk.png']),
    'art/hero/walk.png': sheet(8, 8),
  };
  const project = await servedProject(files);
  for (const uri of ['art/hero/walk.png', 'art/hero/asset.json'].map(project.uri)) {
    const { choices, text } = await ask(project, EXTRACT_PALETTE, { uri });
    expect(text).toBe(null);
    expect(choices.map(({ title, uri: to }) => [title, to])).toEqual([
      ['Extract the palette of ‘walk.png’ as palette 0', project.uri('art/hero/asset.json')],
    ]);
    const after = edited(files['art/hero/asset.json'], choices[0]?.edits.map((edit) => ({ ...edit })) ?? []);
    expect(JSON.parse(after).output.pipeline.palettes[0].palette.originalArgb8888).toEqual(COLORS);
    await project.open('art/hero/asset.json', after);
    await expect(ask(project, EXTRACT_PALETTE, { uri })).rejects.toThrow(/declared already|not declared yet/);
    writeFileSync(join(project.folder, 'art/hero/asset.json'), files['art/hero/asset.json']);
    await project.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: project.uri('art/hero/asset.json') },
    });
  }
});

it('gives the palette of an image that nobody declares as text', async () => {
  const project = await servedProject({ ...SETTINGS, 'in/a.png': sheet(8, 8) });
  const { choices, text } = await ask(project, EXTRACT_PALETTE, { uri: project.uri('in/a.png') });
  expect(choices).toEqual([]);
  expect(JSON.parse(text ?? '')).toEqual({
    index: 0,
    palette: { originalArgb8888: COLORS, convertedRgb565: [0, 63488, 2016] },
  });
});

it.each<[string, string, RegExp]>([
  [
    'an image of too many colours',
    'in/photo.png',
    /‘photo.png’ has no palette that could be taken: an image of at most 16 colours/,
  ],
  ['what is no image', 'in/notes.txt', /‘notes.txt’ has no palette/],
  ['an asset without palettes', 'art/notes/asset.json', /Assets of this format have no palettes/],
  ['an asset without an image', 'art/none/asset.json', /no inputs whose palette could be extracted/],
])('refuses to extract a palette from %s', async (_, path, says) => {
  const project = await servedProject({
    ...SETTINGS,
    ...NOTES,
    'in/photo.png': photo(),
    'in/notes.txt': 'hello',
    'art/none/asset.json': glyphs([]),
  });
  await expect(ask(project, EXTRACT_PALETTE, { uri: project.uri(path) })).rejects.toThrow(says);
});

it('computes all safe fixes of a project, of unsaved text too, and leaves suggestions alone', async () => {
  const project = await serve(copyExample('broken'));
  const unsaved = declaration({ preload: { enabled: 'true' } });
  writeFiles(project.folder, { 'assets/fine/asset.json': declaration(), 'assets/fine/notes.txt': '' });
  await project.open('assets/fine/asset.json', unsaved);
  const result = await ask(project, FIX_ALL, {});
  expect(result.mended).toBeGreaterThan(3);
  expect(result.files.map(({ uri }) => uri)).toContain(project.uri('assets/fine/asset.json'));
  expect(JSON.parse(textAfter(result, project.uri('assets/fine/asset.json'), unsaved)).preload.enabled).toBe(
    true,
  );
  for (const { uri, edits, titles } of result.files) {
    expect(edits.length).toBeGreaterThan(0);
    expect(titles.length).toBeGreaterThan(0);
    if (uri !== project.uri('assets/fine/asset.json'))
      writeFileSync(fileURLToPath(uri), textAfter(result, uri));
  }
  await project.connection.sendNotification('textDocument/didClose', {
    textDocument: { uri: project.uri('assets/fine/asset.json') },
  });
  const again = await ask(project, FIX_ALL, { uri: project.uri('assets') });
  expect(again).toEqual({ files: [], mended: 0, remaining: result.remaining });
});

const COLORS = [0, 0xffff0000, 0xff00ff00];

function ask<P, R>({ connection }: ServedProject, { method }: Message<P, R>, params: P): Promise<R> {
  return connection.sendRequest(method, params);
}

function outline({ ways }: ImportPlanResult): string[] {
  return ways.map(({ assets }) => assets.map(({ name, root }) => `${name} ${root}`).join(', '));
}

/** Writes what was planned, as the client does. */
function lay(project: ServedProject, { files }: NewAssetRoot): void {
  for (const file of files) {
    const path = fileURLToPath(file.uri).slice(project.folder.length + 1);
    if ('text' in file) writeFiles(project.folder, { [path]: file.text });
    else if ('content' in file) writeFiles(project.folder, { [path]: Buffer.from(file.content, 'base64') });
    else writeFiles(project.folder, { [path]: readFileSync(fileURLToPath(file.copyOf)) });
  }
}

function nameAt({ files, nameRange: { start, end } }: NewAssetRoot): string | undefined {
  const last = files.at(-1);
  const line = last !== undefined && 'text' in last ? last.text.split('\n')[start.line] : undefined;
  return line?.slice(start.character, end.character);
}

function textAfter(
  { files }: FixAllResult,
  uri: string,
  before = readFileSync(fileURLToPath(uri), 'utf8'),
): string {
  const edits = files.find((file) => file.uri === uri)?.edits ?? [];
  return edited(
    before,
    edits.map((edit) => ({ ...edit })),
  );
}

function sheet(width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height).fill(2);
  return encodeIndexedPng({ width, height, pixels, palette: Uint32Array.from(COLORS) });
}

/** A colour for every pixel. */
function photo(): Uint8Array {
  const rgba = Uint8Array.from({ length: 8 * 8 * 4 }, (_, at) => (at % 4 === 3 ? 255 : at));
  return encodeRgbaPng({ width: 8, height: 8, rgba });
}

function glyphs(sprites: readonly string[]): string {
  return declaration({
    type: 'glyph_bank',
    inputs: { sprites },
    output: { format: 'GLYPH/indexed_v1', codec: 'NONE', metadata: { tile_size: 8 } },
  });
}
