import type { Bench } from '../bench.ts';
import { type Contestant, OURS, PEER } from '../contestants.ts';
import type { Row } from '../row.ts';

export const START_ROW: Row = {
  id: 'start',
  title: 'From starting the process to the answer to initialize',
  against: 'start of the peer',
  target: 0.45,
  unit: 'ms',
  measure: (bench) => {
    const starting = (contestant: Contestant) => () => start(bench, contestant);
    return bench.compare({ ours: starting(OURS), theirs: starting(PEER) }, { warmUp: 2, counted: 21 });
  },
};

/** In the large project: a server that read it before it answered would show here. */
async function start(bench: Bench, contestant: Contestant): Promise<number> {
  const session = await bench.start(contestant, bench.project(10_000), 'push');
  await bench.stop(session);
  return session.startedIn;
}
