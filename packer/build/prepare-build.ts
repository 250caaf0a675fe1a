import { checkDeclaration } from '../../contract/check.ts';
import type { ProjectFacts } from '../../contract/declaration/context.ts';
import type { Finding } from '../../contract/finding.ts';
import { parseDocument } from '../../contract/json/document.ts';
import { stringAt } from '../../contract/json/tree.ts';
import { factsOf, LiveIndex } from '../../contract/project/project-index.ts';
import { parseRegistry } from '../../contract/registry/parse-registry.ts';
import { EMPTY_REGISTRY, type Registry } from '../../contract/registry/registry.ts';
import type { ArchiveAsset } from '../archive/write-archive.ts';
import type { Binding } from '../generated/archive-header.ts';
import { declarationContext, type LoadOptions, loadProject } from '../project/load-project.ts';
import { joinPath, type ProjectFiles } from '../project/project-files.ts';
import { BINDINGS_FILE, REGISTRY_FILE } from '../project/settings.ts';
import type { BuildMemory, Recalled, RecalledIdentity, StandingAsset } from './build-memory.ts';
import { textsOf } from './check-project.ts';
import { type BuildStep, inOrder, planBuild } from './plan-build.ts';
import { readBindings } from './read-bindings.ts';
import { standingFindings } from './reconcile-project.ts';

