import type { DocumentContext } from '../context.ts';
import { schema as assetSchema } from '../generated/asset.ts';
import { schema as bindingsSchema } from '../generated/bindings.ts';
import { schema as projectSchema } from '../generated/project.ts';
import { schema as registrySchema } from '../generated/registry.ts';
import type { JsonPath } from '../json/tree.ts';

/** The part of a JSON Schema that rules, completion and hover walk. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Names of the fields that the object at `path` may have, in the order they are written in; empty where any may. */
export function fieldsAt(context: DocumentContext, path: JsonPath): readonly string[] {
  return Object.keys(schemaAt(context, path)?.properties ?? {});
}

/** The schema that the value at `path` is held to: of the document, or below `output` of its format. */
export function schemaAt(context: DocumentContext, path: JsonPath): SchemaNode | undefined {
  const [first, second, ...rest] = path;
  if (context.kind === 'declaration' && first === 'output' && context.format !== undefined) {
    if (second === 'metadata') return descend(context.format.metadata.schema, rest);
    if (second === 'pipeline') return descend(context.format.pipeline.schema, rest);
  }
  return descend(ROOTS[context.kind], path);
}

const ROOTS: Readonly<Record<DocumentContext['kind'], SchemaNode>> = {
  declaration: assetSchema,
  registry: registrySchema,
  project: projectSchema,
  bindings: bindingsSchema,
};

function descend(root: SchemaNode, path: JsonPath): SchemaNode | undefined {
  let node = resolve(root, root);
  for (const step of path) {
    const extra = typeof node?.additionalProperties === 'object' ? node.additionalProperties : undefined;
    const next: SchemaNode | undefined =
      typeof step === 'number' || node?.items !== undefined
        ? node?.items
        : (own(node?.properties, step) ?? extra);
    node = resolve(root, next);
    if (node === undefined) return undefined;
  }
  return node;
}

function resolve(root: SchemaNode, node: SchemaNode | undefined): SchemaNode | undefined {
  const name = node?.$ref?.replace('#/$defs/', '');
  return name === undefined ? node : root.$defs?.[name];
}

/** A field such as `constructor` is none, unless the schema has it. */
function own<T>(fields: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}
