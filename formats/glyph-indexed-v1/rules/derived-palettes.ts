import type { Fix } from '../../../contract/finding.ts';
import { count } from '../../../contract/quote.ts';
import { defineRule } from '../../../contract/rule.ts';
import type { ContentContext } from '../../content-rule.ts';
import { declareSetting } from '../../declare-setting.ts';
import { RED_AND_GREEN } from '../../example-inputs.ts';
import { contentPlan } from '../content-plan.ts';
import { declareDerived } from '../declare-derived.ts';
import type { Derivation } from '../derive/derive-palettes.ts';
import type { GivenPalettes } from '../given-palettes.ts';
import { pipelineOf } from '../palettes.ts';
import { isTrueColor, sheetsOf } from '../sheets.ts';

const RED =
  '{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760], "convertedRgb565": [0, 63488] } }';
const BOTH =
  '{ "index": 0, "palette": { "originalArgb8888": [0, 4294901760, 4278255360], "convertedRgb565": [0, 63488, 2016] } }';

const DECLARED = `{
  "inputs": { "sprites": ["hero.png"] },
  "output": {
    "codec": "NONE",
    "pipeline": {
      "palettes": [
        {
          "index": 0,
          "palette": {
            "originalArgb8888": [0, 4294901760, 4278255360],
            "convertedRgb565": [0, 63488, 2016]
          }
        }
      ],
      "derive_palettes": true
    }
  }
}`;

export const derivedPalettes = defineRule<ContentContext>({
  id: 'content/derived-palettes',
  severity: 'hint',
  section: 'docs/formats/glyph-indexed-v1.md',
  explanation:
    'Palettes that nobody declares are derived from the colours of true-colour sheets, anew in every build: art that changes much may move them. Once they are declared they stay where they are, and with `derive_palettes` later art fills only free entries and free indices. `derive_palettes` and no palettes say that they may move.',
  bad: [
    {
      text: '{\n  "inputs": { "sprites": [<|"hero.png"|>] },\n  "output": {\n    "codec": "NONE"\n  }\n}',
      given: { inputs: { 'hero.png': RED_AND_GREEN } },
      fixed: DECLARED,
    },
    {
      text: `{ "inputs": { "sprites": [<|"hero.png"|>] }, "output": { "pipeline": { "palettes": [${RED}], "derive_palettes": true } } }`,
      given: { inputs: { 'hero.png': RED_AND_GREEN } },
      fixed: `{ "inputs": { "sprites": ["hero.png"] }, "output": { "pipeline": { "palettes": [${BOTH}], "derive_palettes": true } } }`,
    },
  ],
  good: [
    {
      text: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "pipeline": { "derive_palettes": true } } }',
      given: { inputs: { 'hero.png': RED_AND_GREEN } },
    },
    {
      text: `{ "inputs": { "sprites": ["hero.png"] }, "output": { "pipeline": { "palettes": [${BOTH}], "derive_palettes": true } } }`,
      given: { inputs: { 'hero.png': RED_AND_GREEN } },
    },
  ],
  *check(context) {
    const plan = contentPlan(context);
    const [sheet] = sheetsOf(context).filter(isTrueColor);
    if (sheet === undefined || plan.derivation === undefined || plan.derivation.added === 0) return;
    const isAsked = pipelineOf(context.pipeline).derive_palettes === true;
    if (isAsked && plan.given.palettes.length === 0) return;
    yield {
      at: sheet.content.at,
      message: messageOf(plan.derivation, plan.given),
      fixes: [...declareDerived(context, plan), ...(isAsked ? [] : deriveAlways(context))],
    };
  },
});

function deriveAlways(context: ContentContext): Fix[] {
  return declareSetting(
    context,
    ['pipeline', 'derive_palettes', true],
    'Let every build derive the palettes',
  );
}

function messageOf({ palettes, colors, filled }: Derivation, given: GivenPalettes): string {
  const fresh = palettes.length - given.palettes.length;
  const added = filled === 0 ? [] : [`${count(filled, 'colour')} put into free entries`];
  const derived = fresh === 0 ? [] : [`${count(fresh, 'palette')} derived`];
  const all = `the ${count(colors, 'colour')} of its true-colour sheets`;
  return `The bank has ${[...derived, ...added].join(' and ')} for ${all}: declared, they stay where they are when the art changes`;
}
