/** What `npm run package` writes. That it works is told by the suites in VS Code, which install it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../scripts/package/package-extension.ts';
import { readJson } from './support/temp-project.ts';
import { unzipped } from './support/unzipped.ts';

const root = join(import.meta.dirname, '..');
const BUNDLES = [
  'extension.browser.cjs',
  'extension.cjs',
  'language-client.cjs',
  'pack-thread.cjs',
  'serve.cjs',
  'server.browser.js',
  'server.cjs',
  'tasks.cjs',
];

describe('The package of the extension', () => {
  let size: number;
  let files: ReadonlyMap<string, Buffer>;
  let names: readonly string[];

  beforeAll(() => {
    const vsix = packedAside();
    size = vsix.length;
    files = new Map(
      [...unzipped(vsix)].map(([name, content]) => [name.replace(/^extension\//, ''), content]),
    );
    names = [...files.keys()];
  });

  it('is under 3 MB', () => {
    expect(size).toBeLessThan(3_000_000);
  });

  it('holds what runs and what people read, and nothing else', () => {
    const tops = new Set(names.map((name) => name.split('/')[0]));
    const translations = readdirSync(root).filter((name) => /^package\.nls.*\.json$/.test(name));
    const read = ['LICENSE.txt', 'changelog.md', 'readme.md', 'package.json', ...translations];
    const container = ['[Content_Types].xml', 'extension.vsixmanifest'];
    expect([...tops].sort()).toEqual(
      [...container, ...read, 'dist', 'docs', 'l10n', 'media', 'syntaxes'].sort(),
    );
    expect(names.filter((name) => posix.dirname(name) === 'dist').sort()).toEqual(
      BUNDLES.map((name) => `dist/${name}`),
    );
    expect(names.filter((name) => /\.(map|ts)$|\/README\.md$/.test(name))).toEqual([]);
  });

  it('holds every page of a rule, and every file that its manifest names', () => {
    const pages = readdirSync(join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' })
      .map((path) => `docs/rules/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md'));
    const { main, browser, icon, contributes } = readJson(root, 'package.json');
    const named = [...strings({ main, browser, icon, contributes })].filter((text) => FILE.test(text));
    expect(pages.length).toBeGreaterThan(0);
    expect(named.length).toBeGreaterThan(4);
    const wanted = [...pages, ...named.map((path) => path.replace('./', ''))];
    expect(wanted.filter((path) => !files.has(path))).toEqual([]);
  });

  it('has links only to what it holds, and on the page for its users none', () => {
    const pages = names.filter((name) => name.startsWith('docs/') && name.endsWith('.md'));
    const dead = pages.flatMap((page) => linksOf(page).filter((target) => !holds(target)));
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(100);
    expect(dead).toEqual([]);
    expect(files.get('readme.md')?.toString()).not.toMatch(/\]\(|<img|<a /);
  });

  function linksOf(page: string): string[] {
    const text = files.get(page)?.toString() ?? '';
    return [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, target]) =>
      posix.join(posix.dirname(page), target),
    );
  }

  function holds(target: string): boolean {
    return files.has(target) || names.some((name) => name.startsWith(`${target}/`));
  }
});

const FILE = /^(\.\/|media\/|dist\/)[\w./-]+\.\w+$/;

function packedAside(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'packwright-package-'));
  try {
    packageExtension(join(folder, 'packwright.vsix'));
    return readFileSync(join(folder, 'packwright.vsix'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* strings(node: unknown): Iterable<string> {
  if (typeof node === 'string') yield node;
  else if (typeof node === 'object' && node !== null)
    for (const value of Object.values(node)) yield* strings(value);
}
