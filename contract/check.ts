import type { BindingsContext } from './bindings/context.ts';
import type { DocumentContext, ProjectFileContext } from './context.ts';
import type { DeclarationContext } from './declaration/context.ts';
import type { Finding } from './finding.ts';
import { validate as validateAsset } from './generated/asset.ts';
import { validate as validateBindings } from './generated/bindings.ts';
import { validate as validateProjectFile } from './generated/project.ts';
import { validate as validateRegistry } from './generated/registry.ts';
import { isBroken, type JsonDocument } from './json/document.ts';
import { type JsonNode, type JsonPath, nodeAt, toValue } from './json/tree.ts';
import type { RegistryContext } from './registry/context.ts';
import type { Rule } from './rule.ts';
import { BINDINGS_RULES, DECLARATION_RULES, DOCUMENT_RULES, REGISTRY_RULES } from './rules.ts';
import { runRules } from './run-rules.ts';
import { withoutMisspelt } from './schema/misspelt-fields.ts';
import { type SchemaError, schemaErrors, type Validator } from './schema/schema-error.ts';
import { trusted } from './trusted.ts';

/** All findings on a document of ours, by what it is. */
export function checkDocument(context: DocumentContext): Finding[] {
  switch (context.kind) {
    case 'declaration':
      return checkDeclaration(context);
    case 'registry':
      return checkRegistry(context);
    case 'project':
      return checkProjectFile(context);
    case 'bindings':
      return checkBindings(context);
  }
}

/** All findings on one `asset.json` that its text, its neighbours and the names of its inputs give. */
export function checkDeclaration(context: DeclarationContext): Finding[] {
  const { document, format } = context;
  const errors = [
    shapeErrors(document, validateAsset),
    format && shapeErrors(document, format.metadata.validate, ['output', 'metadata']),
    format && shapeErrors(document, format.pipeline.validate, ['output', 'pipeline']),
  ].flatMap((list) => list ?? []);
  return check(context, DECLARATION_RULES, errors);
}

/** All findings on `packwright.registry.json`. */
export function checkRegistry(context: RegistryContext): Finding[] {
  return check(context, REGISTRY_RULES, shapeErrors(context.document, validateRegistry));
}

/** All findings on `packwright.json`. */
export function checkProjectFile(context: ProjectFileContext): Finding[] {
  return check(context, DOCUMENT_RULES, shapeErrors(context.document, validateProjectFile));
}

/** All findings on `packwright.bindings.json`. */
export function checkBindings(context: BindingsContext): Finding[] {
  return check(context, BINDINGS_RULES, shapeErrors(context.document, validateBindings));
}

function check<C extends DocumentContext>(
  context: C,
  rules: readonly Rule<C>[],
  errors: readonly SchemaError[],
): Finding[] {
  return trusted(context.document, runRules(context, rules, withoutMisspelt(context, errors)));
}

/**
 * Where `base` is absent or no object there is nothing to hold to its schema. In a document that cannot be read
 * whole, a field that seems to be missing may be the very text that is broken, so none is reported.
 */
function shapeErrors(document: JsonDocument, validate: Validator, base: JsonPath = []): SchemaError[] {
  const node = nodeAt(document.root, base);
  if (node === undefined || (base.length > 0 && node.kind !== 'object')) return [];
  const errors = schemaErrors(validate, { root: document.root, base, value: plainValue(document, base) });
  return isBroken(document) ? errors.filter(({ keyword }) => keyword !== 'required') : errors;
}

/** The value of a document is made once: its parts are held to several schemas. */
const values = new WeakMap<JsonNode, unknown>();

function plainValue({ root }: JsonDocument, path: JsonPath): unknown {
  if (root === undefined) return undefined;
  const whole = values.get(root) ?? toValue(root);
  values.set(root, whole);
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    whole,
  );
}
