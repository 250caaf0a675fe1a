import { documentRule } from '../../context.ts';
import { replaceText } from '../../json/edit.ts';
import { MAX_LENGTH } from '../../json/parse.ts';
import { safeFix } from '../../rule.ts';

export const lineEndings = documentRule({
  id: 'syntax/line-endings',
  severity: 'hint',
  section: 'Core Rules',
  explanation:
    'Lines that end in CR LF, or in a lone CR, make the same declaration differ byte for byte between machines, and every line of it changes when the next tool saves it. Packwright writes LF.',
  bad: [
    {
      text: '{<|\r\n|>  "name": "hero",\r\n  "build": {}\r\n}\r\n',
      fixed: '{\n  "name": "hero",\n  "build": {}\n}\n',
    },
    { text: '{\n  "name": "hero",<|\r|>  "build": {}\n}', fixed: '{\n  "name": "hero",\n  "build": {}\n}' },
  ],
  good: [{ text: '{\n  "name": "hero",\n  "build": { "note": "a\\r\\nb" }\n}\n' }],
  *check({ document }) {
    const { text } = document;
    const first = text.indexOf('\r');
    if (first < 0 || text.length > MAX_LENGTH) return;
    const end = text.lastIndexOf('\r') + 1;
    const all = { offset: first, length: end - first + (text[end] === '\n' ? 1 : 0) };
    const lines = text.slice(first, first + all.length).replace(/\r\n?/g, '\n');
    const isPair = text[first + 1] === '\n';
    yield {
      at: { offset: first, length: isPair ? 2 : 1 },
      message: `Lines end in ${isPair ? 'CR LF' : 'a lone CR'} from here: LF is the same on every machine`,
      fixes: [safeFix('End every line in LF', replaceText(document, all, lines))],
    };
  },
});
