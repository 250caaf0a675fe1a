// Generated from the files under contract/rules by scripts/generate.ts. Do not edit.
import { notScreamingSnakeCase } from '../rules/codec/not-screaming-snake-case.ts';
import { duplicateName } from '../rules/identity/duplicate-name.ts';
import { duplicateUuid } from '../rules/identity/duplicate-uuid.ts';
import { emptyName } from '../rules/identity/empty-name.ts';
import { malformedName } from '../rules/identity/malformed-name.ts';
import { malformedUuid } from '../rules/identity/malformed-uuid.ts';
import { nilUuid } from '../rules/identity/nil-uuid.ts';
import { uuidChanged } from '../rules/identity/uuid-changed.ts';
import { invalidValue } from '../rules/structure/invalid-value.ts';
import { missingField } from '../rules/structure/missing-field.ts';
import { unknownField } from '../rules/structure/unknown-field.ts';
import { wrongType } from '../rules/structure/wrong-type.ts';
import { notUtf8 } from '../rules/syntax/not-utf8.ts';
import { trailingComma } from '../rules/syntax/trailing-comma.ts';

export const ALL_RULES = [
  notScreamingSnakeCase,
  duplicateName,
  duplicateUuid,
  emptyName,
  malformedName,
  malformedUuid,
  nilUuid,
  uuidChanged,
  invalidValue,
  missingField,
  unknownField,
  wrongType,
  notUtf8,
  trailingComma,
];
