import type { ProblemCode } from '../service/problems.ts';
import { parametersOf } from './match-route.ts';
import { propertiesOf } from './read-request.ts';
import type { Route } from './route.ts';

/** Every code that a route can be refused with: those that all have, those that follow from its shape, and its own. */
export function problemsOf(route: Route): ProblemCode[] {
  return [...new Set([...COMMON, ...followingFrom(route), ...(route.problems ?? [])])];
}

const COMMON: readonly ProblemCode[] = [
  'invalid-parameter',
  'unauthenticated',
  'forbidden',
  'foreign-host',
  'foreign-origin',
  'rate-limited',
  'internal',
  'unavailable',
];

function followingFrom(route: Route): ProblemCode[] {
  const { body, query, method, conditional } = route;
  const isCursored = query !== undefined && Object.hasOwn(propertiesOf(query), 'cursor');
  const namesGame =
    (query !== undefined && Object.hasOwn(propertiesOf(query), 'gameId')) ||
    (body !== undefined &&
      body !== 'multipart' &&
      body !== 'binary' &&
      Object.hasOwn(propertiesOf(body), 'gameId'));
  return [
    ...when(parametersOf(route).length > 0, 'not-found', 'gone'),
    ...when(namesGame, 'not-found'),
    ...when(body !== undefined, 'invalid-body', 'unsupported-media-type'),
    ...when(body !== undefined || method !== 'get', 'too-large'),
    ...when(isCursored, 'bad-cursor'),
    ...when(conditional === true, 'precondition-failed', 'precondition-required'),
    ...when(method === 'post', 'idempotency-key-reused'),
  ];
}

function when(holds: boolean, ...codes: ProblemCode[]): ProblemCode[] {
  return holds ? codes : [];
}
