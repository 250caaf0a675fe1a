import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RULES } from '../../contract/rules.ts';
import { FORMATS } from '../../formats/index.ts';
import { nodeHost } from './node-host.ts';

const host = nodeHost(join(import.meta.dirname, '../../dist'));

it('knows the page of every rule', () => {
  for (const { id } of [...RULES, ...FORMATS.flatMap(({ contentRules }) => contentRules)])
    expect(existsSync(fileURLToPath(host.rulePage(id) ?? 'file:///none')), id).toBe(true);
});

it('knows no page of what is no rule', () => expect(host.rulePage('codec/none-such')).toBeUndefined());
