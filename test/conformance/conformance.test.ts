import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDeclaration } from '../../contract/check.ts';
import { countBySeverity } from '../../contract/finding.ts';
import { parseDocument } from '../../contract/json/document.ts';
import { RULES } from '../../contract/rules.ts';
import { FORMATS, formatCatalog } from '../../formats/index.ts';
import { ASSET_DECLARATION } from './asset-declaration.ts';
import { headingsOf, normsOf } from './norms.ts';

const root = join(import.meta.dirname, '../..');
const specification = readFileSync(join(root, 'docs/spec/001-asset-declaration.md'), 'utf8');
const ruleIds = new Set(RULES.map(({ id }) => id));
const mapped = Object.entries(ASSET_DECLARATION).flatMap(([section, norms]) =>
  norms.map((norm) => ({ ...norm, section })),
);

describe('specification 001', () => {
  it('is mapped sentence by sentence', () => {
    const norms = normsOf(specification);
    expect(norms.length).toBeGreaterThan(50);
    expect(mapped.map(({ section, text }) => ({ section, text }))).toEqual(norms);
  });

  it.each(mapped.map((norm) => [`${norm.section}: ${norm.text}`, norm] as const))('%s', (_, norm) => {
    const { rules = [], because = '', tests = [] } = norm;
    for (const id of rules) expect(ruleIds.has(id), `the rule ${id}`).toBe(true);
    for (const path of tests) expect(existsSync(join(root, path)), path).toBe(true);
    expect(rules.length > 0 || because.length > 30, 'a rule or a reason').toBe(true);
  });
});

describe('a field that specification 001 requires', () => {
  const sound = {
    schema_version: 1,
    asset_uuid: '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94',
    name: 'hero',
    type: 'data_bank',
    inputs: { files: ['a.bin'] },
    output: { format: 'DATA/raw_v1', codec: 'NONE' },
    preload: { enabled: true },
  };
  const fields = mapped.flatMap(({ text, rules = [] }) => {
    const path = /^`([\w.]+)`( is required and boolean;)?$/.exec(text)?.[1];
    return path === undefined ? [] : [{ path: path.split('.'), rules }];
  });

  it('is none that the test has overlooked', () => {
    expect(fields.map(({ path }) => path.join('.'))).toEqual(
      'schema_version asset_uuid name type inputs output preload output.format output.codec preload.enabled'.split(
        ' ',
      ),
    );
    expect(errorsOf(sound)).toEqual([]);
  });

  it.each(fields.map(({ path, rules }) => [path.join('.'), path, rules] as const))(
    '%s is an error where it is missing',
    (_, path, rules) => {
      const codes = errorsOf(without(sound, path));
      expect(codes).toHaveLength(1);
      expect(rules).toContain(codes[0]);
    },
  );
});

describe('the section of a rule', () => {
  const headings = new Set(headingsOf(specification));

  const rules = [...RULES, ...new Set(FORMATS.flatMap(({ contentRules }) => contentRules))];

  it.each(rules.map(({ id, section }) => [id, section]))('%s: %s', (_, section) => {
    const exists = section.startsWith('docs/') ? existsSync(join(root, section)) : headings.has(section);
    expect(exists).toBe(true);
  });
});

function errorsOf(declaration: object): string[] {
  const document = parseDocument('asset.json', JSON.stringify(declaration));
  const formats = formatCatalog();
  const findings = checkDeclaration({
    kind: 'declaration',
    document,
    formats,
    format: formats.get('DATA/raw_v1'),
    inputs: undefined,
    project: undefined,
    newUuid: () => '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61',
  });
  expect(countBySeverity(findings).warning).toBe(0);
  return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

function without(value: object, [key = '', ...rest]: readonly string[]): object {
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name !== key) return [[name, inner]];
    return rest.length === 0 ? [] : [[name, without(inner, rest)]];
  });
  return Object.fromEntries(entries);
}
