import { freeName } from '../../contract/declaration/asset-name.ts';
import type { Finding } from '../../contract/finding.ts';
import { quote } from '../../contract/quote.ts';
import type { Draft } from '../../formats/draft.ts';
import type { Format } from '../../formats/format.ts';
import { fileName } from '../../formats/input-name.ts';
import { joinPath } from '../project/project-files.ts';
import { declarationText } from './declaration-text.ts';
import { plannedFindings } from './planned-findings.ts';
import { type ImportSource, type Readable, roleOf, type SourceGroup, sortSources } from './sort-sources.ts';
import { nameOfSources } from './source-name.ts';

/** The project that files are imported into. */
export interface ImportPlace {
  /** The folder in which asset roots are made, relative to the project. */
  readonly folder: string;
  /** What the author wants an asset called. */
  readonly name: string | undefined;
  /** What the author wants all of it to be; where it is absent, what the files are taken for. */
  readonly format?: Format | undefined;
  readonly names: { has(name: string): boolean };
  /** Whether nothing is there yet. */
  isFree(root: string): Promise<boolean>;
  /**
   * Whether the folder can become an asset root as it is, with those files as inputs: `alone` where it holds nothing
   * else, `shared` where it does.
   */
  rootAt(folder: string, names: readonly string[]): Promise<'alone' | 'shared' | 'never'>;
  /** `output.metadata` of the project's assets of that format. */
  others(formatId: string): readonly Readonly<Record<string, unknown>>[];
  readonly newUuid: () => string;
}

export interface ImportPlan {
  /** What could be done, the likeliest first; none where nothing can be read. */
  readonly ways: readonly ImportWay[];
  /** Sentences about sources that cannot be read. */
  readonly broken: readonly string[];
  /** Names of sources that an asset of the wanted format has no use for. */
  readonly unfit: readonly string[];
}

export interface ImportWay {
  readonly assets: readonly PlannedAsset[];
}

export interface PlannedAsset {
  readonly name: string;
  /** Relative to the project. */
  readonly root: string;
  readonly type: string;
  /** What is in it, and what was guessed. */
  readonly words: readonly string[];
  readonly inputs: readonly PlannedInput[];
  /** The text of its asset.json. */
  readonly declaration: string;
  /** What the rules will find in it. */
  readonly findings: readonly Finding[];
}

export interface PlannedInput {
  /** Its position among the sources. */
  readonly source: number;
  /** In the asset root. */
  readonly path: string;
  /** Whether the source is to be copied there; else it is there. */
  readonly isCopied: boolean;
}

/** What could be made of files that no declaration names yet. */
export async function planImport(sources: readonly ImportSource[], place: ImportPlace): Promise<ImportPlan> {
  const { groups, broken, unfit } = sortSources(sources, place.format);
  const ways: ImportWay[] = [];
  for (const outline of await outlines(groups, place)) ways.push(await wayOf(outline, place));
  return { ways, broken, unfit };
}

/** One asset of a way, before it has a name. */
interface Outline extends SourceGroup {
  /** The folder that becomes the asset root; undefined where one is made. */
  readonly inPlace: string | undefined;
  /** Which of the format's drafts is wanted. */
  readonly draft: number;
}

async function outlines(groups: readonly SourceGroup[], place: ImportPlace): Promise<(readonly Outline[])[]> {
  if (groups.length === 0) return [];
  const together = groups.map((group) => ({ ...group, inPlace: undefined, draft: 0 }));
  const ways = together.length === 1 ? await waysOfOne(together[0], place) : [together];
  if (groups.some(({ sources }) => sources.length > 1)) ways.push(together.flatMap(onePerSource));
  return ways;
}

