import { renameKey } from '../../../contract/json/edit.ts';
import { nodeAt } from '../../../contract/json/tree.ts';
import { quote } from '../../../contract/quote.ts';
import { defineRule, suggestion } from '../../../contract/rule.ts';
import { mostSimilar } from '../../../contract/similar.ts';
import type { ContentContext } from '../../content-rule.ts';
import { sound } from '../../example-inputs.ts';
import { inputName } from '../../input-name.ts';

const SOUND = { is: 'a WAV of 4 frames', data: sound(22050, 1, [0, 9, 0, -9]) };

export const unknownLoop = defineRule<ContentContext>({
  id: 'content/unknown-loop',
  severity: 'error',
  section: 'docs/formats/sound-pcm-v1.md',
  explanation:
    'Each key of `loops` is the name of a sound of the bank: its file name without folders and ending. A loop of any other name would be lost without a word.',
  bad: [
    {
      text: '{ "inputs": { "sounds": ["music/theme.wav"] }, "output": { "metadata": { "loops": { <|"thme"|>: { "start": 0, "end": 4 } } } } }',
      given: { inputs: { 'music/theme.wav': SOUND } },
      fixed:
        '{ "inputs": { "sounds": ["music/theme.wav"] }, "output": { "metadata": { "loops": { "theme": { "start": 0, "end": 4 } } } } }',
    },
    {
      text: '{ "inputs": { "sounds": ["music/theme.wav"] }, "output": { "metadata": { "loops": { <|"boss"|>: { "start": 0, "end": 4 } } } } }',
      given: { inputs: { 'music/theme.wav': SOUND } },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sounds": ["music/theme.wav"] }, "output": { "metadata": { "loops": { "theme": { "start": 0, "end": 4 } } } } }',
      given: { inputs: { 'music/theme.wav': SOUND } },
    },
  ],
  *check({ document, contents }) {
    const loops = nodeAt(document.root, ['output', 'metadata', 'loops']);
    if (loops?.kind !== 'object') return;
    const names = new Set(contents.map(({ path }) => inputName(path)));
    const looped = new Set(loops.members.map(({ key }) => key.value));
    const unlooped = [...names].filter((name) => !looped.has(name));
    for (const member of loops.members) {
      const name = member.key.value;
      if (names.has(name)) continue;
      const meant = soundMeant(name, unlooped);
      const hint = meant === undefined ? '' : `: did you mean ${quote(meant)}?`;
      yield {
        at: member.key,
        message: `No sound of the bank is called ${quote(name)}${hint}`,
        fixes:
          meant === undefined
            ? []
            : [suggestion(`Rename to ${quote(meant)}`, renameKey(document, member, meant))],
      };
    }
  },
});

/** The sound whose file name or path was written for its name, or one spelled nearly so. */
function soundMeant(name: string, names: readonly string[]): string | undefined {
  const bare = inputName(name);
  return names.includes(bare) ? bare : mostSimilar(name, names);
}
