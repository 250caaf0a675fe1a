import type { Fix } from '../finding.ts';
import { replaceNode } from '../json/edit.ts';
import type { JsonNode } from '../json/tree.ts';
import { quote } from '../quote.ts';
import type { AssetUuid, Registry } from '../registry/registry.ts';
import { safeFix, suggestion } from '../rule.ts';
import type { DeclarationContext, ProjectFacts } from './context.ts';

/**
 * Fixes for an `asset_uuid` that cannot stay. An asset that the registry knows at this folder keeps its identity,
 * and with it its `asset_id`; any other gets a new one.
 */
export function identityFixes(context: DeclarationContext, node: JsonNode): Fix[] {
  const { document, project, newUuid } = context;
  const known = registeredUuid(project);
  if (known !== undefined) return [restoreUuid(context, node, known)];
  return [safeFix('Give this asset a new asset_uuid', replaceNode(document, node, newUuid()))];
}

export function restoreUuid({ document }: DeclarationContext, node: JsonNode, uuid: string): Fix {
  return safeFix(
    `Restore ${quote(uuid)}, which the registry has for this asset`,
    replaceNode(document, node, uuid),
  );
}

/** As a second choice: the asset is a new one that happens to stand where another stood. */
export function renewUuid({ document, newUuid }: DeclarationContext, node: JsonNode): Fix {
  return suggestion('Give this asset a new asset_uuid', replaceNode(document, node, newUuid()));
}

/** The uuid that the registry has for this very asset root and that no declaration of the project carries. */
export function registeredUuid(project: ProjectFacts | undefined): AssetUuid | undefined {
  if (project === undefined) return undefined;
  const uuids = uuidsByRoot(project.registry).get(project.root) ?? [];
  return uuids.find((uuid) => !project.byUuid.has(uuid));
}

/** The uuids of the registry that no declaration of the project carries. */
export function orphanedUuids(project: ProjectFacts | undefined): AssetUuid[] {
  if (project === undefined) return [];
  return [...project.registry.assets.keys()].filter((uuid) => !project.byUuid.has(uuid));
}

/** Every declaration of a project asks the same registry, so it is turned round once. */
const turned = new WeakMap<Registry, ReadonlyMap<string, readonly AssetUuid[]>>();

function uuidsByRoot(registry: Registry): ReadonlyMap<string, readonly AssetUuid[]> {
  const known = turned.get(registry);
  if (known !== undefined) return known;
  const byRoot = new Map<string, AssetUuid[]>();
  for (const [uuid, { root }] of registry.assets) {
    const uuids = byRoot.get(root);
    if (uuids === undefined) byRoot.set(root, [uuid]);
    else uuids.push(uuid);
  }
  turned.set(registry, byRoot);
  return byRoot;
}
