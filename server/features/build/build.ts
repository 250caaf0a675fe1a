import { type CancellationToken, FileChangeType, RequestType } from 'vscode-languageserver';
import { shortened } from '../../../contract/quote.ts';
import type { ReportedAsset, ReportedChanges } from '../../../packer/generated/build-report.ts';
import {
  AFFECTED_BUILDS,
  type AffectedBuilds,
  type AffectedBuildsParams,
  BUILD,
  type BuildChanges,
  type BuildParams,
  type BuildResult,
  type BuiltAsset,
  CLEAN,
  type CleanParams,
  type CleanResult,
  TELL_AGAIN,
} from '../../../protocol/build.ts';
import { ASSET_FILE, fileName, folderOf } from '../../document-kind.ts';
import type { Feature, Server } from '../../feature.ts';
import { projectAt, projectName } from '../../project-at.ts';
import { refusal } from '../../refusal.ts';
import type { ProjectBuild, ProjectPart } from '../../tasks/build-project.ts';
import type { Project } from '../../workspace/project.ts';
import { affectedBuilds } from './affected-builds.ts';
import { withProgress } from './progress.ts';
import { exclusively } from './running-builds.ts';
import { checkWhatDiffers } from './told-findings.ts';
import { unsavedDocuments } from './unsaved-documents.ts';

/** `packwright/build` and `packwright/clean`, on a thread of their own, and what whoever watches asks before. */
export const build: Feature = {
  capabilities: () => ({}),
  register: (on) => {
    on(new RequestType<BuildParams, BuildResult, void>(BUILD.method), buildProject);
    on(new RequestType<CleanParams, CleanResult, void>(CLEAN.method), cleanProject);
    on(new RequestType<null, null, void>(TELL_AGAIN.method), ({ checker }) => {
      checker.tellAgain();
      return null;
    });
    on(new RequestType<AffectedBuildsParams, AffectedBuilds, void>(AFFECTED_BUILDS.method), affectedBuilds);
  },
};

async function buildProject(
  server: Server,
  { uri, scope, fresh: isFresh = false, workDoneToken }: BuildParams,
  token: CancellationToken,
): Promise<BuildResult> {
  const { connection, workspace, client } = server;
  const project = await projectAt(server, uri);
  const part = partAt(server, project, { uri, scope });
  const name = part === undefined || part.path === '.' ? projectName(project) : part.path;
  const title = client.words.t('Building {0}', name);
  const params = { folder: project.folder, part, isFresh };
  return exclusively(project, async () => {
    const unsaved = await unsavedDocuments(workspace, project);
    const built = builtOr(
      await withProgress(connection, { token: workDoneToken, title }, (onProgress) =>
        workspace.host.work.run('build-project', params, { token, onProgress }),
      ),
      name,
    );
    written(server, [project.registryUri, ...Object.values(built.written ?? {})]);
    await checkWhatDiffers(server, project, built);
    return { ...resultOf(server, project, built), unsaved: unsaved.map(({ clientUri }) => clientUri) };
  });
}

async function cleanProject(
  server: Server,
  { uri }: CleanParams,
  token: CancellationToken,
): Promise<CleanResult> {
  const project = await projectAt(server, uri);
  return exclusively(project, async () => {
    const { work } = server.workspace.host;
    const cleaned = await work.run('clean-project', { folder: project.folder }, { token });
    if (cleaned.kind === 'nowhere-to-write') throw nowhereToWrite();
    written(server, cleaned.uris);
    return { project: named(server, project), removed: cleaned.removed, left: cleaned.left };
  });
}

/** The part of a project that is to be built; undefined for the whole. */
function partAt(
  { workspace }: Server,
  project: Project,
  { uri, scope }: Pick<BuildParams, 'uri' | 'scope'>,
): ProjectPart | undefined {
  if (scope === 'project') return undefined;
  const normal = workspace.host.normalizeUri(uri).replace(/\/$/, '');
  const isFile = scope === 'asset' && fileName(normal) === ASSET_FILE;
  const path = project.pathOf(isFile ? folderOf(normal) : normal);
  if (path === undefined) throw refusal('‘{0}’ is in no project', shortened(uri, 120));
  return { kind: scope, path };
}

type Built = Extract<ProjectBuild, { readonly kind: 'built' }>;

function builtOr(built: ProjectBuild, name: string): Built {
  if (built.kind === 'nowhere-to-write') throw nowhereToWrite();
  if (built.kind === 'built') return built;
  throw refusal('There is no asset.json in ‘{0}’ that builds take', shortened(name));
}

function nowhereToWrite(): Error {
  return refusal('Building needs a disk to write to, and there is none here: run packwright build');
}

/** Nobody else may tell the server of what it writes itself. */
function written({ watcher }: Server, uris: readonly string[]): void {
  watcher.changed({ changes: uris.map((uri) => ({ uri, type: FileChangeType.Changed })) });
}

function resultOf(server: Server, project: Project, built: Built): Omit<BuildResult, 'unsaved'> {
  const { report, problems, written: files } = built;
  const { summary, milliseconds, archive, changes } = report;
  const { clientUri } = server.workspace;
  return {
    project: named(server, project),
    written: report.written,
    archive:
      archive === undefined || files === undefined
        ? null
        : { uri: files.archiveUri, reportUri: files.reportUri, path: archive.path, size: archive.size },
    assets: report.assets.map(builtAsset),
    changes: changes === undefined ? null : buildChanges(changes),
    registryChanges: report.written ? report.registry_changes : [],
    findings: { errors: summary.errors, warnings: summary.warnings, hints: summary.hints },
    problems: problems.map((each) => ({ ...each, uri: clientUri.call(server.workspace, each.uri) })),
    milliseconds: milliseconds.total,
  };
}

function named({ workspace }: Server, project: Project): BuildResult['project'] {
  return { uri: workspace.clientUri(project.folder), name: projectName(project) };
}

/** As the protocol has what a report says. */
export function buildChanges({ archive_size_before, assets }: ReportedChanges): BuildChanges {
  return {
    sizeBefore: archive_size_before,
    banks: assets.map(({ asset_id, asset_name, kind, size_before, size }) => ({
      assetId: asset_id,
      name: asset_name,
      kind,
      sizeBefore: size_before,
      size,
    })),
  };
}

function builtAsset(asset: ReportedAsset): BuiltAsset {
  return {
    assetId: asset.asset_id,
    uuid: asset.asset_uuid,
    name: asset.asset_name,
    root: asset.root,
    format: asset.format,
    codec: asset.codec,
    size: asset.size,
    decodedSize: asset.decoded_size,
    preload: asset.preload,
    isTakenOver: asset.taken_over === true,
    milliseconds: asset.milliseconds,
  };
}
