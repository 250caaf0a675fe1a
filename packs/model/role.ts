/** What the holder of a token may do: look; change packs and assets; and all, with tokens and collecting. */
export type Role = 'read' | 'edit' | 'admin';

export const ROLES: readonly Role[] = ['read', 'edit', 'admin'];

/** Whether `role` allows what takes `needed`. */
export function allows(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
