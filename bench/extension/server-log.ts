/**
 * When the extension's log says that its server began to run, in milliseconds of the calendar. Throws where it does not
 * say so just once.
 */
export function serverRunsSince(log: string): number {
  const [line, ...others] = [...log.matchAll(RUNS)];
  if (line?.groups?.time === undefined || others.length > 0)
    throw new Error(`The log says ${others.length + (line ? 1 : 0)} times that the server runs`);
  return Date.parse(line.groups.time.replace(' ', 'T'));
}

const RUNS = /^(?<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[info\] The language server: running\b/gm;
