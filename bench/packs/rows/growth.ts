import { compare } from '../../measure.ts';
import type { Row } from '../row.ts';

/** Ten times as much of everything: at most ten times the time, and for a page of fixed length hardly more. */
export const GROWTH_ROWS: readonly Row[] = [
  growth('growth-assets', 'a page of assets', (game) => `/assets?gameId=${game}`, 2),
  growth('growth-packs', 'a page of packs', (game) => `/games/${game}/asset-packs`, 100),
  growth('growth-pack', 'a pack with all entries', (game) => `/asset-packs/${game}-p1`, 10),
  growth('growth-bindings', 'what all templates show', (game) => `/games/${game}/bindings?kind=template`, 10),
];

function growth(id: string, title: string, path: (game: string) => string, target: number): Row {
  return {
    id,
    title: `${title}, of ten times as much`,
    target,
    against: 'a tenth of the game',
    measure: (bench) =>
      compare(
        { ours: () => bench.ask('GET', path('full')), theirs: () => bench.ask('GET', path('tenth')) },
        bench.rounds(21),
      ),
  };
}
