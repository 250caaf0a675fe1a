import type { GameDefinitionV2 } from '../../model/generated/types.ts';
import { VALIDATORS } from '../../model/generated/validators.ts';
import { shapeErrors } from '../../model/validator.ts';
import { ServiceProblem } from '../problems.ts';

/** @throws ServiceProblem invalid-body, with places below `/definition` */
export function requireDefinition(value: unknown): GameDefinitionV2 {
  const errors = shapeErrors(VALIDATORS.GameDefinitionV2, value).map(({ path, message }) => ({
    path: `/definition${path}`,
    message,
  }));
  if (errors.length > 0)
    throw new ServiceProblem('invalid-body', `${errors[0]?.path}: ${errors[0]?.message}`, { errors });
  return value as GameDefinitionV2;
}
