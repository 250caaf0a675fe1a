import { documentRule } from '../../context.ts';
import { replaceText } from '../../json/edit.ts';
import { safeFix } from '../../rule.ts';

export const trailingComma = documentRule({
  id: 'syntax/trailing-comma',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'JSON allows no comma after the last member or item. Some readers forgive one, so a declaration that has it loads on one machine and fails on the next.',
  bad: [
    { text: '{ "preload": { "enabled": true<|,|> } }', fixed: '{ "preload": { "enabled": true } }' },
    { text: '{ "inputs": { "sprites": ["a.png"<|,|>] } }', fixed: '{ "inputs": { "sprites": ["a.png"] } }' },
  ],
  good: [{ text: '{ "preload": { "enabled": true } }' }],
  *check({ document }) {
    for (const problem of document.problems) {
      if (problem.kind !== 'trailing-comma') continue;
      yield {
        at: problem,
        message: 'JSON allows no comma after the last element',
        fixes: [safeFix('Remove the comma', replaceText(document, problem, ''))],
      };
    }
  },
});
