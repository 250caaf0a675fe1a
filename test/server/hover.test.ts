/** What the pointer is told: fields, and what came of their values. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { argb8888Of, rgb565Of } from '../../contract/color.ts';
import { LineIndex } from '../../contract/line-index.ts';
import { codecByName } from '../../packer/codecs/index.ts';
import { decodePng } from '../../packer/images/decode-png.ts';
import { encodeIndexedPng, encodeRgbaPng } from '../../packer/images/encode-png.ts';
import { writeIhdr, writePng } from '../../packer/images/write-chunks.ts';
import { encodeWav } from '../../packer/sounds/encode-wav.ts';
import { positionOf } from '../../server/positions.ts';
import { decodedPixels, type Pixels } from '../../server/tasks/pictures/pixels.ts';
import { cli } from '../support/run-cli.ts';
import { marked, type ServedProject, serve, servedProject } from '../support/served-project.ts';
import { copyExample, declaration } from '../support/temp-project.ts';

const MARKDOWN: ClientCapabilities = {
  textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
};
const HERO = '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53';

/** No colour of it survives RGB565 as it is. */
const COLORS = [0, 0xff102031, 0xffa1b2c3, 0xff070809].map((argb) => argb >>> 0);
const PIXELS = Uint8Array.from({ length: 64 }, (_, at) => (at * 7) % COLORS.length);
/** A sheet of one glyph. */
const SHEET = encodeIndexedPng({ width: 8, height: 8, pixels: PIXELS, palette: Uint32Array.from(COLORS) });

const GLYPHS = `{
  "schema_version": 1,
  "asset_uuid": "${HERO}",
  "name": "hero",
  "type": "glyph_bank",
  "inputs": { "sprites": ["sheet.png"] },
  "output": {
    "format": "GLYPH/indexed_v1",
    "codec": "LZ4_BLOCK",
    "metadata": { "tile_size": 8 },
    "pipeline": {
      "palettes": [
        {
          "index": 3,
          "palette": {
            "originalArgb8888": [${COLORS.join(', ')}],
            "convertedRgb565": [${COLORS.map(rgb565Of).join(', ')}]
          }
        }
      ]
    }
  },
  "preload": { "enabled": true }
}
`;

const SWATCHES = '![swatches](data:image/png;base64,';

const PLACES = {
  'packwright.json': '{ "schema_version": 1, "assets": ["art", "none"], "out": "game.bank" }\n',
  'packwright.registry.json': `{ "schema_version": 1, "assets": { "${HERO}": { "asset_id": 7, "root": "art/hero", "included_in_build": false } } }\n`,
  'game.json': `{ "templates": [{ "assetId": "hero" }, { "assetId": "hero" }, { "assetId": "${HERO}" }] }\n`,
  'art/hero/asset.json': GLYPHS,
  'art/hero/sheet.png': SHEET,
};

const COLOR = COLORS[2] ?? 0;

