import type { Message } from './message.ts';

/** What the server is doing, told to a client that gives `initializationOptions: { status: true }` when it changes. */
export const STATUS: Message<ServerStatus> = { method: 'packwright/status' };

export interface ServerStatus {
  /** `reading`: what the projects hold is being read. `checking`: some of it has not been checked since it changed. */
  readonly phase: 'reading' | 'checking' | 'ready';
  /** Declarations that are known by now. */
  readonly assets: number;
  /** Documents that are yet to be checked. */
  readonly left: number;
  /** Findings in all documents. */
  readonly errors: number;
  readonly warnings: number;
}
