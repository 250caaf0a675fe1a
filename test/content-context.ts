import type { Finding, Span } from '../contract/finding.ts';
import { parseDocument } from '../contract/json/document.ts';
import { childOf, type JsonNode, toValue } from '../contract/json/tree.ts';
import { runRules } from '../contract/run-rules.ts';
import type { ContentContext, ContentRule, InputContent } from '../formats/content-rule.ts';
import type { Format } from '../formats/format.ts';
import { formatCatalog } from '../formats/index.ts';
import { unmark } from './rule-examples.ts';

/** What an input path of a declaration leads to. */
export type InputData = (path: string) => unknown;

export interface CheckedContent {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly findings: readonly Finding[];
}

/** Runs content rules on a declaration, or a fragment of one, in which places may be marked `<|…|>`. */
export function checkContent(
  format: Format,
  rules: readonly ContentRule[],
  { text: marked, data }: { readonly text: string; readonly data: InputData },
): CheckedContent {
  const { text, marks } = unmark(marked);
  return { text, marks, findings: runRules(contextOf(format, text, data), rules, []) };
}

function contextOf(format: Format, text: string, data: InputData): ContentContext {
  const document = parseDocument('example/asset.json', text);
  if (document.problems.length > 0) throw new Error(`no JSON: ${text}`);
  const output = childOf(document.root, 'output');
  return {
    kind: 'declaration',
    document,
    formats: formatCatalog(),
    format,
    inputs: undefined,
    project: undefined,
    newUuid: () => '00000000-0000-4000-8000-000000000001',
    metadata: fieldsOf(childOf(output, 'metadata')),
    pipeline: fieldsOf(childOf(output, 'pipeline')),
    contents: contentsOf(document.root, data),
  };
}

function contentsOf(root: JsonNode | undefined, data: InputData): InputContent[] {
  const inputs = childOf(root, 'inputs');
  return (inputs?.kind === 'object' ? inputs.members : []).flatMap(({ key, value }) => {
    const items = value?.kind === 'array' ? value.items : [];
    return items.flatMap((at) => {
      if (at.kind !== 'string') return [];
      const input = data(at.value);
      if (!isInput(input)) throw new Error(`nothing is said of ${at.value}`);
      return [{ role: key.value, path: at.value, at, input }];
    });
  });
}

function isInput(value: unknown): value is InputContent['input'] {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function fieldsOf(node: JsonNode | undefined): Readonly<Record<string, unknown>> {
  const value = toValue(node);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
