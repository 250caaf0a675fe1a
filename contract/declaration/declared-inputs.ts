import type { InputRole } from '../format-contract.ts';
import type { JsonDocument } from '../json/document.ts';
import { lastMembers, misspeltKeys } from '../json/misspelt-keys.ts';
import { type ArrayNode, childOf, type Member, type ObjectNode, type StringNode } from '../json/tree.ts';
import { mostSimilar } from '../similar.ts';
import type { DeclarationContext } from './context.ts';
import type { InputFact } from './input-fact.ts';
import { type InputPath, normalForm, readInputPath } from './input-path.ts';

/** One path of `inputs`. */
export interface DeclaredInput {
  readonly role: string;
  readonly list: ArrayNode;
  readonly item: StringNode;
  readonly path: InputPath;
}

/** Every string in the lists of `inputs`, in document order. */
export function declaredInputs({ document }: DeclarationContext): readonly DeclaredInput[] {
  const known = inputsOf.get(document);
  if (known !== undefined) return known;
  const inputs = readInputs(document);
  inputsOf.set(document, inputs);
  return inputs;
}

/** `inputs`, where it is an object. */
export function inputsObject({ root }: Pick<JsonDocument, 'root'>): ObjectNode | undefined {
  const node = childOf(root, 'inputs');
  return node?.kind === 'object' ? node : undefined;
}

/** What the disk says of a plain path; undefined where nobody looked. */
export function factOf({ inputs }: DeclarationContext, { item, path }: DeclaredInput): InputFact | undefined {
  return path.kind === 'plain' ? inputs?.get(item.value) : undefined;
}

export function roleNames({ format }: DeclarationContext): string[] {
  return Object.keys(format?.roles ?? {});
}

export function roleNamed({ format }: DeclarationContext, name: string): InputRole | undefined {
  return format !== undefined && Object.hasOwn(format.roles, name) ? format.roles[name] : undefined;
}

/** Roles of the declaration that the format lacks, each with the absent role it stands for, where that is plain. */
export interface UnknownRoles {
  readonly members: readonly Member[];
  /** The absent role whose misspelt name it is. */
  readonly misspelt: ReadonlyMap<Member, string>;
  /** The one required role that is missing, where just one role is unknown: most likely that one is meant. */
  readonly guessed: string | undefined;
}

export function unknownRoles(context: DeclarationContext): UnknownRoles | undefined {
  const inputs = inputsObject(context.document);
  if (inputs === undefined || context.format === undefined) return undefined;
  const known = roleNames(context);
  const members = lastMembers(inputs).filter(({ key }) => !known.includes(key.value));
  const misspelt = misspeltKeys(inputs, known);
  const present = new Set([...inputs.members.map(({ key }) => key.value), ...misspelt.values()]);
  const [missing, ...others] = known.filter(
    (role) => roleNamed(context, role)?.required === true && !present.has(role),
  );
  const isPlain = members.length === 1 && misspelt.size === 0 && others.length === 0;
  return { members, misspelt, guessed: isPlain ? missing : undefined };
}

/** Whether the name's ending is none that files of its role may have. */
export function isUnsupportedKind(context: DeclarationContext, { role, path }: DeclaredInput): boolean {
  const name = normalForm(path)?.toLowerCase();
  const extensions = roleNamed(context, role)?.extensions ?? [];
  if (name === undefined || extensions.length === 0) return false;
  return !extensions.some((extension) => name.endsWith(extension));
}

/**
 * The file of the asset root that a path which leads nowhere most likely means: the same name with another ending,
 * the same name in another folder, a name spelt much like it.
 */
export function nearFile(
  context: DeclarationContext,
  { role, item }: DeclaredInput,
  siblings: readonly string[],
): string | undefined {
  if (declaredInputs(context).length > MAX_GUESSED_INPUTS) return undefined;
  const extensions = roleNamed(context, role)?.extensions ?? [];
  const used = new Set(declaredInputs(context).map((input) => normalForm(input.path)));
  const candidates = siblings.filter(
    (path) =>
      !used.has(path) &&
      (extensions.length === 0 || extensions.some((extension) => path.toLowerCase().endsWith(extension))),
  );
  return (
    candidates.find((path) => stem(path) === stem(item.value)) ??
    candidates.find((path) => fileName(path) === fileName(item.value)) ??
    mostSimilar(item.value, candidates)
  );
}

/** Declarations with more paths are written by programs, which do not misspell; guessing costs paths × files. */
const MAX_GUESSED_INPUTS = 1000;

/** Many rules read one document: its paths are read once. */
const inputsOf = new WeakMap<JsonDocument, readonly DeclaredInput[]>();

function readInputs(document: JsonDocument): DeclaredInput[] {
  const object = inputsObject(document);
  if (object === undefined) return [];
  return lastMembers(object).flatMap(({ key, value }) =>
    value?.kind === 'array' ? pathsOf(key.value, value) : [],
  );
}

function pathsOf(role: string, list: ArrayNode): DeclaredInput[] {
  const strings = list.items.filter((item) => item.kind === 'string');
  return strings.map((item) => ({ role, list, item, path: readInputPath(item.value) }));
}

function stem(path: string): string {
  return path.toLowerCase().replace(/\.[^./]*$/, '');
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
