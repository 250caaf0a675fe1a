import type { Random } from '../support/random.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A copy in which one value, somewhere, is another, is gone or is there twice. */
export function mutateJson(random: Random, root: Json): Json {
  const places = placesOf(root);
  if (places.length === 0) return otherValue(random, root);
  const chosen = random.pick(places);
  const copy = structuredClone(root);
  const parent = chosen.path.slice(0, -1).reduce<Json>((node, key) => childOf(node, key) ?? null, copy);
  changeMember(random, parent, chosen);
  return copy;
}

interface Place {
  readonly path: readonly string[];
  readonly value: Json;
}

function placesOf(node: Json, path: readonly string[] = []): Place[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    { path: [...path, key], value },
    ...placesOf(value, [...path, key]),
  ]);
}

function childOf(node: Json, key: string): Json | undefined {
  if (Array.isArray(node)) return node[Number(key)];
  return typeof node === 'object' && node !== null ? node[key] : undefined;
}

function changeMember(random: Random, parent: Json, { path, value }: Place): void {
  const key = path.at(-1) ?? '';
  const kind = random.below(6);
  if (Array.isArray(parent)) {
    const at = Number(key);
    if (kind === 0) parent.splice(at, 1);
    else if (kind === 1) parent.splice(at, 0, structuredClone(value));
    else parent[at] = otherValue(random, value);
  } else if (typeof parent === 'object' && parent !== null) {
    if (kind === 0) delete parent[key];
    else if (kind === 1) setOwn(parent, random.pick([...KEYS, `${key}s`, key.toUpperCase()]), value);
    else setOwn(parent, key, otherValue(random, value));
  }
}

/** Also `__proto__`, as `JSON.parse` has it. */
function setOwn(object: { [key: string]: Json }, key: string, value: Json): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

const KEYS = ['__proto__', 'constructor', 'length', '', 'toString', 'asset_id', 'palettes', 'pipeline'];

const NUMBERS = [
  ...[0, -0, -1, 1, 2, 15, 16, 17, 63, 64, 65, 255, 256, 65_535, 65_536],
  ...[0.5, 1e-7, 1e21, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER, 2 ** 53, 1.7e308],
];

const STRINGS = [
  ...[
    '',
    ' ',
    'x',
    '.',
    '..',
    '../x',
    '/etc/passwd',
    'a/b',
    'a\\b',
    'C:\\x',
    'nul\0',
    'é',
    '👾',
    '\ud800',
    '__proto__',
  ],
  ...[
    'NONE',
    'ZSTD',
    'lz4',
    'GLYPH/indexed_v1',
    'SOUND/pcm_v1',
    'DATA/raw_v1',
    'glyph_bank',
    'walk.png',
    'coin.wav',
  ],
  ...[
    '11111111-1111-4111-8111-111111111111',
    '22222222-2222-4222-8222-22222222222Z',
    'none',
    'flips',
    'ordered',
  ],
];

function otherValue(random: Random, value: Json): Json {
  switch (random.below(7)) {
    case 0:
      return random.pick<Json>([null, true, false, [], {}]);
    case 1:
    case 2:
      return random.pick(NUMBERS);
    case 3:
    case 4:
      return random.pick(STRINGS);
    case 5:
      return [value, value];
    default:
      return typeof value === 'number' ? value + random.pick([-1, 1, 8, 256]) : { index: 1, value };
  }
}
