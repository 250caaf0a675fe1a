import { checkDocument } from '../../../contract/check.ts';
import type { Finding } from '../../../contract/finding.ts';
import type { Server } from '../../feature.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';

/**
 * All findings on just this text. Those that it gives by itself are looked for, and not taken from what was found
 * last: that may be of the text before an edit whose check is still under way. What the inputs hold is known from
 * before, moved with every edit.
 */
export async function currentFindings({ checker }: Server, snapshot: Snapshot): Promise<readonly Finding[]> {
  const shape = known.get(snapshot) ?? check(snapshot);
  known.set(snapshot, shape);
  return [...(await shape), ...checker.store.tierOf(snapshot.uri, 'content')];
}

/** Editors ask whenever the cursor moves. */
const known = new WeakMap<Snapshot, Promise<readonly Finding[]>>();

async function check(snapshot: Snapshot): Promise<readonly Finding[]> {
  return checkDocument(await snapshot.context());
}
