import type { Fix } from '../../../contract/finding.ts';
import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { declareSetting } from '../../declare-setting.ts';
import { sound } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { soundSettings } from '../settings.ts';
import { soundsOf } from '../sounds.ts';

const MONO = { is: 'a WAV of mono', data: sound(22050, 1, [0, 9, 0, -9]) };
const STEREO = { is: 'a WAV of stereo', data: sound(22050, 2, [0, 9, 0, -9]) };
const KINDS = { 1: 'mono', 2: 'stereo' } as const;

export const channelCount = defineRule<ContentContext>({
  id: 'content/channel-count',
  severity: 'error',
  section: 'docs/formats/sound-pcm-v1.md',
  explanation:
    'All sounds of a bank have the same number of channels. Where `channels` is declared, sounds of the other kind are converted; where it is not, nobody said which of the two is meant, so they must agree.',
  bad: [
    {
      text: '{ "inputs": { "sounds": ["jump.wav", <|"wind.wav"|>] }, "output": { "metadata": { "sample_rate": 22050 } } }',
      given: { inputs: { 'jump.wav': MONO, 'wind.wav': STEREO } },
      fixed:
        '{ "inputs": { "sounds": ["jump.wav", "wind.wav"] }, "output": { "metadata": { "sample_rate": 22050, "channels": 1 } } }',
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sounds": ["jump.wav", "wind.wav"] }, "output": { "metadata": { "channels": 1 } } }',
      given: { inputs: { 'jump.wav': MONO, 'wind.wav': STEREO } },
    },
  ],
  *check(context) {
    if (soundSettings(context.metadata).channels !== undefined) return;
    const sounds = soundsOf(context);
    const [first] = sounds;
    if (first === undefined) return;
    for (const { content, sound } of sounds) {
      if (sound.channels === first.sound.channels) continue;
      yield {
        at: content.at,
        message: `${quote(fileName(content.path))} is ${KINDS[sound.channels]} and ${quote(fileName(first.content.path))} is ${KINDS[first.sound.channels]}: declare channels 1 or 2 in output.metadata, and the others are converted`,
        fixes: [...declareChannels(context, 1), ...declareChannels(context, 2)],
      };
    }
  },
});

function declareChannels(context: ContentContext, channels: 1 | 2): Fix[] {
  const title = `Make all sounds ${KINDS[channels]}`;
  return declareSetting(context, ['metadata', 'channels', channels], title);
}
