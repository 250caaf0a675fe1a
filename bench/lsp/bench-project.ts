import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import { type BankText, bankText, colorAt, SHEET, uuidAt } from './bank-text.ts';

/** A project on disk in which nothing is wrong. */
export interface BenchProject {
  readonly folder: string;
  readonly uri: string;
  readonly declarations: readonly Declared[];
}

/** One declaration of it; the last one's folder comes last in every order. */
export interface Declared {
  readonly path: string;
  readonly uri: string;
  readonly uuid: string;
  readonly name: string;
}

/** How many asset roots share a folder. */
const GROUP = 100;

/** Writes a project of `count` glyph banks into `folder`, each with its own small sheet. */
export function writeProject(folder: string, count: number, size: BankText['size']): BenchProject {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'packwright.json'), '{ "schema_version": 1, "assets": ["assets"] }\n');
  const sheet = encodeIndexedPng(SHEET_IMAGE);
  const declarations = Array.from({ length: count }, (_, position) => {
    const root = rootAt(folder, position);
    const path = join(root, 'asset.json');
    const identity = { uuid: uuidAt(position), name: `bank_${position}` };
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, SHEET), sheet);
    writeFileSync(path, bankText({ ...identity, size }));
    return { ...identity, path, uri: pathToFileURL(path).href };
  });
  return { folder, uri: pathToFileURL(folder).href, declarations };
}

function rootAt(folder: string, position: number): string {
  const group = String(Math.floor(position / GROUP)).padStart(3, '0');
  return join(folder, 'assets', `group-${group}`, `bank-${String(position).padStart(5, '0')}`);
}

/** One glyph in the first four colours of palette 0. */
const SHEET_IMAGE = {
  width: 8,
  height: 8,
  pixels: Uint8Array.from({ length: 64 }, (_, position) => position & 3),
  palette: Uint32Array.from({ length: 4 }, (_, position) => colorAt(0, position)),
};
