import { parseArgs } from 'node:util';

/** What is said on the command line of a benchmark of rows. */
export const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    brief: { type: 'boolean', default: false },
  },
});

/** `--only preview` takes every row whose name begins so. Ends the process with 2 where none does. */
export function chosenRows<R extends { readonly id: string }>(all: readonly R[]): readonly R[] {
  const { only } = options;
  const isWanted = (id: string) =>
    only.length === 0 || only.some((name) => id === name || id.startsWith(`${name}-`));
  const rows = all.filter(({ id }) => isWanted(id));
  if (rows.length > 0) return rows;
  console.error(`No row is named ‘${only.join('’, ‘')}’: there are ${all.map(({ id }) => id).join(', ')}`);
  return process.exit(2);
}
