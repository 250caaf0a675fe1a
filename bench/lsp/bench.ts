import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Contest, contestOf } from '../measure.ts';
import type { BankText } from './bank-text.ts';
import { type BenchProject, writeProject } from './bench-project.ts';
import type { Contestant } from './contestants.ts';
import { type DiagnosticsBy, type Session, startSession } from './session.ts';

export interface Rounds {
  /** Pairs that are run first and not counted: a server's early answers come before its code is compiled. */
  readonly warmUp: number;
  readonly counted: number;
}

/** Two ways to come to a number, such as the milliseconds of an edit. */
export interface Turns {
  readonly ours: () => Promise<number>;
  readonly theirs: () => Promise<number>;
}

/** Milliseconds between two measures, so that what a server does after its answer is not counted to the other. */
const PAUSE = 5;

/** What the rows share: projects on disk, the servers under way, and for how many rounds to measure. */
export class Bench {
  readonly isBrief: boolean;
  readonly #folder = mkdtempSync(join(tmpdir(), 'packwright-bench-'));
  readonly #projects = new Map<string, BenchProject>();
  readonly #sessions = new Set<Session>();

  constructor({ isBrief }: { readonly isBrief: boolean }) {
    this.isBrief = isBrief;
  }

  /** A project of `count` declarations, written when first asked for. */
  project(count: number, size: BankText['size'] = 'small'): BenchProject {
    const id = `${size}-${count}`;
    const project = this.#projects.get(id) ?? writeProject(join(this.#folder, id), count, size);
    this.#projects.set(id, project);
    return project;
  }

  /** Starts a server that is stopped with the row at the latest. */
  async start(contestant: Contestant, project: BenchProject, by: DiagnosticsBy): Promise<Session> {
    const session = await startSession(contestant, project, by);
    this.#sessions.add(session);
    return session;
  }

  async stop(session: Session): Promise<void> {
    this.#sessions.delete(session);
    await session.server.stop();
  }

  async stopAll(): Promise<void> {
    for (const session of this.#sessions) await this.stop(session);
  }

  /** In turns, and each first in every other pair, so that drift of the machine's speed hits both alike. */
  async compare({ ours, theirs }: Turns, rounds: Rounds): Promise<Contest> {
    const { warmUp, counted } = this.isBrief ? { warmUp: Math.min(2, rounds.warmUp), counted: 3 } : rounds;
    const pairs: (readonly [number, number])[] = [];
    for (let round = 0; round < warmUp + counted; round++) {
      const first = await afterPause(round % 2 === 0 ? ours : theirs);
      const second = await afterPause(round % 2 === 0 ? theirs : ours);
      pairs.push(round % 2 === 0 ? [first, second] : [second, first]);
    }
    return contestOf(pairs.slice(warmUp));
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function afterPause(measure: () => Promise<number>): Promise<number> {
  await sleep(PAUSE);
  return measure();
}
