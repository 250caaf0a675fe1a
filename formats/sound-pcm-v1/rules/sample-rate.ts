import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { sound } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { soundSettings } from '../settings.ts';
import { soundsOf } from '../sounds.ts';

const LOW = { is: 'a WAV of mono at 22050 Hz', data: sound(22050, 1, [0, 9, 0, -9]) };
const HIGH = { is: 'a WAV of mono at 44100 Hz', data: sound(44100, 1, [0, 9, 0, -9]) };

export const sampleRate = defineRule<ContentContext>({
  id: 'content/sample-rate',
  severity: 'error',
  section: 'docs/formats/sound-pcm-v1.md',
  explanation:
    'All sounds of a bank have one sample rate: the declared `sample_rate`, or else the one they share. Sounds are not resampled, so export the odd ones again or put them into a bank of their own.',
  bad: [
    {
      text: '{ "inputs": { "sounds": ["jump.wav", <|"land.wav"|>] } }',
      given: { inputs: { 'jump.wav': LOW, 'land.wav': HIGH } },
    },
    {
      text: '{ "inputs": { "sounds": [<|"land.wav"|>] }, "output": { "metadata": { "sample_rate": 22050 } } }',
      given: { inputs: { 'land.wav': HIGH } },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sounds": ["jump.wav"] }, "output": { "metadata": { "sample_rate": 22050 } } }',
      given: { inputs: { 'jump.wav': LOW } },
    },
  ],
  *check(context) {
    const sounds = soundsOf(context);
    const [first] = sounds;
    if (first === undefined) return;
    const { sample_rate } = soundSettings(context.metadata);
    const wanted = sample_rate ?? first.sound.sampleRate;
    const why =
      sample_rate === undefined
        ? `that of ${quote(fileName(first.content.path))}`
        : 'the declared sample_rate';
    for (const { content, sound } of sounds) {
      if (sound.sampleRate === wanted) continue;
      yield {
        at: content.at,
        message: `${quote(fileName(content.path))} has ${sound.sampleRate} frames a second, but the bank has ${wanted}, ${why}`,
      };
    }
  },
});
