import type { ImageMediaType } from '../../model/generated/types.ts';

/** How the files of a bundle are called. No name comes from anywhere else, and none ever becomes a path on a disk. */
export const MANIFEST = 'bundle.json';
export const GAME = 'game.json';
export const ASSETS = 'assets.json';

export function packMember(position: number): string {
  return `packs/${position + 1}.json`;
}

export function imageMember(hash: string, mediaType: ImageMediaType | string): string {
  return `images/${hash}.${EXTENSIONS[mediaType] ?? 'bin'}`;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

export type MemberKind =
  | { readonly kind: 'text'; readonly name: string }
  | { readonly kind: 'image'; readonly hash: string };

/** What a file of a bundle is by its name; undefined for what a bundle does not have. */
export function memberKind(name: string): MemberKind | undefined {
  if ([MANIFEST, GAME, ASSETS].includes(name) || /^packs\/[1-9]\d{0,5}\.json$/.test(name))
    return { kind: 'text', name };
  const hash = /^images\/([0-9a-f]{64})\.(png|webp|jpg|gif)$/.exec(name)?.[1];
  return hash === undefined ? undefined : { kind: 'image', hash };
}
