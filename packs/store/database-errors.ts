/** Of PostgreSQL's codes, those with which it gives up one transaction for another's sake: once more, and it works. */
const OVERTAKEN: ReadonlySet<string> = new Set(['40001', '40P01']);

/** No connection, none left, or one that was ended while it was used. */
const UNREACHABLE =
  /^(08...|53300|57P0[1235]|57014|55P03|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/;

export function isOvertaken(error: unknown): boolean {
  return OVERTAKEN.has(codeOf(error));
}

/** Whether it is the way to the database that failed, and not what it was asked. */
export function isUnreachable(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return (
    UNREACHABLE.test(codeOf(error)) ||
    OVERTAKEN.has(codeOf(error)) ||
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(message)
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
