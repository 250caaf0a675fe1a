import { documentRule } from '../../context.ts';
import { type StringNode, walk } from '../../json/tree.ts';

export const loneSurrogate = documentRule({
  id: 'syntax/lone-surrogate',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'An escape such as `\\ud83d` is half of a character: alone it is no text, cannot be written as UTF-8 and cannot stand in an archive. It is what is left when a string is cut in the middle of a character.',
  bad: [
    { text: '{ "build": { "mood": <|"happy \\ud83d"|> } }' },
    { text: '{ "build": { <|"\\udc00"|>: 1 } }' },
  ],
  good: [{ text: '{ "build": { "mood": "happy \\ud83d\\ude00" } }' }],
  *check({ document: { root, text } }) {
    if (text.isWellFormed() && !/\\u[dD][89a-fA-F]/.test(text)) return;
    for (const node of walk(root)) {
      const strings: readonly StringNode[] =
        node.kind === 'string' ? [node] : node.kind === 'object' ? node.members.map(({ key }) => key) : [];
      for (const string of strings) {
        if (string.value.isWellFormed()) continue;
        yield { at: string, message: 'This string holds half of a surrogate pair, which is no character' };
      }
    }
  },
});
