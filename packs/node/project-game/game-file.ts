import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from '../../../contract/json/document.ts';
import { writeAtomic } from '../../../packer/node/write-atomic.ts';
import { type Fields, fieldsOf } from '../../model/lenient.ts';
import { isOlderDefinition } from '../../model/migration/is-older-definition.ts';
import { rewriteJson } from './rewrite-json.ts';

/** A game's definition as a file of the project. */
export interface GameFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly definition: Fields;
  /** Whether it is of the form before GameDefinitionV2, such as one that embeds its packs. */
  readonly isOlder: boolean;
}

/** The file is there, and is no game's. */
export class GameFileError extends Error {
  override readonly name = 'GameFileError';
}

/** Undefined where there is none. */
export function readGameFile(path: string): GameFile | undefined {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const definition = fieldsOf(parse(path, text));
  if (definition === undefined) throw new GameFileError(`${path} holds no object`);
  return { path, text, definition, isOlder: isOlderDefinition(definition) };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const [problem] = parseDocument('', text).problems;
    const line = problem === undefined ? '' : `:${text.slice(0, problem.offset).split('\n').length}`;
    throw new GameFileError(`${path}${line} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Writes another definition; what it said already stays as its author laid it out.
 *
 * @throws WriteError
 */
export function writeGameFile(file: Pick<GameFile, 'path' | 'text'>, definition: unknown): GameFile {
  const text = rewriteJson(file.text, definition);
  if (text !== file.text) writeAtomic(file.path, [new TextEncoder().encode(text)]);
  const fields = fieldsOf(definition) ?? {};
  return { path: file.path, text, definition: fields, isOlder: isOlderDefinition(fields) };
}
