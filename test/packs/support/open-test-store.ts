import { openEmbeddedStore } from '../../../packs/node/open-embedded-store.ts';
import type { Store } from '../../../packs/store/store.ts';

export const STORE_KINDS = ['embedded'] as const;

/** A store of its own, empty. */
export async function openTestStore(kind: Store['kind']): Promise<Store> {
  if (kind === 'embedded') return openEmbeddedStore(undefined);
  throw new Error(`There is no ‘${kind}’ store for tests`);
}
