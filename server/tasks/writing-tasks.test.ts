import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WRITING_TASKS } from './writing-tasks.ts';

/** What can be written with. */
const WRITES = /\boutput\.(?:write|remove)\(|\b(?:buildProject|cleanProject)\(/;

it('names every task that writes', () => {
  const list = source('list.ts');
  const names = new Map(
    [...list.matchAll(/^ {2}'?([\w-]+)'?: (\w+),$/gm)].map(([, name, task]) => [task, name]),
  );
  const files = new Map(
    [...list.matchAll(/^import \{ (\w+) \} from '\.\/(.+)';$/gm)].map(([, task, file]) => [file, task]),
  );
  const writing = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && WRITES.test(source(file)))
    .map((file) => names.get(files.get(file.replaceAll('\\', '/')) ?? '') ?? file);
  expect(writing.sort()).toEqual([...WRITING_TASKS].sort());
});

function source(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}
