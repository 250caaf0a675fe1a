import { describe, expect, it } from 'vitest';
import type { Finding, Span } from '../contract/finding.ts';
import { parseDocument } from '../contract/json/document.ts';
import { childOf, toValue } from '../contract/json/tree.ts';
import type { BadExample, GoodExample } from '../contract/rule.ts';
import { runRules } from '../contract/run-rules.ts';
import { applyEdits, compatibleEdits } from '../contract/text-edit.ts';
import type { BankFields } from './bank-fields.ts';
import type { ContentContext, ContentRule, InputContent } from './content-rule.ts';
import { FORMATS, formatCatalog } from './index.ts';

/** Each rule once, with the first format that lists it. */
const RULES = new Map(
  [...FORMATS].reverse().flatMap((format) => format.contentRules.map((rule) => [rule, format] as const)),
);

describe.each([...RULES.keys()].map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is a content rule with an explanation and examples of both kinds', () => {
    expect(id).toMatch(/^content\/[a-z0-9-]+$/);
    expect(rule.explanation.length).toBeGreaterThan(40);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });

  it.each(numbered(rule.bad))('finds the marks of bad example %i', (_, example) => {
    const { text, marks, findings } = checkExample(rule, example);
    expect(findings.map(({ span }) => span)).toEqual(marks);
    for (const { message } of findings) expect(message).not.toMatch(/\.$|undefined|NaN/);
    expect(findings.some(({ fixes }) => fixes.length > 0)).toBe(example.fixed !== undefined);
    if (example.fixed === undefined) return;
    const fixed = applyEdits(text, compatibleEdits(findings.map(({ fixes }) => fixes[0]?.edits ?? [])));
    expect(fixed).toBe(example.fixed);
    expect(checkExample(rule, { ...example, text: fixed }).findings).toEqual([]);
  });

  it.each(numbered(rule.good))('accepts good example %i', (_, example) => {
    const { marks, findings } = checkExample(rule, example);
    expect([...marks, ...findings]).toEqual([]);
  });
});

describe('the lists of content rules', () => {
  it('give one id to one rule only', () => {
    const ids = [...RULES.keys()].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

function numbered<E extends GoodExample>(examples: readonly E[]): [number, E][] {
  return examples.map((example, position) => [position, example]);
}

function checkExample(rule: ContentRule, { text: marked, given }: BadExample) {
  const { text, marks } = unmark(marked);
  const document = parseDocument('example/asset.json', text);
  expect(document.problems).toEqual([]);
  const output = childOf(document.root, 'output');
  const context: ContentContext = {
    kind: 'declaration',
    document,
    formats: formatCatalog(),
    format: RULES.get(rule),
    inputs: undefined,
    project: undefined,
    newUuid: () => '00000000-0000-4000-8000-000000000001',
    metadata: fields(toValue(childOf(output, 'metadata'))),
    pipeline: fields(toValue(childOf(output, 'pipeline'))),
    contents: contentsOf(document.root, given),
  };
  const findings: Finding[] = runRules(context, [rule], []);
  return { text, marks, findings };
}

function contentsOf(root: Parameters<typeof childOf>[0], given: GoodExample['given']): InputContent[] {
  const inputs = childOf(root, 'inputs');
  return (inputs?.kind === 'object' ? inputs.members : []).flatMap(({ key, value }) => {
    const items = value?.kind === 'array' ? value.items : [];
    return items.flatMap((at) => {
      if (at.kind !== 'string') return [];
      const input = given?.inputs?.[at.value]?.data;
      if (!isInput(input)) throw new Error(`the example says nothing of ${at.value}`);
      return [{ role: key.value, path: at.value, at, input }];
    });
  });
}

function isInput(value: unknown): value is InputContent['input'] {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function fields(value: unknown): BankFields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function unmark(marked: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  let text = '';
  for (const [position, piece] of marked.split(/<\|([\s\S]*?)\|>/).entries()) {
    if (position % 2 === 1) marks.push({ offset: text.length, length: piece.length });
    text += piece;
  }
  return { text, marks };
}
