import { documentRule } from '../../context.ts';

const REPLACEMENT = '\uFFFD';

export const notUtf8 = documentRule({
  id: 'syntax/not-utf8',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'JSON is UTF-8. Bytes that are not are shown as U+FFFD, and saving the file then loses what they stood for. Save the file as UTF-8 from the program that wrote it.',
  bad: [{ text: `{ "build": { "artist": "Andr<|${REPLACEMENT}|>" } }` }],
  good: [{ text: '{ "build": { "artist": "André" } }' }],
  *check({ document: { text } }) {
    const offset = text.indexOf(REPLACEMENT);
    if (offset < 0) return;
    const more = text.indexOf(REPLACEMENT, offset + 1) >= 0;
    yield {
      at: { offset, length: 1 },
      message: `The file is not valid UTF-8 here${more ? ' and at further places' : ''}: save it as UTF-8`,
    };
  },
});
