import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a project keeps its asset packs, and what the service that has them open tells of itself. */
export interface ServicePlace {
  readonly folder: string;
  /** Of the database. */
  readonly data: string;
  readonly blobs: string;
  /** Whoever has it locked is the project's one service. */
  readonly lock: string;
  /** How it is reached, `ServiceRecord`. */
  readonly record: string;
  readonly log: string;
}

/** @param project absolute path of its folder */
export function servicePlace(project: string): ServicePlace {
  const folder = join(project, '.packwright', 'packs');
  return {
    folder,
    data: join(folder, 'data'),
    blobs: join(folder, 'blobs'),
    lock: join(folder, 'owner.lock'),
    record: join(folder, 'service.json'),
    log: join(folder, 'service.log'),
  };
}

/** Makes the folder, for its owner alone. What is in it is a database's and no matter for version control. */
export function makeServiceFolder({ folder }: ServicePlace): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, '.gitignore'), '*\n');
}
