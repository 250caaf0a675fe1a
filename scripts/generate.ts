/**
 * Writes what is generated and committed: types and ahead-of-time validators from `schemas/`, the lists of rules
 * from their folders, the PNG module from its sources, the operations of the service's client from its routes, and the
 * pages of rules. `node scripts/generate.ts` writes; `--check` lists what is stale and exits 1.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { compilePngModule, PNG_MODULE_SOURCES } from './compile-png-module.ts';
import { packModules } from './generate-packs.ts';

const root = join(import.meta.dirname, '..');

export interface GeneratedFile {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
}

export async function generate(): Promise<GeneratedFile[]> {
  return [...(await generateCode()), ...(await generateDocs()), await generateClient()];
}

async function generateCode(): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const [schema, target] of schemaTargets()) files.push(await fromSchema(schema, target));
  files.push(ruleList('contract/rules', 'contract/generated/rules.ts'));
  files.push(await pngModule(), ...(await packModules()));
  return files;
}

async function pngModule(): Promise<GeneratedFile> {
  const lines = [
    `// Compiled from ${PNG_MODULE_SOURCES} by scripts/generate.ts. Do not edit.`,
    '/** The bytes of the module, in base64. */',
    `export const PNG_MODULE =\n  '${Buffer.from(await compilePngModule()).toString('base64')}';`,
    '',
  ];
  return { path: 'packer/generated/png-module.ts', text: lines.join('\n') };
}

/** Imports the routes, and so must run when the records that they are checked with are fresh. */
async function generateClient(): Promise<GeneratedFile> {
  const { packClientModule } = await import('./generate-pack-client.ts');
  return packClientModule();
}

/** Imports the rules, and so must run when the list of them is fresh. */
async function generateDocs(): Promise<GeneratedFile[]> {
  const { rulePages } = await import('./generate-docs.ts');
  return rulePages();
}

export function stale(files: readonly GeneratedFile[]): string[] {
  return files.filter(({ path, text }) => read(path) !== text).map(({ path }) => path);
}

/** Pages of rules that are no more. */
function orphans(files: readonly GeneratedFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return readdirSync(join(root, RULE_PAGES), { recursive: true, encoding: 'utf8' })
    .map((path) => `${RULE_PAGES}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !known.has(path));
}

/** Nothing but generated pages lives there. */
const RULE_PAGES = 'docs/rules';

/** Each schema beside the module that its types and its validator make, in the folder that owns the shape. */
function schemaTargets(): [schema: string, target: string][] {
  const owners: Record<string, string> = { 'archive-header': 'packer', 'build-report': 'packer' };
  const top = schemasIn('schemas').map((name): [string, string] => [
    `schemas/${name}.schema.json`,
    `${owners[name] ?? 'contract'}/generated/${name}.ts`,
  ]);
  const formats = schemasIn('schemas/formats').map((name): [string, string] => [
    `schemas/formats/${name}.schema.json`,
    `formats/generated/${name.replace('.', '-')}.ts`,
  ]);
  return [...top, ...formats];
}

function schemasIn(folder: string): string[] {
  const suffix = '.schema.json';
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort();
}

async function fromSchema(path: string, target: string): Promise<GeneratedFile> {
  const schema = JSON.parse(readFileSync(join(root, path), 'utf8'));
  const types = await compile(withoutIds(schema), schema.title, {
    bannerComment: '',
    additionalProperties: false,
    strictIndexSignatures: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  const validatorTypes = relative(dirname(target), 'contract/schema/schema-error.ts').replaceAll('\\', '/');
  const text = [
    `// Generated from ${path} by scripts/generate.ts. Do not edit.`,
    '// @ts-nocheck: the validator below is compiled code without types.',
    `import type { Validator } from '${validatorTypes.startsWith('.') ? validatorTypes : `./${validatorTypes}`}';`,
    '',
    types.trim(),
    '',
    `export const schema = ${JSON.stringify(schema, null, 2)} as const;`,
    '',
    validatorCode(schema, path),
    '',
    `export const validate: Validator = ${compiledName(schema, path)} as unknown as Validator;`,
    '',
  ].join('\n');
  return { path: target, text };
}

function withoutIds(schema: JSONSchema): JSONSchema {
  const { $id: _id, ...rest } = schema;
  return rest;
}

function compiledName(schema: JSONSchema, path: string): string {
  const name = /export default (\w+);/.exec(rawValidator(schema, path))?.[1];
  if (name === undefined) throw new Error(`${path}: the validator has no default export`);
  return name;
}

function validatorCode(schema: JSONSchema, path: string): string {
  return rawValidator(schema, path)
    .replace('"use strict";', '')
    .replace(/export const \w+ = \w+;/, '')
    .replace(/export default \w+;/, '')
    .trim();
}

function rawValidator(schema: JSONSchema, path: string): string {
  const ajv = new Ajv2020({ allErrors: true, strict: true, code: { source: true, esm: true } });
  const code: string = standaloneCode.default(ajv, ajv.compile(schema));
  if (code.includes('require('))
    throw new Error(`${path}: a keyword in it needs ajv at run time; choose another`);
  return code;
}

/** The list of rules that a folder of folders holds, in the order of its ids. */
function ruleList(folder: string, target: string): GeneratedFile {
  const ids = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => path.slice(0, -'.ts'.length))
    .sort();
  const up = relative(dirname(target), folder).replaceAll('\\', '/');
  const lines = [`// Generated from the files under ${folder} by scripts/generate.ts. Do not edit.`];
  for (const id of ids) lines.push(`import { ${exportName(id)} } from '${up}/${id}.ts';`);
  lines.push('', 'export const ALL_RULES = [', ...ids.map((id) => `  ${exportName(id)},`), '];', '');
  return { path: target, text: lines.join('\n') };
}

/** `identity/duplicate-uuid` → `duplicateUuid` */
function exportName(id: string): string {
  return basename(id).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function writeStale(files: readonly GeneratedFile[]): string[] {
  const outdated = stale(files);
  for (const { path, text } of files) {
    if (!outdated.includes(path)) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return outdated;
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--check')) {
    const files = await generate();
    const outdated = [...stale(files), ...orphans(files)];
    for (const path of outdated) console.log(`stale: ${path} (run npm run generate)`);
    process.exitCode = outdated.length > 0 ? 1 : 0;
  } else {
    const code = writeStale(await generateCode());
    const pages = await generateDocs();
    const written = [...code, ...writeStale(pages), ...writeStale([await generateClient()])];
    for (const path of orphans(pages)) rmSync(join(root, path));
    console.log(written.length === 0 ? 'nothing was stale' : `wrote ${written.join(', ')}`);
  }
}
