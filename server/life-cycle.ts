import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';

/** The method under which a refused request goes on, to be answered by {@link answerRefused}. No client knows it. */
const REFUSED = 'packwright/refused';

/**
 * Holds a client to the order of the protocol, which the library leaves to us: initialize first and once, and nothing
 * but exit after shutdown. A request out of order is answered with the error that the protocol has for it, a
 * notification is dropped. https://microsoft.github.io/language-server-protocol/specification#lifeCycleMessages
 */
export function lifeCycle(): ConnectionOptions {
  let phase: Phase = 'new';
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (Message.isRequest(message)) {
          const refusal = refusalOf(message.method, phase);
          phase = phaseAfter(message.method, phase);
          next(refusal === undefined ? message : refused(message, refusal));
        } else if (!Message.isNotification(message) || phase === 'serving' || message.method === 'exit') {
          next(message);
        }
      },
    },
  };
}

/** Answers what {@link lifeCycle} refuses. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code, message }: Refusal) => new ResponseError(code, message));
}

type Phase = 'new' | 'serving' | 'shut down';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

function refusalOf(method: string, phase: Phase): Refusal | undefined {
  if (phase === 'shut down') return refusal(ErrorCodes.InvalidRequest, 'is shut down');
  const initializes = method === 'initialize';
  if (phase === 'new' && !initializes) return refusal(ErrorCodes.ServerNotInitialized, 'is not initialized');
  if (phase === 'serving' && initializes) return refusal(ErrorCodes.InvalidRequest, 'is initialized already');
  return method === REFUSED ? refusal(ErrorCodes.MethodNotFound, 'knows no such method') : undefined;
}

function phaseAfter(method: string, phase: Phase): Phase {
  if (phase === 'new' && method === 'initialize') return 'serving';
  return phase === 'serving' && method === 'shutdown' ? 'shut down' : phase;
}

function refusal(code: number, what: string): Refusal {
  return { code, message: `The server ${what}` };
}

function refused({ jsonrpc, id }: RequestMessage, params: Refusal): RequestMessage {
  return { jsonrpc, id, method: REFUSED, params: { ...params } };
}
