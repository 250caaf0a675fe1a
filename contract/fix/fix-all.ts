import type { Finding, TextEdit } from '../finding.ts';
import { applyEdits, compatibleEdits } from '../text-edit.ts';

/** Documents by uri. */
export type Texts = ReadonlyMap<string, string>;

export interface FixedTexts {
  readonly texts: Texts;
  /** How often fixes were applied. */
  readonly rounds: number;
  readonly applied: readonly AppliedFix[];
  /** What is found in `texts`. */
  readonly remaining: readonly Finding[];
  /**
   * `settled`: no finding has a safe fix left. `cycle`: the fixes undo each other, which is a bug in a rule;
   * `gave-up`: there was no end after {@link MAX_ROUNDS}. The texts are sound as far as they got in each case.
   */
  readonly end: 'settled' | 'cycle' | 'gave-up';
}

export interface AppliedFix {
  readonly uri: string;
  readonly code: string;
  readonly title: string;
}

/** Each round mends what the one before uncovered; sound rules need a handful. */
export const MAX_ROUNDS = 50;

/**
 * Applies the first safe fix of every finding, again and again, until no finding has one. Of fixes that would change
 * the same place one goes first, and the others are found again in what results. Text that no fix touches stays.
 */
export async function fixAll(
  check: (texts: Texts) => readonly Finding[] | Promise<readonly Finding[]>,
  texts: Texts,
): Promise<FixedTexts> {
  const applied: AppliedFix[] = [];
  const seen: Texts[] = [texts];
  for (let current = texts; ; ) {
    const remaining = await check(current);
    const step = fixOnce(current, remaining);
    const rounds = seen.length - 1;
    const stop = (end: FixedTexts['end']) => ({ texts: current, rounds, applied, remaining, end });
    if (step.applied.length === 0) return stop('settled');
    if (seen.some((earlier) => isSame(earlier, step.texts))) return stop('cycle');
    if (rounds === MAX_ROUNDS) return stop('gave-up');
    applied.push(...step.applied);
    seen.push(step.texts);
    current = step.texts;
  }
}

/** One round: the fixes that can be made together. */
function fixOnce(texts: Texts, findings: readonly Finding[]): { texts: Texts; applied: AppliedFix[] } {
  const applied: AppliedFix[] = [];
  const groups: (readonly TextEdit[])[] = [];
  for (const { uri, code, fixes } of findings) {
    const fix = fixes.find(({ kind }) => kind === 'safe');
    if (fix?.edits.every((edit) => texts.has(edit.uri)) !== true) continue;
    groups.push(fix.edits);
    applied.push({ uri, code, title: fix.title });
  }
  const taken = compatibleEdits(groups);
  const made = new Set(taken);
  const byUri = Map.groupBy(taken, ({ uri }) => uri);
  const mended = [...texts].map(([uri, text]) => [uri, applyEdits(text, byUri.get(uri) ?? [])] as const);
  return {
    texts: new Map(mended),
    applied: applied.filter((_, position) => groups[position]?.every((edit) => made.has(edit))),
  };
}

function isSame(a: Texts, b: Texts): boolean {
  return [...a].every(([uri, text]) => b.get(uri) === text);
}
