import type { Span } from '../../contract/finding.ts';
import type { BankViewData } from '../../protocol/bank-view.ts';
import { type AssembledAsset, assembledAsset } from './assembled-asset.ts';
import { bankViewData } from './bank-view-data.ts';
import type { AssetParams } from './load-asset.ts';
import { recentStored } from './recent-stored.ts';
import type { TaskEnvironment } from './task.ts';

export interface BankViewTaskParams extends AssetParams {
  /** Ids of the byte sections that the asker has. */
  readonly known: readonly string[];
}

/** A bank as it comes out of the archive again, or why there is none. */
export type BankViewTaskResult =
  | {
      readonly kind: 'bank';
      readonly format: string;
      readonly codec: string | null;
      readonly storedSize: number | null;
      readonly decodedSize: number;
      readonly view: BankViewData;
      /** In the order of the bank. */
      readonly inputs: readonly PlacedInput[];
    }
  | { readonly kind: 'obstacle'; readonly message: string; readonly span: Span | undefined };

export interface PlacedInput {
  readonly role: string;
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Of its path in the declaration. */
  readonly span: Span;
}

/** Packs an asset as its editor has it and looks at what was packed. Throws FileAccessError where the disk fails. */
export async function bankViewTask(
  env: TaskEnvironment,
  params: BankViewTaskParams,
): Promise<BankViewTaskResult> {
  const asset = await assembledAsset(env, params);
  if (asset.kind === 'obstacle') return { kind: 'obstacle', message: asset.message, span: asset.span };
  const { format, contents, bank, codec } = asset;
  const { stored, payload } = stores(asset);
  env.checkCancelled();
  const view = format.view({ payload, metadata: bank.metadata });
  return {
    kind: 'bank',
    format: format.id,
    codec: codec?.name ?? null,
    storedSize: stored?.length ?? null,
    decodedSize: bank.payload.length,
    view: bankViewData(view, { known: new Set(params.known), checkCancelled: env.checkCancelled }),
    inputs: contents.inputs.map(({ role, path, at }, position) => ({
      role,
      path,
      size: contents.sizes[position] ?? 0,
      span: { offset: at.offset, length: at.length },
    })),
  };
}

/** The bytes of the archive, and what a runtime decodes them to; as they were before where no codec is declared. */
function stores({ bank, codec }: Extract<AssembledAsset, { kind: 'bank' }>): {
  readonly stored: Uint8Array | undefined;
  readonly payload: Uint8Array;
} {
  if (codec === undefined) return { stored: undefined, payload: bank.payload };
  const stored = recentStored.encode(codec, bank.payload);
  return { stored, payload: codec.decode(stored, bank.payload.length) };
}
