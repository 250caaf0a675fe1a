import { documentRule } from '../../context.ts';
import { replaceText } from '../../json/edit.ts';
import { safeFix } from '../../rule.ts';

export const byteOrderMark = documentRule({
  id: 'syntax/byte-order-mark',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'JSON forbids a byte order mark (U+FEFF) at the start of a file (RFC 8259, section 8.1), and `JSON.parse` refuses it. Some editors on Windows write one unasked.',
  bad: [{ text: '<|\uFEFF|>{ "name": "hero" }', fixed: '{ "name": "hero" }' }],
  good: [{ text: '{ "name": "\uFEFFhero" }' }],
  *check({ document }) {
    for (const problem of document.problems) {
      if (problem.kind !== 'byte-order-mark') continue;
      yield {
        at: problem,
        message: 'JSON allows no byte order mark at the start of a file',
        fixes: [safeFix('Remove the byte order mark', replaceText(document, problem, ''))],
      };
    }
  },
});
