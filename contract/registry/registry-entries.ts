import type { JsonDocument } from '../json/document.ts';
import { lastMembers } from '../json/misspelt-keys.ts';
import { childOf, type Member, type NumberNode, type StringNode } from '../json/tree.ts';
import { isUuid } from '../uuid.ts';
import type { AssetUuid } from './registry.ts';

/** An entry of `assets` with the places of what it says; what is absent or of another kind is undefined. */
export interface EntryNodes {
  readonly uuid: AssetUuid;
  readonly member: Member;
  readonly id: NumberNode | undefined;
  readonly root: StringNode | undefined;
}

/** The entries that a reader takes: those under a UUID, in either case, and of a doubled key the last. */
export function registryEntries({ root }: JsonDocument): EntryNodes[] {
  const assets = childOf(root, 'assets');
  if (assets?.kind !== 'object') return [];
  return lastMembers(assets)
    .filter(({ key }) => isUuid(key.value))
    .map((member) => {
      const id = childOf(member.value, 'asset_id');
      const path = childOf(member.value, 'root');
      return {
        uuid: member.key.value.toLowerCase() as AssetUuid,
        member,
        id: id?.kind === 'number' ? id : undefined,
        root: path?.kind === 'string' ? path : undefined,
      };
    });
}
