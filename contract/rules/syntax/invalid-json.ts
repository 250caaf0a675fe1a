import { documentRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { type JsonDocument, textOf } from '../../json/document.ts';
import { replaceText } from '../../json/edit.ts';
import type { InvalidText } from '../../json/syntax-problem.ts';
import { quote } from '../../quote.ts';

export const invalidJson = documentRule({
  id: 'syntax/invalid-json',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'The file must be JSON. What other languages write otherwise (single quotes, bare keys, hexadecimal numbers, a forgotten comma) is mended where its meaning is plain, and read with that meaning meanwhile, so that the rest of the file is checked all the same.',
  bad: [
    {
      text: '{ "name": "hero"<||> "type": "glyph_bank" }',
      fixed: '{ "name": "hero", "type": "glyph_bank" }',
    },
    { text: '{ "name"<||> "hero" }', fixed: '{ "name": "hero" }' },
    { text: "{ <|name|>: <|'hero'|> }", fixed: '{ "name": "hero" }' },
    {
      text: '{ "preload": { "enabled": <|True|> } }',
      fixed: '{ "preload": { "enabled": true } }',
    },
    { text: '{ "build": { "key_color": <|0xFF00FF|> } }', fixed: '{ "build": { "key_color": 16711935 } }' },
    { text: '{ "build": {},<|,|> "name": "hero" }', fixed: '{ "build": {}, "name": "hero" }' },
    { text: '{ "output": { "codec": <|NONE|> } }', fixed: '{ "output": { "codec": "NONE" } }' },
    {
      text: '{ "inputs": { "sprites": ["art<|\\h|>ero.png"] } }',
      fixed: '{ "inputs": { "sprites": ["art\\\\hero.png"] } }',
    },
    { text: '{ "output": { "codec": "NONE" }<||>', fixed: '{ "output": { "codec": "NONE" }}' },
    { text: '{ "name": <|"hero|>\n}' },
    { text: '{ <|"name"|>: , "type": "glyph_bank" }' },
    { text: '<||>' },
  ],
  good: [{ text: '{ "name": "hero", "build": { "key_color": "#FF00FF" } }' }],
  *check({ document }) {
    for (const problem of document.problems) {
      if (problem.kind !== 'invalid') continue;
      yield { at: problem, message: problem.message, fixes: fixes(document, problem) };
    }
  },
});

function fixes(document: JsonDocument, problem: InvalidText): Fix[] {
  if (problem.mend === undefined) return [];
  const { newText, kind } = problem.mend;
  const title =
    newText === ''
      ? `Remove ${quote(textOf(document, problem))}`
      : `${problem.length === 0 ? 'Insert' : 'Change to'} ${quote(newText)}`;
  return [{ title, kind, edits: [replaceText(document, problem, newText)] }];
}
