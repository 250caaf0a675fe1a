import type { RegistryContext } from './context.ts';
import { type EntryNodes, registryEntries } from './registry-entries.ts';

/** An entry whose uuid no declaration of the project carries. */
export interface MissingEntry {
  readonly entry: EntryNodes;
  /** The entry of the asset that is at its root now, if one is. */
  readonly replacedBy: EntryNodes | undefined;
}

/** In the order of the file; none where nobody looked for declarations. */
export function missingEntries({ document, byUuid }: RegistryContext): MissingEntry[] {
  if (byUuid === undefined) return [];
  const entries = registryEntries(document);
  const present = new Map<string, EntryNodes>();
  for (const entry of entries)
    for (const { root } of byUuid.get(entry.uuid) ?? []) if (!present.has(root)) present.set(root, entry);
  return entries
    .filter(({ uuid }) => !byUuid.has(uuid))
    .map((entry) => ({ entry, replacedBy: present.get(entry.root?.value ?? '') }));
}
