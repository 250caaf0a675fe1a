import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRegistry, readRegistry, registryOf, uuidOf } from '../../test/registry-samples.ts';
import { checkRegistry } from '../check.ts';
import { parseDocument } from '../json/document.ts';
import type { Registry } from './registry.ts';
import { writeRegistry } from './write-registry.ts';

describe('the text of a registry', () => {
  it('has one asset a line, by uuid', () => {
    const registry = registryOf(
      [
        [2, 1, 'art/hero'],
        [1, 7, 'art/"quoted"', 'excluded'],
      ],
      [9, 3],
    );
    expect(writeRegistry(registry)).toBe(`{
  "schema_version": 1,
  "assets": {
    "${uuidOf(1)}": { "asset_id": 7, "root": "art/\\"quoted\\"", "included_in_build": false },
    "${uuidOf(2)}": { "asset_id": 1, "root": "art/hero", "included_in_build": true }
  },
  "retired": [
    3,
    9
  ]
}
`);
  });

  it('is as short as it can be of an empty one, and keeps a $schema', () => {
    expect(writeRegistry({ assets: new Map(), retired: [], schemaUri: 'x' })).toBe(
      '{\n  "$schema": "x",\n  "schema_version": 1,\n  "assets": {},\n  "retired": []\n}\n',
    );
  });

  it('comes back as the registry it was written from, and has no findings of shape', () => {
    fc.assert(
      fc.property(anyRegistry, fc.option(fc.string(), { nil: undefined }), (registry, schemaUri) => {
        const written: Registry = schemaUri === undefined ? registry : { ...registry, schemaUri };
        const text = writeRegistry(written);
        expect(readRegistry(text)).toEqual(written);
        expect(writeRegistry(readRegistry(text))).toBe(text);
        expect(shapeFindings(text)).toEqual([]);
      }),
    );
  });
});

function shapeFindings(text: string): string[] {
  const document = parseDocument('packwright.registry.json', text);
  const findings = checkRegistry({ kind: 'registry', document, byUuid: undefined, newUuid: () => '' });
  return findings.map(({ code }) => code).filter((code) => /^(syntax|structure)\//.test(code));
}
