import { randomUUID } from 'node:crypto';
import { selectAsset } from '../../contract/registry/select-asset.ts';
import { canonicalUuid } from '../../contract/uuid.ts';
import { formatCatalog } from '../../formats/index.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { loadProject } from '../../packer/project/load-project.ts';

/** The declared assets of a project, as people call them. */
export interface DeclaredNames {
  /** asset_uuid by name, of the names that are one asset's alone. */
  readonly byName: Readonly<Record<string, string>>;
  /** The one that is called so, by its name, its asset root or its asset_uuid. */
  readonly find: (called: string) => DeclaredName | undefined;
}

export interface DeclaredName {
  readonly uuid: string;
  readonly name: string | undefined;
}

/** @throws FileAccessError */
export async function declaredNames(project: string): Promise<DeclaredNames> {
  const { index } = await loadProject(new DiskFiles(project), {
    formats: formatCatalog(),
    newUuid: randomUUID,
    isWanted: () => false,
  });
  const byName: Record<string, string> = {};
  const names = new Map<string, string>();
  const uuidOf = new Map(
    [...index.byUuid].flatMap(([uuid, places]) => places.map(({ root }) => [root, uuid])),
  );
  for (const [name, places] of index.byName) {
    const uuids = new Set(places.map(({ root }) => uuidOf.get(root)));
    for (const uuid of uuids) if (uuid !== undefined) names.set(uuid, name);
    const [only] = uuids;
    if (uuids.size === 1 && only !== undefined) byName[name] = only;
  }
  const find = (called: string): DeclaredName | undefined => {
    const uuid = canonicalUuid(called);
    if (uuid !== undefined && index.byUuid.has(uuid)) return { uuid, name: names.get(uuid) };
    const selected = selectAsset(index, called);
    if (selected.kind === 'found') return { uuid: selected.uuid, name: names.get(selected.uuid) };
    // What is not in the registry yet has a name all the same.
    const named = byName[called];
    return named === undefined ? undefined : { uuid: named, name: called };
  };
  return { byName, find };
}
