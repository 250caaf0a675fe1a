import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A string of the user interface, as the source says it. */
export interface SpokenString {
  /** Under which a bundle has its translation: the English string, and what translators are told of it after a `/`. */
  readonly key: string;
  /** `client/features/build/build-menu.ts:14` */
  readonly at: string;
}

export interface SpokenStrings {
  readonly strings: readonly SpokenString[];
  /** Calls whose string is no literal, so that nobody can know what to translate. */
  readonly unreadable: readonly string[];
}

/** What the sources of a folder say through `l10n.t`, the `t` of pages and of the server, and its refusals. */
export function spokenIn(root: string, folder: string): SpokenStrings {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join(folder, path));
  const found = paths.map((path) => spokenBy(path, readFileSync(join(root, path), 'utf8')));
  return {
    strings: found.flatMap(({ strings }) => strings),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
  };
}

export function spokenBy(path: string, source: string): SpokenStrings {
  const strings: SpokenString[] = [];
  const unreadable: string[] = [];
  for (const call of source.matchAll(CALL)) {
    const at = `${path}:${source.slice(0, call.index).split('\n').length}`;
    const key = keyOf(source.slice(call.index + call[0].length));
    if (key === undefined) unreadable.push(`${at}: ${lineAt(source, call.index)}`);
    else strings.push({ key, at });
  }
  strings.push(...countedIn(source).map((key) => ({ key, at: path })));
  return { strings, unreadable };
}

/** `l10n.t(`, `words.t(`, `t(` and refusals, but not where these are declared, or told of in a comment. */
const CALL =
  /(?<!^\s*(?:\*|\/\/|\/\*).*)(?:(?<![\w$])(?:l10n|words)\.t|(?<![\w$.#])t|(?:throw|return) refusal)\((?!\w+: |ErrorCodes)/gm;
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`$\\]|\\.)*)`/;
/** One literal and no more: what is put together of several could not be found in a bundle. */
const FIRST = new RegExp(`^\\s*(?:${LITERAL.source})\\s*[,)]`);
const OPTIONS = /^\s*(\{[\s\S]*?\})\s*,?\s*\)/;
const MESSAGE = new RegExp(`\\bmessage:\\s*(?:${LITERAL.source})\\s*[,}]`);
const COMMENT = /\bcomment:\s*(\[[\s\S]*?\]|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/;

/** @param rest what stands behind the bracket */
function keyOf(rest: string): string | undefined {
  const first = FIRST.exec(rest);
  if (first !== null) return literalIn(first);
  const [, options = ''] = OPTIONS.exec(rest) ?? [];
  const message = MESSAGE.exec(options);
  if (message === null) return undefined;
  const [, comment = ''] = COMMENT.exec(options) ?? [];
  const said = [...comment.matchAll(new RegExp(LITERAL, 'g'))].map(literalIn).join('');
  return said === '' ? literalIn(message) : `${literalIn(message)}/${said}`;
}

function literalIn([, single, double, back]: readonly (string | undefined)[]): string {
  const literal = single ?? double ?? back ?? '';
  return literal.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, character: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return ESCAPES[character] ?? character;
  });
}

const ESCAPES: Readonly<Record<string, string | undefined>> = { n: '\n', t: '\t', r: '\r' };

/** What `Words.counted` counts: formats have nouns for what is in their banks. */
const NOUN = /\bnoun: '(\w+)'|\bwords\.counted\([^,]+, '(\w+)'\)/g;

function countedIn(source: string): string[] {
  const nouns = [...source.matchAll(NOUN)].map(([, noun, other]) => noun ?? other ?? '');
  return nouns.flatMap((noun) => [`1 ${noun}`, `{0} ${noun}s`]);
}

function lineAt(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(offset, end === -1 ? undefined : end).trim();
}
