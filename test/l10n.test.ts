import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spokenBy, spokenIn } from './support/spoken-strings.ts';
import { readJson } from './support/temp-project.ts';

/** Languages that are complete; others may join. */
const LANGUAGES = ['pt-br'];
const root = join(import.meta.dirname, '..');
const spoken = ['client', 'server', 'formats'].map((folder) => spokenIn(root, folder));
/** Where each string is spoken first. */
const places = new Map(
  spoken.flatMap(({ strings }) => strings.map(({ key, at }) => [key, at] as const)).reverse(),
);

describe('strings', () => {
  it.each<[string, string[]]>([
    [`l10n.t('Build All')`, ['Build All']],
    [`vscode.l10n.t("‘{0}’ isn't \\"it\\"", name)`, ['‘{0}’ isn\'t "it"']],
    ['l10n.t(\n  "On lines\\nof their own",\n  1,\n)', ['On lines\nof their own']],
    [`html\`<h2>\${t(\`Glyph {0}\`, glyph)}</h2>\${t('No glyph')}\``, ['Glyph {0}', 'No glyph']],
    [`l10n.t({ message: 'Build', comment: ['A verb.', 'A button.'] })`, ['Build/A verb.A button.']],
    [`l10n.t({ message: '{0} of {1}', args: [1, 2], comment: 'Sizes' })`, ['{0} of {1}/Sizes']],
    [`throw refusal('‘{0}’ is no rule', id); client.words.t('Preview')`, ['‘{0}’ is no rule', 'Preview']],
    [
      `words.counted(size, 'byte') + tally({ noun: 'glyph' })`,
      ['1 byte', '{0} bytes', '1 glyph', '{0} glyphs'],
    ],
    [`format(1); this.t('x'); it('y'); $t('z'); function t(message: string) {}`, []],
    [` * Speaks through \`l10n.t('Not this')\`\n// t('nor this')`, []],
  ])('are found in %s', (source, expected) => {
    const { strings, unreadable } = spokenBy('x.ts', source);
    expect(strings.map(({ key }) => key)).toEqual(expected);
    expect(unreadable).toEqual([]);
  });

  it.each([`l10n.t(text)`, `t('a' + b)`, `t(\`\${n} files\`)`, `l10n.t({ message, args: [1] })`])(
    'cannot be found in %s',
    (source) => {
      expect(spokenBy('x.ts', `\n${source}`)).toEqual({ strings: [], unreadable: [`x.ts:2: ${source}`] });
    },
  );

  it('can all be found', () => {
    expect(spoken.flatMap(({ unreadable }) => unreadable)).toEqual([]);
    expect(places.size).toBeGreaterThan(300);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  const code: Translations = readJson(root, `l10n/bundle.l10n.${language}.json`);
  const manifest: Translations = readJson(root, `package.nls.${language}.json`);
  const english: Translations = readJson(root, 'package.nls.json');

  it('has every string of the code and no other', () => {
    expect(difference(places.keys(), code).map((key) => `${places.get(key)}: ${key}`)).toEqual([]);
    expect(difference(Object.keys(code), Object.fromEntries(places))).toEqual([]);
  });

  it('has every string of package.json and no other', () => {
    expect(difference(Object.keys(english), manifest).map((key) => `${key}: ${english[key]}`)).toEqual([]);
    expect(difference(Object.keys(manifest), english)).toEqual([]);
  });

  it('keeps what is put into strings, their commands, icons and code', () => {
    const changed = pairsOf(code, manifest, english).filter(([from, to]) => codesIn(from) !== codesIn(to));
    expect(changed).toEqual([]);
  });

  it('says sentences otherwise than English does', () => {
    const same = pairsOf(code, manifest, english).filter(([from, to]) => from === to);
    expect(same.filter(([from]) => /\p{L}+ \p{L}+ \p{L}+/u.test(from))).toEqual([]);
  });
});

type Translations = Readonly<Record<string, string>>;

/** What English says and the language says for it. */
function pairsOf(code: Translations, manifest: Translations, english: Translations): [string, string][] {
  return [
    ...Object.entries(code),
    ...Object.entries(manifest).map(([key, text]): [string, string] => [english[key] ?? '', text]),
  ];
}

function difference(keys: Iterable<string>, translations: Readonly<Record<string, unknown>>): string[] {
  return [...keys].filter((key) => !(key in translations)).sort();
}

/** `{0}` and its like, which may stand in another order. */
function codesIn(text: string): string {
  const codes = text.match(/\{\d+\}|\$\([\w~-]+\)|\(command:[^)]+\)|`[^`]+`/g) ?? [];
  return codes.sort().join(' ');
}
