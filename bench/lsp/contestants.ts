import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Message } from './server-process.ts';

export interface Contestant {
  /** The arguments of `node`. */
  readonly program: readonly string[];
  readonly languageId: string;
  /** What it is told once it is initialized. */
  readonly settings: readonly Message[];
}

const root = join(import.meta.dirname, '../..');

/** What is published: the bundle that `npm run build` makes. */
export const OURS: Contestant = {
  program: [join(root, 'dist/server.cjs'), '--stdio'],
  languageId: 'asset-json',
  settings: [],
};

/** The JSON language server of vscode-langservers-extracted, as its own `bin` starts it. */
export const PEER: Contestant = {
  program: [
    createRequire(import.meta.url).resolve('vscode-langservers-extracted/bin/vscode-json-language-server'),
    '--stdio',
  ],
  languageId: 'json',
  settings: [
    {
      method: 'workspace/didChangeConfiguration',
      params: { settings: { json: { validate: { enable: true }, schemas: [peerSchema()] } } },
    },
  ],
};

/**
 * Our schemas, as one: the declaration's with those of a glyph bank's metadata and pipeline in their places, so that
 * the peer checks the palettes, which are nearly all of these documents, as ours does.
 */
function peerSchema() {
  const asset = readSchema('asset');
  const parts = { metadata: 'glyph-indexed-v1.metadata', pipeline: 'glyph-indexed-v1.pipeline' };
  for (const [field, name] of Object.entries(parts)) {
    const { $defs = {}, $schema: _, $id: __, ...part } = readSchema(`formats/${name}`);
    asset.$defs.output.properties[field] = part;
    Object.assign(asset.$defs, $defs);
  }
  return { url: asset.$id, fileMatch: ['asset.json'], schema: asset };
}

function readSchema(name: string) {
  return JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
}
