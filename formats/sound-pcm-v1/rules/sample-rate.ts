import type { Fix } from '../../../contract/finding.ts';
import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { declareSetting } from '../../declare-setting.ts';
import { sound } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { MAX_RATIO } from '../resample/resampler.ts';
import { soundSettings } from '../settings.ts';
import { type NamedSound, soundsOf } from '../sounds.ts';

const LOW = { is: 'a WAV of mono at 22050 Hz', data: sound(22050, 1, [0, 9, 0, -9]) };
const HIGH = { is: 'a WAV of mono at 44100 Hz', data: sound(44100, 1, [0, 9, 0, -9]) };
const SLOW = { is: 'a WAV of mono at 100 Hz', data: sound(100, 1, [0, 9, 0, -9]) };

export const sampleRate = defineRule<ContentContext>({
  id: 'content/sample-rate',
  severity: 'error',
  section: 'docs/formats/sound-pcm-v1.md',
  explanation: `All sounds of a bank have one sample rate. Where \`sample_rate\` is declared, sounds of another are resampled, unless it is more than ${MAX_RATIO} times theirs or they have more than ${MAX_RATIO} times as much; where it is not, nobody said which of several is meant, so they must agree.`,
  bad: [
    {
      text: '{ "inputs": { "sounds": ["jump.wav", <|"land.wav"|>] }, "output": { "metadata": { "channels": 1 } } }',
      given: { inputs: { 'jump.wav': LOW, 'land.wav': HIGH } },
      fixed:
        '{ "inputs": { "sounds": ["jump.wav", "land.wav"] }, "output": { "metadata": { "channels": 1, "sample_rate": 44100 } } }',
    },
    {
      text: '{ "inputs": { "sounds": [<|"pulse.wav"|>] }, "output": { "metadata": { "sample_rate": 48000 } } }',
      given: { inputs: { 'pulse.wav': SLOW } },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sounds": ["jump.wav", "land.wav"] }, "output": { "metadata": { "sample_rate": 22050 } } }',
      given: { inputs: { 'jump.wav': LOW, 'land.wav': HIGH } },
    },
  ],
  *check(context) {
    const { sample_rate } = soundSettings(context.metadata);
    const sounds = soundsOf(context);
    for (const named of sounds) {
      const found =
        sample_rate === undefined ? disagreement(context, sounds[0], named) : distance(sample_rate, named);
      if (found !== undefined) yield { at: named.content.at, ...found };
    }
  },
});

interface Trouble {
  readonly message: string;
  readonly fixes?: readonly Fix[];
}

function disagreement(
  context: ContentContext,
  first: NamedSound,
  { content, sound }: NamedSound,
): Trouble | undefined {
  const [own, wanted] = [sound.sampleRate, first.sound.sampleRate];
  if (own === wanted) return undefined;
  const [higher, lower] = own > wanted ? [own, wanted] : [wanted, own];
  return {
    message: `${quote(fileName(content.path))} has ${own} frames a second and ${quote(fileName(first.content.path))} has ${wanted}: declare sample_rate in output.metadata, and the others are resampled`,
    fixes: [...declareRate(context, higher), ...declareRate(context, lower)],
  };
}

function distance(wanted: number, { content, sound: { sampleRate: own } }: NamedSound): Trouble | undefined {
  if (wanted <= own * MAX_RATIO && own <= wanted * MAX_RATIO) return undefined;
  return {
    message: `${quote(fileName(content.path))} has ${own} frames a second, which is too far from the declared sample_rate of ${wanted}: at most ${MAX_RATIO} times as much or as little is resampled`,
  };
}

function declareRate(context: ContentContext, sample_rate: number): Fix[] {
  const title = `Resample all sounds to ${sample_rate} frames a second`;
  return declareSetting(context, ['metadata', 'sample_rate', sample_rate], title);
}