/** What a build is to settle, and what it has of an earlier one. */
export interface PreparedBuild {
  /** Whether everything was looked at. */
  readonly isWhole: boolean;
  readonly out: string;
  /** The project's name. */
  readonly project: string | undefined;
  /** Documents of the project. */
  readonly documents: number;
  /** Declarations, included in builds or not. */
  readonly declarations: number;
  /** Undefined where the registry stays as it is. */
  readonly registryText: string | undefined;
  /** The registry as it was read; undefined where there was none. */
  readonly registryBefore: string | undefined;
  readonly changes: readonly string[];
  /** By asset_id; those that no id can be given to come last and are only checked. */
  readonly steps: readonly BuildStep[];
  readonly excluded: readonly BuildStep[];
  /** Banks that stand as they are in the archive of the last build. */
  readonly standing: readonly StandingBank[];
  /** What of the game's bindings there is a bank for. */
  readonly bindings: readonly Binding[];
  /** On the project's own documents. */
  readonly findings: readonly Finding[];
  /** Of the documents that were read, by uri. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface StandingBank extends StandingAsset {
  readonly asset: ArchiveAsset;
}

/** Looks at everything. Throws FileAccessError where the disk fails. */
export async function prepareBuild(
  files: ProjectFiles,
  options: LoadOptions & { readonly out?: string | undefined },
): Promise<PreparedBuild> {
  const project = await loadProject(files, options);
  const { registryText, changes, steps, excluded } = planBuild(project);
  const texts = textsOf(project);
  return {
    isWhole: true,
    out: options.out ?? project.settings.out,
    project: project.settings.name,
    documents: texts.size,
    declarations: project.declarations.length,
    registryText,
    registryBefore: project.registryFile?.text,
    changes,
    steps,
    excluded,
    standing: [],
    bindings: readBindings(project.bindingsFile, idsOf(steps)),
    findings: standingFindings(project),
    texts,
  };
}

/**
 * Looks only at what is another than in the last build, and at what that left damaged; undefined where a declaration
 * says something else of itself to the others, so that everything must be looked at. Throws FileAccessError where the
 * disk fails.
 */
export async function prepareAgain(
  { files, memory }: { readonly files: ProjectFiles; readonly memory: BuildMemory },
  recalled: Recalled,
  options: LoadOptions,
): Promise<PreparedBuild | undefined> {
  const standing: StandingBank[] = [];
  const open = new Set(recalled.changed);
  for (const known of recalled.standing) {
    const asset = await memory.standingBank(known);
    if (asset === undefined) open.add(known.report.root);
    else standing.push({ ...known, asset });
  }
  const registryBefore = await files.readText(REGISTRY_FILE);
  if (!recalled.isRegistry(registryBefore)) return undefined;
  const identities = recalled.identities.filter(({ root }) => open.has(root));
  const steps = await readAgain({ files, options, recalled, registryBefore }, identities);
  if (steps === undefined) return undefined;
  const texts = new Map(
    steps.map(({ declaration: { context } }) => [context.document.uri, context.document.text]),
  );
  const bindingsText = await files.readText(BINDINGS_FILE);
  return {
    isWhole: false,
    out: recalled.out,
    project: recalled.project,
    documents: recalled.files,
    declarations: recalled.identities.length,
    registryText: undefined,
    registryBefore,
    changes: [],
    ...inOrder(steps),
    standing,
    bindings:
      bindingsText === undefined
        ? []
        : readBindings(parseDocument(files.uriOf(BINDINGS_FILE), bindingsText), recalledIds(recalled)),
    findings: recalled.findings,
    texts,
  };
}

function idsOf(steps: readonly BuildStep[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const { declaration, entry } of steps) {
    const uuid = stringAt(declaration.context.document.root, ['asset_uuid']);
    if (uuid !== undefined && entry !== undefined) ids.set(uuid.toLowerCase(), entry.assetId);
  }
  return ids;
}

function recalledIds({ identities }: Recalled): ReadonlyMap<string, number> {
  const included = identities.filter(({ entry }) => entry.includedInBuild);
  return new Map(included.map(({ uuid, entry }) => [uuid.toLowerCase(), entry.assetId]));
}

interface Surroundings {
  readonly files: ProjectFiles;
  readonly options: LoadOptions;
  readonly recalled: Recalled;
  readonly registryBefore: string | undefined;
}

async function readAgain(
  { files, options, recalled, registryBefore }: Surroundings,
  identities: readonly RecalledIdentity[],
): Promise<BuildStep[] | undefined> {
  const steps: BuildStep[] = [];
  if (identities.length === 0) return steps;
  const facts = projectFacts(files, recalled, registryBefore);
  for (const { root, uuid, name, entry } of identities) {
    const path = joinPath(root, 'asset.json');
    const text = await files.readText(path);
    if (text === undefined) return undefined;
    const document = parseDocument(files.uriOf(path), text);
    const told = factsOf(root, document);
    if (told.uuid?.value !== uuid || told.name?.value !== name) return undefined;
    const context = await declarationContext({ files, options, project: facts(root) }, root, document);
    const findings = recalled.findingsOnText(root) ?? checkDeclaration(context);
    steps.push({ declaration: { root, context, findings }, entry });
  }
  return steps;
}

/**
 * What declarations may know of each other, made when a rule asks. Where in its text another has its uuid or name is not
 * known, and nobody asks: in a build that was written no two have the same.
 */
function projectFacts(
  files: ProjectFiles,
  { identities }: Recalled,
  registryText: string | undefined,
): (root: string) => ProjectFacts {
  let index: LiveIndex | undefined;
  let registry: Registry | undefined;
  const known = () => {
    index ??= indexOf(files, identities);
    return index;
  };
  return (root) => ({
    root,
    get byUuid() {
      return known().byUuid;
    },
    get byName() {
      return known().byName;
    },
    get registry() {
      registry ??=
        registryText === undefined
          ? EMPTY_REGISTRY
          : parseRegistry(parseDocument(files.uriOf(REGISTRY_FILE), registryText));
      return registry;
    },
  });
}

function indexOf(files: ProjectFiles, identities: readonly RecalledIdentity[]): LiveIndex {
  const index = new LiveIndex();
  for (const { root, uuid, name } of identities) {
    const uri = files.uriOf(joinPath(root, 'asset.json'));
    const place = { root, uri, span: { offset: 0, length: 0 } };
    index.set(root, { uri, uuid: { value: uuid, place }, name: { value: name, place } });
  }
  return index;
}
