import { type DocumentedRule, documentedRules } from './docs/documented-rule.ts';
import { firstSentence, GENERATED, headingAnchor } from './docs/markdown.ts';
import { fixKind, rulePage, rulePagePath } from './docs/rule-page.ts';

/** `docs/rules.md`, which lists every rule, and a page for each with its examples, run as the product runs them. */
export function rulePages(): { path: string; text: string }[] {
  const rules = documentedRules();
  return [
    { path: 'docs/rules.md', text: indexPage(rules) },
    ...rules.map((rule) => ({ path: `docs/${rulePagePath(rule.id)}`, text: rulePage(rule) })),
  ];
}

function indexPage(rules: readonly DocumentedRule[]): string {
  const families = [...Map.groupBy(rules, ({ id }) => id.split('/')[0])];
  const links = families.map(([family]) => `[${family}](#${headingAnchor(family)})`).join(' · ');
  const sections = families.map(([family, members]) => familySection(family, members));
  return `${[INTRODUCTION, links, ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `${GENERATED}

# Rules

Every mistake that \`packwright check\` and the editor name, each with a page that says why, and shows it wrong and right. An **error** keeps a build from being written, a **warning** is likely a mistake, a **hint** is a matter of style.

A fix that is **safe** never loses what an author wrote and never picks between meanings, so that \`packwright check --fix\` and fixing on save apply it unasked, until nothing is left to mend. A **suggestion** waits to be chosen.

Examples on the pages are parts of an \`asset.json\` unless they say otherwise. \`^\` marks what is found; the text of the findings follows, and what the first fix makes of it.`;

const FAMILIES: Readonly<Record<string, string>> = {
  codec: '`output.codec`: how a bank is stored.',
  content: 'What is in the inputs: images, sounds and other files.',
  format: '`type` and `output.format`: what an asset is to its authors and to the runtime.',
  identity: '`asset_uuid` and `name`: which asset it is.',
  inputs: '`inputs`: the files that an asset is made from.',
  metadata:
    '`output.metadata`, `output.pipeline` and `build`: what the runtime reads, and what only tools do.',
  palettes: '`output.pipeline.palettes`: collections whose members have an explicit index.',
  bindings: '`packwright.bindings.json`: which asset each template and entity of the game shows.',
  preload: '`preload`: what is loaded at the start.',
  registry: '`packwright.registry.json`: which number the runtime knows each asset by.',
  state: 'Fields that belong to the registry, to an editor or to a cache, not to a declaration.',
  structure: 'Fields that are missing, unknown, doubled or of the wrong type.',
  syntax: 'The text of a file, before it means anything.',
};

function familySection(family: string, rules: readonly DocumentedRule[]): string {
  const about = FAMILIES[family];
  if (about === undefined) throw new Error(`scripts/generate-docs.ts says nothing of the family ${family}`);
  const rows = rules.map((rule) => `| ${link(rule)} | ${rule.severity} | ${fix(rule)} | ${line(rule)} |`);
  const table = ['| rule | severity | fix | |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return [`## ${family}`, about, table].join('\n\n');
}

function link({ id }: DocumentedRule): string {
  return `[${id}](${rulePagePath(id)})`;
}

function fix(rule: DocumentedRule): string {
  const kind = fixKind(rule);
  return kind === 'none' ? '' : kind;
}

function line({ explanation }: DocumentedRule): string {
  return firstSentence(explanation).replaceAll('|', '\\|');
}
