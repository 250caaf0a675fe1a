import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, code, link, paragraph, prose, strong } from './rich-text.ts';
import { escapeMarkdown, toMarkdown } from './to-markdown.ts';
import { toPlainText } from './to-plain-text.ts';

const PICTURE: Block = { kind: 'picture', uri: 'data:image/png;base64,AAAA', description: 'a [slime]' };
const TABLE: Block = {
  kind: 'table',
  header: ['codec', 'packed'],
  rows: [
    [[code('NONE')], ['1,024 B']],
    [[code('a|b')], ['c|d']],
  ],
};

it.each<{ of: string; blocks: Block[]; markdown: string; plain: string }>([
  {
    of: 'a paragraph',
    blocks: [paragraph('one ', strong('two'), ' ', code('three'))],
    markdown: 'one **two** `three`',
    plain: 'one two three',
  },
  {
    of: 'a link',
    blocks: [paragraph(link('page *1*', 'file:///a b/<c>.md'))],
    markdown: '[page \\*1\\*](<file:///a%20b/%3Cc%3E.md>)',
    plain: 'page *1*',
  },
  { of: 'a link to nowhere', blocks: [paragraph(link('page', undefined))], markdown: 'page', plain: 'page' },
  {
    of: 'a list',
    blocks: [{ kind: 'list', items: [['one'], ['two']] }],
    markdown: '- one\n- two',
    plain: '- one\n- two',
  },
  {
    of: 'a quote',
    blocks: [{ kind: 'quote', content: prose('`name` is a label') }],
    markdown: '> `name` is a label',
    plain: 'name is a label',
  },
  {
    of: 'a table',
    blocks: [TABLE],
    markdown: '| codec | &nbsp;packed&nbsp; |\n| --- | --- |\n| `NONE` | 1,024 B |\n| `a\\|b` | c\\|d |',
    plain: 'codec  packed\nNONE   1,024 B\na|b    c|d',
  },
  {
    of: 'code with fences in it',
    blocks: [{ kind: 'code', language: 'json', text: '"```"' }],
    markdown: '````json\n"```"\n````',
    plain: '"```"',
  },
  { of: 'a picture', blocks: [PICTURE], markdown: '![a \\[slime\\]](data:image/png;base64,AAAA)', plain: '' },
  {
    of: 'several',
    blocks: [paragraph('a'), PICTURE, paragraph('b')],
    markdown: 'a\n\n![a \\[slime\\]](data:image/png;base64,AAAA)\n\nb',
    plain: 'a\n\nb',
  },
])('writes $of', ({ blocks, markdown, plain }) => {
  expect(toMarkdown(blocks)).toBe(markdown);
  expect(toPlainText(blocks)).toBe(plain);
});

describe('text that looks like Markdown', () => {
  it.each([
    { text: '# heading', markdown: '\\# heading' },
    { text: '- item', markdown: '\\- item' },
    { text: '12. item', markdown: '12\\. item' },
    { text: '=====', markdown: '\\=====' },
    { text: '[a](b) ![c](d)', markdown: '\\[a\\](b) !\\[c\\](d)' },
    { text: '<img src=x>', markdown: '\\<img src=x\\>' },
    { text: '&lt; & &#60;', markdown: '\\&lt; & \\&#60;' },
    { text: '*a* _b_ ~~c~~ `d`', markdown: '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`' },
    { text: 'snake_case_name', markdown: 'snake_case_name' },
    { text: 'https://x.y www.x.y a@b.c', markdown: 'https\\://x.y www\\.x.y a\\@b.c' },
    { text: 'two\n\n# lines\r\n', markdown: 'two # lines ' },
    { text: 'C:\\art\\hero', markdown: 'C:\\\\art\\\\hero' },
  ])('is escaped: $text', ({ text, markdown }) => expect(toMarkdown([paragraph(text)])).toBe(markdown));

  it.each([
    { text: '`', markdown: '`` ` ``' },
    { text: 'a``b', markdown: '```a``b```' },
    { text: ' a ', markdown: '`  a  `' },
    { text: 'a\nb', markdown: '`a b`' },
    { text: '', markdown: '' },
  ])('is code: $text', ({ text, markdown }) => expect(toMarkdown([paragraph(code(text))])).toBe(markdown));

  it('never leaves its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(escapeMarkdown(text)).not.toMatch(/(?<!\\)(?:\\\\)*[`*<[\]|]/);
      }),
    );
  });
});
