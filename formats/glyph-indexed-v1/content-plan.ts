import type { ContentContext } from '../content-rule.ts';
import { type GlyphPlan, planGlyphs } from './plan-glyphs.ts';

/** The plan that `build` would follow, for rules: of the inputs that could be decoded. */
export function contentPlan(context: ContentContext): GlyphPlan {
  const plan = known.get(context) ?? planOf(context);
  known.set(context, plan);
  return plan;
}

/** Nearly every rule asks. */
const known = new WeakMap<ContentContext, GlyphPlan>();

function planOf({ metadata, pipeline, contents }: ContentContext): GlyphPlan {
  const sources = contents.flatMap(({ role, path, input }) =>
    input.kind === 'problem' ? [] : [{ role, path, input }],
  );
  return planGlyphs({ metadata, pipeline, sources });
}
