import type { CodecName } from './codec-name.ts';
import type { Validator } from './schema/schema-error.ts';

/** What the rules must know of a runtime format; `formats/` supplies it, `contract/` only reads it. */
export interface FormatContract {
  /** `FAMILY/variant_vN`, such as `GLYPH/indexed_v1`. */
  readonly id: string;
  /** The id's first part, which is the runtime's bank type. */
  readonly family: string;
  /** The authoring family of `type` that declares it, such as `glyph_bank`. */
  readonly type: string;
  readonly summary: string;
  readonly roles: Readonly<Record<string, InputRole>>;
  readonly codecs: readonly CodecName[];
  /** `output.metadata`: the schema (for documentation and completion) and its compiled validator. */
  readonly metadata: SettingsContract;
  /** `output.pipeline`, likewise. */
  readonly pipeline: SettingsContract;
  /** Keys of the effective metadata that the format derives from its inputs; declaring one is a collision. */
  readonly derivedMetadata: readonly string[];
  /** Present where `output.pipeline.palettes` is a palette collection. */
  readonly palettes?: PaletteLimits;
}

export interface InputRole {
  readonly summary: string;
  readonly required: boolean;
  /** Lower-case endings with their dot; empty means any file. */
  readonly extensions: readonly string[];
  /** Its files serve those of other roles: nothing of the bank is theirs alone. */
  readonly servesOthers?: true;
}

export interface SettingsContract {
  readonly schema: SettingsSchema;
  readonly validate: Validator;
}

/** The part of a JSON Schema that rules, hover and completion read. */
export interface SettingsSchema {
  readonly properties?: Readonly<Record<string, SettingSchema>>;
}

export interface SettingSchema {
  readonly description?: string;
  /** The value that holds when the setting is absent. In `output.metadata` it is visible at run time. */
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
}

export interface PaletteLimits {
  readonly maxPalettes: number;
  readonly maxColors: number;
}

/** The formats a project may use, by id. */
export type FormatCatalog = ReadonlyMap<string, FormatContract>;
