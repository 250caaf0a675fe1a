import type { Problem } from '../model/generated/types.ts';

/** Why a request can be refused, by a code that stays: HTTP status and a title for people. */
export const PROBLEMS = {
  'invalid-body': [400, 'The body is not as it must be'],
  'invalid-parameter': [400, 'A parameter is not as it must be'],
  'bad-cursor': [400, 'The cursor is none of this list'],
  unauthenticated: [401, 'A token is needed'],
  forbidden: [403, 'The token does not allow this'],
  'foreign-host': [403, 'The request names a host that is not this service'],
  'foreign-origin': [403, 'The request comes from a web page that is not allowed'],
  'not-found': [404, 'There is no such thing'],
  'method-not-allowed': [405, 'This cannot be done here'],
  conflict: [409, 'It is in the way of what there is'],
  'in-use': [409, 'It is in use'],
  'already-exists': [409, 'There is one already'],
  'not-cancelable': [409, 'The job has ended'],
  gone: [410, 'It was deleted'],
  'precondition-failed': [412, 'It has changed since it was read'],
  'too-large': [413, 'It is too large'],
  'unsupported-media-type': [415, 'This kind of content is not taken'],
  'unprocessable-image': [422, 'The image cannot be used'],
  'unknown-template': [422, 'The game has no such template'],
  'foreign-asset': [422, 'The asset belongs to another game'],
  'missing-asset': [422, 'There is no such asset'],
  'wrong-pack': [422, 'The game has no such pack'],
  'invalid-bundle': [422, 'The bundle cannot be read'],
  'idempotency-key-reused': [422, 'The key was used for another request'],
  'precondition-required': [428, 'Say which state you have seen'],
  'rate-limited': [429, 'Too many requests'],
  internal: [500, 'The service failed'],
  'not-implemented': [501, 'This service cannot do this'],
  unavailable: [503, 'The service cannot answer now'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

export type ProblemDetails = Partial<
  Pick<Problem, 'errors' | 'uses' | 'useCount' | 'conflicts' | 'current' | 'retryAfter'>
>;

/** A request that is refused: thrown, so that a transaction it is thrown in leaves nothing. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  /** @param detail this case, for people: quotes the value and says what is allowed, no full stop at the end */
  constructor(code: ProblemCode, detail: string, details: ProblemDetails = {}) {
    super(detail);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return PROBLEMS[this.code][0];
  }
}

export function notFound(kind: string, id: string): ServiceProblem {
  return new ServiceProblem('not-found', `There is no ${kind} ‘${id}’`);
}
