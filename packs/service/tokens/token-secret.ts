import { createHash, randomBytes } from 'node:crypto';

/** A new token: 256 bits that nobody guesses, with a beginning by which people and scanners know it. */
export function newTokenSecret(): string {
  return `pw_${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a token. It needs no salt: there is nothing to guess. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
