// Generated from the files under contract/rules by scripts/generate.ts. Do not edit.
import { notScreamingSnakeCase } from '../rules/codec/not-screaming-snake-case.ts';
import { duplicateUuid } from '../rules/identity/duplicate-uuid.ts';
import { invalidValue } from '../rules/structure/invalid-value.ts';
import { missingField } from '../rules/structure/missing-field.ts';
import { unknownField } from '../rules/structure/unknown-field.ts';
import { wrongType } from '../rules/structure/wrong-type.ts';
import { notUtf8 } from '../rules/syntax/not-utf8.ts';
import { trailingComma } from '../rules/syntax/trailing-comma.ts';

export const ALL_RULES = [
  notScreamingSnakeCase,
  duplicateUuid,
  invalidValue,
  missingField,
  unknownField,
  wrongType,
  notUtf8,
  trailingComma,
];
