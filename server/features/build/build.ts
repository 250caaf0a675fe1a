import { type CancellationToken, FileChangeType, RequestType } from 'vscode-languageserver';
import { quote } from '../../../contract/quote.ts';
import type { AssetUuid } from '../../../contract/registry/registry.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import { BUILD, type BuildParams, type BuildResult, type BuiltAsset } from '../../../protocol/build.ts';
import { ASSET_FILE } from '../../document-kind.ts';
import type { Feature, Server } from '../../feature.ts';
import { projectAt, projectName } from '../../project-at.ts';
import { refusal } from '../../refusal.ts';
import type { AssetBuild } from '../../tasks/build-asset.ts';
import type { ProjectBuild } from '../../tasks/build-project.ts';
import type { Project } from '../../workspace/project.ts';
import { withProgress } from './progress.ts';
import { exclusively } from './running-builds.ts';
import { isUnsaved, unsavedDocuments } from './unsaved-documents.ts';

/** `packwright/build`: a project on a thread of its own, or one asset, which is packed and not written. */
export const build: Feature = {
  capabilities: () => ({}),
  register: (on) =>
    on(new RequestType<BuildParams, BuildResult, void>(BUILD.method), (server, params, token) =>
      params.scope === 'asset' ? buildAsset(server, params, token) : buildProject(server, params, token),
    ),
};

async function buildProject(
  server: Server,
  { uri, workDoneToken }: BuildParams,
  token: CancellationToken,
): Promise<BuildResult> {
  const { connection, workspace, watcher } = server;
  const project = await projectAt(server, uri);
  const title = `Building ${projectName(project)}`;
  return exclusively(project, async () => {
    const unsaved = await unsavedDocuments(workspace, project);
    const built = await withProgress(connection, { token: workDoneToken, title }, (onProgress) =>
      workspace.host.work.run('build-project', { folder: project.folder }, { token, onProgress }),
    );
    const result = projectResult(project, built);
    const written = [project.registryUri, ...(result.archive === null ? [] : [result.archive.uri])];
    watcher.changed({ changes: written.map((each) => ({ uri: each, type: FileChangeType.Changed })) });
    return { ...result, unsaved: unsaved.map(({ clientUri }) => clientUri) };
  });
}

function projectResult(project: Project, built: ProjectBuild): Omit<BuildResult, 'unsaved'> {
  if (built.kind === 'empty')
    throw refusal(`There is no asset.json to build in ${quote(projectName(project))}`);
  if (built.kind === 'nowhere-to-write')
    throw refusal('Building needs a disk to write to, and there is none here: run packwright build');
  const { report, archiveUri } = built;
  const { summary, milliseconds, archive } = report;
  return {
    written: report.written,
    archive: archive === undefined || archiveUri === undefined ? null : { ...archive, uri: archiveUri },
    assets: report.assets.map((asset) => builtAsset(asset, asset.asset_id)),
    registryChanges: report.written ? report.registry_changes : [],
    findings: { errors: summary.errors, warnings: summary.warnings, hints: summary.hints },
    milliseconds: milliseconds.total,
  };
}

async function buildAsset(
  server: Server,
  { uri, workDoneToken }: BuildParams,
  token: CancellationToken,
): Promise<BuildResult> {
  const { connection, workspace } = server;
  const snapshot = await workspace.snapshot(uri);
  if (snapshot?.kind !== 'declaration')
    throw refusal(`${quote(uri, 120)} is no asset.json that can be built`);
  const { place, project } = snapshot;
  const text = await place?.files.readText(joinPath(place.root, ASSET_FILE));
  if (place === undefined || text === undefined) throw refusal(`${quote(uri, 120)} is not saved yet`);
  const params = { folder: place.folder, root: place.root, uri: snapshot.uri, text };
  const title = `Building ${place.root}`;
  const start = performance.now();
  const { counts, asset } = await withProgress(connection, { token: workDoneToken, title }, () =>
    workspace.host.work.run('build-asset', params, { token }),
  );
  const entry = project?.index.registry.assets.get((asset?.asset_uuid ?? '') as AssetUuid);
  const open = workspace.documents.get(snapshot.uri);
  const isOther = open !== undefined && (await isUnsaved(workspace, open));
  return {
    written: false,
    archive: null,
    assets: asset === undefined ? [] : [builtAsset(asset, entry?.assetId ?? null)],
    registryChanges: [],
    findings: { errors: counts.error, warnings: counts.warning, hints: counts.hint },
    milliseconds: Math.round(performance.now() - start),
    unsaved: isOther ? [open.clientUri] : [],
  };
}

function builtAsset(asset: NonNullable<AssetBuild['asset']>, assetId: number | null): BuiltAsset {
  return {
    assetId,
    uuid: asset.asset_uuid,
    name: asset.asset_name,
    root: asset.root,
    format: asset.format,
    codec: asset.codec,
    size: asset.size,
    decodedSize: asset.decoded_size,
    preload: asset.preload,
    milliseconds: asset.milliseconds,
  };
}
