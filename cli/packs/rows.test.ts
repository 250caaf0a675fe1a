import { expect, it } from 'vitest';
import { left, renderRows, right } from './rows.ts';

const output = (isTTY: boolean) => ({ isTTY, columns: 80, write: () => undefined });
const COLUMNS = [left('slot'), right('filled')];

it.each<[string, boolean, string[][], string]>([
  [
    'a table on a terminal',
    true,
    [
      ['hero', '3'],
      ['x', '12'],
    ],
    'slot  filled\nhero       3\nx         12\n',
  ],
  ['nothing on a terminal where there is nothing', true, [], ''],
  [
    'lines between tabs in a pipe',
    false,
    [
      ['hero', '3'],
      ['x', '12'],
    ],
    'hero\t3\nx\t12\n',
  ],
  ['no controls of a terminal, nor tabs, that texts hold', false, [['a\u001b[2J\tb\n', '']], 'a·[2J b·\t\n'],
])('rows are %s', (_, isTTY, rows, text) => {
  expect(renderRows(output(isTTY), COLUMNS, rows)).toBe(text);
});
