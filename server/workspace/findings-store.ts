import type { Finding } from '../../contract/finding.ts';
import { isSameFinding } from './same-finding.ts';

/** `shape`: what the text and the project give, at once. `content`: what the inputs hold, which follows. */
export type Tier = 'shape' | 'content';

/** What is known to be wrong, by document. A document's stamp is another one whenever what is found differs. */
export class FindingsStore {
  readonly #records = new Map<string, FindingsRecord>();
  #clock = 0;

  /** Grows with every change of any document's findings. */
  get clock(): number {
    return this.#clock;
  }

  /** Whether the findings differ from those before. */
  set(uri: string, tier: Tier, findings: readonly Finding[]): boolean {
    const record = this.#records.get(uri);
    const before = record?.[tier];
    if (before !== undefined && isSameList(before, findings)) return false;
    const changes = record === undefined || (before ?? []).length + findings.length > 0;
    const stamp = changes ? ++this.#clock : record.stamp;
    this.#records.set(uri, { ...record, [tier]: findings, stamp });
    return changes;
  }

  get(uri: string): readonly Finding[] {
    const { shape = [], content = [] } = this.#records.get(uri) ?? {};
    return content.length === 0 ? shape : [...shape, ...content];
  }

  tierOf(uri: string, tier: Tier): readonly Finding[] {
    return this.#records.get(uri)?.[tier] ?? [];
  }

  /** Whether that tier of the document was ever looked for. */
  isKnown(uri: string, tier: Tier): boolean {
    return this.#records.get(uri)?.[tier] !== undefined;
  }

  /** 0 for a document never checked. */
  stampOf(uri: string): number {
    return this.#records.get(uri)?.stamp ?? 0;
  }

  /** Gives every document another stamp, as if its findings had changed; the URIs. */
  renew(): Iterable<string> {
    for (const [uri, record] of this.#records) this.#records.set(uri, { ...record, stamp: ++this.#clock });
    return this.#records.keys();
  }

  delete(uri: string): void {
    if (this.#records.delete(uri)) this.#clock++;
  }

  uris(): Iterable<string> {
    return this.#records.keys();
  }
}

/** A tier that was not looked for is absent. */
interface FindingsRecord {
  readonly shape?: readonly Finding[];
  readonly content?: readonly Finding[];
  readonly stamp: number;
}

function isSameList(a: readonly Finding[], b: readonly Finding[]): boolean {
  return (
    a.length === b.length &&
    a.every((finding, position) => {
      const other = b[position];
      return other !== undefined && isSameFinding(finding, other);
    })
  );
}
