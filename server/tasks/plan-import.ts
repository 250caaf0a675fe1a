import { type JsonDocument, parseDocument } from '../../contract/json/document.ts';
import { importSurroundings, metadataByFormat } from '../../packer/import/import-surroundings.ts';
import { type ImportPlace, type ImportPlan, planImport } from '../../packer/import/plan-import.ts';
import type { ImportSource } from '../../packer/import/sort-sources.ts';
import { MAX_INPUT_BYTES } from '../../packer/input-limits.ts';
import { FileAccessError, joinPath, type ProjectFiles } from '../../packer/project/project-files.ts';
import type { TaskEnvironment } from './task.ts';

export interface PlanImportParams {
  /** URI of the project's folder. */
  readonly project: string;
  readonly sources: readonly SourceFile[];
  /** In which asset roots are made, relative to the project. */
  readonly target: string;
  readonly name: string | undefined;
  /** Names that assets of the project have. */
  readonly names: readonly string[];
  /** Those of the sources' folders that could become asset roots, relative to the project. */
  readonly possibleRoots: readonly string[];
  /** Roots of assets to look at for what is usual here. */
  readonly examples: readonly string[];
}

export interface SourceFile {
  /** URI of its folder. */
  readonly folder: string;
  readonly name: string;
  /** Its folder relative to the project; undefined outside of it. */
  readonly within: string | undefined;
}

/** Bytes of all sources together: they are held at once. */
const MAX_BYTES = 2 * MAX_INPUT_BYTES;

/** What could be made of the files; see {@link planImport}. Throws FileAccessError where the disk fails. */
export async function planImportTask(env: TaskEnvironment, params: PlanImportParams): Promise<ImportPlan> {
  const { sources, broken, positions } = await readSources(env, params.sources);
  const plan = await planImport(sources, await placeOf(env, params));
  const ways = plan.ways.map(({ assets }) => ({
    assets: assets.map((asset) => ({
      ...asset,
      inputs: asset.inputs.map((input) => ({ ...input, source: positions[input.source] ?? input.source })),
    })),
  }));
  return { ...plan, ways, broken: [...broken, ...plan.broken] };
}

interface ReadSources {
  readonly sources: readonly ImportSource[];
  /** Of each source its position among the files. */
  readonly positions: readonly number[];
  readonly broken: readonly string[];
}

async function readSources(env: TaskEnvironment, files: readonly SourceFile[]): Promise<ReadSources> {
  const sources: ImportSource[] = [];
  const positions: number[] = [];
  const broken: string[] = [];
  let left = MAX_BYTES;
  for (const [position, { folder, name, within }] of files.entries()) {
    env.checkCancelled();
    try {
      const bytes = await env.filesOf(folder).readBytes(name, Math.min(left, MAX_INPUT_BYTES));
      left -= bytes.length;
      sources.push({ name, folder: within, bytes });
      positions.push(position);
    } catch (error) {
      if (!(error instanceof FileAccessError)) throw error;
      broken.push(error.message);
    }
  }
  return { sources, positions, broken };
}

async function placeOf(env: TaskEnvironment, params: PlanImportParams): Promise<ImportPlace> {
  const files = env.filesOf(params.project);
  return {
    folder: params.target,
    name: params.name,
    names: new Set(params.names),
    ...importSurroundings(files, (folder) => params.possibleRoots.includes(folder)),
    others: metadataByFormat(await declarations(files, params.examples)),
    newUuid: env.newUuid,
  };
}

async function declarations(files: ProjectFiles, roots: readonly string[]): Promise<JsonDocument[]> {
  const documents: JsonDocument[] = [];
  for (const root of roots) {
    const path = joinPath(root, 'asset.json');
    const text = await files.readText(path);
    if (text !== undefined) documents.push(parseDocument(path, text));
  }
  return documents;
}
