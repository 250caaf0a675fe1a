import type {
  ArchiveBank,
  BankComparison,
  ComparedBank,
  OpenedArchive,
  VerifiedBank,
} from '../../../protocol/archive.ts';
import { fromBase64 } from '../../../protocol/base64.ts';
import {
  BANK_ASSETS,
  BANK_BYTES,
  BANK_COMPARED,
  BANK_DIFFERENCE,
  BANK_ENTRY,
  BANK_SHOW,
  BANK_VERIFY,
  type BankCompared,
  type BankShown,
} from '../../../protocol/webviews/bank.ts';
import { ByteStore } from '../shared/byte-store.ts';
import { type ByteRegion, byteRegions } from '../shared/bytes/byte-regions.ts';
import { FileBytes } from '../shared/bytes/file-bytes.ts';
import { rpc } from '../shared/host.ts';
import type { BankRow } from './bank-rows.ts';

/** Banks whose check is asked for at once. */
const VERIFIED_AT_ONCE = 200;

/** What the page knows of its archive, and of the one it is compared with. */
export class BankSession {
  readonly #changed: () => void;
  readonly #verified = new Map<number, VerifiedBank['problem']>();
  readonly bytesOfBank = new ByteStore();
  shown: BankShown | undefined;
  /** Asset ids of the banks whose asset.json is known. */
  linked: ReadonlySet<number> = new Set();
  compared: BankCompared | undefined;
  rows: readonly BankRow[] = [];
  regions: readonly ByteRegion[] = [];
  file: FileBytes;
  /** The bank that was asked for last, and what came. */
  assetId: number | undefined;
  bank: ArchiveBank | undefined;
  difference: BankComparison | undefined;
  isVerifying = false;

  /** @param changed called whenever there is something else to show */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.file = this.#newFile();
  }

  get archive(): OpenedArchive | null {
    return this.shown?.archive ?? null;
  }

  /** Whether all banks, as far as they were checked, are sound. */
  get verified(): { readonly checked: number; readonly damaged: number } {
    const problems = [...this.#verified.values()];
    return {
      checked: problems.length,
      damaged: problems.filter((problem) => problem !== null).length,
    };
  }

  listen(): void {
    rpc.handle(BANK_SHOW, (shown) => this.#show(shown));
    rpc.handle(BANK_ASSETS, (assets) => {
      this.linked = new Set(assets);
      this.#changed();
    });
    rpc.handle(BANK_COMPARED, (compared) => {
      this.compared = compared ?? undefined;
      this.difference = undefined;
      this.#makeRows();
      void this.#loadDifference();
    });
  }

  /** Asks for a bank. Of one that the archive does not have nothing comes. */
  async choose(assetId: number): Promise<void> {
    if (assetId === this.assetId) return;
    this.assetId = assetId;
    this.bank = undefined;
    this.difference = undefined;
    this.#changed();
    await Promise.all([this.#loadBank(), this.#loadDifference()]);
  }

  changeOf(assetId: number): ComparedBank | undefined {
    return this.compared?.comparison.banks.find((bank) => bank.assetId === assetId);
  }

  /** Checks all banks, a few at a time, until it is told to stop. */
  async verify(): Promise<void> {
    const { archive } = this;
    if (archive === null || this.isVerifying) return;
    this.isVerifying = true;
    this.#verified.clear();
    const left = archive.entries.map(({ assetId }) => assetId);
    while (left.length > 0 && this.isVerifying && this.archive?.stamp === archive.stamp) {
      const params = { stamp: archive.stamp, assetIds: left.slice(0, VERIFIED_AT_ONCE) };
      const checked = await rpc.call(BANK_VERIFY, params).catch(() => null);
      if (checked === null || checked.length === 0) break;
      for (const { assetId, problem } of checked) this.#verified.set(assetId, problem);
      left.splice(0, checked.length);
      this.#makeRows();
    }
    this.isVerifying = false;
    this.#changed();
  }

  stopVerifying(): void {
    this.isVerifying = false;
    this.#changed();
  }

  #show(shown: BankShown): void {
    const isAnother = shown.archive?.stamp !== this.archive?.stamp;
    this.shown = shown;
    if (isAnother) {
      this.#verified.clear();
      this.file = this.#newFile();
      this.regions = shown.archive === null ? [] : byteRegions(shown.archive);
      void this.#loadBank();
    }
    this.#makeRows();
  }

  #makeRows(): void {
    const changes = new Map(this.compared?.comparison.banks.map(({ assetId, change }) => [assetId, change]));
    this.rows = (this.archive?.entries ?? []).map((entry) => ({
      ...entry,
      change: changes.get(entry.assetId),
      problem: this.#verified.get(entry.assetId),
    }));
    this.#changed();
  }

  async #loadBank(): Promise<void> {
    const { assetId, archive } = this;
    if (assetId === undefined || archive === null) return;
    const bank = await rpc.call(BANK_ENTRY, { stamp: archive.stamp, assetId }).catch(failedBank);
    // Meanwhile somebody may have gone elsewhere.
    if (assetId !== this.assetId || archive.stamp !== this.archive?.stamp) return;
    if (bank?.view != null) this.bytesOfBank.take(bank.view);
    this.bank = bank ?? undefined;
    this.#changed();
  }

  async #loadDifference(): Promise<void> {
    const { assetId } = this;
    const change = assetId === undefined ? undefined : this.changeOf(assetId);
    if (assetId === undefined || change?.change !== 'changed' || change.samePayload) return;
    const difference = await rpc.call(BANK_DIFFERENCE, { assetId }).catch(() => null);
    if (assetId !== this.assetId) return;
    this.difference = difference ?? undefined;
    this.#changed();
  }

  #newFile(): FileBytes {
    const fetch = async (offset: number, length: number) => {
      const answer = await rpc.call(BANK_BYTES, { offset, length });
      return answer === null ? undefined : fromBase64(answer.bytes);
    };
    return new FileBytes(fetch, () => this.#changed());
  }
}

function failedBank(error: unknown): ArchiveBank {
  const problem = error instanceof Error ? error.message : String(error);
  return { sha256: '', metadata: {}, view: null, problem };
}
