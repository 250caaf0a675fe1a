import { format as formatJson } from '../../contract/json/layout.ts';
import type { Format } from '../../formats/format.ts';

export interface NewDeclaration {
  readonly uuid: string;
  readonly name: string;
  /** Paths by role. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  /** `output.metadata`. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** `output.pipeline`. */
  readonly pipeline: Readonly<Record<string, unknown>>;
}

/** The text of a declaration that nobody has written yet, with every field that one needs. */
export function declarationText(
  format: Format,
  { uuid, name, inputs, metadata, pipeline }: NewDeclaration,
): string {
  const declaration = {
    schema_version: 1,
    asset_uuid: uuid,
    name,
    type: format.type,
    inputs,
    output: {
      format: format.id,
      codec: 'NONE',
      ...(Object.keys(metadata).length > 0 && { metadata }),
      ...(Object.keys(pipeline).length > 0 && { pipeline }),
    },
    preload: { enabled: false },
  };
  return `${formatJson(declaration, { indent: '', step: '  ', newline: '\n' })}\n`;
}
