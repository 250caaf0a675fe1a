import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { RULES, type RulesResult } from '../../protocol/rules.ts';
import { servedProject } from '../support/served-project.ts';
import { declaration } from '../support/temp-project.ts';

const FILES = { 'a/asset.json': declaration({ name: '' }), 'a/notes.txt': 'a note' };

it('lists every rule that has a page', async () => {
  const project = await servedProject(FILES);
  const { rules }: RulesResult = await project.connection.sendRequest(RULES.method, {});
  expect(rules.length).toBeGreaterThan(80);
  for (const { id, summary } of rules) {
    expect(existsSync(join(import.meta.dirname, '../../docs/rules', `${id}.md`)), id).toBe(true);
    expect(summary, id).toMatch(/^[^`*]+[.!?]$/);
  }
  expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))].sort());
});

it.each([
  { options: {}, href: /^file:.*\/docs\/rules\/identity\/empty-name\.md$/ },
  {
    options: { rulePages: 'packwright-docs:/docs/rules/{code}.md' },
    href: /^packwright-docs:\/docs\/rules\/identity\/empty-name\.md$/,
  },
])('leads from a code of a client that gives $options to its page', async ({ options, href }) => {
  const capabilities = { textDocument: { diagnostic: { codeDescriptionSupport: true } } };
  const project = await servedProject(FILES, capabilities, options);
  const textDocument = { uri: await project.open('a/asset.json') };
  const report = await project.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const [finding] = report.kind === 'full' ? report.items : [];
  expect(finding?.codeDescription?.href).toMatch(href);
});
