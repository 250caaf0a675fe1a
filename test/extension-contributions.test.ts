import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJson } from './support/temp-project.ts';

const root = join(import.meta.dirname, '..');
const manifest = readJson(root, 'package.json');
const contributes: Contributions = manifest.contributes;
const source = clientSource();

describe('package.json and what the client registers', () => {
  it.each<[string, readonly string[], RegExp]>([
    [
      'commands',
      contributes.commands.map(({ command }) => command),
      /registerCommand\(\s*[^,()]+,\s*'([^']+)'/g,
    ],
    [
      'views',
      Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id)),
      /createTreeView(?:<[^>]+>)?\(\s*'([^']+)'/g,
    ],
    [
      'custom editors',
      (contributes.customEditors ?? []).map(({ viewType }) => viewType),
      /registerCustomEditorProvider\(\s*'([^']+)'/g,
    ],
    [
      'task types',
      (contributes.taskDefinitions ?? []).map(({ type }) => type),
      /registerTaskProvider\(\s*'([^']+)'/g,
    ],
  ])('have the same %s', (_, declared, registration) => {
    const registered = [...source.matchAll(registration)].map(([, id]) => id);
    expect(registered.sort()).toEqual([...declared].sort());
  });

  it('name only commands that there are in menus, keys and welcome views', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    const named = [
      ...Object.values(contributes.menus).flatMap((items) => items.flatMap(({ command }) => command ?? [])),
      ...contributes.keybindings.map(({ command }) => command),
      ...[
        ...JSON.stringify(readJson(root, 'package.nls.json')).matchAll(/\(command:(packwright\.[\w.]+)/g),
      ].map(([, id]) => id),
    ];
    expect(named.filter((id) => id.startsWith('packwright.') && !declared.has(id))).toEqual([]);
  });

  it('name only settings that are read', () => {
    const settings = Object.keys(contributes.configuration.properties);
    const unread = settings.filter((name) => !source.includes(`'${name.replace('packwright.', '')}'`));
    // The language client reads this one.
    expect(unread).toEqual(unread.includes('packwright.trace.server') ? ['packwright.trace.server'] : []);
  });

  it('ask only for context keys that are set', () => {
    const conditions = [...stringsAt(contributes, 'when'), ...stringsAt(contributes, 'enablement')].join(
      '\n',
    );
    const ids = new Set([
      ...contributes.commands.map(({ command }) => command),
      ...Object.values(contributes.views).flatMap((inContainer) => inContainer.map(({ id }) => id)),
      ...(contributes.customEditors ?? []).map(({ viewType }) => viewType),
      ...contributes.languages.flatMap(({ filenames }) => filenames ?? []),
    ]);
    const keys = new Set(conditions.match(/\bpackwright\.\w+(\.\w+)*/g));
    const unset = [...keys].filter((key) => !ids.has(key) && !source.includes(`'${key}'`));
    expect(unset).toEqual([]);
  });
});

describe('texts', () => {
  const english = readJson(root, 'package.nls.json');

  it('stand for every key of package.json, and for no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect(Object.keys(english).sort()).toEqual([...new Set(used)].sort());
  });
});

interface Contributions {
  readonly commands: readonly { readonly command: string }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
  readonly keybindings: readonly { readonly command: string }[];
  readonly customEditors?: readonly { readonly viewType: string }[];
  readonly taskDefinitions?: readonly { readonly type: string }[];
  readonly languages: readonly { readonly filenames?: readonly string[] }[];
  readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
}

/** Every string below `node` that stands under `key`. */
function* stringsAt(node: unknown, key: string): Iterable<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (name === key && typeof value === 'string') yield value;
    yield* stringsAt(value, key);
  }
}

/** All code of the client but its pages and tests, as one text. */
function clientSource(): string {
  const client = join(root, 'client');
  return readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('pages'))
    .map((path) => readFileSync(join(client, path), 'utf8'))
    .join('\n');
}
