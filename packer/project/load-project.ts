import { checkBindings, checkDeclaration, checkProjectFile, checkRegistry } from '../../contract/check.ts';
import type { DeclarationContext, ProjectFacts } from '../../contract/declaration/context.ts';
import { inputsObject } from '../../contract/declaration/declared-inputs.ts';
import { readInputPath } from '../../contract/declaration/input-path.ts';
import type { Finding } from '../../contract/finding.ts';
import type { FormatCatalog } from '../../contract/format-contract.ts';
import { type JsonDocument, parseDocument } from '../../contract/json/document.ts';
import { stringAt } from '../../contract/json/tree.ts';
import { factsFor, indexProject, type ProjectIndex } from '../../contract/project/project-index.ts';
import { parseRegistry } from '../../contract/registry/parse-registry.ts';
import { joinPath, type ProjectFiles } from './project-files.ts';
import { BINDINGS_FILE, PROJECT_FILE, type ProjectSettings, REGISTRY_FILE, settingsOf } from './settings.ts';

/** A project's documents, read and checked; the inputs themselves not yet opened. */
export interface LoadedProject {
  readonly settings: ProjectSettings;
  readonly index: ProjectIndex;
  readonly projectFile: JsonDocument | undefined;
  readonly registryFile: JsonDocument | undefined;
  readonly bindingsFile: JsonDocument | undefined;
  /** In code unit order of their roots. */
  readonly declarations: readonly LoadedDeclaration[];
  /** On `packwright.json`, the registry and the bindings; those on a declaration stand with it. */
  readonly findings: readonly Finding[];
}

export interface LoadedDeclaration {
  readonly root: string;
  readonly context: DeclarationContext;
  readonly findings: readonly Finding[];
}

export interface LoadOptions {
  readonly formats: FormatCatalog;
  readonly newUuid: () => string;
  /** Texts that stand for those on disk, by uri: edits not saved yet, or fixes being tried. */
  readonly overlay?: ReadonlyMap<string, string>;
  /** Asset roots of which it is false are checked only when somebody asks for their findings. */
  readonly isWanted?: ((root: string) => boolean) | undefined;
}

/** Reads and checks every document of a project. Throws FileAccessError where the disk fails. */
export async function loadProject(files: ProjectFiles, options: LoadOptions): Promise<LoadedProject> {
  const read = async (path: string) => {
    const text = options.overlay?.get(files.uriOf(path)) ?? (await files.readText(path));
    return text === undefined ? undefined : parseDocument(files.uriOf(path), text);
  };
  const projectFile = await read(PROJECT_FILE);
  const registryFile = await read(REGISTRY_FILE);
  const bindingsFile = await read(BINDINGS_FILE);
  const settings = settingsOf(projectFile);
  const documents = await readDeclarations(files, settings, read);
  const index = indexProject(documents, registryFile && parseRegistry(registryFile));
  const declarations: LoadedDeclaration[] = [];
  for (const { root, document } of documents) {
    const context = await declarationContext(
      { files, options, project: factsFor(index, root) },
      root,
      document,
    );
    const isLater = options.isWanted?.(root) === false;
    declarations.push(
      isLater ? checkedWhenAsked(root, context) : { root, context, findings: checkDeclaration(context) },
    );
  }
  const own = { projectFile, registryFile, bindingsFile };
  const findings = checkProjectDocuments({ ...own, index }, options);
  return { settings, index, ...own, declarations, findings };
}

/** Most of what a build of one asset loads it only takes over, and asks for no findings of. */
function checkedWhenAsked(root: string, context: DeclarationContext): LoadedDeclaration {
  let found: readonly Finding[] | undefined;
  return {
    root,
    context,
    get findings() {
      found ??= checkDeclaration(context);
      return found;
    },
  };
}

async function readDeclarations(
  files: ProjectFiles,
  { assets, exclude }: ProjectSettings,
  read: (path: string) => Promise<JsonDocument | undefined>,
): Promise<{ root: string; document: JsonDocument }[]> {
  const found: { root: string; document: JsonDocument }[] = [];
  for (const root of await files.findAssetRoots(assets, exclude)) {
    const document = await read(joinPath(root, 'asset.json'));
    if (document !== undefined) found.push({ root, document });
  }
  return found;
}

/** What a declaration is checked in. */
export interface Surroundings {
  readonly files: ProjectFiles;
  readonly options: Pick<LoadOptions, 'formats' | 'newUuid'>;
  /** Undefined for a declaration that is looked at alone. */
  readonly project: ProjectFacts | undefined;
}

/** What the rules see of a declaration at `root`. Throws FileAccessError where the disk fails. */
export async function declarationContext(
  { files, options, project }: Surroundings,
  root: string,
  document: JsonDocument,
): Promise<DeclarationContext> {
  const paths = declaredPaths(document).filter((path) => readInputPath(path).kind === 'plain');
  return {
    kind: 'declaration',
    document,
    formats: options.formats,
    format: options.formats.get(stringAt(document.root, ['output', 'format']) ?? ''),
    inputs: await files.inputFacts(root, paths),
    project,
    newUuid: options.newUuid,
  };
}

function checkProjectDocuments(
  {
    projectFile,
    registryFile,
    bindingsFile,
    index,
  }: Pick<LoadedProject, 'projectFile' | 'registryFile' | 'bindingsFile' | 'index'>,
  { newUuid }: LoadOptions,
): Finding[] {
  const findings: Finding[] = [];
  if (projectFile !== undefined)
    findings.push(...checkProjectFile({ kind: 'project', document: projectFile, newUuid }));
  if (registryFile !== undefined) {
    findings.push(
      ...checkRegistry({ kind: 'registry', document: registryFile, byUuid: index.byUuid, newUuid }),
    );
  }
  if (bindingsFile !== undefined)
    findings.push(...checkBindings({ kind: 'bindings', document: bindingsFile, ...index, newUuid }));
  return findings;
}

/** Every string in the lists of `inputs`, each once. */
function declaredPaths(document: JsonDocument): string[] {
  const paths = new Set<string>();
  for (const { value } of inputsObject(document)?.members ?? []) {
    for (const item of value?.kind === 'array' ? value.items : [])
      if (item.kind === 'string') paths.add(item.value);
  }
  return [...paths];
}
