import { countBySeverity } from '../../../contract/finding.ts';
import { type AssetStatus, registryStatus } from '../../../contract/registry/registry-status.ts';
import { missingFile } from '../../../contract/rules/inputs/missing-file.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import type { AssetNode, TreeCounts } from '../../../protocol/project-tree.ts';
import { ASSET_FILE } from '../../document-kind.ts';
import type { Server } from '../../feature.ts';
import { type Project, SLICE } from '../../workspace/project.ts';
import { declaredAssets } from '../registry/change-registry.ts';

export interface AssetNodes {
  /** By root. */
  readonly declared: readonly AssetNode[];
  readonly missing: readonly AssetNode[];
}

/** A node for each declaration of a project, and for each asset that only its registry still knows. */
export async function assetNodes(server: Server, project: Project): Promise<AssetNodes> {
  const rows = registryStatus(project.index.registry, declaredAssets(project));
  const byRoot = new Map(rows.filter(({ state }) => state !== 'missing').map((row) => [row.root, row]));
  const declared: AssetNode[] = [];
  let start = performance.now();
  for (const [uri, root] of [...project.declarations()]) {
    declared.push(declaredNode(server, project, { uri, root, status: byRoot.get(root) }));
    if (performance.now() - start < SLICE) continue;
    await server.workspace.host.breathe();
    start = performance.now();
  }
  return {
    declared: declared.sort((a, b) => (a.root < b.root ? -1 : 1)),
    missing: rows.filter(({ state }) => state === 'missing').map((row) => missingNode(project, row)),
  };
}

interface Declared {
  readonly uri: string;
  readonly root: string;
  /** Undefined where its asset_uuid cannot be registered. */
  readonly status: AssetStatus | undefined;
}

function declaredNode(server: Server, project: Project, { uri, root, status }: Declared): AssetNode {
  const { folder, index } = project;
  const facts = index.factsOf(root);
  const isOriginal = status !== undefined && status.state !== 'copy';
  return {
    kind: 'asset',
    // A uuid stays with its asset when that moves; a copy has none of its own.
    id: isOriginal ? `${folder}#${status.uuid}` : `${folder}#root:${root}`,
    uri: server.workspace.clientUri(uri),
    root,
    name: facts?.name?.value ?? null,
    type: facts?.type ?? null,
    uuid: facts?.uuid?.value ?? null,
    format: facts?.format ?? null,
    codec: facts?.codec ?? null,
    preload: facts?.preload === true,
    missingInputs: missingInputsOf(server, uri),
    assetId: status?.assetId ?? null,
    state: status?.state ?? 'unidentified',
    includedInBuild: status?.state === 'present' || status?.state === 'unregistered',
    ...countsOf(server, uri),
  };
}

function missingNode({ folder, files }: Project, { uuid, root, assetId }: AssetStatus): AssetNode {
  return {
    kind: 'asset',
    id: `${folder}#${uuid}`,
    uri: files.uriOf(joinPath(root, ASSET_FILE)),
    root,
    name: null,
    type: null,
    uuid,
    format: null,
    codec: null,
    preload: false,
    missingInputs: 0,
    assetId: assetId ?? null,
    state: 'missing',
    includedInBuild: false,
    errors: 0,
    warnings: 0,
  };
}

function missingInputsOf({ checker }: Server, uri: string): number {
  return checker.store.get(uri).filter(({ code }) => code === missingFile.id).length;
}

export function countsOf({ checker }: Server, uri: string): TreeCounts {
  const { error, warning } = countBySeverity(checker.store.get(uri));
  return { errors: error, warnings: warning };
}
