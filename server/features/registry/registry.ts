import { RequestType } from 'vscode-languageserver';
import { checkRegistry } from '../../../contract/check.ts';
import { countBySeverity } from '../../../contract/finding.ts';
import { parseRegistry } from '../../../contract/registry/parse-registry.ts';
import { EMPTY_REGISTRY } from '../../../contract/registry/registry.ts';
import { standingFindings } from '../../../packer/build/reconcile-project.ts';
import { REGISTRY, type RegistryParams, type RegistryResult } from '../../../protocol/registry.ts';
import type { Feature, Server } from '../../feature.ts';
import { projectAt } from '../../project-at.ts';
import { refusal } from '../../refusal.ts';
import type { Project } from '../../workspace/project.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { refuseWhileBuilding } from '../build/running-builds.ts';
import { changedRegistry, declaredAssets } from './change-registry.ts';
import { replaceRegistry } from './replace-registry.ts';

/** `packwright/registry`: what `packwright registry` does, from the editor. */
export const registry: Feature = {
  capabilities: () => ({}),
  register: (on) =>
    on(new RequestType<RegistryParams, RegistryResult, void>(REGISTRY.method), changeRegistry),
};

async function changeRegistry(server: Server, params: RegistryParams): Promise<RegistryResult> {
  const project = await projectAt(server, params.uri);
  refuseWhileBuilding(project);
  await bringUpToDate(server, project);
  const snapshot = await server.workspace.snapshot(project.registryUri);
  await refuseWithErrors(snapshot);
  const present = snapshot === undefined ? EMPTY_REGISTRY : parseRegistry(snapshot.document);
  const { byUuid, byName } = project.index;
  const { text, messages } = changedRegistry(
    params,
    { registry: present, byUuid, byName },
    declaredAssets(project),
  );
  if (text === undefined || text === snapshot?.text) return { effect: 'none', messages };
  const effect = await replaceRegistry(server, project, { before: snapshot?.text, after: text });
  return { effect, messages };
}

/** Of a client that tells of no change on disk, the disk has to be asked which assets there are. */
async function bringUpToDate({ client, checker }: Server, project: Project): Promise<void> {
  if (!client.watchesFiles) await checker.reload(project);
  await checker.upToDate(project.registryUri);
}

/** A registry with errors is left alone: writing it anew would lose what it holds and cannot be read. */
async function refuseWithErrors(snapshot: Snapshot | undefined): Promise<void> {
  const context = await snapshot?.context();
  if (context?.kind !== 'registry') return;
  const findings = standingFindings({ findings: checkRegistry(context) });
  if (countBySeverity(findings).error === 0) return;
  const first = findings.find(({ severity }) => severity === 'error')?.message;
  throw refusal('packwright.registry.json has errors: mend them first ({0})', first ?? '');
}
