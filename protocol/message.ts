/**
 * A request or notification of ours, by its method; of what goes with it only the compiler knows. Plain data, so that
 * neither side needs the other's library for it.
 */
export interface Message<P, R = void> {
  readonly method: `packwright/${string}`;
  /** Never there: holds the types. */
  readonly types?: (params: P) => R;
}
