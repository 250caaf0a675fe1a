import type { Block, Content, Inline } from './rich-text.ts';

/** For clients that show text as it is: no pictures, no links, columns by spaces. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks
    .map(blockOf)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block.content);
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'quote':
      return lineOf(block.content);
    case 'table':
      return columns([block.header, ...block.rows.map((row) => row.map(lineOf))]);
    case 'code':
      return block.text;
    default:
      return '';
  }
}

function lineOf(content: Content): string {
  return content
    .map(textOf)
    .join('')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, ' ');
}

function textOf(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text;
}

function columns(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(width(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
