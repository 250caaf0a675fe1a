/** Why a document is checked: `own` where an edit of the document itself is the reason. */
export type Reason = 'own' | 'other';

/** Told of documents whose findings changed. */
export interface FindingsListener {
  changed(uri: string, reason: Reason): void;
  /** Told after each round: what the projects hold may be another now, whether or not findings are. */
  checked(): void;
  failed(error: unknown): void;
}
