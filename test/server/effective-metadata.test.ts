import { expect, it } from 'vitest';
import { DidChangeTextDocumentNotification } from 'vscode-languageserver/node';
import { sound } from '../../formats/example-inputs.ts';
import { encodeWav } from '../../packer/sounds/encode-wav.ts';
import { EFFECTIVE_METADATA, type EffectiveMetadataResult } from '../../protocol/effective-metadata.ts';
import { bigProject } from '../support/big-project.ts';
import { type ServedProject, servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const SHEET = 'art/sheet-0/asset.json';
const FILES = {
  ...bigProject(1),
  'sounds/asset.json': declaration({
    type: 'sound_bank',
    inputs: { sounds: ['s.wav'] },
    output: { format: 'SOUND/pcm_v1', codec: 'NONE', metadata: { channels: 2 } },
  }),
  'sounds/s.wav': encodeWav(sound(8000, 1, [0, 1])),
};

it.each([
  {
    path: SHEET,
    without: /"tile_size": \d+/,
    origins: [
      'glyph_count derived',
      'glyph_palettes derived',
      'palette_count derived',
      'sources derived',
      'tile_size default',
    ],
  },
  {
    path: SHEET,
    origins: [
      'glyph_count derived',
      'glyph_palettes derived',
      'palette_count derived',
      'sources derived',
      'tile_size declared',
    ],
  },
  {
    path: 'sounds/asset.json',
    origins: ['channels declared', 'sample_rate derived', 'sounds derived'],
  },
])('says where the fields of $path come from', async ({ path, without, origins }) => {
  const project = await servedProject(FILES);
  const text = String(FILES[path as keyof typeof FILES]);
  await project.open(path, without === undefined ? text : text.replace(without, ''));
  const result = await metadataOf(project, path);
  if (result.kind === 'none') throw new Error(result.reason);
  expect(result.metadata.fields.map(({ key, origin }) => `${key} ${origin}`)).toEqual(origins);
});

it('is of what is typed, or says what stands in the way', async () => {
  const project = await servedProject(FILES);
  const uri = await project.open('sounds/asset.json');
  const text = FILES['sounds/asset.json'];
  const change = (version: number, changed: string) =>
    project.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text: changed }],
    });
  await change(2, text.replace('"channels": 2', '"channels": 1'));
  expect(await metadataOf(project, 'sounds/asset.json')).toMatchObject({
    metadata: { fields: [{ key: 'channels', value: 1 }, {}, {}] },
  });
  await change(3, text.replace('s.wav', 't.wav'));
  expect(await metadataOf(project, 'sounds/asset.json')).toEqual({
    kind: 'none',
    reason: expect.stringContaining('‘t.wav’'),
  });
});

it('refuses what is no asset.json', async () => {
  const project = await servedProject({ 'packwright.json': '{}' });
  await expect(metadataOf(project, 'packwright.json')).rejects.toThrow('is no asset.json');
});

function metadataOf(project: ServedProject, path: string): Promise<EffectiveMetadataResult> {
  return project.connection.sendRequest(EFFECTIVE_METADATA.method, { uri: project.uri(path) });
}
