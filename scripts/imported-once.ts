import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const NAMESPACE = 'imported-once';

/**
 * Puts one ES module in front of a CommonJS package. Otherwise every file that imports anything of the package makes
 * itself a copy of all its exports when it is loaded: of the language server's library, hundreds for each of some
 * forty files, which was a fifth of the server's start.
 */
export function importedOnce(...packages: readonly string[]): Plugin {
  const root = `${import.meta.dirname}/..`;
  const load = createRequire(import.meta.url);
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter: /^vscode-languageserver/ }, ({ path, namespace, importer }) => {
        const isOurs = namespace !== NAMESPACE && !importer.includes('node_modules');
        return isOurs && packages.includes(path) ? { path, namespace: NAMESPACE } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => {
        const names = Object.keys(load(path)).filter((name) => name !== 'default' && name !== '__esModule');
        const contents = `const all = require(${JSON.stringify(path)});\nexport const { ${names.join(', ')} } = all;`;
        return { contents, resolveDir: root };
      });
    },
  };
}
