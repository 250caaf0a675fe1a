import { checkBindings, checkDeclaration, checkProjectFile, checkRegistry } from '../contract/check.ts';
import type { ScopedRule } from '../contract/context.ts';
import type { DeclarationContext } from '../contract/declaration/context.ts';
import type { InputFact } from '../contract/declaration/input-fact.ts';
import type { Finding, Span } from '../contract/finding.ts';
import { parseDocument } from '../contract/json/document.ts';
import { stringAt } from '../contract/json/tree.ts';
import { factsFor, indexProject, type ProjectDeclaration } from '../contract/project/project-index.ts';
import { parseRegistry } from '../contract/registry/parse-registry.ts';
import type { GoodExample } from '../contract/rule.ts';
import { applyEdits, compatibleEdits } from '../contract/text-edit.ts';
import { formatCatalog } from '../formats/index.ts';

/** A rule's example as a project of one file of interest, checked as the product checks it. */
export interface CheckedExample {
  readonly text: string;
  readonly marks: readonly Span[];
  /** The findings of the rule in question only: an example is a fragment, and other rules see what it lacks. */
  readonly findings: readonly Finding[];
}

const REGISTRY_FILE = 'packwright.registry.json';
const BINDINGS_FILE = 'packwright.bindings.json';

export function checkExample(rule: ScopedRule, example: GoodExample): CheckedExample {
  const { text, marks } = unmark(example.text);
  const all = checkAs(fileOf(rule, example), text + ' '.repeat(example.given?.padding ?? 0), example);
  return { text, marks, findings: all.filter(({ code }) => code === rule.id) };
}

function fileOf(rule: ScopedRule, { given }: GoodExample): string {
  if (given?.file !== undefined) return given.file;
  if (rule.scope === 'bindings') return BINDINGS_FILE;
  return rule.scope === 'registry' ? REGISTRY_FILE : 'asset.json';
}

function checkAs(file: string, text: string, example: GoodExample): Finding[] {
  if (file === REGISTRY_FILE) return checkAsRegistry(text, example);
  if (file === BINDINGS_FILE) return checkAsBindings(text, example);
  return file === 'asset.json' ? checkAsDeclaration(text, example) : checkProjectText(text);
}

/** The text after the first fix of every finding. */
export function fixExample({ text, findings }: CheckedExample): string {
  const edits = findings.map(({ fixes }) => fixes[0]?.edits ?? []);
  return applyEdits(text, compatibleEdits(edits));
}

/** `a <|b|> c` → `a b c` and the span of `b`; `<||>` marks an empty place. */
export function unmark(marked: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  const pieces = marked.split(/<\|([\s\S]*?)\|>/);
  let text = '';
  for (const [position, piece] of pieces.entries()) {
    if (position % 2 === 1) marks.push({ offset: text.length, length: piece.length });
    text += piece;
  }
  return { text, marks };
}

/** Uuids of examples are counted, so that a fixed text can be written down. */
function countingUuids(): () => string {
  let n = 0;
  return () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`;
}

function checkAsDeclaration(text: string, { given }: GoodExample): Finding[] {
  const files = given?.files ?? {};
  const document = parseDocument('example/asset.json', text);
  const declarations: ProjectDeclaration[] = [{ root: 'example', document }];
  for (const [path, content] of Object.entries(files)) {
    if (!path.endsWith('asset.json')) continue;
    declarations.push({
      root: path.replace(/\/?asset\.json$/, '') || '.',
      document: parseDocument(path, content),
    });
  }
  const registry = parseRegistry(parseDocument(REGISTRY_FILE, files[REGISTRY_FILE] ?? '{}'));
  const format = formatCatalog().get(stringAt(document.root, ['output', 'format']) ?? '');
  const codecs = given?.codecs ?? format?.codecs ?? [];
  const context: DeclarationContext = {
    kind: 'declaration',
    document,
    formats: formatCatalog(),
    format: format && { ...format, codecs },
    inputs: new Map(Object.entries(given?.inputs ?? {}).map(([path, { data }]) => [path, data as InputFact])),
    project: factsFor(indexProject(declarations, registry), 'example'),
    newUuid: countingUuids(),
  };
  return checkDeclaration(context);
}

function checkAsBindings(text: string, example: GoodExample): Finding[] {
  const registry = parseDocument(REGISTRY_FILE, example.given?.files?.[REGISTRY_FILE] ?? '{}');
  return checkBindings({
    kind: 'bindings',
    document: parseDocument(BINDINGS_FILE, text),
    byUuid: declaredBeside(example),
    registry: parseRegistry(registry),
    newUuid: countingUuids(),
  });
}

function declaredBeside({ given }: GoodExample): ReturnType<typeof indexProject>['byUuid'] {
  const declarations = Object.entries(given?.files ?? {})
    .filter(([path]) => path.endsWith('asset.json'))
    .map(([path, content]) => ({
      root: path.replace(/\/?asset\.json$/, '') || '.',
      document: parseDocument(path, content),
    }));
  return indexProject(declarations).byUuid;
}

function checkAsRegistry(text: string, example: GoodExample): Finding[] {
  const byUuid = declaredBeside(example);
  return checkRegistry({
    kind: 'registry',
    document: parseDocument(REGISTRY_FILE, text),
    byUuid,
    newUuid: countingUuids(),
  });
}

/** For tests of `packwright.json`. */
export function checkProjectText(text: string): Finding[] {
  return checkProjectFile({
    kind: 'project',
    document: parseDocument('packwright.json', text),
    newUuid: countingUuids(),
  });
}
