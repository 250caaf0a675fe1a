import type { Authenticate } from '../service/tokens/authenticate-token.ts';
import type { Rate } from './rate-limit.ts';
import type { GuardOptions } from './request-guard.ts';

export interface AppOptions {
  /** Who holds a token; undefined for nobody. */
  readonly authenticate: Authenticate;
  /** What is thrown and is no refusal. */
  readonly report: (error: unknown, requestId: string) => void;
  /** Told of each request when its answer begins: for logs and metrics. */
  readonly observe?: (answered: AnsweredRequest) => void;
  /** Names and web pages that are let in; none where it is absent. */
  readonly guard?: Partial<GuardOptions>;
  /** Of each token, and of each address that shows none or a wrong one; unlimited where it is absent. */
  readonly rate?: Rate;
  /** Whether a proxy stands before the service, whose X-Forwarded-For tells the address of who asks. */
  readonly behindProxy?: boolean;
  /** Milliseconds in which a request must be answered, where its body is no upload. */
  readonly timeout?: number;
  /** As Prometheus reads it; there is no `/metrics` where it is absent. */
  readonly metrics?: () => Promise<{ readonly mediaType: string; readonly text: string }>;
}

/** A request as a line of the log has it. It holds nothing that is secret. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  /** operationId; undefined where no route took it. */
  readonly operation: string | undefined;
  readonly status: number;
  /** Until the answer began. */
  readonly milliseconds: number;
  /** Name of the token; undefined where none was taken. */
  readonly actor: string | undefined;
  readonly address: string | undefined;
}

export interface AppSettings extends AppOptions {
  readonly observe: (answered: AnsweredRequest) => void;
  readonly guard: GuardOptions;
  readonly timeout: number;
}

export function settingsOf(options: AppOptions): AppSettings {
  return {
    timeout: 60_000,
    observe: () => undefined,
    ...options,
    guard: { hosts: [], origins: [], ...options.guard },
  };
}
