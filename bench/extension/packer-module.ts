import { join } from 'node:path';

/** Path of the main of a packer that runs by itself. */
export const PACKER = join(import.meta.dirname, 'packer-main.ts');
