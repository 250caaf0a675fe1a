import { compare } from '../../measure.ts';
import type { bareQueries } from '../bare.ts';
import type { Row } from '../row.ts';

/** What is read again and again: the service beside the query that somebody would write for it by hand. */
export const READING_ROWS: readonly Row[] = [
  reading('asset', 'one asset of 100,000', '/assets/full-a77', 3001),
  reading('assets', 'the newest hundred assets', '/assets?gameId=full', 401),
  reading('search', 'assets by a part of their name', '/assets?gameId=full&q=asset%2099', 401),
  reading('unused', 'assets that nothing uses', '/assets?gameId=full&unused=true', 51),
  reading('packs', 'a hundred packs, how many slots each fills', '/games/full/asset-packs', 51),
  reading('pack', 'a pack of 10,000 entries with its coverage', '/asset-packs/full-p1', 31),
  reading('bindings', 'what each of 10,000 templates shows', '/games/full/bindings?kind=template', 31),
];

function reading(
  query: keyof ReturnType<typeof bareQueries>,
  title: string,
  path: string,
  rounds: number,
): Row {
  return {
    id: query,
    title,
    target: 2,
    against: 'the bare query',
    measure: (bench) =>
      compare({ ours: () => bench.ask('GET', path), theirs: bench.bare()[query] }, bench.rounds(rounds)),
  };
}
