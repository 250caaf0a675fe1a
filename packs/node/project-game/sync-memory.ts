import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../../../packer/node/write-atomic.ts';
import type { AssetSystem } from '../../model/generated/types.ts';

/** What file and store agreed on last: what of the two has changed since is told from it. */
export interface SyncedState {
  /** null: neither had one. */
  readonly assetSystem: AssetSystem | null;
  /** SHA-256 of the file's text. */
  readonly fileHash: string;
}

/** Of one game of one project with one service, in `.packwright/packs/games/`. */
export class SyncMemory {
  readonly #path: string;

  /** @param service its URL; empty for the project's own */
  constructor(project: string, service: string, gameId: string) {
    const name = textHash(JSON.stringify([service, gameId])).slice(0, 32);
    this.#path = join(project, '.packwright', 'packs', 'games', `${name}.json`);
  }

  /** Undefined where nothing is remembered that can be read. */
  read(): SyncedState | undefined {
    try {
      const { assetSystem, fileHash } = JSON.parse(readFileSync(this.#path, 'utf8'));
      return typeof fileHash === 'string' ? { assetSystem: assetSystem ?? null, fileHash } : undefined;
    } catch {
      return undefined;
    }
  }

  /** @throws WriteError */
  write(state: SyncedState): void {
    writeAtomic(this.#path, [new TextEncoder().encode(JSON.stringify(state))]);
  }
}

export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
