/** A state the types rule out: reaching it is a bug of Packwright's, not bad input. */
export function unreachable(what: never | string): never {
  throw new Error(`unreachable: ${String(what)}`);
}