/** What is told at which place of {@link PLACES}. */
const TOLD = {
  'art/hero/asset.json': {
    '"schema_version"': ['**schema_version** · required · always 1', 'versioned independently'],
    '"asset_uuid"': [
      '**asset_uuid** · required',
      '“`asset_uuid` is the stable asset-local identity anchor.”',
    ],
    [HERO]: ['**asset_id 7** · left out of builds', '1 use in game.json'],
    '"hero"': ['2 uses in game.json', '1 glyph, 4 palettes · 160 B when loaded'],
    '"sprites"': ['Sheets of glyphs', 'Required · .png', 'even a single input is represented as a list'],
    '"type"': ['`GLYPH/indexed_v1`: square glyphs'],
    glyph_bank: ['`GLYPH/indexed_v1`: square glyphs'],
    '"format"': ['[documentation](<file://', '/docs/formats/glyph-indexed-v1.md>)'],
    '"tile_size"': ['**tile_size** · optional · 8, 16 or 32 · default `8`', 'Width and height of a glyph'],
    '"palettes"': ['1 palette', 'sort such entries by numeric `index`', SWATCHES],
    '"index"': ['**index** · required · 0 to 63', 'must carry an explicit `index`'],
    '"originalArgb8888"': ['| 1 | `0xff102031` #102031 |', 'The colours as authored', SWATCHES],
    [COLOR]: ['Colour 2: `0xffa1b2c3` #a1b2c3', `convertedRgb565: \`0xa598\` #a5b2c6\n\n${SWATCHES}`],
    [rgb565Of(COLOR)]: ['Colour 2: `0xa598` #a5b2c6', 'originalArgb8888: `0xffa1b2c3` #a1b2c3'],
    '"enabled"': ['**enabled** · required · true or false', 'declared, not inferred'],
    true: ['**enabled** · true or false'],
  },
  'packwright.json': {
    '"assets"': ['default `["."]`', 'Folders, relative', '1 asset found in all'],
    art: ['1 asset found there'],
    none: ['0 assets found there'],
    '"out"': ['**out** · optional · default `"build/assets.bank"`'],
  },
  'packwright.registry.json': {
    [HERO]: ['**hero** in [art/hero](<file://'],
    '"asset_id"': ['1 to 4,294,967,295', '**hero** in', 'must not be duplicated'],
    '"included_in_build"': ['leaves the asset out'],
  },
};

it.each(Object.entries(TOLD))('tells what is what in %s', async (path, places) => {
  const project = await servedProject(PLACES, MARKDOWN);
  for (const [at, parts] of Object.entries<string[]>(places)) {
    const text = await hovered(project, path, at);
    for (const part of parts) expect(text, at).toContain(part);
  }
});

describe('a field', () => {
  it('is none in white space, and none that nobody knows', async () => {
    const project = await servedProject({}, MARKDOWN);
    const sources = ['▮', '{ "name": "a" ▮ }', '{ "unheard_of▮": 1 }', '{ "name": "a" }\n▮'];
    for (const [n, source] of sources.entries()) {
      const { text, at: position } = marked(source);
      const textDocument = { uri: await project.open(`${n}/asset.json`, text) };
      const hover = await project.connection.sendRequest(HoverRequest.type, { textDocument, position });
      expect(hover, source).toBe(null);
    }
  });

  it('is what the hover is about', async () => {
    const project = await servedProject(PLACES, MARKDOWN);
    const { range } = (await hoverAt(project, 'art/hero/asset.json', '"tile_size"')) ?? {};
    expect(range).toEqual({ start: { line: 9, character: 18 }, end: { line: 9, character: 29 } });
  });
});

describe('an asset', () => {
  it('that is new is not in the registry yet', async () => {
    const project = await servedProject(
      { ...PLACES, 'packwright.registry.json': '{ "schema_version": 1, "assets": {} }' },
      MARKDOWN,
    );
    expect(await hovered(project, 'art/hero/asset.json', HERO)).toContain('Not in the registry yet');
  });

  it('has the metadata and the size of its entry in the archive', async () => {
    const folder = copyExample('lantern-keep');
    expect((await cli(folder, 'build')).status).toBe(0);
    const { assets } = JSON.parse((await cli(folder, 'inspect', '--json')).stdout);
    const project = await serve(folder, MARKDOWN);
    for (const name of ['warden', 'effects', 'dialogue', 'title']) {
      const entry = assets.find(({ asset_name }: { asset_name: string }) => asset_name === name);
      const path = `${rootOf(folder, name)}/asset.json`;
      const text = await hovered(project, path, '"output"');
      const [, shown = ''] = /```json\n([\s\S]*)\n```/.exec(text) ?? [];
      expect(JSON.parse(shown), name).toEqual(entry.metadata);
      expect(await hovered(project, path, '"codec"'), name).toContain(
        `| **${entry.codec}** | ${entry.size.toLocaleString('en')} B |`,
      );
    }
  });

  it('that cannot be built says no more than that', async () => {
    const project = await servedProject(
      { ...PLACES, 'art/hero/asset.json': GLYPHS.replace('8 },', '9 },') },
      MARKDOWN,
    );
    const text = await hovered(project, 'art/hero/asset.json', '"hero"');
    expect(text).toContain('Its bank cannot be built before the errors are mended');
  });

  it.each([
    { change: ['"LZ4_BLOCK"', '"lz4"'], at: '"codec"', says: '| LZ4_BLOCK |' },
    { change: ['"name": "hero"', '"name": "my hero"'], at: '"format"', says: '1 glyph, 4 palettes' },
    { change: ['{ "enabled": true }', '{}'], at: '"metadata"', says: '"glyph_count": 1' },
  ])(
    'is weighed whatever is wrong beside its content: $change',
    async ({ change: [from = '', to = ''], at, says }) => {
      const project = await servedProject(
        { ...PLACES, 'art/hero/asset.json': GLYPHS.replace(from, to) },
        MARKDOWN,
      );
      expect(await hovered(project, 'art/hero/asset.json', at)).toContain(says);
    },
  );
});

