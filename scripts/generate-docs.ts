import { type DocumentedRule, documentedRules } from './docs/documented-rule.ts';
import { firstSentence, headingAnchor } from './docs/markdown.ts';
import { fixKind, ruleSection } from './docs/rule-section.ts';

/** `docs/rules.md`: every rule with its examples, run as the product runs them. */
export function rulesPage(): { path: string; text: string } {
  const rules = documentedRules();
  const families = Map.groupBy(rules, ({ id }) => id.split('/')[0]);
  const text = [
    INTRODUCTION,
    contents(families),
    ...[...families].map(([family, members]) => familySection(family, members)),
  ].join('\n\n');
  return { path: 'docs/rules.md', text: `${text}\n` };
}

const INTRODUCTION = `<!-- Generated from the rules by scripts/generate.ts. Do not edit. -->

# Rules

Every mistake that \`packwright check\` and the editor name, with the section it offends against. An **error** keeps a build from being written, a **warning** is likely a mistake, a **hint** is a matter of style.

A rule that is *mended by \`--fix\`* has a safe fix: one that never loses what an author wrote and never picks between meanings, so that \`packwright check --fix\` and fixing on save apply it unasked, until nothing is left to mend. A suggestion waits to be chosen.

Examples are parts of an \`asset.json\` unless they say otherwise. \`^\` marks what is found; the text of the findings follows, and what the first fix makes of it.`;

const FAMILIES: Readonly<Record<string, string>> = {
  codec: '`output.codec`: how a bank is stored.',
  content: 'What is in the inputs: images, sounds and other files.',
  format: '`type` and `output.format`: what an asset is to its authors and to the runtime.',
  identity: '`asset_uuid` and `name`: which asset it is.',
  inputs: '`inputs`: the files that an asset is made from.',
  metadata:
    '`output.metadata`, `output.pipeline` and `build`: what the runtime reads, and what only tools do.',
  palettes: '`output.pipeline.palettes`: collections whose members have an explicit index.',
  preload: '`preload`: what is loaded at the start.',
  registry: '`packwright.registry.json`: which number the runtime knows each asset by.',
  state: 'Fields that belong to the registry, to an editor or to a cache, not to a declaration.',
  structure: 'Fields that are missing, unknown, doubled or of the wrong type.',
  syntax: 'The text of a file, before it means anything.',
};

function contents(families: ReadonlyMap<string, readonly DocumentedRule[]>): string {
  const lists = [...families].map(([family, rules]) => {
    const rows = rules.map(
      (rule) => `| ${link(rule.id)} | ${rule.severity} | ${fix(rule)} | ${line(rule)} |`,
    );
    return [
      `**[${family}](#${headingAnchor(family)})**`,
      '',
      '| rule | severity | fix | |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return ['## Contents', ...lists].join('\n\n');
}

function link(id: string): string {
  return `[${id}](#${headingAnchor(id)})`;
}

function fix(rule: DocumentedRule): string {
  const kind = fixKind(rule);
  return kind === 'none' ? '' : kind;
}

function line({ explanation }: DocumentedRule): string {
  return firstSentence(explanation).replaceAll('|', '\\|');
}

function familySection(family: string, rules: readonly DocumentedRule[]): string {
  const about = FAMILIES[family];
  if (about === undefined) throw new Error(`scripts/generate-docs.ts says nothing of the family ${family}`);
  return [`## ${family}`, about, ...rules.map(ruleSection)].join('\n\n');
}
