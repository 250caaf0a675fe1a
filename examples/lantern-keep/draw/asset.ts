import { type Color, rgb565 } from './color.ts';

/** One asset root as this script writes it. */
export interface Asset {
  /** The folder under `assets/`. */
  readonly root: string;
  readonly declaration: Declaration;
  /** The text of `asset.json` for the declaration. */
  readonly write: (declaration: Declaration) => string;
  /** The inputs by their names in the folder. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** The keys stand in the order in which the file lists them. */
export interface Declaration {
  readonly schema_version: 1;
  readonly asset_uuid: string;
  readonly name: string;
  readonly type: string;
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  readonly output: Readonly<Record<string, unknown>>;
  readonly preload: { readonly enabled: boolean };
  readonly build?: Readonly<Record<string, unknown>>;
}

/** `output.pipeline` with a list of palettes, numbered in their order. */
export function pipeline(palettes: readonly (readonly Color[])[]): Record<string, unknown> {
  return {
    palettes: palettes.map((colors, index) => ({
      index,
      palette: { originalArgb8888: colors, convertedRgb565: colors.map(rgb565) },
    })),
  };
}

/** JSON with short lists on one line and numbers eight a line. */
export function compactJson(declaration: Declaration): string {
  const text = JSON.stringify(declaration, null, 2);
  return `${text.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (list, items: string, at: number) => {
    const values = items.split(/,\s+/);
    const line = `[${values.join(', ')}]`;
    if (line.length <= 80) return line;
    const indent = ' '.repeat(text.slice(text.lastIndexOf('\n', at) + 1).search(/\S/));
    const rows = Array.from({ length: Math.ceil(values.length / 8) }, (_, row) =>
      values.slice(row * 8, row * 8 + 8),
    );
    return rows.length === 1
      ? list
      : `[\n${rows.map((row) => `${indent}  ${row.join(', ')}`).join(',\n')}\n${indent}]`;
  })}\n`;
}

/** JSON with every number on a line of its own, so that a change of one colour is a change of one line. */
export function spreadJson(declaration: Declaration): string {
  return `${JSON.stringify(declaration, null, 2)}\n`;
}
