import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { sound } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { soundSettings } from '../settings.ts';
import { soundsOf } from '../sounds.ts';

const BACKWARD = {
  is: 'a WAV of 4 frames whose loop plays backward',
  data: {
    ...sound(22050, 1, [0, 9, 0, -9]),
    remarks: [{ code: 'loop', message: 'its loop plays backward; only forward ones are kept' }],
  },
};

export const loopNotKept = defineRule<ContentContext>({
  id: 'content/loop-not-kept',
  severity: 'warning',
  section: 'docs/formats/sound-pcm-v1.md',
  explanation:
    'A sound loops as the `smpl` chunk of its file says, if that is one forward loop within the sound. Of anything else as much is kept as a bank can say, which may be nothing. Mend the loop in an audio editor, or declare one in `loops`, which takes the place of the file’s.',
  bad: [
    { text: '{ "inputs": { "sounds": [<|"theme.wav"|>] } }', given: { inputs: { 'theme.wav': BACKWARD } } },
  ],
  good: [
    {
      text: '{ "inputs": { "sounds": ["theme.wav"] }, "output": { "metadata": { "loops": { "theme": { "start": 0, "end": 4 } } } } }',
      given: { inputs: { 'theme.wav': BACKWARD } },
    },
  ],
  *check(context) {
    const { loops = {} } = soundSettings(context.metadata);
    for (const { name, content, sound } of soundsOf(context)) {
      if (Object.hasOwn(loops, name)) continue;
      // One that is kept in part still loops.
      const [severity, what] =
        sound.loop === undefined
          ? (['warning', 'does not loop'] as const)
          : (['hint', 'does not loop as its file says'] as const);
      for (const { code, message } of sound.remarks ?? []) {
        if (code === 'loop')
          yield { at: content.at, severity, message: `${quote(fileName(content.path))} ${what}: ${message}` };
      }
    }
  },
});
