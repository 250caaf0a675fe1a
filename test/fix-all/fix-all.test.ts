import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixAll, type Texts } from '../../contract/fix/fix-all.ts';
import { parseDocument } from '../../contract/json/document.ts';
import { memberOf } from '../../contract/json/tree.ts';
import { RULES } from '../../contract/rules.ts';
import { applyEdits, compatibleEdits } from '../../contract/text-edit.ts';
import { checkExample } from '../rule-examples.ts';
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import { checkProject, DECLARATION_URIS, REGISTRY_URI, SOUND_PROJECT } from './sample-project.ts';

/** One mutation at a place that its seed chooses. */
interface Step {
  readonly mutation: Mutation;
  readonly seed: number;
}

interface Spoilt {
  /** The declaration that was changed; a mutation of the registry changes that. */
  readonly uri: string;
  readonly texts: Texts;
  readonly made: readonly Mutation[];
}

const FIELDS = ['schema_version', 'asset_uuid', 'name', 'type', 'inputs', 'output', 'build', 'preload'];

it('starts from a sound project', () => expect(checkProject(SOUND_PROJECT)).toEqual([]));

describe('the table of mutations', () => {
  it('covers every rule that has a safe fix', () => {
    const covered = new Set(MUTATIONS.flatMap(({ codes }) => codes));
    const mechanical = RULES.filter((rule) =>
      rule.bad.some((example) =>
        checkExample(rule, example).findings.some(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')),
      ),
    );
    expect(mechanical.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))('%s', async (_, mutation) => {
    const cases = DECLARATION_URIS.flatMap((uri) => [0, 7].map((seed) => spoil(uri, [{ mutation, seed }])));
    const made = cases.filter((each) => each.made.length > 0);
    const spoilt = [...new Map(made.map((each) => [[...each.texts.values()].join(), each])).values()];
    expect(spoilt.length).toBeGreaterThan(0);
    for (const each of spoilt) {
      const codes = checkProject(each.texts).map(({ code }) => code);
      if (mutation.codes.length === 0) expect(codes).toEqual([]);
      else
        expect(mutation.codes).toContain(codes.find((code) => mutation.codes.includes(code)) ?? codes.join());
      const { texts } = await expectFixedPoint(each.texts);
      if (mutation.ends === 'open') expect(checkProject(texts)).not.toEqual([]);
      else expectMended(each, texts);
    }
  });
});

describe('fixAll, over mutated declarations', () => {
  it('mends all that is mechanical and leaves the rest as it was', async () => {
    const mechanical = steps(MUTATIONS.filter(({ ends }) => ends !== 'open'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...DECLARATION_URIS), mechanical, async (uri, chosen) => {
        const spoilt = spoil(uri, apart(chosen));
        const { texts } = await expectFixedPoint(spoilt.texts);
        expectMended(spoilt, texts);
      }),
      { numRuns: 150 },
    );
  });

  it('comes to an end whatever is wrong', async () => {
    const noise = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...'{}[]",:0 \n')),
      {
        maxLength: 2,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...DECLARATION_URIS),
        steps(MUTATIONS),
        noise,
        async (uri, chosen, letters) => {
          const { texts } = spoil(uri, chosen);
          const text = letters.reduce(
            (before, [at, letter]) => insert(before, at, letter),
            texts.get(uri) ?? '',
          );
          await expectFixedPoint(new Map(texts).set(uri, text));
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Fixes, and holds the result to be final. */
async function expectFixedPoint(texts: Texts) {
  const fixed = await fixAll(checkProject, texts);
  expect(fixed.end).toBe('settled');
  const kinds = fixed.remaining.flatMap(({ fixes }) => fixes.map(({ kind }) => kind));
  expect(kinds).not.toContain('safe');
  const again = await fixAll(checkProject, fixed.texts);
  expect([again.rounds, [...again.texts]]).toEqual([0, [...fixed.texts]]);
  return fixed;
}

/** No error is left, and what no mutation touched is as its author wrote it, to the letter. */
function expectMended({ uri, texts: before, made }: Spoilt, texts: Texts): void {
  const errors = checkProject(texts).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  for (const [other, text] of SOUND_PROJECT)
    if (before.get(other) === text) expect(texts.get(other)).toBe(text);
  const sound = SOUND_PROJECT.get(uri) ?? '';
  const mended = texts.get(uri) ?? '';
  const restored = made.every(({ ends }) => ends === 'restored');
  if (restored) expect(JSON.parse(mended)).toEqual(JSON.parse(sound));
  const touched = new Set(made.flatMap(({ zones }) => zones));
  if (touched.has('syntax')) return;
  for (const field of FIELDS)
    if (!touched.has(field)) expect(sourceOf(mended, field)).toBe(sourceOf(sound, field));
}

function sourceOf(text: string, field: string): string | undefined {
  const member = memberOf(parseDocument('', text).root, field);
  return member && text.slice(member.offset, member.offset + member.length);
}

function spoil(uri: string, chosen: readonly Step[]): Spoilt {
  let texts: Texts = SOUND_PROJECT;
  const made: Mutation[] = [];
  for (const { mutation, seed } of chosen) {
    const target = mutation.target === 'registry' ? REGISTRY_URI : uri;
    const document = parseDocument(target, texts.get(target) ?? '');
    const pick = <T>(items: readonly T[]): T | undefined => items[seed % items.length];
    const edits = mutation.apply({ document, pick });
    if (edits === undefined) continue;
    texts = new Map(texts).set(target, applyEdits(document.text, compatibleEdits([edits])));
    made.push(mutation);
  }
  return { uri, texts, made };
}

function steps(mutations: readonly Mutation[]): fc.Arbitrary<Step[]> {
  const step = fc.record({ mutation: fc.constantFrom(...mutations), seed: fc.nat(1000) });
  return fc.array(step, { minLength: 1, maxLength: 4 });
}

/** Those of the steps that share no zone: two mistakes in one place may mean something else than each alone. */
function apart(chosen: readonly Step[]): Step[] {
  const taken = new Set<string>();
  return chosen.filter(({ mutation: { zones } }) => {
    const isFree = zones.every((zone) => !taken.has(zone));
    if (isFree) for (const zone of zones) taken.add(zone);
    return isFree;
  });
}

function insert(text: string, at: number, letter: string): string {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + letter + text.slice(offset);
}
