import { basename, join, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/**
 * Bundles what other bundles load with `import()`, each into a file of its own in `packs/` beside them, and what those
 * load likewise: so the command line starts without the code of a database, of a server or of the cloud. Two bundles
 * share no classes: what one throws the other knows by its name.
 */
export class LazyBundles {
  readonly #files = new Map<string, string>();
  #built = 0;

  /** For the bundle that stands in the folder of the build itself. */
  readonly fromOutside: Plugin = this.#loading('./packs/');
  readonly #fromInside: Plugin = this.#loading('./');

  /** @param entries that nobody imports: programs that are started by their names */
  constructor(entries: readonly string[] = []) {
    for (const entry of entries) this.#add(resolve(join(import.meta.dirname, '..', entry)));
  }

  /** Those that what was built so far loads; `options` say how, with `outdir` the folder of the build. */
  async build(options: BuildOptions & { readonly outdir: string }): Promise<void> {
    while (this.#built < this.#files.size) {
      const entryPoints = Object.fromEntries([...this.#files].slice(this.#built));
      this.#built = this.#files.size;
      await build({
        ...options,
        entryPoints,
        outdir: join(options.outdir, 'packs'),
        plugins: [...(options.plugins ?? []), this.#fromInside],
      });
    }
  }

  #add(path: string): string {
    const name = basename(path, '.ts');
    const other = this.#files.get(name);
    if (other !== undefined && other !== path)
      throw new Error(`${path} and ${other} would be one bundle: name one of them otherwise`);
    this.#files.set(name, path);
    return `${name}.cjs`;
  }

  #loading(folder: string): Plugin {
    return {
      name: 'lazy-bundles',
      setup: ({ onResolve }) => {
        onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) =>
          kind === 'dynamic-import'
            ? { path: `${folder}${this.#add(resolve(resolveDir, path))}`, external: true }
            : undefined,
        );
      },
    };
  }
}
