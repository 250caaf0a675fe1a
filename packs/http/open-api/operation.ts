import type { Role } from '../../model/role.ts';
import { PROBLEMS, type ProblemCode } from '../../service/problems.ts';
import { bodyLimit } from '../limit-body.ts';
import { parametersOf } from '../match-route.ts';
import { propertiesOf, requiredOf } from '../read-request.ts';
import type { RecordName, Route } from '../route.ts';
import { problemsOf } from '../route-problems.ts';

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly Route['tag'][];
  readonly summary: string;
  /** The role that it takes. */
  readonly 'x-packwright-role': Role;
  /** Where the path names nothing that is a game's: `own`, it keeps to the token's game; `all`, it takes a token for all. */
  readonly 'x-packwright-scope'?: 'own' | 'all';
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required: true;
    readonly content: Content;
    readonly description?: string;
  };
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: unknown;
}

export interface ResponseObject {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Content;
}

type Content = Readonly<Record<string, { readonly schema: unknown }>>;

export function operationOf(route: Route): Operation {
  const parameters = [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)];
  const requestBody = requestBodyOf(route);
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    'x-packwright-role': route.access.role,
    ...(route.access.scope !== undefined && { 'x-packwright-scope': route.access.scope }),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody !== undefined && { requestBody }),
    responses: { [route.answer.status]: answerOf(route), ...refusalsOf(route) },
  };
}

function pathParameters(route: Route): Parameter[] {
  return parametersOf(route).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: reference('Id'),
  }));
}

function queryParameters({ query }: Route): Parameter[] {
  if (query === undefined) return [];
  const required = requiredOf(query);
  return Object.entries(propertiesOf(query)).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')),
  }));
}

function headerParameters({ method, conditional }: Route): Parameter[] {
  const text = { type: 'string' };
  return [
    ...(conditional === true ? [header('If-Match', 'The ETag that was seen, or *', text)] : []),
    ...(method === 'post' ? [header('Idempotency-Key', 'Of requests with one key one happens', KEY)] : []),
  ];
}

const KEY = { type: 'string', minLength: 1, maxLength: 200 };

function header(name: string, description: string, schema: unknown): Parameter {
  return { name, in: 'header', required: false, description, schema };
}

function requestBodyOf(route: Route): Operation['requestBody'] {
  const { body } = route;
  if (body === undefined) return undefined;
  const description = `At most ${bodyLimit(route)} bytes`;
  return { required: true, description, content: bodyContent(body) };
}

function bodyContent(body: RecordName | 'multipart' | 'binary'): Content {
  if (body === 'multipart') return { 'multipart/form-data': { schema: { type: 'object' } } };
  if (body === 'binary') return { 'application/octet-stream': { schema: {} } };
  return { 'application/json': { schema: reference(body) } };
}

function answerOf({ answer, conditional, method }: Route): ResponseObject {
  const description = DESCRIPTIONS[answer.status];
  const content: Content | undefined =
    answer.record !== undefined
      ? { 'application/json': { schema: reference(answer.record) } }
      : answer.mediaType !== undefined
        ? { [answer.mediaType]: { schema: {} } }
        : undefined;
  const isVersioned = conditional === true && method !== 'delete';
  return {
    description,
    ...(isVersioned && { headers: { ETag: { schema: { type: 'string' } } } }),
    ...(content !== undefined && { content }),
  };
}

const DESCRIPTIONS = {
  200: 'What was asked for',
  201: 'It was made',
  202: 'It will be done',
  204: 'It was done',
} as const;

/** Refusals by their status; what each is, its code tells. */
function refusalsOf(route: Route): Record<string, ResponseObject> {
  const byStatus = Map.groupBy(problemsOf(route), (code) => PROBLEMS[code][0]);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map(sentence).join('; '),
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  );
}

function sentence(code: ProblemCode): string {
  return `\`${code}\`: ${PROBLEMS[code][1]}`;
}

function reference(record: RecordName): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${record}` };
}
