import type { CodecName } from '../../contract/codec-name.ts';
import type { BankTally } from '../../formats/format.ts';
import { sourceNumbers } from '../../formats/source-numbers.ts';
import { codecByName } from '../../packer/codecs/index.ts';
import { type AssembledAsset, assembledAsset } from './assembled-asset.ts';
import type { AssetParams } from './load-asset.ts';
import { recentStored } from './recent-stored.ts';
import type { TaskEnvironment } from './task.ts';

export interface BankFactsParams extends AssetParams {
  /** Which codecs the bank is packed with, to know its size. */
  readonly measures: 'declared' | 'all';
}

/** What there is to know of an asset's bank, or why there is none. */
export type BankFactsResult =
  | { readonly kind: 'facts'; readonly facts: BankFacts }
  | { readonly kind: 'obstacle'; readonly message: string };

export interface BankFacts {
  /** The declared one; undefined where it is none that the format has. */
  readonly codec: CodecName | undefined;
  /** Bytes of the payload as the runtime gets it. */
  readonly decodedSize: number;
  /** Bytes in the archive; undefined where `codec` is, and where the platform lacks it. */
  readonly packedSize: number | undefined;
  /** Those measured, in the order in which the format offers them. */
  readonly codecs: readonly CodecSize[];
  /** Whether the bank is so large that no other codec than the declared one is ever measured. */
  readonly isTooLargeToCompare: boolean;
  /** As the archive will have it: declared, derived and promoted. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** What the bank and each source hold, as the format counts it. */
  readonly tally: BankTally;
  /** In the order in which the bank has them. */
  readonly inputs: readonly MeasuredInput[];
}

export interface CodecSize {
  readonly name: CodecName;
  readonly size: number;
}

export interface MeasuredInput {
  readonly role: string;
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Offset of its path in the declaration. */
  readonly offset: number;
  /** Its number among those of `tally.sources`; undefined where it serves others. */
  readonly source: number | undefined;
}

/** Larger banks are packed with the declared codec alone: to try all would take seconds. */
const MAX_COMPARED_SIZE = 8 * 1024 * 1024;

/** Assembles the bank in memory and packs it. Throws FileAccessError where the disk fails. */
export async function bankFactsTask(env: TaskEnvironment, params: BankFactsParams): Promise<BankFactsResult> {
  const asset = await assembledAsset(env, params);
  if (asset.kind === 'obstacle') return { kind: 'obstacle', message: asset.message };
  const { format, contents, bank, codec } = asset;
  const codecs = measure(env, asset, params.measures);
  const sources = sourceNumbers(format, contents.inputs);
  return {
    kind: 'facts',
    facts: {
      codec: codec?.name,
      decodedSize: bank.payload.length,
      packedSize: codecs.find(({ name }) => name === codec?.name)?.size,
      codecs,
      isTooLargeToCompare: bank.payload.length > MAX_COMPARED_SIZE,
      metadata: bank.metadata,
      tally: format.tally(bank.metadata),
      inputs: contents.inputs.map(({ role, path, at }, position) => ({
        role,
        path,
        size: contents.sizes[position] ?? 0,
        offset: at.offset,
        source: sources[position],
      })),
    },
  };
}

function measure(
  env: TaskEnvironment,
  { format, bank, codec }: Extract<AssembledAsset, { kind: 'bank' }>,
  measures: BankFactsParams['measures'],
): CodecSize[] {
  const comparesAll = measures === 'all' && bank.payload.length <= MAX_COMPARED_SIZE;
  const wanted = format.codecs.filter((name) => comparesAll || name === codec?.name);
  return wanted.map((name) => {
    env.checkCancelled();
    return { name, size: recentStored.encode(codecByName(name), bank.payload).length };
  });
}
