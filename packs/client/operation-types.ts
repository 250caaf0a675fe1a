import type { Records } from '../model/generated/types.ts';
import type { OPERATIONS } from './generated/operations.ts';

export type OperationId = keyof typeof OPERATIONS;

type Operation<O extends OperationId> = (typeof OPERATIONS)[O];

/** What an operation is asked with: only the fields that it takes, and those of its path always. */
export type OperationRequest<O extends OperationId> = Params<Operation<O>> &
  Query<Operation<O>> &
  Body<Operation<O>> & {
    /** ETag of the state that was seen, or ‘*’ for whatever is there. */
    readonly ifMatch?: string;
    readonly signal?: AbortSignal;
  };

/** What it answers: a record, bytes where it says a media type, or nothing. */
export type OperationAnswer<O extends OperationId> =
  Operation<O> extends { readonly answer: infer N extends keyof Records }
    ? Records[N]
    : Operation<O> extends { readonly mediaType: string }
      ? ReadableStream<Uint8Array>
      : undefined;

type Params<T> = T extends { readonly path: infer P extends string }
  ? ParamNames<P> extends never
    ? { readonly params?: undefined }
    : { readonly params: Readonly<Record<ParamNames<P>, string>> }
  : never;

/** `/games/:gameId/x/:packId` → `'gameId' | 'packId'` */
type ParamNames<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

type Query<T> = T extends { readonly query: infer N extends keyof Records }
  ? { readonly query?: Readonly<Records[N]> }
  : { readonly query?: undefined };

type Body<T> = T extends { readonly body: infer B }
  ? { readonly body: B extends keyof Records ? Records[B] : B extends 'multipart' ? FormData : BinaryBody }
  : { readonly body?: undefined };

/** Bytes, or something that gives them one after the other. */
export type BinaryBody = Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>;
