/**
 * The records of asset packs: `schemas/packs/*.schema.json` name their parts in `$defs`, whose names are unique among
 * all of these files, and refer to each other by file. Types, the schemas of the OpenAPI document and a validator for
 * each part are made from all of them together.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const root = join(import.meta.dirname, '..');
const FOLDER = 'schemas/packs';
const BANNER = `// Generated from ${FOLDER} by scripts/generate.ts. Do not edit.`;

type Definitions = Readonly<Record<string, JSONSchema>>;

export async function packModules(): Promise<{ path: string; text: string }[]> {
  const definitions = readDefinitions();
  return [
    { path: 'packs/model/generated/types.ts', text: await typesModule(definitions) },
    { path: 'packs/model/generated/schemas.ts', text: schemasModule(definitions) },
    { path: 'packs/model/generated/validators.ts', text: validatorsModule(definitions) },
  ];
}

function readDefinitions(): Definitions {
  const all: Record<string, JSONSchema> = {};
  for (const name of readdirSync(join(root, FOLDER)).sort()) {
    const text = readFileSync(join(root, FOLDER, name), 'utf8').replaceAll(
      /"[\w-]+\.schema\.json#\/\$defs\//g,
      '"#/$defs/',
    );
    for (const [key, schema] of Object.entries<JSONSchema>(JSON.parse(text).$defs)) {
      if (Object.hasOwn(all, key)) throw new Error(`${FOLDER}/${name}: ${key} is defined twice`);
      all[key] = schema;
    }
  }
  return all;
}

async function typesModule(definitions: Definitions): Promise<string> {
  const types = await compile(
    { title: 'PackRecords', type: 'object', $defs: definitions } as JSONSchema,
    '',
    {
      bannerComment: '',
      additionalProperties: false,
      strictIndexSignatures: true,
      unreachableDefinitions: true,
      style: { singleQuote: true, printWidth: 110 },
    },
  );
  const own = types
    .replace(/export interface PackRecords \{\}\n/, '')
    .replaceAll(
      / \*\n \* This interface was referenced by `[^`]+`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n/g,
      '',
    )
    .replaceAll(
      /\/\*\*\n \* This interface was referenced by `[^`]+`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n \*\/\n/g,
      '',
    );
  const names = Object.keys(definitions);
  const records = [
    '/** Each type by its name. */',
    'export interface Records {',
    ...names.map((name) => `  ${name}: ${name};`),
    '}',
  ];
  return `${BANNER}\n\n${own.trim()}\n\n${records.join('\n')}\n`;
}

function schemasModule(definitions: Definitions): string {
  return `${BANNER}\n\nexport const SCHEMAS = ${JSON.stringify(definitions, null, 2)} as const;\n`;
}

/** One validator for each part that is an object, by its name. */
function validatorsModule(definitions: Definitions): string {
  const ajv = new Ajv2020({
    allErrors: false,
    logger: false,
    // Lengths are counted in UTF-16 units: to count otherwise takes a function of ajv at run time.
    unicode: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    schemas: [{ $id: 'packs', $defs: definitions }],
    code: { source: true, esm: true, lines: true },
  });
  const names = Object.keys(definitions);
  const references = Object.fromEntries(names.map((name) => [`validate${name}`, `packs#/$defs/${name}`]));
  const code: string = standaloneCode.default(ajv, references).replace('"use strict";', '');
  if (code.includes('require(')) throw new Error('a keyword needs ajv at run time; choose another');
  return [
    BANNER,
    '// @ts-nocheck: the validators below are compiled code without types.',
    "import type { Validator } from '../validator.ts';",
    "import type { Records } from './types.ts';",
    '',
    code.replaceAll(/^export const (validate\w+) = (\w+);/gm, 'const $1 = $2;').trim(),
    '',
    `export const VALIDATORS: Readonly<Record<keyof Records, Validator>> = {`,
    ...names.map((name) => `  ${name}: validate${name} as unknown as Validator,`),
    '};',
    '',
  ].join('\n');
}
