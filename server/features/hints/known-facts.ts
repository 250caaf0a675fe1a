import type { BankFacts, BankFactsResult } from '../../tasks/bank-facts.ts';
import { TaskCancelled } from '../../tasks/task.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';

/** Banks are packed anew when so many milliseconds have passed without anybody asking about another text. */
const QUIET = 250;
/** So many declarations may be on an editor's screens at once. */
const MAX_KNOWN = 32;

export interface FactsSource {
  /** Throws FileAccessError where the disk fails. */
  snapshot(uri: string): Promise<Snapshot | undefined>;
  isOpen(uri: string): boolean;
  facts(snapshot: Snapshot): Promise<BankFactsResult | undefined>;
  /** Told when what is known of a bank is another than before. */
  news(): void;
  failed(error: unknown): void;
}

/**
 * What is known of the banks that are looked at. Nobody waits for it: who asks gets what was last found out, which
 * may be of an older text, and is told when there is something newer.
 */
export class KnownFacts {
  readonly #source: FactsSource;
  /** Least recently asked for first. */
  readonly #known = new Map<string, Known>();

  constructor(source: FactsSource) {
    this.#source = source;
  }

  of(snapshot: Snapshot): BankFacts | undefined {
    const { uri } = snapshot;
    const known = this.#known.get(uri) ?? {
      facts: undefined,
      generation: undefined,
      of: undefined,
      wanted: undefined,
      isBusy: false,
    };
    this.#known.delete(uri);
    this.#known.set(uri, known);
    this.#drop();
    known.wanted = snapshot;
    if (!known.isBusy) void this.#lookUp(known);
    return known.facts;
  }

  /** Something changed: an input, perhaps. */
  async look(): Promise<void> {
    for (const uri of [...this.#known.keys()]) {
      if (!this.#source.isOpen(uri)) this.#known.delete(uri);
      else await this.#lookAt(uri);
    }
  }

  async #lookAt(uri: string): Promise<void> {
    try {
      const snapshot = await this.#source.snapshot(uri);
      if (snapshot !== undefined && this.#known.has(uri)) this.of(snapshot);
    } catch (error) {
      this.#source.failed(error);
    }
  }

  async #lookUp(known: Known): Promise<void> {
    known.isBusy = true;
    while (known.wanted !== undefined && !isOf(known.of, known.wanted)) {
      const snapshot = known.of === undefined ? known.wanted : await settled(known, known.wanted);
      const version = versionOf(snapshot);
      known.of = version;
      const facts = (await this.#read(snapshot)) ?? stillTrue(known, version);
      const isNews = JSON.stringify(facts) !== JSON.stringify(known.facts);
      known.facts = facts;
      known.generation = version.generation;
      if (isNews) this.#source.news();
    }
    known.wanted = undefined;
    known.isBusy = false;
  }

  async #read(snapshot: Snapshot): Promise<BankFacts | undefined> {
    try {
      const result = await this.#source.facts(snapshot);
      return result?.kind === 'facts' ? result.facts : undefined;
    } catch (error) {
      if (!(error instanceof TaskCancelled)) this.#source.failed(error);
      return undefined;
    }
  }

  #drop(): void {
    if (this.#known.size <= MAX_KNOWN) return;
    const [oldest] = this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}

interface Known {
  facts: BankFacts | undefined;
  /** Of the project when they were found out. */
  generation: number | undefined;
  /** Of what the facts are, or are being found out. */
  of: Version | undefined;
  wanted: Snapshot | undefined;
  isBusy: boolean;
}

interface Version {
  readonly text: string;
  /** Of the project: another one where an input may have changed. */
  readonly generation: number | undefined;
}

/**
 * While nothing but the text has changed and it cannot be packed, somebody is writing: words that went and came back
 * would make the lines jump.
 */
function stillTrue({ facts, generation }: Known, now: Version): BankFacts | undefined {
  return generation === now.generation ? facts : undefined;
}

function versionOf({ text, project }: Snapshot): Version {
  return { text, generation: project?.generation };
}

function isOf(version: Version | undefined, snapshot: Snapshot): boolean {
  return version?.text === snapshot.text && version.generation === snapshot.project?.generation;
}

/** What is wanted once nobody has wanted anything else for a while. */
async function settled(known: Known, first: Snapshot): Promise<Snapshot> {
  let wanted = first;
  for (;;) {
    await new Promise((done) => setTimeout(done, QUIET));
    const last = known.wanted ?? wanted;
    if (isOf(versionOf(wanted), last)) return last;
    wanted = last;
  }
}
