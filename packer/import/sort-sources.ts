import { quote } from '../../contract/quote.ts';
import type { DecodedInput } from '../../formats/decoded-input.ts';
import type { Format } from '../../formats/format.ts';
import { FORMATS } from '../../formats/index.ts';
import { decodeByExtension } from '../decode-input.ts';
import { sourceName } from './source-name.ts';

/** A file that is to become an input. */
export interface ImportSource {
  readonly name: string;
  /** Where it lies, relative to the project; undefined outside of it. */
  readonly folder: string | undefined;
  readonly bytes: Uint8Array;
}

/** A source that can be read. */
export interface Readable extends ImportSource {
  /** Among the sources. */
  readonly position: number;
  /** What it will be called in the asset root. */
  readonly path: string;
  readonly input: DecodedInput;
}

/** What one asset, or one each, can be made of. */
export interface SourceGroup {
  readonly format: Format;
  readonly sources: readonly Readable[];
  /** Files of another role that go along: palettes beside sheets. */
  readonly companions: readonly Readable[];
}

export interface SortedSources {
  readonly groups: readonly SourceGroup[];
  /** Sentences about sources that cannot be read. */
  readonly broken: readonly string[];
  /** Names of sources that an asset of the wanted format has no use for. */
  readonly unfit: readonly string[];
}

/** Which sources belong together; `wanted` is the format that all are meant for, where the author says so. */
export function sortSources(sources: readonly ImportSource[], wanted: Format | undefined): SortedSources {
  const broken: string[] = [];
  const readable: Readable[] = [];
  for (const [position, source] of sources.entries()) {
    const path = sourceName(source.name, source.bytes);
    const input = takesAny(wanted) ? asBlob(source) : decodeByExtension(path, source.bytes);
    if (input.kind === 'problem') broken.push(`${quote(source.name, 80)} cannot be read: ${input.message}`);
    else readable.push({ ...source, position, path, input });
  }
  const sorted = [...Map.groupBy(readable, (source) => formatOf(source, candidates(wanted)))];
  const hosts = sorted.flatMap(([format, own]) => (format === undefined ? [] : [{ format, sources: own }]));
  const left = sorted.flatMap(([format, own]) => (format === undefined ? own : []));
  const groups = hosts.map((host) => ({
    ...host,
    companions: left.filter((source) => hostOf(source, hosts) === host),
  }));
  const alone = left.filter((source) => hostOf(source, hosts) === undefined);
  if (wanted === undefined) return { groups: withBlobs(groups, alone), broken, unfit: [] };
  return { groups, broken, unfit: alone.map(({ name }) => name) };
}

/** The role that a source of a group has: the draft's, unless only another takes files of its ending. */
export function roleOf({ roles }: Format, draftRole: string, path: string): string {
  if (takes(roles[draftRole].extensions, path)) return draftRole;
  const other = Object.entries(roles).find(([, { extensions }]) => takes(extensions, path));
  return other?.[0] ?? draftRole;
}

function takes(extensions: readonly string[], path: string): boolean {
  return extensions.length === 0 || extensions.some((ending) => path.toLowerCase().endsWith(ending));
}

function candidates(wanted: Format | undefined): readonly Format[] {
  return wanted === undefined ? FORMATS : [wanted];
}

/** Whether the format has its files as they are, whatever is in them. */
function takesAny(format: Format | undefined): boolean {
  return Object.values(format?.roles ?? {}).some(({ extensions }) => extensions.length === 0);
}

/** The first format that an asset of this file alone can have. */
function formatOf({ path, input }: Readable, formats: readonly Format[]): Format | undefined {
  return formats.find((format) => format.draft([{ path, input }], []).length > 0);
}

/** The asset that a file which makes none goes along with. */
function hostOf<T extends { readonly format: Format }>(
  { path }: Readable,
  hosts: readonly T[],
): T | undefined {
  return hosts.find(({ format }) =>
    Object.values(format.roles).some(({ extensions }) => extensions.length > 0 && takes(extensions, path)),
  );
}

/** What no format reads and no asset takes along is packed as it is. */
function withBlobs(groups: readonly SourceGroup[], alone: readonly Readable[]): readonly SourceGroup[] {
  const blobs = alone.map((source) => ({ ...source, input: asBlob(source) }));
  const format = blobs[0] && formatOf(blobs[0], FORMATS);
  if (format === undefined) return groups;
  const own = groups.find((group) => group.format === format);
  if (own === undefined) return [...groups, { format, sources: blobs, companions: [] }];
  return groups.map((group) => (group === own ? { ...own, sources: [...own.sources, ...blobs] } : group));
}

function asBlob({ bytes }: ImportSource): DecodedInput {
  return { kind: 'blob', bytes };
}
