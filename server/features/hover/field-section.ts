import type { DocumentContext } from '../../../contract/context.ts';
import { quoteFor } from '../../../contract/documentation/spec-quotes.ts';
import { type SchemaNode, schemaAt } from '../../../contract/schema/fields.ts';
import { type Block, type Content, code, link, prose, strong } from '../../rich-text/rich-text.ts';
import { grouped } from './numbers.ts';
import type { Scene } from './scene.ts';

/** What a field means, and what it may be. */
export function fieldSection({ context, place }: Scene): Block[] {
  const schema = schemaAt(context, place.path);
  const name = fieldName(place.path);
  // Of a path the numbers of its file tell, and the specification.
  if (schema === undefined || name === undefined || isInput(place.path)) return [];
  const isFixed = schemaAt(context, place.path.slice(0, -1))?.properties?.[name] !== undefined;
  const facts: Content[] = [
    ...(isFixed && place.isKey ? [[isRequired(context, place.path, name) ? 'required' : 'optional']] : []),
    ...allowed(schema).map((text) => [text]),
    ...(schema.default === undefined ? [] : [['default ', code(JSON.stringify(schema.default))]]),
  ];
  const content: Content = [strong(name), ...facts.flatMap((fact) => [' · ', ...fact])];
  const description = schema.description;
  return [
    { kind: 'paragraph', content },
    ...(description === undefined ? [] : [{ kind: 'paragraph', content: prose(description) } as const]),
  ];
}

function isRequired(context: DocumentContext, path: Scene['place']['path'], name: string): boolean {
  return schemaAt(context, path.slice(0, -1))?.required?.includes(name) === true;
}

/** The sentence of the specification behind the field, and where it stands. */
export function quoteSection({ server, context, place }: Scene): Block[] {
  const quote = quoteFor(context.kind, place.path);
  if (quote === undefined) return [];
  const page = server.workspace.host.documentationPage(SPECIFICATION);
  return [
    {
      kind: 'quote',
      content: [
        '“',
        ...prose(quote.sentence),
        '” — ',
        link('specification 001', page),
        ', ',
        ...prose(quote.section),
      ],
    },
  ];
}

const SPECIFICATION = 'docs/spec/001-asset-declaration.md';

function isInput([first, , position]: Scene['place']['path']): boolean {
  return first === 'inputs' && position !== undefined;
}

/** The last key; members of a list are what the list is called. */
function fieldName(path: Scene['place']['path']): string | undefined {
  return path.findLast((step) => typeof step === 'string');
}

function allowed({ enum: values, const: only, type, minimum, maximum }: SchemaNode): string[] {
  if (values !== undefined) return [list(values.map(String))];
  if (only !== undefined) return [`always ${String(only)}`];
  if (type === 'boolean') return ['true or false'];
  if (type !== 'integer') return [];
  if (minimum === undefined || maximum === undefined) return ['a whole number'];
  return [`${grouped(minimum)} to ${grouped(maximum)}`];
}

function list(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}
