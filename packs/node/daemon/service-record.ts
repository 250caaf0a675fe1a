import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** How the service of a project is reached; only the user can read it. */
export interface ServiceRecord {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Opens everything, until the service ends: each one has another. */
  readonly token: string;
  readonly pid: number;
  readonly version: string;
}

/** Undefined where there is none, or none that can be read: it is written whole or not at all. */
export function readServiceRecord(file: string): ServiceRecord | undefined {
  try {
    const { url, token, pid, version } = JSON.parse(readFileSync(file, 'utf8'));
    return isLoopback(url) && typeof token === 'string' && typeof version === 'string'
      ? { url, token, pid: Number(pid), version }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A file from another hand must not make us talk to another machine. */
function isLoopback(url: unknown): url is string {
  return typeof url === 'string' && /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(url);
}

/** Nobody ever reads half of it, and nobody else can read any of it. */
export function writeServiceRecord(file: string, record: ServiceRecord): void {
  const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`;
  writeFileSync(temporary, JSON.stringify(record), { mode: 0o600, flag: 'wx' });
  try {
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes the record if it is still that of the service with the token. */
export function removeServiceRecord(file: string, token: string): void {
  if (readServiceRecord(file)?.token === token) rmSync(file, { force: true });
}
