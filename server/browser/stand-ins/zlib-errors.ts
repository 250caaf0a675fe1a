/** Errors as `node:zlib` has them. */
export function withCode(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

export function tooLong(limit: number): Error {
  const error = new RangeError(`Cannot create a Buffer larger than ${limit} bytes`);
  return Object.assign(error, { code: 'ERR_BUFFER_TOO_LARGE' });
}
