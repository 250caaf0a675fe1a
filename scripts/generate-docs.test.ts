import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../contract/rules.ts';
import { FORMATS } from '../formats/index.ts';
import { headingAnchor } from './docs/markdown.ts';
import { rulePagePath } from './docs/rule-page.ts';
import { rulePages } from './generate-docs.ts';

const root = join(import.meta.dirname, '..');
const pages = rulePages();
const texts = new Map(pages.map(({ path, text }) => [path, text]));
const index = texts.get('docs/rules.md') ?? '';
const ids = [...RULES, ...FORMATS.flatMap(({ contentRules }) => contentRules)].map(({ id }) => id);

describe('the pages of rules', () => {
  it('are made the same each time', () => expect(rulePages()).toEqual(pages));

  it('are the index and one for each rule', () => {
    const expected = ids.map((id) => `docs/${rulePagePath(id)}`);
    expect(new Set(texts.keys())).toEqual(new Set(['docs/rules.md', ...expected]));
    for (const id of ids) {
      expect(index).toContain(`\n| [${id}](rules/${id}.md) | `);
      expect(texts.get(`docs/rules/${id}.md`)).toContain(`\n# ${id}\n`);
    }
  });

  it('link to headings and pages that are there', () => {
    const links = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => ({ path, target })),
    );
    expect(links.length).toBeGreaterThan(3 * RULES.length);
    for (const { path, target } of links) {
      const [file, anchor] = target.split('#');
      const page = file === '' ? path : join(dirname(path), file);
      expect(existsSync(join(root, page)), `${path}: ${target}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(page), `${path}: ${target}`).toContain(anchor);
    }
  });

  it('show every finding of every bad example', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    for (const id of ids) {
      const text = texts.get(`docs/rules/${id}.md`);
      expect(text, id).toMatch(/^Wrong/m);
      expect(text, id).toMatch(/^ *\^+/m);
    }
  });
});

function anchorsOf(page: string): string[] {
  const text = texts.get(page) ?? readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => headingAnchor(heading));
}