/** Where it may stand, and what it may be taken for. */
async function waysOfOne(outline: Outline, place: ImportPlace): Promise<(readonly Outline[])[]> {
  const drafts = draftsOf(outline, place).map((_, draft) => ({ ...outline, draft }));
  const files = allFiles(outline);
  const [folder, ...others] = new Set(files.map((source) => source.folder));
  const isSpelt = files.every(({ name, path }) => name === path);
  const names = files.map(({ name }) => name);
  const fit =
    folder === undefined || others.length > 0 || !isSpelt ? 'never' : await place.rootAt(folder, names);
  if (fit === 'never') return drafts.map((draft) => [draft]);
  const there = { ...outline, inPlace: folder };
  const rest = drafts.slice(1);
  if (fit === 'alone') return [[there], ...rest.map((draft) => [{ ...draft, inPlace: folder }]), [outline]];
  return [...drafts.map((draft) => [draft]), [there]];
}

function onePerSource(outline: Outline): Outline[] {
  return outline.sources.map((source) => ({ ...outline, sources: [source] }));
}

/** In the order in which they were given. */
function allFiles({ sources, companions }: SourceGroup): readonly Readable[] {
  return [...sources, ...companions].sort((a, b) => a.position - b.position);
}

function draftsOf(outline: Outline, place: ImportPlace): readonly Draft[] {
  const inputs = allFiles(outline).map(({ path, input }) => ({ path, input }));
  return outline.format.draft(inputs, place.others(outline.format.id));
}

async function wayOf(outline: readonly Outline[], place: ImportPlace): Promise<ImportWay> {
  const used = new Set<string>();
  const assets: PlannedAsset[] = [];
  for (const one of outline) {
    const wanted = outline.length === 1 ? place.name : undefined;
    const asset = await assetOf(one, { ...place, name: wanted }, used);
    if (asset === undefined) continue;
    used.add(asset.name);
    assets.push(asset);
  }
  return { assets };
}

/** @param used names that other assets of the same way have */
async function assetOf(
  outline: Outline,
  place: ImportPlace,
  used: ReadonlySet<string>,
): Promise<PlannedAsset | undefined> {
  const { format } = outline;
  const files = allFiles(outline);
  const draft = draftsOf(outline, place)[outline.draft];
  if (draft === undefined) return undefined;
  const { name, root } = await nameAndRoot(outline, place, used);
  const paths = distinctPaths(files);
  const declaration = declarationText(format, {
    uuid: place.newUuid(),
    name,
    inputs: Object.fromEntries(Map.groupBy(paths, (path) => roleOf(format, draft.role, path))),
    metadata: draft.metadata,
    pipeline: draft.pipeline,
  });
  const findings = await plannedFindings({
    format,
    text: declaration,
    inputs: new Map(files.map(({ bytes }, at) => [paths[at] ?? '', bytes])),
    newUuid: place.newUuid,
  });
  const isCopied = outline.inPlace === undefined;
  const inputs = files.map(({ position }, at) => ({ source: position, path: paths[at] ?? '', isCopied }));
  return { name, root, type: format.type, words: draft.words, inputs, declaration, findings };
}

async function nameAndRoot(
  { sources, inPlace }: Outline,
  place: ImportPlace,
  used: ReadonlySet<string>,
): Promise<{ readonly name: string; readonly root: string }> {
  const names = inPlace === undefined ? sources.map(({ path }) => path) : [fileName(inPlace)];
  const wanted = place.name ?? nameOfSources(names);
  const refused = new Set(used);
  const taken = { has: (name: string) => place.names.has(name) || refused.has(name) };
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const name = freeName(wanted, { byName: taken });
    const root = inPlace ?? joinPath(place.folder, name);
    if (inPlace !== undefined || (await place.isFree(root))) return { name, root };
    refused.add(name);
  }
  throw new Error(`Every folder named like ${quote(wanted)} is there already`);
}

/** With so many folders of one name something else is wrong. */
const MAX_TRIES = 1000;

/** Files of one name from several folders are told apart. */
function distinctPaths(sources: readonly Readable[]): string[] {
  const taken = new Set<string>();
  return sources.map(({ path }) => {
    const dot = path.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
    let own = path;
    for (let number = 2; taken.has(own.toLowerCase()); number++) own = `${stem}_${number}${ending}`;
    taken.add(own.toLowerCase());
    return own;
  });
}
