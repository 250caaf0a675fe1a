import { SCHEMAS } from '../../../../packs/model/generated/schemas.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/**
 * A body that a schema allows: what it requires, `gameId` where both it and `names` know one, and, where it requires nothing but asks
 * for something, the first thing that there is. A field whose name is one of `names` has that value.
 */
export function sampleBody(schema: unknown, names: Readonly<Record<string, string>>): unknown {
  return sample(schema as Schema, '', { ...names, definition: DEFINITION, templateIds: ['hero'] });
}

const DEFINITION = { templates: { hero: {} }, entities: [] };

type Names = Readonly<Record<string, unknown>>;

function sample(given: Schema, field: string, names: Names): unknown {
  if (Object.hasOwn(names, field)) return names[field];
  const schema = resolved(given);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined) return sample(choice, field, names);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type) {
    case 'string':
      return /At$/.test(field) ? '2999-01-01T00:00:00.000Z' : 'sample';
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return schema.items === undefined || (schema.minItems ?? 0) === 0
        ? []
        : [sample(schema.items, field, names)];
    default:
      return sampleObject(schema, names);
  }
}

function sampleObject(schema: Schema, names: Names): Record<string, unknown> {
  const properties = schema.properties ?? {};
  const wanted = [
    ...(schema.required ?? []),
    ...Object.keys(properties).filter((name) => name === 'gameId' && names.gameId),
  ];
  const [first] = Object.keys(properties);
  if (wanted.length === 0 && (schema.minProperties ?? 0) > 0 && first !== undefined) wanted.push(first);
  return Object.fromEntries(wanted.map((name) => [name, sample(properties[name] ?? {}, name, names)]));
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  const target: Readonly<Record<string, unknown>> = SCHEMAS;
  return target[name] as Schema;
}
