import { byteSize } from '../../../contract/byte-size.ts';
import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import type { StringNode } from '../../../contract/json/tree.ts';
import { assetParams } from '../../bank-facts.ts';
import type { Server } from '../../feature.ts';
import { type Block, paragraph, strong } from '../../rich-text/rich-text.ts';
import { SnapshotMemo } from '../../snapshot-memo.ts';
import type { InputPicture } from '../../tasks/input-picture.ts';
import type { Fit } from '../../tasks/pictures/fit-picture.ts';
import type { InputFacts } from '../../tasks/pictures/input-facts.ts';
import type { Picture } from '../../tasks/pictures/picture.ts';
import { animationNumbers, counted, duration, grouped } from './numbers.ts';
import type { Scene } from './scene.ts';

/** Pictures are some kilobytes each. */
const MAX_KNOWN = 32;

const memos = new WeakMap<Server, SnapshotMemo>();

/** What an input is, in numbers and as a picture. */
export async function inputSection(scene: Scene<DeclarationContext>): Promise<readonly Block[]> {
  const { path, node } = scene.place;
  if (path.length !== 3 || path[0] !== 'inputs' || node?.kind !== 'string') return [];
  // Of a path that leads to no file, the finding on it says why.
  if (scene.context.inputs?.get(node.value)?.state !== 'found') return [];
  const shown = await inputPicture(scene, node);
  if (shown === undefined) return [];
  const { size, facts, picture } = shown;
  return [
    paragraph(strong(node.value), ` · ${[...numbers(facts), byteSize(size)].join(' · ')}`),
    ...(picture === undefined ? [] : pictureBlocks(scene, node.value, { ...shown, picture })),
  ];
}

function inputPicture(
  { server, snapshot, token }: Scene,
  { value, offset }: StringNode,
): Promise<InputPicture | undefined> {
  const params = assetParams(snapshot);
  if (params === undefined) return Promise.resolve(undefined);
  const memo = memos.get(server) ?? new SnapshotMemo(MAX_KNOWN);
  memos.set(server, memo);
  const { work: tasks } = server.workspace.host;
  const work = (shared: typeof token) =>
    tasks.run('input-picture', { ...params, path: value, offset }, { token: shared });
  return memo.get(snapshot, `input ${offset}`, { work, token });
}

function numbers(facts: InputFacts): string[] {
  switch (facts.kind) {
    case 'image':
      return [`${facts.width} × ${facts.height} pixels`, colors(facts), ...animationNumbers(facts)];
    case 'palette':
      return [counted(facts.colors, 'colour')];
    case 'sound': {
      const { sampleRate, channels, frames } = facts;
      const kind = channels === 1 ? 'mono' : 'stereo';
      return [`${grouped(sampleRate)} Hz`, kind, duration(frames / sampleRate), counted(frames, 'frame')];
    }
    case 'problem':
      return ['cannot be read'];
    default:
      return [];
  }
}

function colors({ colors: used, hasMoreColors, palette }: Extract<InputFacts, { kind: 'image' }>): string {
  const text = `${hasMoreColors ? 'more than ' : ''}${counted(used, 'colour')}`;
  return palette === undefined ? text : `${text} of a palette of ${palette}`;
}

function pictureBlocks(
  { showsPictures }: Scene,
  path: string,
  { picture, of }: { readonly picture: Picture; readonly of: InputPicture['of'] },
): Block[] {
  if (!showsPictures) return [];
  const remarks = [ORIGINS[of], ...(picture.fit === undefined ? [] : scaleOf(picture.fit))];
  // Above the picture: what is below a high one is out of sight, VS Code's hovers are 250 pixels high.
  return [paragraph(remarks.join(' · ')), { kind: 'picture', uri: picture.uri, description: path }];
}

const ORIGINS: Readonly<Record<InputPicture['of'], string>> = {
  bank: 'From the packed bytes',
  file: 'From the file',
  'file-of-broken-bank': 'From the file: its bank cannot be unpacked',
};

function scaleOf({ zoom, reduction, shownWidth, shownHeight, isCut }: Fit): string[] {
  const scale = zoom === 1 && reduction === 1 ? [] : [`${zoom} : ${reduction}`];
  return isCut ? [...scale, `the first ${shownWidth} × ${shownHeight} pixels`] : scale;
}