it('compares the codecs on the very bank', async () => {
  const notes = Buffer.from('all work and no play makes jack a dull boy\n'.repeat(40));
  const project = await servedProject({ 'asset.json': declaration(), 'notes.txt': notes }, MARKDOWN);
  const text = await hovered(project, 'asset.json', '"codec"');
  const rows = [...text.matchAll(/^\| \**(\w+)\** \| ([\d,]+) B \| (\d+) % \| ([\d.]+) : 1 \|$/gm)];
  const sizes = rows.map(([, name, size]) => [name, Number(size?.replace(',', ''))]);
  expect(sizes).toEqual(
    (['NONE', 'LZ4_BLOCK', 'DEFLATE_RAW', 'ZSTD'] as const).map((name) => [
      name,
      codecByName(name).encode(notes).length,
    ]),
  );
  for (const [, , size = '', share, ratio] of rows) {
    const packed = Number(size.replace(',', ''));
    expect([share, ratio]).toEqual([
      String(Math.round((100 * packed) / notes.length)),
      (notes.length / packed).toFixed(2),
    ]);
  }
});

describe('an input', () => {
  it('is shown as the runtime gets it', async () => {
    const project = await servedProject(PLACES, MARKDOWN);
    const text = await hovered(project, 'art/hero/asset.json', 'sheet.png');
    expect(text).toContain(`**sheet.png** · 8 × 8 pixels · 4 colours of a palette of 4 · ${SHEET.length} B`);
    expect(text).toContain('From the packed bytes · 16 : 1');
    const seen = COLORS.map((argb) => argb8888Of(rgb565Of(argb)));
    expectPicture(pictureIn(text), 16, (at) => (PIXELS[at] === 0 ? undefined : seen[PIXELS[at] ?? 0]));
  });

  it('is shown as the file has it where its bank cannot be built', async () => {
    const project = await servedProject(
      { ...PLACES, 'art/hero/asset.json': GLYPHS.replace('8 },', '9 },') },
      MARKDOWN,
    );
    const text = await hovered(project, 'art/hero/asset.json', 'sheet.png');
    expect(text).toContain('From the file: its bank cannot be unpacked');
    expectPicture(pictureIn(text), 16, (at) => (PIXELS[at] === 0 ? undefined : COLORS[PIXELS[at] ?? 0]));
  });

  it('of many is the one that is pointed at', async () => {
    const second = encodeIndexedPng({
      width: 8,
      height: 8,
      pixels: new Uint8Array(64).fill(2),
      palette: Uint32Array.from(COLORS),
    });
    const text = GLYPHS.replace('["sheet.png"]', '["sheet.png", "second.png"]');
    const project = await servedProject(
      { ...PLACES, 'art/hero/asset.json': text, 'art/hero/second.png': second },
      MARKDOWN,
    );
    const picture = pictureIn(await hovered(project, 'art/hero/asset.json', 'second.png'));
    expectPicture(picture, 16, () => argb8888Of(rgb565Of(COLORS[2] ?? 0)));
  });

  it('of sound has a waveform', async () => {
    const wav = encodeWav({ sampleRate: 8000, channels: 2, samples: new Int16Array(24_000).fill(9000) });
    const text = declaration({
      type: 'sound_bank',
      inputs: { sounds: ['a.wav'] },
      output: { format: 'SOUND/pcm_v1', codec: 'NONE' },
    });
    const project = await servedProject({ 'asset.json': text, 'a.wav': wav }, MARKDOWN);
    const said = await hovered(project, 'asset.json', 'a.wav');
    expect(said).toContain('**a.wav** · 8,000 Hz · stereo · 1.500 s · 12,000 frames · 46.9 KiB');
    expect(decodePng(pictureIn(said))).toMatchObject({ width: 256, height: 82 });
  });

  it('of any other kind has its size', async () => {
    const project = await servedProject(
      { 'asset.json': declaration(), 'notes.txt': 'twelve bytes' },
      MARKDOWN,
    );
    const text = await hovered(project, 'asset.json', 'notes.txt');
    expect(text).toContain('**notes.txt** · 12 B');
    expect(text).not.toContain('data:');
  });

  it.each([
    { of: 'is cut short', bytes: SHEET.subarray(0, SHEET.length - 20) },
    { of: 'claims to be huge', bytes: hugePng() },
    { of: 'is empty', bytes: new Uint8Array() },
  ])('that $of cannot be read', async ({ bytes }) => {
    const project = await servedProject({ ...PLACES, 'art/hero/sheet.png': bytes }, MARKDOWN);
    const text = await hovered(project, 'art/hero/asset.json', 'sheet.png');
    expect(text).toContain(`**sheet.png** · cannot be read · ${bytes.length} B`);
    expect(text).not.toContain('data:');
  });

  it('that is large is shown small', async () => {
    let seed = 1;
    const rgba = new Uint8Array(1024 * 512 * 4).map((_, at) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return at % 4 === 3 ? 255 : seed >>> 24;
    });
    const png = encodeRgbaPng({ width: 1024, height: 512, rgba });
    const project = await servedProject({ ...PLACES, 'art/hero/sheet.png': png }, MARKDOWN);
    const text = await hovered(project, 'art/hero/asset.json', 'sheet.png');
    expect(text).toMatch(/1024 × 512 pixels · more than 1,024 colours/);
    expect(text.length).toBeLessThan(65_000);
    expect(pixelsOf(pictureIn(text)).width).toBeGreaterThanOrEqual(64);
  });

  it('that is too large to be read says so', async () => {
    const project = await servedProject(PLACES, MARKDOWN);
    truncateSync(join(project.folder, 'art/hero/sheet.png'), 300 * 1024 * 1024);
    const text = await hovered(project, 'art/hero/asset.json', 'sheet.png');
    expect(text).toMatch(
      /This cannot be shown: .*sheet\.png has 314572800 bytes; at most 268435456 are read/,
    );
  });

  it('that is missing is left to the finding', async () => {
    const project = await servedProject({ 'asset.json': declaration() }, MARKDOWN);
    const text = await hovered(project, 'asset.json', 'notes.txt');
    expect(text).toBe('> “paths are relative to the asset root” — [specification 001](<SPEC>), Inputs');
  });
});

