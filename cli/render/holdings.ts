import { count } from '../../contract/quote.ts';
import { BankError } from '../../formats/format.ts';
import { formatCatalog } from '../../formats/index.ts';

interface HeldEntry {
  readonly format: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * What a bank holds, as its format counts it: `12 glyphs, 40 cells, 2 palettes`. Empty of a format or metadata that
 * nobody here can read.
 */
export function renderHoldings({ format, metadata }: HeldEntry): string {
  const parts = talliesOf(format, metadata).map(({ noun, count: n }) => count(n, noun));
  return parts.join(', ');
}

function talliesOf(format: string, metadata: HeldEntry['metadata']) {
  try {
    return formatCatalog().get(format)?.tally(metadata).bank ?? [];
  } catch (error) {
    // What is wrong with it is for `extract` to say, which reads the bank.
    if (error instanceof BankError) return [];
    throw error;
  }
}
