import type { DecodedInput, TrueColorImage } from '../decoded-input.ts';
import type { BuildInput } from '../format.ts';
import { type Derivation, derivePalettes } from './derive/derive-palettes.ts';
import { type GivenPalettes, givenPalettes } from './given-palettes.ts';
import { tileSizeOf } from './layout.ts';
import { PALETTES_ROLE } from './palette-files.ts';
import { type BankPalette, type GlyphImage, maxPalettesOf, pipelineOf } from './palettes.ts';
import { type Quantized, type QuantizedSheet, quantizeSheets } from './quantize/quantize-sheets.ts';
import { SPRITES_ROLE } from './sheets.ts';

/** What is to be packed: the images as their pixels will be, and the palettes that these are entries of. */
export interface GlyphPlan {
  /** One a sheet, in list order. */
  readonly images: readonly GlyphImage[];
  /** By index. */
  readonly palettes: readonly BankPalette[];
  /** For each image the palette number of its glyphs; undefined where each glyph has its own. */
  readonly numbers: readonly (number | undefined)[];
  /** Whether the bank has a palette number for each glyph. */
  readonly perGlyph: boolean;
  /** What is there before palettes are derived. */
  readonly given: GivenPalettes;
  /** What was found for the true-colour images, in list order; only where palettes are derived. */
  readonly derivation?: Derivation;
  /** What became of the true-colour images, in list order; only where their colours are reduced. */
  readonly quantized?: readonly QuantizedSheet[];
}

/** What a plan is made of: a {@link BuildInput}, or what rules see of inputs that may yet be wrong. */
export interface PlanInput extends Pick<BuildInput, 'metadata' | 'pipeline'> {
  readonly sources: readonly { readonly role: string; readonly input: DecodedInput }[];
}

/**
 * The images and palettes of a bank (docs/formats/glyph-indexed-v1.md, "How the payload comes about"). Where rules
 * find errors in inputs or settings, it may have glyphs that no palette holds. Rules and `build` ask for the same
 * plan, which is made once.
 */
export function planGlyphs(input: PlanInput): GlyphPlan {
  const last = known.get(input.pipeline);
  if (last !== undefined && isSame(last.input, input)) return last.plan;
  const plan = makePlan(input);
  known.set(input.pipeline, { input, plan });
  return plan;
}

interface KnownPlan {
  readonly input: PlanInput;
  readonly plan: GlyphPlan;
}

const known = new WeakMap<PlanInput['pipeline'], KnownPlan>();

function isSame(a: PlanInput, b: PlanInput): boolean {
  return (
    a.metadata === b.metadata &&
    a.sources.length === b.sources.length &&
    a.sources.every(
      ({ role, input }, position) => b.sources[position].input === input && b.sources[position].role === role,
    )
  );
}

function makePlan({ metadata, pipeline, sources }: PlanInput): GlyphPlan {
  const inputsOf = (wanted: string) =>
    sources.filter(({ role }) => role === wanted).map(({ input }) => input);
  const images = inputsOf(SPRITES_ROLE).filter(isImage);
  const files = inputsOf(PALETTES_ROLE);
  const given = givenPalettes(pipeline, files, images);
  const trueColor = images.filter(isTrueColor);
  const perGlyph = trueColor.length > 0 || (given.areOwn && given.palettes.length > 1);
  const plan = { images, palettes: given.palettes, numbers: given.numbers, perGlyph, given };
  const derives = pipelineOf(pipeline).derive_palettes ?? (given.areOwn && files.length === 0);
  if (trueColor.length === 0) return plan;
  const limits = { tileSize: tileSizeOf(metadata), maxPalettes: maxPalettesOf(pipeline) };
  const { quantize } = pipelineOf(pipeline);
  if (quantize !== undefined && (derives || !given.areOwn)) {
    return quantizedPlan(plan, quantizeSheets(trueColor, quantize, { ...limits, given, derives }));
  }
  if (!derives) return plan;
  const derivation = derivePalettes(trueColor, given.palettes, limits);
  return { ...plan, palettes: derivation.palettes, derivation };
}

/** The plan with the quantized sheets in the place of the true-colour ones. */
function quantizedPlan(plan: GlyphPlan, { sheets, derivation }: Quantized): GlyphPlan {
  const next = sheets.values();
  const images = plan.images.map((image) =>
    isTrueColor(image) ? (next.next().value?.image ?? image) : image,
  );
  const quantized = { ...plan, images, quantized: sheets };
  if (derivation === undefined) return quantized;
  return { ...quantized, palettes: derivation.palettes, derivation };
}

function isImage(input: DecodedInput): input is GlyphImage {
  return input.kind === 'indexed' || input.kind === 'true-color';
}

function isTrueColor(image: GlyphImage): image is TrueColorImage {
  return image.kind === 'true-color';
}
