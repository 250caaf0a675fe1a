import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../contract/rules.ts';
import { FORMATS } from '../formats/index.ts';
import { headingAnchor } from './docs/markdown.ts';
import { rulesPage } from './generate-docs.ts';

const docs = join(import.meta.dirname, '../docs');
const { path, text } = rulesPage();

describe(path, () => {
  it('is made the same each time', () => expect(rulesPage().text).toBe(text));

  it('has a section, and a line of the contents, for every rule', () => {
    const ids = [...RULES, ...FORMATS.flatMap(({ contentRules }) => contentRules)].map(({ id }) => id);
    for (const id of ids) {
      expect(text).toContain(`\n### ${id}\n`);
      expect(text).toContain(`\n| [${id}](#${headingAnchor(id)}) | `);
    }
  });

  it('links to headings and pages that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
    expect(links.length).toBeGreaterThan(200);
    for (const link of new Set(links)) {
      const [file, anchor] = link.split('#');
      if (file !== '') expect(existsSync(join(docs, file)), link).toBe(true);
      const page = file === '' ? text : readFileSync(join(docs, file), 'utf8');
      if (anchor !== undefined) expect(anchorsOf(page), link).toContain(anchor);
    }
  });

  it('shows every finding of every bad example', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text.match(/^Wrong/gm)?.length).toBeGreaterThan(RULES.length);
    expect(text.match(/^ *\^+/gm)?.length).toBeGreaterThan(RULES.length);
  });
});

function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => headingAnchor(heading));
}
