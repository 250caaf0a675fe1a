import type { ServiceRecord } from './service-record.ts';

/** Answered beside the routes of the service, to who has its token. */
export const DAEMON_PATH = '/daemon';

/** What a service tells of itself. */
export interface DaemonIdentity {
  /** Path of the project's folder, without symbolic links. */
  readonly project: string;
  readonly pid: number;
  readonly version: string;
}

/** Undefined where no service answers to the record: what it tells of has ended, or is another program by now. */
export async function askService({ url, token }: ServiceRecord): Promise<DaemonIdentity | undefined> {
  try {
    const response = await fetch(`${url}${DAEMON_PATH}`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      redirect: 'error',
    });
    if (!response.ok) return undefined;
    const { project, pid, version } = (await response.json()) as Partial<DaemonIdentity>;
    return project === undefined || pid === undefined || version === undefined
      ? undefined
      : { project, pid, version };
  } catch {
    return undefined;
  }
}

/** Asks the service to end; it lets what is under way finish. Resolves when it has said so, or is gone. */
export async function endService({ url, token }: Pick<ServiceRecord, 'url' | 'token'>): Promise<void> {
  await fetch(`${url}${DAEMON_PATH}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch(() => undefined);
}

/** A query may keep the service from answering for a while. */
const ANSWER_WITHIN_MS = 10_000;
