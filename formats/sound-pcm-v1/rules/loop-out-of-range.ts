import type { Fix, Span } from '../../../contract/finding.ts';
import type { JsonDocument } from '../../../contract/json/document.ts';
import { replaceNode } from '../../../contract/json/edit.ts';
import { childOf, nodeAt } from '../../../contract/json/tree.ts';
import { quote } from '../../../contract/quote.ts';
import { defineRule, suggestion } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { sound } from '../../example-inputs.ts';
import { soundSettings } from '../settings.ts';
import { frameCount, soundsOf } from '../sounds.ts';

const SOUND = { is: 'a WAV of 4 frames', data: sound(22050, 1, [0, 9, 0, -9]) };

export const loopOutOfRange = defineRule<ContentContext>({
  id: 'content/loop-out-of-range',
  severity: 'error',
  section: 'docs/formats/sound-pcm-v1.md',
  explanation:
    'A loop is the frames from `start` up to but without `end`, counted as the file has them, also where it is resampled. It has at least one frame and ends with the sound at the latest: `start` < `end` ≤ number of frames.',
  bad: [
    {
      text: '{ "inputs": { "sounds": ["theme.wav"] }, "output": { "metadata": { "loops": { "theme": { "start": 0, "end": <|5|> } } } } }',
      given: { inputs: { 'theme.wav': SOUND } },
      fixed:
        '{ "inputs": { "sounds": ["theme.wav"] }, "output": { "metadata": { "loops": { "theme": { "start": 0, "end": 4 } } } } }',
    },
    {
      text: '{ "inputs": { "sounds": ["theme.wav"] }, "output": { "metadata": { "loops": { "theme": { "start": <|3|>, "end": 3 } } } } }',
      given: { inputs: { 'theme.wav': SOUND } },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sounds": ["theme.wav"] }, "output": { "metadata": { "loops": { "theme": { "start": 3, "end": 4 } } } } }',
      given: { inputs: { 'theme.wav': SOUND } },
    },
  ],
  *check(context) {
    const { loops = {} } = soundSettings(context.metadata);
    for (const { name, sound } of soundsOf(context)) {
      const loop = Object.hasOwn(loops, name) ? loops[name] : undefined;
      const node = nodeAt(context.document.root, ['output', 'metadata', 'loops', name]);
      if (loop === undefined || node === undefined) continue;
      const { start, end } = loop;
      const frames = frameCount(sound);
      const endNode = childOf(node, 'end') ?? node;
      if (start >= end) {
        yield {
          at: childOf(node, 'start') ?? node,
          message: `The loop of ${quote(name)} starts at frame ${start} and ends at ${end}: it must start before its end`,
        };
      }
      if (end > frames) {
        yield {
          at: endNode,
          message: `The loop of ${quote(name)} ends at frame ${end}, and the sound has ${frames}`,
          fixes: start < frames ? endWithSound(context.document, endNode, frames) : [],
        };
      }
    }
  },
});

function endWithSound(document: JsonDocument, at: Span, frames: number): Fix[] {
  return [suggestion('End the loop with the sound', replaceNode(document, at, frames))];
}
