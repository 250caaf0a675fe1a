import type { Kysely } from 'kysely';
import type { Records } from '../model/generated/types.ts';
import type { Role } from '../model/role.ts';
import type { Caller } from '../service/caller.ts';
import type { Change } from '../service/change.ts';
import type { ProblemCode } from '../service/problems.ts';
import type { ServiceContext } from '../service/service-context.ts';
import type { Tables } from '../store/tables.ts';
import type { ChangeBell } from './change-bell.ts';
import type { Precondition } from './etag.ts';

export type RecordName = keyof Records;

/**
 * One operation of the service, as data: the server, the OpenAPI document and the tests are made of the same value.
 */
export interface Route {
  /** operationId of the OpenAPI document, and what the audit log calls it. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/v1`, parameters as `:gameId`. */
  readonly path: string;
  readonly tag: 'Games' | 'Packs' | 'Slots' | 'Versions' | 'Assets' | 'Generation' | 'Bundles' | 'Service';
  /** A sentence without a full stop. */
  readonly summary: string;
  readonly access: Access;
  /** An object whose fields are the parameters of the query. */
  readonly query?: RecordName;
  /** What the body must be; `binary` and `multipart` are read by the handler. */
  readonly body?: RecordName | 'multipart' | 'binary';
  /** Bytes that a body may have, where it is not 4 MiB of JSON or 64 MiB of anything else. */
  readonly maxBody?: number;
  /** What it answers where all is well. */
  readonly answer: AnswerShape;
  /** Beyond those that every route has. */
  readonly problems?: readonly ProblemCode[];
  /** Whether it takes If-Match. */
  readonly conditional?: boolean;
  readonly handle: (request: RouteRequest) => Promise<Reply>;
}

/**
 * Who may. Of a route whose path names a game, a pack, a version, an asset or a job, the caller must have the role in
 * the game that this belongs to; of another game it looks as if there were no such thing.
 */
export interface Access {
  readonly role: Role;
  /**
   * Where the path names none of these: `own`, the handler keeps to `caller.gameId`; `all`, only tokens for all games.
   * A `gameId` of the query or of a JSON body is held to the caller's as one of the path is.
   */
  readonly scope?: 'own' | 'all';
}

export interface AnswerShape {
  readonly status: 200 | 201 | 202 | 204;
  /** What the body is; undefined for none, or for bytes. */
  readonly record?: RecordName;
  /** Of a body that is no JSON. */
  readonly mediaType?: string;
}

export interface RouteRequest<Q = unknown, B = unknown> {
  readonly context: ServiceContext;
  /** For reading. What must hold together is read in `change`, too. */
  readonly db: Kysely<Tables>;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Q;
  readonly body: B;
  readonly precondition: Precondition;
  /** The request as it came, for bodies that are no JSON and headers of its own. */
  readonly raw: Request;
  /** As the log and the audit log call it. */
  readonly requestId: string;
  /** Aborted when whoever asks has gone, or the service ends. */
  readonly ending: AbortSignal;
  /**
   * Holds the caller to a game that neither path, query nor body names as `gameId`: a field of a form.
   *
   * @throws ServiceProblem not-found where it is another's or nobody's
   */
  readonly requireGame: (gameId: string) => Promise<void>;
  /** Rings when this process has changed something. */
  readonly bell: ChangeBell;
  /** Whether the token opens this still, for answers that take long. */
  readonly stillAllowed: () => Promise<boolean>;
  /**
   * One transaction, with what an `Idempotency-Key` asks for: of requests with one key one happens, and all are
   * answered alike. Call it at most once, and answer with what it gives. Where the database gives up a transaction for
   * another's sake `work` runs anew: it must leave nothing behind but what it writes in `trx`.
   */
  readonly change: (
    work: (change: Change) => Promise<Reply>,
    /** What of a body that is no JSON makes it this request and no other: hash and name of a file. */
    content?: string,
  ) => Promise<Reply>;
}

export interface Reply {
  /** Where it is another than the route's. */
  readonly status?: number;
  readonly body?: unknown;
  /** Becomes the ETag. */
  readonly revision?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A body that is no JSON. */
  readonly bytes?: Uint8Array | ReadableStream<Uint8Array>;
}

type Typed<N> = N extends RecordName ? Records[N] : undefined;

/** Gives a route's handler the types of its query and its body. */
export function route<
  const Q extends RecordName | undefined = undefined,
  const B extends RecordName | 'multipart' | 'binary' | undefined = undefined,
>(
  shape: Omit<Route, 'handle' | 'query' | 'body'> & {
    readonly query?: Q;
    readonly body?: B;
    readonly handle: (request: RouteRequest<Typed<Q>, Typed<B>>) => Promise<Reply>;
  },
): Route {
  // What reaches the handler has been validated against the schemas of the same names.
  return shape as unknown as Route;
}
