import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { effectiveMetadata, MetadataCollision } from '../packer/build/effective-metadata.ts';
import { cli } from './support/run-cli.ts';
import { tempFolder } from './support/temp-project.ts';

/** Specification 001, "Metadata Source Segmentation and Runtime Sink" and "Defaults and Materialization". */
describe('the effective metadata of an entry', () => {
  it('joins declared and derived values, and says what a default comes to', async () => {
    const entry = await builtWith((output) => {
      delete output.metadata;
    });
    expect(entry.metadata).toEqual({
      tile_size: 8,
      glyph_count: 1,
      palette_count: 1,
      glyph_palettes: false,
      sources: [{ first_glyph: 0, glyph_count: 1, columns: 1, rows: 1 }],
    });
  });

  it('is the same whether a default is written out or not', async () => {
    const implicit = await builtWith((output) => {
      delete output.metadata;
    });
    const explicit = await builtWith(() => undefined);
    expect(implicit).toEqual(explicit);
  });

  it('lets two layers give one value, and no two', () => {
    expect(effectiveMetadata({ a: [1] }, { a: [1], b: 2 })).toEqual({ a: [1], b: 2 });
    expect(() => effectiveMetadata({ a: [1] }, { a: [2] })).toThrow(MetadataCollision);
  });
});

type Output = { metadata?: unknown };

/** The archive entry of a new glyph bank whose `output` was changed. */
async function builtWith(change: (output: Output) => void) {
  const folder = tempFolder();
  await cli(folder, 'new', 'glyph_bank', 'hero');
  const path = join(folder, 'hero/asset.json');
  const declaration = JSON.parse(readFileSync(path, 'utf8'));
  change(declaration.output);
  writeFileSync(path, JSON.stringify(declaration));
  expect((await cli(folder, 'build')).status).toBe(0);
  const { stdout } = await cli(folder, 'inspect', '--json');
  const [entry] = JSON.parse(stdout).assets;
  return entry;
}
