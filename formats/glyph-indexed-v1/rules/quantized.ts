import { quote } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { trueColorImage } from '../../example-inputs.ts';
import { fileName } from '../../input-name.ts';
import { contentPlan } from '../content-plan.ts';
import { isTrueColor, sheetsOf } from '../sheets.ts';

const INPUT = {
  is: 'an 8 × 8 true-colour PNG with two reds',
  data: trueColorImage({
    width: 8,
    height: 8,
    dots: [
      [2, 3, 0xffff0000],
      [4, 3, 0xfffb0000],
    ],
  }),
};

export const quantized = defineRule<ContentContext>({
  id: 'content/quantized',
  severity: 'hint',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'With `quantize` in `output.pipeline` pixels of true-colour images take other colours than they were given. What that costs is told as the peak signal-to-noise ratio of the opaque pixels: above about 35 dB it is hard to see, below 30 dB it is plain.',
  bad: [
    {
      text: '{ "inputs": { "sprites": [<|"sky.png"|>] }, "output": { "pipeline": { "quantize": { "colors": 1 } } } }',
      given: { inputs: { 'sky.png': INPUT } },
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["sky.png"] }, "output": { "pipeline": { "quantize": { "colors": 2 } } } }',
      given: { inputs: { 'sky.png': INPUT } },
    },
  ],
  *check(context) {
    const sheets = sheetsOf(context).filter(isTrueColor);
    for (const [position, { before, after, error }] of (contentPlan(context).quantized ?? []).entries()) {
      const { content } = sheets[position];
      if (error === 0) continue;
      yield {
        at: content.at,
        message: `The colours of ${quote(fileName(content.path))} are reduced from ${before} to ${after}, at a peak signal-to-noise ratio of ${decibels(error)} dB`,
      };
    }
  },
});

/** Rounded, so that no engine's logarithm shows. */
function decibels(error: number): string {
  return (10 * Math.log10((255 * 255) / error)).toFixed(1);
}
