import type { AssetNode } from '../../../../protocol/project-tree.ts';

/** What a filter may ask for beside words; written with an `@`. */
export const FILTER_TAGS = ['errors', 'warnings', 'excluded', 'missing', 'preload'] as const;

export type FilterTag = (typeof FILTER_TAGS)[number];

/** Everything in it has to be true of an asset; one that asks nothing shows all. */
export interface AssetFilter {
  /** As it was written. */
  readonly text: string;
  /** In lower case. */
  readonly words: readonly string[];
  readonly tags: ReadonlySet<FilterTag>;
}

/** Reads `@errors hero 12`: tags, and words that are looked for in all that names an asset. */
export function readFilter(text: string): AssetFilter {
  const parts = text.toLowerCase().split(/\s+/).filter(Boolean);
  const tags = FILTER_TAGS.filter((tag) => parts.includes(`@${tag}`));
  const words = parts.filter((part) => !tags.some((tag) => part === `@${tag}`));
  return { text: text.trim(), words, tags: new Set(tags) };
}

export function asksNothing({ words, tags }: AssetFilter): boolean {
  return words.length === 0 && tags.size === 0;
}

export function accepts({ words, tags }: AssetFilter, asset: AssetNode): boolean {
  for (const tag of tags) if (!IS[tag](asset)) return false;
  if (words.length === 0) return true;
  const { name, root, type, format, codec, uuid } = asset;
  const told =
    `${name ?? ''}\n${root}\n${type ?? ''}\n${format ?? ''}\n${codec ?? ''}\n${uuid ?? ''}`.toLowerCase();
  return words.every((word) => told.includes(word) || isNumberOf(asset, word));
}

/** The filter’s text with a tag in it, or without where it has it. */
export function toggleTag(text: string, tag: FilterTag): string {
  const parts = text.split(/\s+/).filter(Boolean);
  const others = parts.filter((part) => part.toLowerCase() !== `@${tag}`);
  return (others.length < parts.length ? others : [`@${tag}`, ...others]).join(' ');
}

const IS: Readonly<Record<FilterTag, (asset: AssetNode) => boolean>> = {
  errors: ({ errors }) => errors > 0,
  warnings: ({ warnings }) => warnings > 0,
  excluded: ({ includedInBuild }) => !includedInBuild,
  missing: ({ state, missingInputs }) => state === 'missing' || missingInputs > 0,
  preload: ({ preload }) => preload,
};

function isNumberOf({ assetId }: AssetNode, word: string): boolean {
  return assetId !== null && word === `#${assetId}`;
}
