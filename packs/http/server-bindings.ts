/** What a request over a socket brings beside itself; nothing of it is there where an app is asked without one. */
export interface ServerBindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } };
  /** Aborted when the service ends: who answers without an end, as with events, ends then. */
  readonly closing?: AbortSignal;
}
