/** The grammars, run by the engine of VS Code and beside its own grammars. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installedVSCode } from '../scripts/vscode/install-vscode.ts';
import { readJson } from './support/temp-project.ts';

const root = join(import.meta.dirname, '..');
const installed = installedVSCode();
const vscode = installed === undefined ? undefined : dirname(dirname(installed.main));

describe.skipIf(vscode === undefined && !process.env.CI)(
  'in VS Code (skipped where none has been installed)',
  () => {
    it('an asset.json tells colours, codecs, formats and uuids apart', async () => {
      const scopes = await tokenized(
        'source.asset-json',
        `{
  "asset_uuid": "1d11eca9-6b26-44e1-a26f-dacca1febf49",
  "output": { "format": "GLYPH/indexed_v1", "codec": "ZSTD" }, // a bank
  "originalArgb8888": [4278190080, -2, 1.5],
  "convertedRgb565":
    [65535],
  "schema_version": 1
}`,
      );
      const endings = {
        '4278190080': 'constant.other.color.argb8888.asset-json',
        '-2': 'constant.numeric.json',
        '1.5': 'constant.numeric.json',
        '65535': 'constant.other.color.rgb565.asset-json',
        '1': 'constant.numeric.json',
        '"ZSTD"': 'variable.other.enummember.codec.asset-json',
        GLYPH: 'entity.name.type.family.asset-json',
        '"codec"': 'keyword.other.contract.asset-json',
        '"1d11eca9-6b26-44e1-a26f-dacca1febf49"': 'constant.numeric.uuid.asset-json',
        '// a bank': 'comment.line.double-slash.json',
      };
      const found = Object.keys(endings).map((token) => [token, scopes(token).split(' ').at(-1)]);
      expect(Object.fromEntries(found)).toEqual(endings);
    });

    it.each(['```asset-json', '~~~asset.json', '```json title="assets/hero/asset.json"', '- ```asset-json'])(
      'Markdown has it in a fence of %s',
      async (fence) => {
        const [, indent = '', end] = /^(- )?(```|~~~)/.exec(fence) ?? [];
        const [code, last] = ['{ "codec": "ZSTD" }', end].map((line) => ' '.repeat(indent.length) + line);
        const scopes = await tokenized('text.html.markdown', `${fence}\n${code}\n${last}\n\nAfter\n`);
        expect(scopes('"ZSTD"')).toContain('meta.embedded.block.asset-json');
        expect(scopes('"ZSTD"')).toContain('enummember.codec');
        expect(scopes('After')).not.toContain('meta.embedded');
      },
    );

    it.each(['```json', '```jsonc asset.jsonx', '```asset-jsonc'])(
      'Markdown has none in %s',
      async (fence) => {
        const scopes = await tokenized('text.html.markdown', `${fence}\n{ "codec": "ZSTD" }\n\`\`\`\n`);
        expect(scopes(/ZSTD/)).not.toContain('asset-json');
      },
    );
  },
);

type Scopes = (token: string | RegExp) => string;

/** The scopes of the first token that is just that text, or that has it. */
async function tokenized(scope: string, text: string): Promise<Scopes> {
  const { engine, INITIAL } = loadEngine(vscode ?? '');
  const grammar = await engine.loadGrammar(scope);
  const tokens: { text: string; scopes: string }[] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const { ruleStack, tokens: found } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of found)
      tokens.push({ text: line.slice(startIndex, endIndex).trim(), scopes: scopes.join(' ') });
  }
  return (wanted) => {
    const is = (token: string) => (typeof wanted === 'string' ? token === wanted : wanted.test(token));
    const token = tokens.find((candidate) => is(candidate.text));
    if (token === undefined) throw new Error(`no token ${wanted} in ${JSON.stringify(tokens)}`);
    return token.scopes;
  };
}

/** What is used of vscode-textmate. */
interface Engine {
  readonly INITIAL: unknown;
  readonly engine: { loadGrammar(scope: string): Promise<Grammar> };
}

interface Grammar {
  tokenizeLine(line: string, stack: unknown): { readonly ruleStack: unknown; readonly tokens: Token[] };
}

interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

function loadEngine(folder: string): Engine {
  const load = createRequire(join(folder, 'package.json'));
  const { Registry, INITIAL, parseRawGrammar } = load('vscode-textmate');
  const { loadWASM, OnigScanner, OnigString } = load('vscode-oniguruma');
  const wasm = readFileSync(load.resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm'));
  const onigLib = loadWASM(wasm).then(() => ({
    createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
    createOnigString: (text: string) => new OnigString(text),
  }));
  const files = grammarFiles(folder);
  const engine = new Registry({
    onigLib,
    loadGrammar: async (scope: string) => {
      const file = files.get(scope);
      return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope: string) =>
      contributed()
        .filter(({ injectTo }) => injectTo?.includes(scope) === true)
        .map(({ scopeName }) => scopeName),
  });
  return { engine, INITIAL };
}

interface ContributedGrammar {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

function contributed(): ContributedGrammar[] {
  return readJson(root, 'package.json').contributes.grammars;
}

function grammarFiles(folder: string): ReadonlyMap<string, string> {
  return new Map([
    ...contributed().map(({ scopeName, path }) => [scopeName, join(root, path)] as const),
    ['text.html.markdown', join(folder, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json')],
    ['source.json', join(folder, 'extensions/json/syntaxes/JSON.tmLanguage.json')],
  ]);
}
