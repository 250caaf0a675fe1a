export const GENERATED = '<!-- Generated from the rules by scripts/generate.ts. Do not edit. -->';

/** From the page of a rule, `docs/rules/<family>/<name>.md`, to `docs/`. */
export const UP = '../../';

const SPECIFICATION = `${UP}spec/001-asset-declaration.md`;

/** A link, on the page of a rule, to the heading of the specification or to the document that it enforces. */
export function sectionLink(section: string): string {
  if (!section.startsWith('docs/')) return `[${section}](${SPECIFICATION}#${headingAnchor(section)})`;
  const path = section.slice('docs/'.length);
  return `[${path.replace(/^.*\/|\.md(#.*)?$/g, '')}](${UP}${path})`;
}

/** The anchor that GitHub and the editors give a heading. */
export function headingAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Text as it is, where Markdown or HTML would read something into it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<>|#~]|(?<!\w)_|_(?!\w)/g, '\\$&').replace(/[\u0000-\u001f\ufeff]/g, ' ');
}

/** The first sentence of a text in Markdown. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
