/**
 * When the extension's log says that its server began to run, in milliseconds of the calendar; of what was before
 * `since` it may say anything. Throws where it does not say so just once.
 */
export function serverRunsSince(log: string, since: number): number {
  const starts = [...log.matchAll(RUNS)].map(([, time = '']) => Date.parse(time.replace(' ', 'T')));
  const [start, ...others] = starts.filter((time) => time >= since);
  if (start === undefined || others.length > 0)
    throw new Error(`The log says ${start === undefined ? 'never' : 'several times'} that the server runs`);
  return start;
}

const RUNS = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[info\] The language server: running\b/gm;
