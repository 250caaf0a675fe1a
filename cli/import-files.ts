import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { quote, quoteList } from '../contract/quote.ts';
import type { Format } from '../formats/format.ts';
import { formatCatalog } from '../formats/index.ts';
import { assetFolders, canBecomeRoot, isInAssetRoot, isSearchedAt } from '../packer/import/asset-folders.ts';
import { importSurroundings, metadataByFormat } from '../packer/import/import-surroundings.ts';
import { type ImportPlace, type ImportPlan, planImport } from '../packer/import/plan-import.ts';
import type { ImportSource } from '../packer/import/sort-sources.ts';
import { MAX_INPUT_BYTES } from '../packer/input-limits.ts';
import { DiskFiles } from '../packer/node/disk-files.ts';
import { enclosingProject } from '../packer/node/find-project.ts';
import { type LoadedProject, loadProject } from '../packer/project/load-project.ts';
import { UsageError } from './exit-status.ts';
import { displayPath, isWithin, projectAround } from './find-project.ts';

export interface ImportWishes {
  /** Absolute, each once. */
  readonly paths: readonly string[];
  /** Absolute; undefined for where the project usually has its assets. */
  readonly into: string | undefined;
  readonly name: string | undefined;
  readonly format: Format | undefined;
}

export interface PlannedImport extends ImportPlan {
  /** Absolute. */
  readonly project: string;
  /** By their positions in the plan. */
  readonly sources: readonly ImportSource[];
}

/** Who has more makes folders of them first. */
const MAX_SOURCES = 200;
/** Bytes of all sources together: they are held at once. */
const MAX_BYTES = 2 * MAX_INPUT_BYTES;
/** Of the project's assets so many are looked at for what is usual here. */
const MAX_EXAMPLES = 32;

/** What importing files would do. Throws UsageError for what cannot be meant, FileAccessError where the disk fails. */
export async function planFiles(cwd: string, wishes: ImportWishes): Promise<PlannedImport> {
  const { paths, into } = wishes;
  if (paths.length > MAX_SOURCES) {
    throw new UsageError(`${paths.length} files are too many at once: ${MAX_SOURCES} are allowed`);
  }
  for (const path of paths) checkIsFile(cwd, path);
  const project = projectFor(cwd, into);
  const files = new DiskFiles(project);
  const loaded = await loadProject(files, { formats: formatCatalog(), newUuid: randomUUID });
  const place = placeIn(files, { project, loaded, wishes });
  const sources = await readSources(project, paths);
  const plan = await planImport(sources, place);
  refuseUnfit(plan, wishes.format);
  return { ...plan, project, sources };
}

function refuseUnfit({ unfit: [name] }: ImportPlan, format: Format | undefined): void {
  if (name === undefined || format === undefined) return;
  const { type, roles } = format;
  const endings = Object.values(roles).flatMap(({ extensions }) => extensions);
  throw new UsageError(
    `${quote(name, 200)} is nothing that a ${type} is made of: it takes ${quoteList(endings)}, as in packwright import art${endings[0]} --type ${type}`,
  );
}

function checkIsFile(cwd: string, path: string): void {
  const shown = displayPath(cwd, path);
  if (!existsSync(path)) {
    throw new UsageError(
      `there is no file ${quote(shown, 200)}: name what to import, as in packwright import hero.png`,
    );
  }
  if (statSync(path).isDirectory()) {
    throw new UsageError(
      `${quote(shown, 200)} is a folder: name the files in it, as in packwright import ${shown}/*.png`,
    );
  }
}

/** The project that the target lies in, there or not; else the one around the current folder. */
function projectFor(cwd: string, into: string | undefined): string {
  if (into === undefined) return projectAround(cwd);
  return enclosingProject(into) ?? (isWithin(into, cwd) ? cwd : into);
}

interface Surroundings {
  readonly project: string;
  readonly loaded: LoadedProject;
  readonly wishes: ImportWishes;
}

function placeIn(files: DiskFiles, { project, loaded, wishes }: Surroundings): ImportPlace {
  const { into, name, format } = wishes;
  const { settings, declarations, index } = loaded;
  const layout = { settings, roots: declarations.map(({ root }) => root) };
  const [usual = '.'] = assetFolders(layout);
  const folder = into === undefined ? usual : pathWithin(project, into);
  if (isInAssetRoot(layout.roots, folder)) {
    throw new UsageError(
      `${quote(folder, 200)} is an asset root, and asset roots do not lie in each other: name another folder`,
    );
  }
  if (!isSearchedAt(settings, folder === '.' ? 'asset' : `${folder}/asset`)) {
    throw new UsageError(
      `no assets are looked for in ${quote(folder, 200)}: packwright.json says ${quoteList(settings.assets)}`,
    );
  }
  if (name !== undefined && index.byName.has(name)) {
    throw new UsageError(`another asset of this project is called ${quote(name)}`);
  }
  return {
    folder,
    name,
    format,
    names: index.byName,
    // Who says where to wants it there.
    ...importSurroundings(files, (root) => into === undefined && canBecomeRoot(layout, root)),
    others: metadataByFormat(declarations.slice(0, MAX_EXAMPLES).map(({ context }) => context.document)),
    newUuid: randomUUID,
  };
}

async function readSources(project: string, paths: readonly string[]): Promise<ImportSource[]> {
  const sources: ImportSource[] = [];
  let left = MAX_BYTES;
  for (const path of paths) {
    const folder = dirname(path);
    const bytes = await new DiskFiles(folder).readBytes(basename(path), Math.min(left, MAX_INPUT_BYTES));
    left -= bytes.length;
    const within = isWithin(folder, project) ? pathWithin(project, folder) : undefined;
    sources.push({ name: basename(path), folder: within, bytes });
  }
  return sources;
}

/** Relative to the project, `/` between parts. */
function pathWithin(project: string, path: string): string {
  const within = relative(project, resolve(path)).split(sep).join('/');
  return within === '' ? '.' : within;
}
