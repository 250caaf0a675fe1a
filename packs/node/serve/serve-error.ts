/** The service could not be started where it was to be. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}
