import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readJson } from './support/temp-project.ts';

const root = join(import.meta.dirname, '..');
const manifest = readJson(root, 'package.json');
const languages: { id: string; filenames: string[] }[] = manifest.contributes.languages;
const grammars: { language?: string; scopeName: string; path: string }[] = manifest.contributes.grammars;
const client = readFileSync(join(root, 'client/infrastructure/served-documents.ts'), 'utf8');

it('contributes only files that exist and that are shipped', () => {
  const paths = [...strings(manifest.contributes)].filter((text) => text.startsWith('./'));
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(manifest.files, path).toContain(path.split('/')[1]);
  }
});

it('ships what exists', () => {
  for (const path of manifest.files)
    if (path !== 'dist') expect(existsSync(join(root, path)), path).toBe(true);
});

it('runs what the build writes', () => {
  const build = readFileSync(join(root, 'esbuild.mjs'), 'utf8');
  const written = [...build.matchAll(/(\w+): '((?:cli|server|client)\/[\w/-]+\.ts)'/g)];
  for (const [, , entry] of written) expect(existsSync(join(root, entry)), entry).toBe(true);
  const outputs = written.map(([, name]) => `dist/${name}.cjs`);
  expect(outputs).toEqual(
    expect.arrayContaining([manifest.bin.packwright, manifest.main.replace('./', ''), 'dist/server.cjs']),
  );
  expect(manifest.files).toContain('dist');
});

it('serves every language that it contributes, and no other', () => {
  const ids = languages.map(({ id }) => id);
  expect(grammars.flatMap(({ language }) => language ?? [])).toEqual(ids);
  const served = /^export const LANGUAGES = \[(.*)\];$/m.exec(client)?.[1] ?? '';
  expect([...served.matchAll(/'([\w-]+)'/g)].map(([, id]) => id)).toEqual(ids);
});

it('leaves no file of ours to the JSON support of VS Code, which would report everything twice', () => {
  expect(languages.flatMap(({ filenames }) => filenames)).toEqual([
    'asset.json',
    'packwright.json',
    'packwright.registry.json',
  ]);
  expect(manifest.contributes).not.toHaveProperty('jsonValidation');
});

it('asks for a VS Code that has what the extension runs on', () => {
  const library = readJson(root, 'node_modules/vscode-languageclient/package.json');
  const wanted = versionOf(manifest.engines.vscode);
  expect(wanted).toBeGreaterThanOrEqual(versionOf(library.engines.vscode));
  expect(wanted).toBeGreaterThanOrEqual(versionOf(manifest.devDependencies['@types/vscode']));
  // The server runs on the Node in VS Code. 1.101 is the first that has 22.15, which `engines.node` asks for.
  expect(versionOf(manifest.engines.node)).toBe(versionOf('22.15.0'));
  expect(wanted).toBeGreaterThanOrEqual(versionOf('1.101.0'));
});

it.each(readdirSync(join(root, 'syntaxes')))('syntaxes/%s is JSON whose patterns compile', (file) => {
  const content = readJson(root, 'syntaxes', file);
  // The place where the match before ended has no sign in JavaScript.
  const compile = (pattern: string) => new RegExp(pattern.replaceAll('\\G', '^'), 'u');
  for (const pattern of patternsOf(content)) expect(() => compile(pattern), pattern).not.toThrow();
});

it.each(grammars)('$path names its scope and includes what it defines', ({ path, scopeName }) => {
  const grammar = readJson(root, path);
  expect(grammar.scopeName).toBe(scopeName);
  const included = [...strings(grammar, 'include')].filter((name) => name.startsWith('#'));
  expect(new Set(included.map((name) => name.slice(1)))).toEqual(
    new Set(Object.keys(grammar.repository ?? {})),
  );
});

it('tells the values apart that the contract gives a shape', () => {
  const { repository } = readJson(root, 'syntaxes/asset-json.tmLanguage.json');
  const shapes = ['uuid', 'format', 'codec'];
  const shapesOf = (value: string) =>
    shapes.filter((name) => new RegExp(`^(?:${repository[name].match})$`).test(JSON.stringify(value)));
  const { asset_uuid, output, name } = readJson(root, 'examples/lantern-keep/assets/hero/asset.json');
  expect([asset_uuid, output.format, output.codec, name].map(shapesOf)).toEqual([
    ['uuid'],
    ['format'],
    ['codec'],
    [],
  ]);
});

const PATTERN_KEYS: ReadonlySet<string> = new Set([
  'match',
  'begin',
  'end',
  'wordPattern',
  'increaseIndentPattern',
  'decreaseIndentPattern',
]);

function* patternsOf(node: unknown): Iterable<string> {
  for (const key of PATTERN_KEYS) yield* strings(node, key);
}

/** Every string below `node`, or every one that stands under `key`. */
function* strings(node: unknown, key?: string): Iterable<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === 'string' && (key === undefined || key === name)) yield value;
    yield* strings(value, key);
  }
}

/** A version or the lower bound of a range, as a number that compares. */
function versionOf(range: string): number {
  const [, major, minor, patch] = range.match(/(\d+)\.(\d+)\.(\d+)/) ?? [];
  return (Number(major) * 1000 + Number(minor)) * 1000 + Number(patch);
}
