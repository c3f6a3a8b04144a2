import { expect, it } from 'vitest';
import { readArticle, type TextFormat } from '../../../src/check/text/article.ts';

const cells = async (text: string, format: TextFormat) =>
  [...(await readArticle(text, { format })).blocks()].flatMap(({ text: words, cell }) =>
    cell ? [`${words}: ${cell.table} ${cell.row} ${cell.column}`] : [],
  );

it('cells know their table, row and column, empty ones counted', async () => {
  expect(await cells('| A | B |\n|---|---|\n| 1 | |\n|  | 4 |\n\nWords.\n\n| C |\n|---|\n| 5 |', 'markdown')).toEqual([
    'A: 1 1 1',
    'B: 1 1 2',
    '1: 1 2 1',
    '4: 1 3 2',
    'C: 2 4 1',
    '5: 2 5 1',
  ]);
  expect(
    await cells('<table><tr><th>A<td>B</tr><tr><td><td>C</table><p>Words.</p><table><tr><td>D</table>', 'html'),
  ).toEqual(['A: 1 1 1', 'B: 1 1 2', 'C: 1 2 2', 'D: 2 3 1']);
});
