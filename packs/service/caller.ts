import type { Role } from '../model/role.ts';

/** Who asks. */
export interface Caller {
  /** Name of the token, as history and audit log show it. */
  readonly name: string;
  readonly role: Role;
  /** The one game that the token opens; undefined for all. */
  readonly gameId: string | undefined;
  /** Whose idempotency keys these are. */
  readonly scope: string;
}
