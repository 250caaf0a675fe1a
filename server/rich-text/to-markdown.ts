import type { Block, Content, Inline } from './rich-text.ts';

/** GitHub's Markdown. Whatever the text holds, it is shown as it is. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockOf).join('\n\n');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block.content);
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'quote':
      return `> ${lineOf(block.content)}`;
    case 'table':
      return tableOf(block.header, block.rows);
    case 'code':
      return fenced(block.language, block.text);
    default:
      return `![${escapeMarkdown(block.description)}](${block.uri})`;
  }
}

/** What begins a line may begin a list or a heading. */
function lineOf(content: Content): string {
  return content
    .map(inlineOf)
    .join('')
    .replace(/^(\s*)([-+=]|#+(?=\s)|\d+(?=[.)]))/, (_, space, mark) =>
      /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

function inlineOf(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(inline);
  const text = singleLine(inline.text);
  switch (inline.kind) {
    case 'code':
      return codeOf(text);
    case 'strong':
      return text.trim() === '' ? '' : `**${escapeMarkdown(text.trim())}**`;
    default:
      return `[${escapeMarkdown(text)}](<${inline.uri.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  }
}

/** Text that stays text, wherever in a line of Markdown or HTML it comes to stand. */
export function escapeMarkdown(text: string): string {
  return singleLine(text)
    .replace(/[\\`*[\]<>|~]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\.|(?<=\w)@(?=\w)/gi, '\\$&')
    .replace(/^#/, '\\#');
}

function codeOf(text: string): string {
  if (text === '') return '';
  const fence = '`'.repeat(longestRun(text) + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function tableOf(header: readonly string[], rows: readonly (readonly Content[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  // Code in a cell ends at a bar, too.
  const cell = (content: Content) =>
    content
      .map(inlineOf)
      .join('')
      .replace(/(?<!\\)\|/g, '\\|');
  return [
    line(header.map(escapeMarkdown).map(apart)),
    line(header.map(() => '---')),
    ...rows.map((row) => line(row.map(cell))),
  ].join('\n');
}

/** Editors show tables without any space between their columns. */
function apart(title: string, column: number): string {
  return column === 0 || title === '' ? title : `&nbsp;${title}&nbsp;`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

function singleLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, ' ');
}
