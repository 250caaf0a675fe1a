import { asAssetName } from '../../contract/declaration/asset-name.ts';
import { readInputPath } from '../../contract/declaration/input-path.ts';
import { inputName } from '../../formats/input-name.ts';
import { PNG_SIGNATURE } from '../images/png-header.ts';

/**
 * The file name under which what it holds is read: inputs are decoded by their ending, which is put right where the
 * content is plainly another; a name that no declaration may spell is written another way.
 */
export function sourceName(name: string, bytes: Uint8Array): string {
  const ending = endingOf(bytes);
  const own = readInputPath(name).kind === 'plain' ? name : `${asAssetName(inputName(name)) ?? 'input'}`;
  if (ending === undefined || own.toLowerCase().endsWith(ending)) return own;
  return ending === '.ase' && own.toLowerCase().endsWith('.aseprite') ? own : `${own}${ending}`;
}

/** The ending that says what the bytes are, where their first ones do. */
function endingOf(bytes: Uint8Array): string | undefined {
  if (PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)) return '.png';
  if (bytes[4] === 0xe0 && bytes[5] === 0xa5 && bytes.length >= 128) return '.ase';
  if (textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WAVE') return '.wav';
  return undefined;
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** What an asset of these files may be called: what their names begin with, else what the first is called. */
export function nameOfSources(names: readonly string[]): string {
  const stems = names.map(inputName);
  const shared = stems.length > 1 ? asAssetName(commonStart(stems)) : undefined;
  if (shared !== undefined && shared.length > 1) return shared;
  return asAssetName(stems[0] ?? '') ?? 'asset';
}

/** `hero_walk`, `hero_idle` → `hero_`: up to the last word that all have whole. */
function commonStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  const isWhole = texts.every((text) => text.length === length || /[^A-Za-z0-9]/.test(text[length] ?? ''));
  return isWhole ? first.slice(0, length) : first.slice(0, length).replace(/[A-Za-z0-9]*$/, '');
}
