import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../finding.ts';
import { fixAll, MAX_ROUNDS, type Texts } from './fix-all.ts';

/** Finds `from` in every document and would write `to` there. */
function wish(from: string, to: string, kind: Fix['kind'] = 'safe'): (texts: Texts) => Finding[] {
  return (texts) =>
    [...texts].flatMap(([uri, text]) =>
      [...text.matchAll(new RegExp(from, 'g'))].map(({ index, 0: { length } }): Finding => {
        const span = { offset: index, length };
        const fix = { title: `${from} → ${to}`, kind, edits: [{ uri, span, newText: to }] };
        return { code: from, severity: 'error', uri, span, message: '', fixes: [fix], related: [], tags: [] };
      }),
    );
}

const all =
  (...checks: ((texts: Texts) => Finding[])[]) =>
  (texts: Texts) =>
    checks.flatMap((check) => check(texts));

describe('fixAll', () => {
  it('mends all documents, and what the mending uncovers', async () => {
    const check = all(wish('a', 'b'), wish('bb', 'c'));
    const { texts, rounds, applied, remaining, end } = await fixAll(
      check,
      new Map([
        ['x', 'aa-a'],
        ['y', 'bb'],
      ]),
    );
    expect([...texts]).toEqual([
      ['x', 'c-b'],
      ['y', 'c'],
    ]);
    expect([rounds, applied.length, remaining, end]).toEqual([2, 5, [], 'settled']);
  });

  it('applies no suggestion, and a safe fix that stands after one', async () => {
    const asked = await fixAll(wish('a', 'b', 'suggestion'), new Map([['x', 'a']]));
    expect([asked.texts.get('x'), asked.rounds, asked.remaining.length, asked.end]).toEqual([
      'a',
      0,
      1,
      'settled',
    ]);
    const check = (texts: Texts) => {
      const [finding] = wish('a', 'b')(texts);
      const [other] = wish('a', 'c', 'suggestion')(texts);
      return finding && other ? [{ ...finding, fixes: [...other.fixes, ...finding.fixes] }] : [];
    };
    expect((await fixAll(check, new Map([['x', 'a']]))).texts.get('x')).toBe('b');
  });

  it('makes of two fixes in one place the first', async () => {
    const { texts, applied } = await fixAll(all(wish('ab', 'x'), wish('bc', 'y')), new Map([['x', 'abc']]));
    expect(texts.get('x')).toBe('xc');
    expect(applied.map(({ title }) => title)).toEqual(['ab → x']);
  });

  it('waits for a check that takes time', async () => {
    const check = (texts: Texts) => Promise.resolve(wish('a', 'b')(texts));
    expect((await fixAll(check, new Map([['x', 'a']]))).texts.get('x')).toBe('b');
  });

  it.each([
    ['undo each other', all(wish('a', 'b'), wish('b', 'a')), 'cycle'],
    ['change nothing', wish('a', 'a'), 'cycle'],
    ['have no end', wish('^', 'a'), 'gave-up'],
  ])('stops where fixes %s', async (_, check, end) => {
    const result = await fixAll(check, new Map([['x', 'a']]));
    expect(result.end).toBe(end);
    expect(result.rounds).toBeLessThanOrEqual(MAX_ROUNDS);
    expect(result.remaining.length).toBeGreaterThan(0);
  });

  it('leaves alone what it was not given', async () => {
    const check = () => wish('a', 'b')(new Map([['elsewhere', 'a']]));
    const { texts, end } = await fixAll(check, new Map([['x', 'a']]));
    expect([[...texts], end]).toEqual([[['x', 'a']], 'settled']);
  });
});