it('shows a palette as authored and as the runtime has it', async () => {
  const project = await servedProject(PLACES, MARKDOWN);
  const text = await hovered(project, 'art/hero/asset.json', '"palette"');
  expect(text).toContain('| 2 | `0xffa1b2c3` #a1b2c3 | `0xa598` #a5b2c6 |');
  const shown = pixelsOf(pictureIn(text));
  const side = shown.width / COLORS.length;
  for (const [entry, argb] of COLORS.entries()) {
    if (entry === 0) continue;
    const middle = entry * side + (side >> 1);
    expect(shown.argbAt((side >> 1) * shown.width + middle)).toBe(argb);
    const below = (side + (side >> 1)) * shown.width + middle;
    expect(shown.argbAt(below)).toBe(argb8888Of(rgb565Of(argb)));
  }
});

describe('a client that takes plain text', () => {
  it('gets no Markdown and no pictures', async () => {
    const project = await servedProject(PLACES, {
      textDocument: { hover: { contentFormat: ['plaintext'] } },
    });
    for (const at of ['sheet.png', '"palette"', '"codec"', '"output"', '"type"', HERO]) {
      const hover = await hoverAt(project, 'art/hero/asset.json', at);
      expect(hover?.contents, at).toMatchObject({ kind: 'plaintext' });
      expect(textOf(hover)).not.toMatch(/data:|\*\*|```|\| ---|\]\(/);
    }
  });

  it('gets columns of codecs', async () => {
    const project = await servedProject({ 'asset.json': declaration(), 'notes.txt': 'twelve bytes' });
    expect(await hovered(project, 'asset.json', '"codec"')).toMatch(
      /^codec {8}packed {2}share {2}ratio\nNONE {9}12 B {4}100 % {2}1\.00 : 1$/m,
    );
  });
});

describe('what is known', () => {
  it('follows what is typed', async () => {
    const project = await servedProject(PLACES, MARKDOWN);
    const uri = await project.open('art/hero/asset.json');
    expect(await hovered(project, 'art/hero/asset.json', '"hero"')).toContain('4 palettes');
    const text = GLYPHS.replace('"index": 3', '"index": 9');
    await project.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text }],
    });
    expect(await hovered(project, 'art/hero/asset.json', '"hero"')).toContain('10 palettes');
  });

  it('follows the files', async () => {
    const project = await servedProject(PLACES, MARKDOWN);
    await project.open('art/hero/asset.json');
    expect(await hovered(project, 'art/hero/asset.json', 'sheet.png')).toContain('8 × 8 pixels');
    const wide = encodeIndexedPng({
      width: 16,
      height: 8,
      pixels: new Uint8Array(128),
      palette: Uint32Array.from(COLORS),
    });
    writeFileSync(join(project.folder, 'art/hero/sheet.png'), wide);
    await project.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: project.uri('art/hero/sheet.png'), type: FileChangeType.Changed }],
    });
    const changed = async () =>
      (await hovered(project, 'art/hero/asset.json', 'sheet.png')).includes('16 × 8 pixels');
    await expect.poll(changed).toBe(true);
  });

  it('needs no place on disk', async () => {
    const project = await servedProject({}, MARKDOWN);
    const textDocument = { uri: 'untitled:Untitled-1', languageId: 'asset-json', version: 1, text: GLYPHS };
    await project.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const at = (text: string) =>
      project.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: textDocument.uri },
        position: positionOf(new LineIndex(GLYPHS), GLYPHS.indexOf(text) + 1),
      });
    expect(textOf(await at('"codec"'))).toContain('**codec** · required');
    expect(textOf(await at('sheet.png'))).toContain('paths are relative');
    expect(textOf(await at('"palette"'))).toContain('data:image/png');
  });
});

it('gives up when it is cancelled, and goes on with the next', async () => {
  const project = await servedProject(PLACES, MARKDOWN);
  const params = hoverParams(project, 'art/hero/asset.json', '"codec"');
  const storm = Array.from({ length: 40 }, async (_, n) => {
    const source = new CancellationTokenSource();
    const answer = project.connection.sendRequest(HoverRequest.type, params, source.token);
    if (n % 2 === 0) source.cancel();
    else setImmediate(() => source.cancel());
    return answer.then(
      () => 'answered',
      (error: { code: number }) => error.code,
    );
  });
  for (const outcome of await Promise.all(storm))
    expect(['answered', LSPErrorCodes.RequestCancelled]).toContain(outcome);
  expect(await hovered(project, 'art/hero/asset.json', '"codec"')).toContain('**LZ4_BLOCK**');
});

it('shows what authors wrote as they wrote it', async () => {
  const path = '[x](y) *b* <img src=x>.txt';
  const project = await servedProject(
    { 'asset.json': declaration({ inputs: { files: [path] } }), [path]: 'text' },
    MARKDOWN,
  );
  expect(await hovered(project, 'asset.json', path)).toContain('**\\[x\\](y) \\*b\\* \\<img src=x\\>.txt**');
});

it('says nothing that a finding at that place says', async () => {
  const project = await serve(copyExample('broken'), MARKDOWN);
  let compared = 0;
  for (const root of ['banner', 'coin', 'gate', 'heart', 'key', 'map', 'potion', 'shield', 'sword']) {
    const path = `assets/${root}/asset.json`;
    const uri = await project.open(path);
    const findings = await project.diagnostics(path, (diagnostics) => diagnostics.length > 0);
    for (const { message, range } of findings) {
      const hover = await project.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: range.start,
      });
      expect(textOf(hover)).not.toContain(String(message).split('\n')[0]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(8);
});

async function hoverAt(project: ServedProject, path: string, at: string): Promise<Hover | null> {
  return project.connection.sendRequest(HoverRequest.type, hoverParams(project, path, at));
}

/** What is shown of the first `at` of a file; the place of the specification is left open. */
async function hovered(project: ServedProject, path: string, at: string): Promise<string> {
  return textOf(await hoverAt(project, path, at)).replace(/<file:[^>]*\/docs\/spec\/[^>]*>/g, '<SPEC>');
}

function hoverParams(project: ServedProject, path: string, at: string) {
  const text = readFileSync(join(project.folder, path), 'utf8');
  const offset = text.indexOf(at);
  if (offset < 0) throw new Error(`${path} has no ${at}`);
  return { textDocument: { uri: project.uri(path) }, position: positionOf(new LineIndex(text), offset + 1) };
}

function textOf(hover: Hover | null): string {
  const contents = hover?.contents ?? '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : String(contents);
}

function pictureIn(text: string): Uint8Array {
  const [, base64 = ''] = /\]\(data:image\/png;base64,([^)]+)\)/.exec(text) ?? [];
  return Buffer.from(base64, 'base64');
}

function pixelsOf(png: Uint8Array): Pixels {
  const image = decodePng(png);
  if (image.kind !== 'indexed' && image.kind !== 'true-color')
    throw new Error(`the picture is a ${image.kind}`);
  return decodedPixels(image);
}

/** Each pixel of an 8 × 8 image, so many times; a transparent one (undefined) as some light grey of the board. */
function expectPicture(png: Uint8Array, zoom: number, argbAt: (pixel: number) => number | undefined): void {
  const picture = pixelsOf(png);
  expect([picture.width, picture.height]).toEqual([8 * zoom, 8 * zoom]);
  for (let at = 0; at < picture.width * picture.height; at++) {
    const [x, y] = [at % picture.width, Math.floor(at / picture.width)];
    const wanted = argbAt(Math.floor(y / zoom) * 8 + Math.floor(x / zoom));
    const seen = picture.argbAt(at);
    if (wanted === undefined) expect([0xff909090, 0xff7c7c7c]).toContain(seen);
    else if (seen !== wanted) expect({ x, y, seen }).toEqual({ x, y, seen: wanted });
  }
}

/** The folder of the asset of that name. */
function rootOf(folder: string, name: string): string {
  const { assets } = JSON.parse(readFileSync(join(folder, 'build/build-report.json'), 'utf8'));
  return assets.find((asset: { asset_name: string }) => asset.asset_name === name).root;
}

/** A PNG that says it is larger than any that is read. */
function hugePng(): Uint8Array {
  return writePng([
    writeIhdr({ width: 16384, height: 16384, depth: 8, colorType: 6, interlaced: false }),
    { type: 'IDAT', data: new Uint8Array(8) },
    { type: 'IEND', data: new Uint8Array() },
  ]);
}
