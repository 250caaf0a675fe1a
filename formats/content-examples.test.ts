import { describe, expect, it } from 'vitest';
import type { BadExample, GoodExample } from '../contract/rule.ts';
import { applyEdits, compatibleEdits } from '../contract/text-edit.ts';
import { checkContent } from '../test/content-context.ts';
import { FORMATS } from './index.ts';

/** Each rule once, with the first format that lists it. */
const RULES = new Map(
  [...FORMATS].reverse().flatMap((format) => format.contentRules.map((rule) => [rule, format] as const)),
);

describe.each([...RULES].map(([rule, format]) => [rule.id, rule, format] as const))(
  '%s',
  (id, rule, format) => {
    const check = ({ text, given }: BadExample) =>
      checkContent(format, [rule], { text, data: (path) => given?.inputs?.[path]?.data });

    it('is a content rule with an explanation and examples of both kinds', () => {
      expect(id).toMatch(/^content\/[a-z0-9-]+$/);
      expect(rule.explanation.length).toBeGreaterThan(40);
      expect(rule.bad.length).toBeGreaterThan(0);
      expect(rule.good.length).toBeGreaterThan(0);
    });

    it.each(numbered(rule.bad))('finds the marks of bad example %i', (_, example) => {
      const { text, marks, findings } = check(example);
      expect(findings.map(({ span }) => span)).toEqual(marks);
      for (const { message } of findings) expect(message).not.toMatch(/\.$|undefined|NaN/);
      expect(findings.some(({ fixes }) => fixes.length > 0)).toBe(example.fixed !== undefined);
      if (example.fixed === undefined) return;
      const fixed = applyEdits(text, compatibleEdits(findings.map(({ fixes }) => fixes[0]?.edits ?? [])));
      expect(fixed).toBe(example.fixed);
      expect(check({ ...example, text: fixed }).findings).toEqual([]);
    });

    it.each(numbered(rule.good))('accepts good example %i', (_, example) => {
      const { marks, findings } = check(example);
      expect([...marks, ...findings]).toEqual([]);
    });
  },
);

describe('the lists of content rules', () => {
  it('give one id to one rule only', () => {
    const ids = [...RULES.keys()].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

function numbered<E extends GoodExample>(examples: readonly E[]): [number, E][] {
  return examples.map((example, position) => [position, example]);
}
