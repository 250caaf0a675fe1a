import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DeclarationContext } from '../contract/declaration/context.ts';
import type { Finding } from '../contract/finding.ts';
import type { Texts } from '../contract/fix/fix-all.ts';
import { parseDocument } from '../contract/json/document.ts';
import { extractPalette, selectedSources } from '../contract/refactor/extract-palette.ts';
import type { Refactoring } from '../contract/refactor/refactoring.ts';
import { refactoringsAt } from '../contract/refactor/refactorings.ts';
import { applyEdits, compatibleEdits } from '../contract/text-edit.ts';
import { MUTATIONS } from './fix-all/mutations.ts';
import { checkProject, contextsOf, DECLARATION_URIS, SOUND_PROJECT } from './fix-all/sample-project.ts';

const mutations = MUTATIONS.filter(({ target }) => target === 'declaration');

/** Beside what is wrong: what there is to refactor. */
const VARIANTS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/"tile_size": \d+/, ''),
  (text) => text.replace('"index": 0', '"index": 9').replace('[0, 31]', '[0, 30]'),
  (text) =>
    text.replace(/"metadata": (\{ "tile_size": 8 \}),\s+"pipeline": \{/, '"pipeline": { "tile_size": 16,'),
  (text) => text.replace('"sample_rate":22050,', '').replace('{', '{ "build": { "sample_rate": 22050 },'),
];

const colors = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 18 });

it('leaves no finding behind that was not there before, whatever was wrong already', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DECLARATION_URIS),
      fc.constantFrom(...VARIANTS),
      fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat(1000)), { maxLength: 3 }),
      colors,
      (uri, vary, chosen, palette) => {
        const varied = new Map(SOUND_PROJECT).set(uri, vary(SOUND_PROJECT.get(uri) ?? ''));
        const texts = spoilt(varied, uri, chosen);
        const context = contextsOf(texts).find(({ document }) => document.uri === uri);
        if (context === undefined) throw new Error(`no declaration ${uri}`);
        const before = checkProject(texts);
        for (const refactoring of allOf(context, palette)) {
          expect(after(texts, uri, refactoring)).not.toBe(texts.get(uri));
          const found = checkProject(new Map(texts).set(uri, after(texts, uri, refactoring)));
          expect(added(before, found), `${refactoring.title} of ${texts.get(uri)}`).toEqual([]);
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('has something of each sort to try', () => {
  const words = DECLARATION_URIS.flatMap((uri) =>
    VARIANTS.flatMap((vary) => {
      const texts = new Map(SOUND_PROJECT).set(uri, vary(SOUND_PROJECT.get(uri) ?? ''));
      const contexts = contextsOf(texts).filter(({ document }) => document.uri === uri);
      return contexts.flatMap((context) => allOf(context, [0]).map(({ title }) => title.split(' ')[0]));
    }),
  );
  const sorts = ['Convert', 'Extract', 'Materialize', 'Promote', 'Recompute', 'Sort'];
  expect([...new Set(words)].sort()).toEqual(sorts);
});

it.each(DECLARATION_URIS)('offers nothing twice: what was done to %s is done', (uri) => {
  const [context] = contextsOf(SOUND_PROJECT).filter(({ document }) => document.uri === uri);
  for (const refactoring of allOf(context, [0, 0xff123456])) {
    const text = after(SOUND_PROJECT, uri, refactoring);
    const [next] = contextsOf(new Map(SOUND_PROJECT).set(uri, text)).filter(
      ({ document }) => document.uri === uri,
    );
    expect(allOf(next, [0, 0xff123456]).map(({ title }) => title)).not.toContain(refactoring.title);
  }
});

function allOf(context: DeclarationContext, palette: readonly number[]): readonly Refactoring[] {
  const everything = { offset: 0, length: context.document.text.length };
  const sources = selectedSources(context, everything);
  return [
    ...refactoringsAt(context, everything),
    ...sources.flatMap((path) => extractPalette(context, { path, colors: palette })),
  ];
}

/** Edits of one refactoring that overlap would be refused by an editor, so nothing is left out here. */
function after(texts: Texts, uri: string, { edits }: Refactoring): string {
  const sorted = [...edits].sort((a, b) => a.span.offset - b.span.offset);
  for (const [position, { span }] of sorted.entries()) {
    const next = sorted[position + 1];
    if (next !== undefined) expect(span.offset + span.length).toBeLessThanOrEqual(next.span.offset);
  }
  return applyEdits(texts.get(uri) ?? '', sorted);
}

/** Codes that are found more often than before. */
function added(before: readonly Finding[], now: readonly Finding[]): string[] {
  const known = Map.groupBy(before, ({ code }) => code);
  return [...Map.groupBy(now, ({ code }) => code)]
    .filter(([code, found]) => found.length > (known.get(code)?.length ?? 0))
    .map(([code, found]) => `${code}: ${found[0].message}`);
}

function spoilt(
  sound: Texts,
  uri: string,
  chosen: readonly (readonly [(typeof mutations)[number], number])[],
): Texts {
  let texts = sound;
  for (const [mutation, seed] of chosen) {
    const document = parseDocument(uri, texts.get(uri) ?? '');
    const pick = <T>(items: readonly T[]): T | undefined => items[seed % items.length];
    const edits = mutation.apply({ document, pick });
    if (edits === undefined) continue;
    texts = new Map(texts).set(uri, applyEdits(document.text, compatibleEdits([edits])));
  }
  return texts;
}
