import type { Finding } from '../../contract/finding.ts';
import { childOf, toValue } from '../../contract/json/tree.ts';
import { runRules } from '../../contract/run-rules.ts';
import type { ContentContext, InputContent } from '../../formats/content-rule.ts';
import type { Format } from '../../formats/format.ts';
import { decodeByExtension } from '../decode-input.ts';
import { MAX_INPUT_BYTES } from '../input-limits.ts';
import type { LoadedDeclaration } from '../project/load-project.ts';
import { joinPath, type ProjectFiles } from '../project/project-files.ts';
import { giveBack } from './give-back.ts';

export type Settings = Readonly<Record<string, unknown>>;

/** A declaration's inputs, decoded, with what its format finds in them. */
export interface Contents {
  readonly inputs: readonly InputContent[];
  /** Bytes of each input file, in the same order. */
  readonly sizes: readonly number[];
  readonly metadata: Settings;
  readonly pipeline: Settings;
  readonly findings: readonly Finding[];
}

/**
 * Reads and decodes every input that the declaration's roles name and the disk has, then runs the format's content
 * rules. Who looks at the same inputs again and again gives a `decode` that knows them. Throws FileAccessError where
 * the disk fails.
 */
export async function readContents(
  files: ProjectFiles,
  format: Format,
  declaration: LoadedDeclaration,
  decode: typeof decodeByExtension = decodeByExtension,
): Promise<Contents> {
  const { root, context, findings } = declaration;
  const inputs: InputContent[] = [];
  const sizes: number[] = [];
  for (const input of foundInputs(format, declaration)) {
    const bytes = await files.readBytes(joinPath(root, input.path), MAX_INPUT_BYTES);
    sizes.push(bytes.length);
    // A role that takes any file takes it as it is, also where it is an image.
    const takesAny = format.roles[input.role].extensions.length === 0;
    const decoded = takesAny ? { kind: 'blob' as const, bytes } : decode(input.path, bytes);
    if (files.givesAway === true && isImage(decoded)) giveBack(bytes);
    inputs.push({ ...input, input: decoded });
  }
  const { metadata, pipeline } = outputSettings(declaration);
  const content: ContentContext = { ...context, metadata, pipeline, contents: inputs };
  const clouded = findings.some(clouds);
  const rules = format.contentRules.filter(({ inputsOnly }) => inputsOnly === true || !clouded);
  return { inputs, sizes, metadata, pipeline, findings: runRules(content, rules, []) };
}

/** The inputs that are read: those that the format's roles name and the disk has, in the order of the declaration. */
export function* foundInputs(
  format: Format,
  { context }: LoadedDeclaration,
): Generator<Omit<InputContent, 'input'>> {
  for (const input of listInputs(context.document.root, format))
    if (context.inputs?.get(input.path)?.state === 'found') yield input;
}

export function outputSettings({ context }: LoadedDeclaration): Pick<Contents, 'metadata' | 'pipeline'> {
  const output = childOf(context.document.root, 'output');
  return {
    metadata: settingsOf(toValue(childOf(output, 'metadata'))),
    pipeline: settingsOf(toValue(childOf(output, 'pipeline'))),
  };
}

/** Of images nothing of the file is left in what is decoded. */
function isImage({ kind }: InputContent['input']): boolean {
  return kind === 'indexed' || kind === 'true-color';
}

/** Whether content rules would speak of settings that are themselves wrong. */
function clouds({ severity, code }: Finding): boolean {
  return severity === 'error' && SETTINGS_FAMILIES.has(code.slice(0, code.indexOf('/')));
}

const SETTINGS_FAMILIES: ReadonlySet<string> = new Set([
  'syntax',
  'structure',
  'format',
  'palettes',
  'metadata',
]);

/** The strings under the format's roles, role by role in the order of the declaration. */
function* listInputs(
  root: Parameters<typeof childOf>[0],
  format: Format,
): Generator<Omit<InputContent, 'input'>> {
  const inputs = childOf(root, 'inputs');
  for (const { key, value } of inputs?.kind === 'object' ? inputs.members : []) {
    if (!Object.hasOwn(format.roles, key.value) || value?.kind !== 'array') continue;
    for (const item of value.items) {
      if (item.kind === 'string') yield { role: key.value, path: item.value, at: item };
    }
  }
}

function settingsOf(value: unknown): Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Settings) : {};
}
