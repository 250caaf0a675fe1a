import { type CancellationToken, RequestType } from 'vscode-languageserver';
import { countBySeverity, type Finding } from '../../../contract/finding.ts';
import {
  assetFolders,
  canBecomeRoot,
  isInAssetRoot,
  parentOf,
} from '../../../packer/import/asset-folders.ts';
import type { PlannedAsset } from '../../../packer/import/plan-import.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import {
  IMPORT_PLAN,
  type ImportedAsset,
  type ImportPlanParams,
  type ImportPlanResult,
} from '../../../protocol/import-plan.ts';
import { fileName, folderOf } from '../../document-kind.ts';
import type { Feature, Server } from '../../feature.ts';
import { projectAt } from '../../project-at.ts';
import { refusal } from '../../refusal.ts';
import type { SourceFile } from '../../tasks/plan-import.ts';
import type { Project } from '../../workspace/project.ts';
import { assetLayout } from './asset-layout.ts';
import { unsearched } from './new-asset.ts';
import { newRoot } from './new-root.ts';

/** `packwright/importPlan`: what could be made of files that no declaration names yet. */
export const importPlan: Feature = {
  capabilities: () => ({}),
  register: (on) => on(new RequestType<ImportPlanParams, ImportPlanResult, void>(IMPORT_PLAN.method), plan),
};

/** Who has more makes folders of them first. */
const MAX_SOURCES = 200;
/** Of the project's assets so many are looked at for what is usual here. */
const MAX_EXAMPLES = 32;
/** Of what the rules find so much is told. */
const MAX_FINDINGS = 3;

async function plan(
  server: Server,
  { sources: uris, target, name }: ImportPlanParams,
  token: CancellationToken,
): Promise<ImportPlanResult> {
  const sources = [...new Set(uris.map((uri) => server.workspace.host.normalizeUri(uri)))];
  const [first] = sources;
  if (first === undefined) throw refusal('Say which files are to be imported');
  if (sources.length > MAX_SOURCES)
    throw refusal('{0} files are too many at once: {1} are allowed', sources.length, MAX_SOURCES);
  const project = await projectAt(server, target ?? first);
  const files = sources.map((uri) => sourceFile(project, uri));
  const params = {
    project: project.folder,
    sources: files,
    target: targetIn(server, project, target),
    name,
    names: [...project.index.byName.keys()],
    possibleRoots: possibleRoots(project, files),
    examples: [...project.declarations().values()].slice(0, MAX_EXAMPLES),
  };
  const { ways, broken } = await server.workspace.host.work.run('plan-import', params, { token });
  return {
    ways: ways.map(({ assets }) => ({ assets: assets.map((asset) => imported(project, asset, sources)) })),
    broken,
  };
}

function sourceFile(project: Project, uri: string): SourceFile {
  const folder = folderOf(uri);
  return { folder, name: decodeURIComponent(fileName(uri)), within: project.pathOf(folder) };
}

/** The folder that was asked for, or where the project usually has its assets. */
function targetIn({ workspace }: Server, project: Project, uri: string | undefined): string {
  const layout = assetLayout(project);
  const [usual = '.'] = assetFolders(layout);
  if (uri === undefined) return usual;
  const asked = project.pathOf(workspace.host.normalizeUri(uri).replace(/\/$/, ''));
  if (asked === undefined || asked === '.') return usual;
  let folder = asked;
  // An asset root holds no other: what is dropped on an asset comes to lie beside it.
  while (isInAssetRoot(layout.roots, folder)) folder = parentOf(folder) ?? '.';
  if (!project.isSearchedAt(joinPath(folder, 'x'))) throw unsearched(project, folder);
  return folder;
}

function possibleRoots(project: Project, files: readonly SourceFile[]): readonly string[] {
  const layout = assetLayout(project);
  return files.flatMap(({ within }) => {
    return within !== undefined && canBecomeRoot(layout, within) ? [within] : [];
  });
}

function imported(project: Project, asset: PlannedAsset, sources: readonly string[]): ImportedAsset {
  const { name, root, type, words, declaration, findings } = asset;
  const copied = asset.inputs.filter(({ isCopied }) => isCopied);
  const inputs = copied.map(({ source, path }) => ({
    uri: project.files.uriOf(joinPath(root, path)),
    copyOf: sources[source] ?? '',
  }));
  return {
    ...newRoot(project, { name, root, declaration, inputs }),
    root,
    type,
    words,
    findings: told(findings),
    isInPlace: copied.length === 0,
  };
}

function told(findings: readonly Finding[]): string[] {
  const { error, warning } = countBySeverity(findings);
  const worst = findings.filter(({ severity }) => severity === (error > 0 ? 'error' : 'warning'));
  const shown = worst.slice(0, MAX_FINDINGS).map(({ message }) => message);
  const more = error + warning - shown.length;
  return more > 0 ? [...shown, `and ${more} more`] : shown;
}
