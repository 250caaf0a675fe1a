import type { CancellationToken } from 'vscode-languageserver';
import type { Server } from './feature.ts';
import { SnapshotMemo } from './snapshot-memo.ts';
import type { BankFactsParams, BankFactsResult } from './tasks/bank-facts.ts';
import type { AssetParams } from './tasks/load-asset.ts';
import type { Snapshot } from './workspace/snapshot.ts';

/** As many assets as an editor shows at a time, and some more. */
const MAX_KNOWN = 32;

const memos = new WeakMap<Server, SnapshotMemo>();

/**
 * What the bank of a declaration as it is now holds and weighs; undefined where it has no place on disk. Throws
 * TaskCancelled, and FileAccessError where the disk fails.
 */
export async function bankFacts(
  server: Server,
  snapshot: Snapshot,
  measures: BankFactsParams['measures'],
  token: CancellationToken,
): Promise<BankFactsResult | undefined> {
  const params = assetParams(snapshot);
  if (params === undefined) return undefined;
  const memo = memos.get(server) ?? new SnapshotMemo(MAX_KNOWN);
  memos.set(server, memo);
  // Who has measured all codecs has measured the declared one.
  const name = memo.has(snapshot, 'all') ? 'all' : measures;
  const work = (shared: CancellationToken) =>
    server.workspace.host.work.run('bank-facts', { ...params, measures: name }, { token: shared });
  return memo.get(snapshot, name, { work, token });
}

/** What tasks are told of a declaration as it is now; undefined where it has no place on disk. */
export function assetParams({ kind, place, uri, text }: Snapshot): AssetParams | undefined {
  if (kind !== 'declaration' || place === undefined) return undefined;
  return { folder: place.folder, root: place.root, uri, text };
}
