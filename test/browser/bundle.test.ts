/**
 * What the server's browser build is made of must need nothing of Node: a module of Node's that has no stand-in, or one
 * of its globals, would be missed only when a user comes to the place.
 */
import { builtinModules } from 'node:module';
import { type BuildResult, build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { browserBundle } from '../../scripts/browser-bundle.ts';

const GLOBALS = ['Buffer', 'process', 'global', '__dirname', '__filename', 'setImmediate'];
const MARK = 'GLOBAL_OF_NODE_';

let bundle: BuildResult<{ write: false; metafile: true }>;

beforeAll(async () => {
  bundle = await build({
    ...browserBundle,
    write: false,
    metafile: true,
    external: ['node:*', ...builtinModules],
    // Only uses of the global are replaced, and nothing else that has its name.
    define: Object.fromEntries(GLOBALS.map((name) => [name, `${MARK}${name}`])),
  });
});

it('imports no module of Node', () => {
  const modules = new Set(builtinModules);
  const breaches = Object.entries(bundle.metafile.inputs).flatMap(([file, { imports }]) =>
    imports
      .filter(({ path }) => path.startsWith('node:') || modules.has(path))
      .map(({ path }) => `${file} imports ${path}, which has no stand-in in scripts/browser-bundle.ts`),
  );
  expect(breaches).toEqual([]);
  expect(Object.keys(bundle.metafile.inputs)).toContain('server/browser/main.ts');
});

it('uses no global of Node', () => {
  let file = '';
  const breaches: string[] = [];
  for (const line of bundle.outputFiles[0].text.split('\n')) {
    // Before each module the bundle says which it is.
    file = /^ *\/\/ ([\w@].*\.[a-z]+)$/.exec(line)?.[1] ?? file;
    const [, name] = line.match(`${MARK}(\\w+)`) ?? [];
    if (name !== undefined) breaches.push(`${file} uses ${name}: ${line.trim()}`);
  }
  expect(breaches).toEqual([]);
});
