import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EntityTemplate, PromptDefaults, PromptOverride } from './generated/types.ts';
import { VALIDATORS } from './generated/validators.ts';
import { composePrompt, resolvePromptDefaults } from './prompts.ts';
import { shapeErrors } from './validator.ts';

const FOREST: PromptDefaults = { themePrompt: 'forest adventure game', styleOverride: 'pixel art, 16-bit' };
const PLAYER = { name: 'Hero', prompt: 'player character' };

it.each<
  [string, { template?: EntityTemplate; override?: PromptOverride; defaults?: PromptDefaults }, string]
>([
  [
    'theme, entity and style in this order',
    {},
    'forest adventure game. player character. pixel art, 16-bit.',
  ],
  ['without a theme', { defaults: { styleOverride: 'ink' } }, 'player character. ink.'],
  ['without a style', { defaults: { themePrompt: 'desert' } }, 'desert. player character.'],
  ['the entity alone', { defaults: {} }, 'player character.'],
  [
    'the slot’s own theme before the pack’s',
    { override: { themePrompt: 'a cave' } },
    'a cave. player character. pixel art, 16-bit.',
  ],
  [
    'the slot’s own style before the pack’s',
    { override: { styleOverride: 'watercolour' } },
    'forest adventure game. player character. watercolour.',
  ],
  [
    'no theme where the slot says none',
    { override: { themePrompt: '' } },
    'player character. pixel art, 16-bit.',
  ],
  [
    'the slot’s own entity, which mends the template’s',
    { override: { entityPrompt: 'a small knight' } },
    'forest adventure game. a small knight. pixel art, 16-bit.',
  ],
  [
    'the template’s entity where the slot’s is empty',
    { override: { entityPrompt: '  ' } },
    'forest adventure game. player character. pixel art, 16-bit.',
  ],
  ['the template’s name where it has no prompt', { template: { name: 'Hero' }, defaults: {} }, 'Hero.'],
  ['the id as words where it has no name', { template: {}, defaults: {} }, 'castle door 2.'],
  [
    'one stop where a part ends in one',
    { defaults: { themePrompt: 'A forest. ', styleOverride: 'Bright!' } },
    'A forest. player character. Bright!',
  ],
])('compiles %s', (_, { template = PLAYER, override, defaults = FOREST }, compiled) => {
  expect(composePrompt({ templateId: 'castle-door_2', template, override, defaults }).compiledPrompt).toBe(
    compiled,
  );
});

it('keeps the parts as they were when it was made, and what goes beside the prompt', () => {
  const defaults = { ...FOREST, negativePrompt: 'text', modelId: 'm1', aspectRatio: '1:1' };
  const override = { negativePrompt: 'blur' };
  expect(composePrompt({ templateId: 'hero', template: PLAYER, override, defaults, seed: '7' })).toEqual({
    components: {
      themePrompt: 'forest adventure game',
      entityPrompt: 'player character',
      styleOverride: 'pixel art, 16-bit',
      negativePrompt: 'blur',
    },
    compiledPrompt: 'forest adventure game. player character. pixel art, 16-bit.',
    compiledNegativePrompt: 'blur',
    modelId: 'm1',
    aspectRatio: '1:1',
    seed: '7',
  });
});

it('has no field without a value', () => {
  const prompt = composePrompt({
    templateId: 'hero',
    template: undefined,
    defaults: { negativePrompt: ' ' },
  });
  expect(prompt).toEqual({ components: { entityPrompt: 'hero' }, compiledPrompt: 'hero.' });
  expect(Object.keys(prompt)).toEqual(['components', 'compiledPrompt']);
});

it.each<[string, PromptDefaults, PromptDefaults, string | undefined, PromptDefaults]>([
  [
    'what is asked for before the pack',
    { styleOverride: 'ink' },
    FOREST,
    undefined,
    { ...FOREST, styleOverride: 'ink' },
  ],
  [
    'the game’s theme last',
    {},
    { styleOverride: 'ink' },
    'a keep',
    { themePrompt: 'a keep', styleOverride: 'ink' },
  ],
  ['the pack’s theme before the game’s', {}, FOREST, 'a keep', FOREST],
  [
    'no theme where none is asked for',
    { themePrompt: '' },
    FOREST,
    'a keep',
    { styleOverride: 'pixel art, 16-bit' },
  ],
  ['nothing of nothing', {}, {}, undefined, {}],
])('resolves defaults: %s', (_, asked, pack, theme, resolved) => {
  expect(resolvePromptDefaults(asked, pack, theme)).toEqual(resolved);
});

it('gives a prompt for whatever there is, always the same', () => {
  const text = fc.option(fc.string({ maxLength: 30 }), { nil: undefined });
  const parts = { themePrompt: text, styleOverride: text, negativePrompt: text };
  const sources = fc.record({
    templateId: fc.string({ minLength: 1, maxLength: 20 }),
    template: fc.option(fc.record({ name: text, prompt: text }), { nil: undefined }),
    override: fc.record({ ...parts, entityPrompt: text }),
    defaults: fc.record({ ...parts, modelId: text, aspectRatio: fc.constant('1:1') }),
  });
  fc.assert(
    fc.property(sources, (made) => {
      const prompt = composePrompt(JSON.parse(JSON.stringify(made)));
      expect(prompt).toEqual(composePrompt(JSON.parse(JSON.stringify(made))));
      expect(shapeErrors(VALIDATORS.CompiledPrompt, prompt)).toEqual([]);
      expect(prompt.compiledPrompt).toContain(prompt.components.entityPrompt);
      expect(prompt.compiledPrompt.length).toBeGreaterThan(0);
    }),
  );
});
