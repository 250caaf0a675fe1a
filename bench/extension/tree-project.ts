import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import { bankText, SHEET, uuidAt } from '../lsp/bank-text.ts';

/** How the assets of a project lie: all in its own folder, or so many in each of its folders. */
export type TreeShape = 'flat' | { readonly perFolder: number };

/** Writes a project of `count` glyph banks that share one picture each of one glyph. */
export function writeTreeProject(folder: string, count: number, shape: TreeShape): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'packwright.json'), '{ "schema_version": 1, "name": "Ten thousand" }\n');
  const sheet = encodeIndexedPng({
    width: 8,
    height: 8,
    pixels: new Uint8Array(64),
    palette: Uint32Array.of(0),
  });
  for (let position = 0; position < count; position++) {
    const root = join(folder, rootAt(position, shape));
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, SHEET), sheet);
    const identity = { uuid: uuidAt(position), name: `bank_${position}` };
    writeFileSync(join(root, 'asset.json'), bankText({ ...identity, size: 'small' }));
  }
}

function rootAt(position: number, shape: TreeShape): string {
  const name = `bank-${String(position).padStart(5, '0')}`;
  if (shape === 'flat') return name;
  return `group-${String(Math.floor(position / shape.perFolder)).padStart(3, '0')}/${name}`;
}
