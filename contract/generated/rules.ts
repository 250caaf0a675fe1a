// Generated from the files under contract/rules by scripts/generate.ts. Do not edit.
import { excludedAsset } from '../rules/bindings/excluded-asset.ts';
import { undeclaredImage } from '../rules/bindings/undeclared-image.ts';
import { unknownAsset } from '../rules/bindings/unknown-asset.ts';
import { missingCodec } from '../rules/codec/missing-codec.ts';
import { notOffered } from '../rules/codec/not-offered.ts';
import { notScreamingSnakeCase } from '../rules/codec/not-screaming-snake-case.ts';
import { unknownCodec } from '../rules/codec/unknown-codec.ts';
import { codecInFormat } from '../rules/format/codec-in-format.ts';
import { familyMismatch } from '../rules/format/family-mismatch.ts';
import { malformedFormat } from '../rules/format/malformed-format.ts';
import { malformedType } from '../rules/format/malformed-type.ts';
import { runtimeFormatInType } from '../rules/format/runtime-format-in-type.ts';
import { unknownFormat } from '../rules/format/unknown-format.ts';
import { unknownType } from '../rules/format/unknown-type.ts';
import { duplicateName } from '../rules/identity/duplicate-name.ts';
import { duplicateUuid } from '../rules/identity/duplicate-uuid.ts';
import { emptyName } from '../rules/identity/empty-name.ts';
import { malformedName } from '../rules/identity/malformed-name.ts';
import { malformedUuid } from '../rules/identity/malformed-uuid.ts';
import { nilUuid } from '../rules/identity/nil-uuid.ts';
import { uuidChanged } from '../rules/identity/uuid-changed.ts';
import { absolutePath } from '../rules/inputs/absolute-path.ts';
import { backslash } from '../rules/inputs/backslash.ts';
import { duplicatePath } from '../rules/inputs/duplicate-path.ts';
import { emptyPath } from '../rules/inputs/empty-path.ts';
import { forbiddenCharacter } from '../rules/inputs/forbidden-character.ts';
import { missingFile } from '../rules/inputs/missing-file.ts';
import { missingRole } from '../rules/inputs/missing-role.ts';
import { notAFile } from '../rules/inputs/not-a-file.ts';
import { notAList } from '../rules/inputs/not-a-list.ts';
import { notNormalized } from '../rules/inputs/not-normalized.ts';
import { outsideRoot } from '../rules/inputs/outside-root.ts';
import { symlinkOutsideRoot } from '../rules/inputs/symlink-outside-root.ts';
import { unknownRole } from '../rules/inputs/unknown-role.ts';
import { unsupportedKind } from '../rules/inputs/unsupported-kind.ts';
import { wrongCase } from '../rules/inputs/wrong-case.ts';
import { derivedCollision } from '../rules/metadata/derived-collision.ts';
import { implicitDefault } from '../rules/metadata/implicit-default.ts';
import { invalidSetting } from '../rules/metadata/invalid-setting.ts';
import { pipelineUnknownKey } from '../rules/metadata/pipeline-unknown-key.ts';
import { runtimeParameterInBuild } from '../rules/metadata/runtime-parameter-in-build.ts';
import { runtimeParameterInPipeline } from '../rules/metadata/runtime-parameter-in-pipeline.ts';
import { unknownKey } from '../rules/metadata/unknown-key.ts';
import { bareList } from '../rules/palettes/bare-list.ts';
import { colorOutOfRange } from '../rules/palettes/color-out-of-range.ts';
import { conversionMismatch } from '../rules/palettes/conversion-mismatch.ts';
import { duplicateIndex } from '../rules/palettes/duplicate-index.ts';
import { lengthMismatch } from '../rules/palettes/length-mismatch.ts';
import { malformedIndex } from '../rules/palettes/malformed-index.ts';
import { malformedPalette } from '../rules/palettes/malformed-palette.ts';
import { missingColors } from '../rules/palettes/missing-colors.ts';
import { missingIndex } from '../rules/palettes/missing-index.ts';
import { missingPalette } from '../rules/palettes/missing-palette.ts';
import { notAPaletteList } from '../rules/palettes/not-a-palette-list.ts';
import { tooManyColors } from '../rules/palettes/too-many-colors.ts';
import { tooManyPalettes } from '../rules/palettes/too-many-palettes.ts';
import { unknownPaletteKey } from '../rules/palettes/unknown-palette-key.ts';
import { bareValue } from '../rules/preload/bare-value.ts';
import { deferredPolicy } from '../rules/preload/deferred-policy.ts';
import { enabledNotBoolean } from '../rules/preload/enabled-not-boolean.ts';
import { missingEnabled } from '../rules/preload/missing-enabled.ts';
import { missingPreload } from '../rules/preload/missing-preload.ts';
import { duplicateAssetId } from '../rules/registry/duplicate-asset-id.ts';
import { duplicateRoot } from '../rules/registry/duplicate-root.ts';
import { malformedRoot } from '../rules/registry/malformed-root.ts';
import { malformedUuidKey } from '../rules/registry/malformed-uuid-key.ts';
import { missingRoot } from '../rules/registry/missing-root.ts';
import { retiredIdInUse } from '../rules/registry/retired-id-in-use.ts';
import { cacheState } from '../rules/state/cache-state.ts';
import { registryField } from '../rules/state/registry-field.ts';
import { uiState } from '../rules/state/ui-state.ts';
import { duplicateKey } from '../rules/structure/duplicate-key.ts';
import { invalidValue } from '../rules/structure/invalid-value.ts';
import { missingField } from '../rules/structure/missing-field.ts';
import { unknownField } from '../rules/structure/unknown-field.ts';
import { unsupportedSchemaVersion } from '../rules/structure/unsupported-schema-version.ts';
import { wrongType } from '../rules/structure/wrong-type.ts';
import { byteOrderMark } from '../rules/syntax/byte-order-mark.ts';
import { comment } from '../rules/syntax/comment.ts';
import { invalidJson } from '../rules/syntax/invalid-json.ts';
import { lineEndings } from '../rules/syntax/line-endings.ts';
import { loneSurrogate } from '../rules/syntax/lone-surrogate.ts';
import { mergeConflict } from '../rules/syntax/merge-conflict.ts';
import { notUtf8 } from '../rules/syntax/not-utf8.ts';
import { tooDeep } from '../rules/syntax/too-deep.ts';
import { tooLarge } from '../rules/syntax/too-large.ts';
import { trailingComma } from '../rules/syntax/trailing-comma.ts';

