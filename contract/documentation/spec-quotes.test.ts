import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../formats/index.ts';
import { schema as assetSchema } from '../generated/asset.ts';
import { schema as projectSchema } from '../generated/project.ts';
import { schema as registrySchema } from '../generated/registry.ts';
import type { SchemaNode } from '../schema/fields.ts';
import { allQuotes, quoteFor } from './spec-quotes.ts';

const specification = readFileSync(
  join(import.meta.dirname, '../../docs/spec/001-asset-declaration.md'),
  'utf8',
);

it.each(allQuotes())('says of %s what the specification says under that heading', (_, quote) => {
  expect(sectionOf(quote.section)).toContain(quote.sentence);
});

describe('every field', () => {
  const documents: [name: string, schema: SchemaNode][] = [
    ['asset.json', assetSchema],
    ['packwright.json', projectSchema],
    ['packwright.registry.json', registrySchema],
    ...FORMATS.flatMap(({ id, metadata, pipeline }): [string, SchemaNode][] => [
      [`output.metadata of ${id}`, metadata.schema],
      [`output.pipeline of ${id}`, pipeline.schema],
    ]),
  ];

  it.each(documents)('of %s is described', (_, schema) => {
    const silent = fieldsOf(schema).filter(({ node }) => (node.description ?? '').length < 20);
    expect(silent.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('of asset.json has its sentence of the specification', () => {
    const silent = fieldsOf(assetSchema).filter(({ path }) => quoteFor('declaration', path) === undefined);
    // The first is no field of the contract: it is there for other editors.
    expect(silent.map(({ path }) => path.join('.'))).toEqual(['$schema']);
  });
});

it.each([
  { path: ['inputs', 'sprites', 3], section: 'Inputs' },
  { path: ['inputs', 'inputs'], section: 'Inputs' },
  { path: ['output', 'pipeline', 'palettes', 12, 'index'], section: 'Explicit Index Collections' },
  { path: ['output', 'metadata', 'tile_size'], section: undefined },
  { path: ['build', 'name'], section: undefined },
])('finds $path', ({ path, section }) => expect(quoteFor('declaration', path)?.section).toBe(section));

it('finds the fields of a registered asset', () => {
  const path = ['assets', '3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e7d53', 'asset_id'];
  expect(quoteFor('registry', path)?.section).toBe('Operational State Exclusion');
});

/** The text under a heading, up to the next one. */
function sectionOf(heading: string): string {
  const sections = specification.split(/^#+ /m).filter((section) => section.startsWith(`${heading}\n`));
  expect(sections.length, heading).toBe(1);
  return sections[0] ?? '';
}

interface Field {
  readonly path: readonly string[];
  readonly node: SchemaNode;
}

function fieldsOf(root: SchemaNode): Field[] {
  return [...fieldsBelow(root, [], (node) => root.$defs?.[node.$ref?.replace('#/$defs/', '') ?? ''] ?? node)];
}

function* fieldsBelow(
  node: SchemaNode,
  path: readonly string[],
  resolve: (node: SchemaNode) => SchemaNode,
): Generator<Field> {
  for (const [name, unresolved] of Object.entries(node.properties ?? {})) {
    const field = { path: [...path, name], node: resolve(unresolved) };
    yield field;
    yield* fieldsBelow(field.node, field.path, resolve);
  }
  const free =
    node.items ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined);
  if (free !== undefined) yield* fieldsBelow(resolve(free), [...path, '*'], resolve);
}
