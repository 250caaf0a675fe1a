import type { CancellationToken, CompletionItem } from 'vscode-languageserver';
import { byteSize } from '../../../contract/byte-size.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import type { Server } from '../../feature.ts';
import { type Block, paragraph } from '../../rich-text/rich-text.ts';
import type { InputFacts } from '../../tasks/pictures/input-facts.ts';
import { animationNumbers, counted } from '../hover/numbers.ts';
import { documentationOf, type FileItemData } from './completion-items.ts';

/** The item with what its file is, and what it looks like, where it is one. */
export async function resolveItem(
  server: Server,
  item: CompletionItem,
  token: CancellationToken,
): Promise<CompletionItem> {
  const { client, workspace } = server;
  if (!isFileData(item.data)) return item;
  const { uri, path } = item.data;
  const place = (await workspace.snapshot(uri))?.place;
  if (place === undefined) return item;
  const params = { folder: place.folder, path: joinPath(place.root, path) };
  const { size, facts, picture } = await workspace.host.work.run('file-picture', params, { token });
  const blocks: Block[] = [
    paragraph([...numbersOf(facts), byteSize(size)].join(' · ')),
    ...(picture === undefined ? [] : [{ kind: 'picture', uri: picture.uri, description: path } as const]),
  ];
  return { ...item, documentation: documentationOf(client, blocks) };
}

function isFileData(data: unknown): data is FileItemData {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('path' in data)) return false;
  return typeof data.uri === 'string' && typeof data.path === 'string';
}

function numbersOf(facts: InputFacts): string[] {
  switch (facts.kind) {
    case 'image': {
      const { width, height, palette } = facts;
      return [
        `${width} × ${height} pixels`,
        palette === undefined ? 'true-colour or grey' : `${palette} palette entries`,
        ...animationNumbers(facts),
      ];
    }
    case 'palette':
      return [counted(facts.colors, 'colour')];
    case 'sound': {
      const { sampleRate, channels, frames } = facts;
      const seconds = (frames / sampleRate).toFixed(2);
      return [`${sampleRate} Hz`, channels === 1 ? 'mono' : 'stereo', `${seconds} s`];
    }
    case 'problem':
      return [`It cannot be read: ${facts.message}`];
    default:
      return [];
  }
}
