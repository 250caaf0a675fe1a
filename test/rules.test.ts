import { describe, expect, it } from 'vitest';
import { RULES } from '../contract/rules.ts';
import { checkExample, fixExample, unmark } from './rule-examples.ts';

const FILES = /^[a-z]+\/[a-z0-9-]+$/;

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is named as its file, explained, and shown by examples', () => {
    expect(id).toMatch(FILES);
    expect(rule.explanation.length).toBeGreaterThan(40);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });

  it.each(rule.bad.map((example) => [example.text, example] as const))(
    'finds the marks in %s',
    (_, example) => {
      const checked = checkExample(rule, example);
      expect(checked.findings.map(({ span }) => span)).toEqual(checked.marks);
      for (const { severity, message } of checked.findings) {
        expect(['error', 'warning', 'hint']).toContain(severity);
        expect(message).not.toMatch(/\.$/);
      }
      if (example.fixed === undefined) return;
      const fixed = fixExample(checked);
      expect(fixed).toBe(example.fixed);
      expect(checkExample(rule, { ...example, text: fixed }).findings).toEqual([]);
    },
  );

  if (rule.onlyClaimed === true)
    it('finds nothing where it claims nothing', () => {
      // Of a context without anything in it nothing else can be found.
      expect([...rule.check({} as never, [])]).toEqual([]);
    });

  it.each(rule.good.map((example) => [example.text, example] as const))('accepts %s', (_, example) => {
    expect(unmark(example.text).marks).toEqual([]);
    expect(checkExample(rule, example).findings).toEqual([]);
  });
});
