import type { BankTab } from '../../../protocol/webviews/bank.ts';

/** What the page keeps of itself while it is hidden. */
export interface PageMemory {
  readonly view: 'banks' | 'bytes' | 'lists';
  readonly tab: BankTab;
  /** In the bytes. */
  readonly cursor: number;
  readonly assetId: number | undefined;
}

const FRESH: PageMemory = { view: 'banks', tab: 'content', cursor: 0, assetId: undefined };

/** What was kept, with nothing in it that is not what it should be. */
export function memoryFrom(kept: unknown): PageMemory {
  const { view, tab, cursor, assetId }: Readonly<Record<string, unknown>> = Object(kept);
  return {
    view: view === 'bytes' || view === 'lists' ? view : FRESH.view,
    tab: tab === 'metadata' || tab === 'changes' ? tab : FRESH.tab,
    cursor: typeof cursor === 'number' ? cursor : FRESH.cursor,
    assetId: typeof assetId === 'number' ? assetId : FRESH.assetId,
  };
}
