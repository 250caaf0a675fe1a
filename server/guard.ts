import {
  type CancellationToken,
  LSPErrorCodes,
  type RequestHandler,
  type RequestType,
  ResponseError,
} from 'vscode-languageserver';
import type { On, Server } from './feature.ts';
import { Refusal } from './refusal.ts';
import { TaskCancelled } from './tasks/task.ts';

/** The one place where what a handler throws becomes an answer. */
export function guardedOn(server: Server): On {
  return <P, R, E>(type: RequestType<P, R, E>, handle: Parameters<typeof guard<P, R, E>>[2]) => {
    server.connection.onRequest(type, guard(server, type, handle));
  };
}

function guard<P, R, E>(
  server: Server,
  { method }: RequestType<P, R, E>,
  handle: (server: Server, params: P, token: CancellationToken) => R | Promise<R>,
): RequestHandler<P, R, E> {
  const answer = async (params: P, token: CancellationToken) => {
    // A cancellation that was sent right after the request is read before the work begins.
    await server.workspace.host.breathe();
    if (token.isCancellationRequested) return cancelled();
    try {
      return await handle(server, params, token);
    } catch (error) {
      if (error instanceof TaskCancelled) return cancelled();
      if (error instanceof Refusal) return error.in(server.client.words);
      if (error instanceof ResponseError) return error;
      const message = messageOf(error);
      server.connection.console.error(`${method}: ${message}`);
      return new ResponseError<E>(LSPErrorCodes.RequestFailed, message);
    }
  };
  // The handler's type has results that may be absent where they may be null: ours never are.
  return answer as RequestHandler<P, R, E>;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
}
