import { stringAt } from '../../contract/json/tree.ts';
import type { Format } from '../../formats/format.ts';
import { canonicalJson } from '../archive/canonical-json.ts';
import { foundInputs, outputSettings } from '../build/read-contents.ts';
import type { LoadedDeclaration } from '../project/load-project.ts';
import { joinPath } from '../project/project-files.ts';
import { digestOf } from './seen-files.ts';

/** Digest of an input's content, by its path from the project. */
export type InputDigest = (path: string) => Promise<string>;

/**
 * What a bank comes of, and nothing else: two declarations of one key have the same payload, effective metadata and
 * stored bytes, as long as `toolIdentity()` is the same. Names, ids, preload, the layout of the text and the order of palettes are not in it. Only for a
 * declaration that no rule on its text found an error in.
 */
export async function bankKey(
  format: Format,
  declaration: LoadedDeclaration,
  digest: InputDigest,
): Promise<string> {
  const inputs: string[][] = [];
  for (const { role, path } of foundInputs(format, declaration)) {
    // The path says how the input is decoded, and names it in the metadata of some formats.
    inputs.push([role, path, await digest(joinPath(declaration.root, path))]);
  }
  const { metadata, pipeline } = outputSettings(declaration);
  const codec = stringAt(declaration.context.document.root, ['output', 'codec']) ?? '';
  return digestOf(
    canonicalJson([
      [format.id, format.version, codec],
      inputs,
      metadata,
      { ...pipeline, ...inOrder(pipeline.palettes) },
    ]),
  );
}

/** Each palette stands under its index, so their order in the list means nothing. */
function inOrder(palettes: unknown): { palettes?: unknown } {
  if (!Array.isArray(palettes)) return {};
  const index = (palette: unknown): number => Number(Object(palette).index);
  return { palettes: palettes.toSorted((a, b) => index(a) - index(b)) };
}
