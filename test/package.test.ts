/** What `npm run package` writes. That it works is told by the suites in VS Code, which install it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../scripts/package/package-extension.ts';
import { readJson } from './support/temp-project.ts';
import { zipEntries } from './support/zip-entries.ts';

const root = join(import.meta.dirname, '..');
const BUNDLES = [
  'extension.browser.cjs',
  'extension.cjs',
  'language-client.cjs',
  'serve.cjs',
  'server.browser.js',
  'server.cjs',
  'tasks.cjs',
];

describe('The package of the extension', () => {
  let bytes: Buffer;
  let names: readonly string[];

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'packwright-package-'));
    const vsix = join(folder, 'packwright.vsix');
    packageExtension(vsix);
    bytes = readFileSync(vsix);
    rmSync(folder, { recursive: true });
    names = zipEntries(bytes).flatMap((name) => /^extension\/(.*)/.exec(name)?.[1] ?? []);
  });

  it('is under 3 MB', () => {
    expect(bytes.length).toBeLessThan(3_000_000);
  });

  it('holds what runs and what people read, and nothing else', () => {
    const tops = new Set(names.map((name) => name.split('/')[0] ?? ''));
    const translations = readdirSync(root).filter((name) => /^package\.nls.*\.json$/.test(name));
    const read = ['LICENSE.txt', 'changelog.md', 'readme.md', 'package.json', ...translations];
    expect([...tops].sort()).toEqual([...read, 'dist', 'docs', 'l10n', 'media', 'syntaxes'].sort());
    expect(names.filter((name) => posix.dirname(name) === 'dist')).toEqual(
      BUNDLES.map((name) => `dist/${name}`),
    );
    expect(names.filter((name) => /\.(map|ts)$/.test(name))).toEqual([]);
  });

  it('holds every page of a rule, and every file that its manifest names', () => {
    const pages = readdirSync(join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' })
      .map((path) => `docs/rules/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md'));
    const { main, browser, icon, contributes } = readJson(root, 'package.json');
    const files = [...strings({ main, browser, icon, contributes })].filter((text) => FILE.test(text));
    expect(pages.length).toBeGreaterThan(0);
    expect(files.length).toBeGreaterThan(4);
    const wanted = [...pages, ...files.map((path) => path.replace('./', ''))];
    expect(wanted.filter((path) => !names.includes(path))).toEqual([]);
  });

  it('has a page for its users that leads nowhere, since it has no address on the web', () => {
    expect(readFileSync(join(root, 'client/README.md'), 'utf8')).not.toMatch(/\]\(|<img|<a /);
  });
});

const FILE = /^(\.\/|media\/|dist\/)[\w./-]+\.\w+$/;

function* strings(node: unknown): Iterable<string> {
  if (typeof node === 'string') yield node;
  else if (typeof node === 'object' && node !== null)
    for (const value of Object.values(node)) yield* strings(value);
}
