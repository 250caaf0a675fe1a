import type { CompiledPrompt, EntityTemplate, PromptDefaults, PromptOverride } from './generated/types.ts';

/** What the prompt of one slot is made of. */
export interface PromptSources {
  readonly templateId: string;
  /** Of the game; undefined where it has none of that id. */
  readonly template: EntityTemplate | undefined;
  /** What this slot says otherwise than its pack. */
  readonly override?: PromptOverride | undefined;
  /** As `resolvePromptDefaults` gives them. */
  readonly defaults: PromptDefaults;
  readonly seed?: string | undefined;
}

/**
 * The prompt of one slot and its parts (specification 000, “Prompt hierarchy”). Theme, style and negative prompt are
 * the slot’s own where it has them, else the job’s; a text without letters takes them away. What is drawn is what the
 * slot says, else the template’s prompt, else its name, else its id: an override is there to mend what the template
 * says, so that it goes before it.
 */
export function composePrompt({
  templateId,
  template,
  override = {},
  defaults,
  seed,
}: PromptSources): CompiledPrompt {
  const components = withoutAbsent({
    themePrompt: said(override.themePrompt ?? defaults.themePrompt),
    entityPrompt:
      said(override.entityPrompt) ?? said(template?.prompt) ?? said(template?.name) ?? words(templateId),
    styleOverride: said(override.styleOverride ?? defaults.styleOverride),
    negativePrompt: said(override.negativePrompt ?? defaults.negativePrompt),
  });
  const { themePrompt, entityPrompt, styleOverride, negativePrompt } = components;
  return withoutAbsent({
    components,
    compiledPrompt: compilePrompt([themePrompt, entityPrompt, styleOverride]),
    compiledNegativePrompt: negativePrompt,
    modelId: defaults.modelId,
    aspectRatio: defaults.aspectRatio,
    seed,
  });
}

/**
 * The defaults of a job: what is asked for, else what the pack says, else, of the theme alone, what the game says.
 * Each field for itself; an empty text is an answer and takes the field away.
 */
export function resolvePromptDefaults(
  asked: PromptDefaults,
  pack: PromptDefaults,
  gameTheme: string | undefined,
): PromptDefaults {
  const field = (name: keyof PromptDefaults) => said(asked[name] ?? pack[name]);
  return withoutAbsent({
    themePrompt: said(asked.themePrompt ?? pack.themePrompt ?? gameTheme),
    styleOverride: field('styleOverride'),
    modelId: field('modelId'),
    aspectRatio: field('aspectRatio'),
    negativePrompt: field('negativePrompt'),
  });
}

/** “{theme}. {entity}. {style}.”: what is missing is passed over, and what ends as a sentence gets no second stop. */
function compilePrompt(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Undefined for a text that says nothing. */
function said(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** An id as people would say it: `castle-door_2` is “castle door 2”. */
function words(id: string): string {
  const spaced = id.replaceAll(/[-_\s]+/g, ' ').trim();
  return spaced === '' ? id : spaced;
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function withoutAbsent<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
