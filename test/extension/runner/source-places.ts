import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

const root = join(import.meta.dirname, '../../..');
/** A path as stack traces have it, on disk or below what a window serves, with line and column. */
const PLACE = /(?:file:\/\/|http:\/\/[^/\s]+\/packwright-files)?(\/[^\s():]+\.c?js)(?:#[\w-]+)?:(\d+):(\d+)/g;

/** The text with every place in a bundle as the place in the source; within VS Code, Node's own maps do not work. */
export function namingSources(text: string): string {
  return text.replace(PLACE, (place, file: string, line: string, column: string) => {
    const map = mapOf(file);
    const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !('originalSource' in entry)) return place;
    const source = resolve(dirname(file), entry.originalSource);
    return `${relative(root, source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function mapOf(file: string): SourceMap | undefined {
  const path = `${file}.map`;
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