export const ALL_RULES = [
  excludedAsset,
  undeclaredImage,
  unknownAsset,
  missingCodec,
  notOffered,
  notScreamingSnakeCase,
  unknownCodec,
  codecInFormat,
  familyMismatch,
  malformedFormat,
  malformedType,
  runtimeFormatInType,
  unknownFormat,
  unknownType,
  duplicateName,
  duplicateUuid,
  emptyName,
  malformedName,
  malformedUuid,
  nilUuid,
  uuidChanged,
  absolutePath,
  backslash,
  duplicatePath,
  emptyPath,
  forbiddenCharacter,
  missingFile,
  missingRole,
  notAFile,
  notAList,
  notNormalized,
  outsideRoot,
  symlinkOutsideRoot,
  unknownRole,
  unsupportedKind,
  wrongCase,
  derivedCollision,
  implicitDefault,
  invalidSetting,
  pipelineUnknownKey,
  runtimeParameterInBuild,
  runtimeParameterInPipeline,
  unknownKey,
  bareList,
  colorOutOfRange,
  conversionMismatch,
  duplicateIndex,
  lengthMismatch,
  malformedIndex,
  malformedPalette,
  missingColors,
  missingIndex,
  missingPalette,
  notAPaletteList,
  tooManyColors,
  tooManyPalettes,
  unknownPaletteKey,
  bareValue,
  deferredPolicy,
  enabledNotBoolean,
  missingEnabled,
  missingPreload,
  duplicateAssetId,
  duplicateRoot,
  malformedRoot,
  malformedUuidKey,
  missingRoot,
  retiredIdInUse,
  cacheState,
  registryField,
  uiState,
  duplicateKey,
  invalidValue,
  missingField,
  unknownField,
  unsupportedSchemaVersion,
  wrongType,
  byteOrderMark,
  comment,
  invalidJson,
  lineEndings,
  loneSurrogate,
  mergeConflict,
  notUtf8,
  tooDeep,
  tooLarge,
  trailingComma,
];
