import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCatalog } from '../formats/index.ts';
import { checkDeclaration, checkProjectFile, checkRegistry } from './check.ts';
import type { Finding } from './finding.ts';
import { parseDocument } from './json/document.ts';
import { stringAt } from './json/tree.ts';
import { applyEdits, compatibleEdits } from './text-edit.ts';

const SOUND = `{
  "schema_version": 1,
  "asset_uuid": "5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94",
  "name": "hero",
  "type": "data_bank",
  "inputs": { "files": ["a.bin"] },
  "output": { "format": "DATA/raw_v1", "codec": "NONE" },
  "preload": { "enabled": true }
}
`;

function check(text: string): Finding[] {
  const document = parseDocument('asset.json', text);
  const formats = formatCatalog();
  return checkDeclaration({
    kind: 'declaration',
    document,
    formats,
    format: formats.get(stringAt(document.root, ['output', 'format']) ?? ''),
    inputs: undefined,
    project: undefined,
    newUuid: () => '0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61',
  });
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}

/** `text` after its safe fixes, until none is left. */
function mend(text: string): string {
  let mended = text;
  for (let round = 0; round < 20; round++) {
    const fixes = check(mended).flatMap(({ fixes: [first] }) =>
      first?.kind === 'safe' ? [first.edits] : [],
    );
    if (fixes.length === 0) return mended;
    mended = applyEdits(mended, compatibleEdits(fixes));
  }
  throw new Error('the fixes reach no end');
}

/** `SOUND` with the first text in place of the second. */
function replaced(from: string, to: string): string {
  const text = SOUND.replace(from, to);
  if (text === SOUND) throw new Error(`the declaration holds no ${from}`);
  return text;
}

describe('a declaration that is broken at one place', () => {
  it.each([
    ['"hero",', '"hero"', 'syntax/invalid-json'],
    ['"hero"', '"hero', 'syntax/invalid-json'],
    ['"name":', '"name', 'syntax/invalid-json'],
    ['"name":', '"name"', 'syntax/invalid-json'],
    ['"name":', 'name:', 'syntax/invalid-json'],
    ['"name": "hero",', '"name": ,', 'syntax/invalid-json'],
    ['"hero"', 'hero', 'syntax/invalid-json'],
    ['"hero"', "'hero'", 'syntax/invalid-json'],
    ['"hero"', '"he\\ro \\q"', 'syntax/invalid-json'],
    ['"5f0c', '"5f"0c', 'syntax/invalid-json'],
    ['true }\n}', 'true }', 'syntax/invalid-json'],
    ['true }', 'true', 'syntax/invalid-json'],
    ['"NONE" }', '"NONE"', 'syntax/invalid-json'],
    ['["a.bin"]', '["a.bin"', 'syntax/invalid-json'],
    ['["a.bin"]', '["a.bin"}', 'syntax/invalid-json'],
    ['{ "files"', '{ { "files"', 'syntax/invalid-json'],
    ['"schema_version": 1', '"schema_version": 01', 'syntax/invalid-json'],
    ['"schema_version": 1', '"schema_version": +1', 'syntax/invalid-json'],
    ['"hero",', '"hero", // the one', 'syntax/comment'],
    ['{\n', '{ /* the one */\n', 'syntax/comment'],
    ['true }', 'true, }', 'syntax/trailing-comma'],
    ['{\n', '\ufeff{\n', 'syntax/byte-order-mark'],
    ['"name": "hero"', '"name": "hero", "name": "hero"', 'structure/duplicate-key'],
    ['"schema_version": 1', '"schema_version": "1"', 'structure/unsupported-schema-version'],
    ['"preload"', '"prelod"', 'structure/unknown-field'],
    ['"asset_uuid"', '"assetUuid"', 'structure/unknown-field'],
    ['"codec"', '"codek"', 'structure/unknown-field'],
  ])('%j → %j has one finding', (from, to, code) => {
    const text = replaced(from, to);
    const [finding, ...others] = check(text);
    expect(codes(others)).toEqual([]);
    expect(finding?.code).toBe(code);
    if (finding?.fixes[0]?.kind === 'safe') expect(check(mend(text))).toEqual([]);
  });

  it('is checked in the rest all the same', () => {
    const text = replaced('"hero"', 'hero').replace('"NONE"', '"lz4-block"');
    expect(codes(check(text))).toEqual(['syntax/invalid-json', 'codec/not-screaming-snake-case']);
  });

  it('has no finding on what was not read', () => {
    expect(codes(check(`${SOUND}${' '.repeat(4 * 1024 * 1024)}`))).toEqual(['syntax/too-large']);
    expect(codes(check(''))).toEqual(['syntax/invalid-json']);
    expect(codes(check('[]'))).toEqual(['structure/wrong-type']);
  });
});

describe('a file of a newer schema', () => {
  const text = '{ "schema_version": 2, "nmae": "hero", "name": 1, "name": 2, }';

  it('is told as that alone, and is not mended', () => {
    const expected = [
      'structure/unsupported-schema-version',
      'structure/duplicate-key',
      'syntax/trailing-comma',
    ];
    expect(codes(check(text))).toEqual(expected);
    expect(mend(text)).toBe(text.replace('2, }', '2 }'));
    const document = parseDocument('a.json', text);
    const newUuid = () => '';
    expect(codes(checkProjectFile({ kind: 'project', document, newUuid }))).toEqual(expected);
    expect(codes(checkRegistry({ kind: 'registry', document, byUuid: undefined, newUuid }))).toEqual(
      expected,
    );
  });
});

it('mends what another language would write', () => {
  const text = SOUND.replaceAll('"', "'")
    .replace(/'(\w+)':/g, '$1:')
    .replace('true }', 'True, }')
    .replaceAll('\n', '\r\n');
  expect(mend(`\ufeff${text}`)).toBe(SOUND);
});

describe('any declaration', () => {
  it('is checked without a throw, and its safe fixes come to an end', () => {
    const mutation = fc.record({
      at: fc.nat(SOUND.length),
      length: fc.nat(12),
      text: fc.constantFrom(
        '',
        '"',
        ',',
        '{',
        '}',
        '[',
        ']',
        ':',
        "'",
        '1',
        'x',
        '// ',
        '\r\n',
        'null',
        '"name": 1,',
      ),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const text = mutations.reduce(
          (result, { at, length, text: inserted }) =>
            result.slice(0, at) + inserted + result.slice(at + length),
          SOUND,
        );
        const mended = mend(text);
        expect(mend(mended)).toBe(mended);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['unknown fields', Array.from({ length: 50_000 }, (_, n) => `"k${n}": ${n}`)],
    ['duplicate keys', Array.from({ length: 50_000 }, () => '"name": "hero"')],
    ['misspelt fields', Array.from({ length: 20_000 }, (_, n) => `"nam${n % 10}": ${n}`)],
  ])('of thousands of %s is checked and mended in reasonable time', (_, members) => {
    const findings = check(`{ ${members.join(', ')} }`);
    expect(findings.length).toBeGreaterThan(900);
    expect(findings.length).toBeLessThan(12_000);
    const edits = findings.flatMap(({ fixes: [first] }) => (first === undefined ? [] : [first.edits]));
    expect(compatibleEdits(edits).length).toBeGreaterThan(0);
  });
});
