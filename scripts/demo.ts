/**
 * A tour of the shell side: builds the program, checks and builds the sample game with it, draws every glyph bank as it
 * comes back out of the archive, and resolves the game's asset packs. With `--editor` the sample is opened in a real VS Code afterwards.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { UnpackedFile, UnpackedImage } from '../formats/format.ts';
import { formatCatalog } from '../formats/index.ts';
import { type Archive, readArchive } from '../packer/archive/read-archive.ts';
import { encodeRgbaPng } from '../packer/images/encode-png.ts';
import { openFile } from '../packer/node/file-access.ts';
import { showInEditor } from './demo/show-in-editor.ts';
import { showPacks } from './demo/show-packs.ts';

const { values: options } = parseArgs({ options: { editor: { type: 'boolean' } } });
const root = join(import.meta.dirname, '..');
const sample = join('examples', 'lantern-keep');
const ZOOM = 3;
const GAP = 4;

run('building the program', ['esbuild.mjs']);
packwright('check', sample);
packwright('build', sample);
packwright('inspect', join(sample, 'build', 'assets.bank'), '--verify');
await drawBanks();
if (!(await showPacks(sample, join(root, 'dist/cli.cjs')))) process.exit(1);
if (options.editor) await showInEditor();
else console.log('\nnpm run demo -- --editor opens the sample in VS Code');

function packwright(...args: readonly string[]): void {
  run(`packwright ${args.join(' ')}`, ['dist/cli.cjs', ...args]);
}

function run(title: string, args: readonly string[]): void {
  console.log(`\n$ ${title}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function drawBanks(): Promise<void> {
  const folder = join(root, sample, 'build', 'pictures');
  mkdirSync(folder, { recursive: true });
  console.log('\nglyph banks, decoded back out of the archive:');
  const access = await openFile(join(root, sample, 'build', 'assets.bank'));
  const archive = await readArchive(access);
  for (const [name, images] of await imagesOf(archive)) {
    writeFileSync(join(folder, `${name}.png`), encodeRgbaPng(enlarge(stack(images))));
    console.log(`  ${join(sample, 'build', 'pictures', `${name}.png`)}`);
  }
  await access.close();
}

async function imagesOf(archive: Archive): Promise<Map<string, UnpackedImage[]>> {
  const banks = new Map<string, UnpackedImage[]>();
  for (const entry of archive.header.assets) {
    const payload = await archive.readPayload(entry);
    const files = formatCatalog().get(entry.format)?.unpack({ payload, metadata: entry.metadata }) ?? [];
    const images = files.flatMap((file: UnpackedFile) => (file.kind === 'image' ? [file.image] : []));
    if (images.length > 0) banks.set(entry.asset_name, images);
  }
  return banks;
}

type Picture = Pick<UnpackedImage, 'width' | 'height' | 'rgba'>;

/** Sheets below each other with a gap between. */
function stack(images: readonly Picture[]): Picture {
  const width = Math.max(...images.map((image) => image.width));
  const height = images.reduce((sum, image) => sum + image.height + GAP, -GAP);
  const rgba = new Uint8Array(width * height * 4);
  let top = 0;
  for (const image of images) {
    for (let y = 0; y < image.height; y++) {
      const row = image.rgba.subarray(y * image.width * 4, (y + 1) * image.width * 4);
      rgba.set(row, (top + y) * width * 4);
    }
    top += image.height + GAP;
  }
  return { width, height, rgba };
}

/** Every pixel as a square of {@link ZOOM}: pixel art is never smoothed. */
function enlarge({ width, height, rgba }: Picture): Picture {
  const large = new Uint32Array(width * ZOOM * height * ZOOM);
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  for (let y = 0; y < height * ZOOM; y++) {
    for (let x = 0; x < width * ZOOM; x++) {
      large[y * width * ZOOM + x] = pixels[Math.floor(y / ZOOM) * width + Math.floor(x / ZOOM)];
    }
  }
  return { width: width * ZOOM, height: height * ZOOM, rgba: new Uint8Array(large.buffer) };
}
