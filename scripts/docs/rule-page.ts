import type { Finding } from '../../contract/finding.ts';
import { count } from '../../contract/quote.ts';
import type { BadExample, GoodExample } from '../../contract/rule.ts';
import { changedSpan, codeBlock } from './code-block.ts';
import type { DocumentedRule, ShownExample } from './documented-rule.ts';
import { escapeMarkdown, GENERATED, sectionLink, UP } from './markdown.ts';

/** Where the page of a rule is, relative to `docs/`: a diagnostic's code leads there. */
export function rulePagePath(id: string): string {
  return `rules/${id}.md`;
}

/** The page that tells of one rule. */
export function rulePage(rule: DocumentedRule): string {
  const facts = [`**${rule.severity}**`, sectionLink(rule.section), FIX_WORDS[fixKind(rule)]];
  if (rule.formats.length > 0) facts.push(rule.formats.join(', '));
  return [
    GENERATED,
    `# ${rule.id}`,
    [...facts, `[all rules](${UP}rules.md)`].join(' · '),
    rule.explanation,
    ...rule.bad.map((example) => badExample(rule, example)),
    ...rule.good.map((example, position) => goodExample(rule, example, position)),
  ]
    .join('\n\n')
    .concat('\n');
}

export type FixKind = 'safe' | 'suggestion' | 'none';

/** The best that the examples of a rule show. */
export function fixKind(rule: DocumentedRule): FixKind {
  const kinds = rule.bad.flatMap((example) => rule.check(example).findings.flatMap(({ fixes }) => fixes));
  if (kinds.some(({ kind }) => kind === 'safe')) return 'safe';
  return kinds.length > 0 ? 'suggestion' : 'none';
}

const FIX_WORDS: Readonly<Record<FixKind, string>> = {
  safe: 'mended by `--fix`',
  suggestion: 'fixes to choose from',
  none: 'no fix',
};

function badExample(rule: DocumentedRule, example: BadExample): string {
  const shown = rule.check(example);
  return paragraphs(
    given('Wrong', rule, example),
    codeBlock(shown.text, shown.marks),
    [...new Set(shown.findings.flatMap(findingLines))].join('\n'),
    example.fixed === undefined ? '' : fixedBlock(shown, example.fixed),
  );
}

function findingLines({ severity, message, fixes }: Finding): string[] {
  return [
    `- ${severity}: ${escapeMarkdown(message)}`,
    ...fixes.map(
      ({ kind, title }) => `  - ${kind === 'safe' ? 'fix' : 'suggestion'}: ${escapeMarkdown(title)}`,
    ),
  ];
}

function fixedBlock({ text, findings }: ShownExample, fixed: string): string {
  const which = findings.length > 1 ? 'the first fix of each' : 'the first fix';
  return `After ${which}:\n\n${codeBlock(fixed, fixed.length > 400 ? [changedSpan(text, fixed)] : [])}`;
}

function goodExample(rule: DocumentedRule, example: GoodExample, position: number): string {
  const intro = given('Right', rule, example);
  const isPlain = example.given === undefined && position > 0;
  return paragraphs(isPlain ? '' : intro, codeBlock(rule.check(example).text));
}

/** What stands beside the example, in words. */
function given(title: string, rule: DocumentedRule, { given: around = {} }: GoodExample): string {
  const { file, padding, files = {}, inputs = {}, codecs } = around;
  const parts = [
    file === undefined ? '' : `in \`${file}\``,
    padding === undefined ? '' : `with ${count(padding, 'space')} after it`,
    codecs === undefined ? '' : `in a format that offers ${codecs.map((name) => `\`${name}\``).join(', ')}`,
    ...Object.entries(inputs).map(([path, { is }]) => `where ${inlineCode(path)} is ${escapeMarkdown(is)}`),
  ].filter((part) => part !== '');
  const heading = parts.length === 0 ? `${title}:` : `${title}, ${parts.join(', ')}:`;
  const beside = Object.entries(files).map(([path, text]) => `\`${path}\`:\n\n${codeBlock(text)}`);
  if (beside.length === 0) return heading;
  return paragraphs(`${heading.slice(0, -1)}, beside`, ...beside, `this \`${file ?? rule.file}\`:`);
}

function inlineCode(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
