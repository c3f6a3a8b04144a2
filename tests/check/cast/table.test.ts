import { expect, it } from 'vitest';
import type { Who } from '../../../src/check/cast/stage.ts';
import { Table } from '../../../src/check/cast/table.ts';

const who = { person: { id: 'ada' }, sure: true } as unknown as Who;

it('knows whom a row names, and what a column or the word before a cell tells', () => {
  const table = new Table();
  const at = (number: number, row: number, column: number, text: string, named?: Who) => {
    table.note({ table: number, row, column }, text, named);
    return [table.who?.person.id, table.label];
  };
  expect(at(1, 1, 2, 'born')).toEqual([undefined, undefined]);
  expect(at(1, 1, 3, 'best')).toEqual([undefined, undefined]);
  expect(at(1, 2, 1, 'Ada', who)).toEqual(['ada', undefined]);
  expect(at(1, 2, 2, '1 May 2001')).toEqual(['ada', 'born']);
  expect(at(1, 2, 3, '75.56')).toEqual(['ada', 'best']);
  expect(at(1, 3, 2, '2 May 2001')).toEqual([undefined, 'born']);
  expect(at(2, 4, 1, 'Country')).toEqual([undefined, undefined]);
  expect(at(2, 4, 2, 'Sweden')).toEqual([undefined, 'nation']);
  expect(at(2, 5, 2, 'Sweden')).toEqual([undefined, undefined]);
});
