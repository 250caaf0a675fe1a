/** What the runtime will see of an asset, decoded from the packed bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodePng } from '../../packer/images/decode-png.ts';
import { PREVIEW, type PreviewPart, type PreviewResult } from '../../protocol/preview.ts';
import { bigProject } from '../support/big-project.ts';
import { type ServedProject, serve, servedProject } from '../support/served-project.ts';
import { copyExample, declaration } from '../support/temp-project.ts';

it('shows a glyph bank pixel by pixel, and its palettes by their indices', async () => {
  const files = bigProject(1);
  const project = await servedProject(files);
  const shown = await shownParts(project, 'art/sheet-0/asset.json');
  const [sheet, palettes] = shown;
  if (sheet?.kind !== 'image' || palettes?.kind !== 'palettes') throw new Error('not a glyph bank');
  const source = decodePng(readFileSync(join(project.folder, 'art/sheet-0/sheet.png')));
  const picture = decodePng(bytesOf(sheet));
  if (source.kind !== 'indexed' || picture.kind !== 'indexed') throw new Error('not indexed');
  expect([sheet.width, sheet.height]).toEqual([source.width, source.height]);
  expect([...picture.pixels]).toEqual([...source.pixels]);
  const { palette } = JSON.parse(String(files['art/sheet-0/asset.json'])).output.pipeline.palettes[0];
  expect(palettes.palettes.map(({ index }) => index)).toEqual([0]);
  const [{ colors } = { colors: [] }] = palettes.palettes;
  expect(colors.map(({ rgb565 }) => rgb565)).toEqual(palette.convertedRgb565);
  expect(colors[15]).toEqual({ rgb565: 0x7bcf, css: '#7b797b' });
});

it('plays the sounds of a bank', async () => {
  const project = await serve(copyExample('lantern-keep'));
  const [sound] = await shownParts(project, 'assets/sounds/ambience/asset.json');
  if (sound?.kind !== 'sound') throw new Error('no sound');
  expect(sound.frames).toBeGreaterThan(0);
  expect(bytesOf(sound).toString('latin1', 0, 4)).toBe('RIFF');
});

it('shows what is typed and not saved', async () => {
  const project = await servedProject({ 'a/asset.json': declaration(), 'a/other.txt': 'twelve bytes' });
  await project.open('a/asset.json', declaration({ name: 'typed', inputs: { files: ['other.txt'] } }));
  expect(await preview(project, 'a/asset.json')).toMatchObject({
    name: 'typed',
    parts: [{ kind: 'blob', size: 12 }],
  });
});

it('says what stands in the way', async () => {
  const project = await servedProject({ 'a/asset.json': declaration() });
  expect(await preview(project, 'a/asset.json')).toEqual({
    kind: 'none',
    reason: expect.stringContaining('notes.txt'),
    errors: 1,
  });
});

it.each(['packwright.json', 'nothing/asset.json', 'a.png'])('refuses to preview %s', async (path) => {
  const project = await servedProject({ 'packwright.json': '{}' });
  await expect(preview(project, path)).rejects.toThrow('is no asset.json');
});

function preview(project: ServedProject, path: string): Promise<PreviewResult> {
  return project.connection.sendRequest(PREVIEW.method, { uri: project.uri(path) });
}

async function shownParts(project: ServedProject, path: string): Promise<readonly PreviewPart[]> {
  const shown = await preview(project, path);
  if (shown.kind === 'preview') return shown.parts;
  throw new Error(shown.reason);
}

function bytesOf(part: { readonly data: string | null }): Buffer {
  const [, base64] = /^data:[a-z/]+;base64,(.*)$/.exec(part.data ?? '') ?? [];
  return Buffer.from(base64 ?? '', 'base64');
}
