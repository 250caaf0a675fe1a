import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { json } from '../../../packs/store/json-column.ts';
import type { Tables } from '../../../packs/store/tables.ts';

/** Asks the service; throws, or answers 5xx, where it fails. */
export type Ask = (method: string, path: string, options: AskOptions) => Promise<Answered>;

export interface AskOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: it looks into bodies whose shape it knows
  readonly body: any;
}

const WRITERS = 4;
const SLOTS_EACH = 50;
const ASSETS = 6;
const GAME = 'game-of-faults';
const PACK = 'pack-of-faults';

/** What a slot may show: what was acknowledged last, or what was asked for since without an answer. */
interface Expected {
  acknowledged: string | undefined;
  readonly unanswered: Set<string>;
}

/** Writers that fill slots of one pack over and over, and remember what they were promised. */
export class SlotWorkload {
  readonly #slots = new Map<string, Expected>();
  /** Answers that said that a slot shows what was asked for. */
  acknowledged = 0;

  /** The game, its pack and its assets. */
  static async seed(db: Kysely<Tables>): Promise<void> {
    const templates = Object.fromEntries([...slotNames()].map((name) => [name, {}]));
    await db
      .insertInto('games')
      .values({ id: GAME, definition_json: json({ templates, entities: [] }) })
      .execute();
    await db.insertInto('asset_packs').values({ id: PACK, game_id: GAME, name: 'Faults' }).execute();
    for (let n = 0; n < ASSETS; n += 1)
      await db
        .insertInto('assets')
        .values({ id: assetName(n), owner_game_id: GAME, source: 'uploaded', image_url: 'res://a' })
        .execute();
  }

  /** All writers at once, until `signal` aborts; where the service fails they go on. */
  async write(ask: Ask, signal: AbortSignal): Promise<void> {
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => this.#writeAs(writer, ask, signal)));
  }

  async #writeAs(writer: number, ask: Ask, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const slot = slotName(writer, random(SLOTS_EACH));
      const asset = assetName(random(ASSETS));
      const expected = this.#expected(slot);
      expected.unanswered.add(asset);
      if (!(await assigned(ask, slot, asset))) {
        await sleep(5);
        continue;
      }
      expected.acknowledged = asset;
      expected.unanswered.clear();
      this.acknowledged += 1;
    }
  }

  /** Resolves at a moment that nobody knows: after a few more answers, or when too few come. */
  async someMoment(): Promise<void> {
    const enough = this.acknowledged + random(40);
    const end = Date.now() + 1500;
    while (this.acknowledged < enough && Date.now() < end) await sleep(random(4));
  }

  /** Where what the service shows now is not what it promised. What it shows is a promise from now on. */
  async lost(ask: Ask): Promise<readonly string[]> {
    const { status, body } = await ask('get', `/asset-packs/${PACK}`, {});
    if (status !== 200) return [`the pack answers ${status}: ${JSON.stringify(body)}`];
    const shown = new Map<string, string>();
    for (const { templateId, assetId } of body.entries) shown.set(templateId, assetId);
    const strangers = [...shown.keys()].filter((slot) => !this.#slots.has(slot));
    return [
      ...strangers.map((slot) => `${slot} shows something that nobody asked for`),
      ...[...this.#slots].flatMap(([slot, expected]) => lostIn(slot, expected, shown.get(slot))),
    ];
  }

  #expected(slot: string): Expected {
    const known = this.#slots.get(slot);
    if (known !== undefined) return known;
    const made: Expected = { acknowledged: undefined, unanswered: new Set() };
    this.#slots.set(slot, made);
    return made;
  }
}

/** False where the service failed before it answered. */
async function assigned(ask: Ask, slot: string, assetId: string): Promise<boolean> {
  const path = `/asset-packs/${PACK}/entries/${slot}`;
  try {
    const over = await ask('put', path, { body: { assetId }, headers: { 'if-match': '*' } });
    // Nothing is there yet; each slot has one writer, so nothing comes between.
    const { status, body } = over.status === 412 ? await ask('put', path, { body: { assetId } }) : over;
    if (status < 300) return true;
    if (status >= 500) return false;
    throw new Refused(`${slot}: ${status} ${JSON.stringify(body)}`);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return false;
  }
}

/** A refusal is no failure: the workload itself asks for what cannot be. */
class Refused extends Error {}

function lostIn(slot: string, expected: Expected, shown: string | undefined): string[] {
  const { acknowledged, unanswered } = expected;
  const isFine = shown === acknowledged || (shown !== undefined && unanswered.has(shown));
  expected.acknowledged = shown;
  unanswered.clear();
  return isFine ? [] : [`${slot} was promised ${acknowledged} and shows ${shown}`];
}

function* slotNames(): Generator<string> {
  for (let writer = 0; writer < WRITERS; writer += 1)
    for (let n = 0; n < SLOTS_EACH; n += 1) yield slotName(writer, n);
}

function slotName(writer: number, n: number): string {
  return `slot-${writer}-${n}`;
}

function assetName(n: number): string {
  return `asset-${n}`;
}

function random(below: number): number {
  return Math.floor(Math.random() * below);
}
