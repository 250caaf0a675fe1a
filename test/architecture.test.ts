import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const CODE = /\.(ts|mts|mjs)$/;
const FREE = new Set(['examples', 'bench', 'docs', 'scripts', 'test']);

const table = readTable();
const imports = [...table.keys()].flatMap(importsOf);

describe('the folder table of ARCHITECTURE.md', () => {
  it('names every folder that holds code', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !['node_modules', 'dist'].includes(name) && sourceFiles(name).length > 0);
    for (const folder of folders) expect(table.has(folder) || FREE.has(folder), folder).toBe(true);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('holds every import between folders', () => {
    const breaches = imports.filter(
      ({ from, to }) => to !== undefined && to !== from && !table.get(from)?.has(to),
    );
    expect(breaches).toEqual([]);
  });

  it('is what the project references of each folder say', () => {
    for (const folder of table.keys()) {
      if (!existsSync(join(root, folder, 'tsconfig.json'))) continue;
      const { references = [] } = JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8'));
      for (const { path } of references) {
        const [name = ''] = posix.normalize(posix.join(folder, path)).split('/');
        if (name !== folder) expect(table.get(folder), folder).toContain(name);
      }
    }
  });
});

describe('invariants', () => {
  const outside = (pattern: RegExp, allowed: (file: string) => boolean) =>
    imports
      .filter(({ module, file }) => pattern.test(module) && !allowed(file))
      .map(({ file, module }) => `${file}: ${module}`);

  it('keeps node:fs in adapters, mains and the command line', () => {
    expect(
      outside(
        /^(node:)?fs(\/promises)?$/,
        (file) => /^(packer\/node|packs\/node|cli|server\/node)\//.test(file) || file.endsWith('/main.ts'),
      ),
    ).toEqual([]);
  });

  it('keeps vscode in client/', () => {
    expect(outside(/^vscode$/, (file) => file.startsWith('client/'))).toEqual([]);
  });

  it('keeps Node out of contract/ and formats/', () => {
    expect(outside(/^node:/, (file) => !/^(contract|formats)\//.test(file))).toEqual([]);
  });

  it('keeps all but itself out of packs/model/', () => {
    const own = (file: string, module: string) =>
      posix.join(posix.dirname(file), module).startsWith('packs/model/');
    expect(
      imports
        .filter(({ file, module }) => file.startsWith('packs/model/') && /^[\w@.:/-]+$/.test(module))
        .filter(({ file, module }) => !module.startsWith('.') || !own(file, module))
        .map(({ file, module }) => `${file}: ${module}`),
    ).toEqual([]);
  });

  it('names no format id outside formats/ and examples of rules', () => {
    const named = sourceFiles('packer').concat(
      sourceFiles('cli'),
      sourceFiles('server'),
      sourceFiles('client'),
    );
    const guilty = named.filter((file) =>
      /'(GLYPH|SOUND|DATA)\/\w+_v\d+'/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });
});

interface Import {
  readonly file: string;
  readonly module: string;
  readonly from: string;
  /** The project folder that a relative import leads to. */
  readonly to: string | undefined;
}

function readTable(): Map<string, Set<string>> {
  const rows = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').matchAll(
    /^\| (`[^|]+`) \| [^|]+ \| ([^|]+) \|$/gm,
  );
  const folders = new Map<string, Set<string>>();
  for (const [, names, allowed] of rows) {
    if (allowed === undefined || allowed.trim() === 'anything') continue;
    const targets = new Set(
      allowed
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '–'),
    );
    for (const [, name] of (names ?? '').matchAll(/`(\w+)\/`/g))
      if (name !== undefined) folders.set(name, targets);
  }
  return folders;
}

function importsOf(folder: string): Import[] {
  return sourceFiles(folder).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const modules = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    return modules.map((module) => ({ file, module, from: folder, to: target(file, module) }));
  });
}

function target(file: string, module: string): string | undefined {
  if (!module.startsWith('.')) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(file), module));
  return path.includes('/') ? path.split('/')[0] : undefined;
}

/** Code of a folder that ships: its tests may look anywhere. */
function sourceFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => relative(root, join(root, folder, path)).replaceAll('\\', '/'))
    .filter((path) => CODE.test(path) && !path.endsWith('.test.ts') && !path.includes('node_modules'));
}
