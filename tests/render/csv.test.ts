import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTable, tableHead, tableRows } from '../../src/render/csv.ts';
import type { Settings } from '../../src/render/format.ts';

const SETTINGS: Settings = {
  format: 'csv',
  selection: { lists: [], fields: undefined, columns: [['name', 'born.value', 'days', 'roles', 'results', 'alive']] },
  terminal: false,
  width: 80,
  color: false,
  quiet: false,
  explain: false,
  spreadsheet: false,
  unicode: false,
  program: { version: '0.0.0', folder: '/' },
};

const ANSWER = {
  name: 'Ruth "Ru" Chepng’etich',
  born: { value: '1994-08-08', precision: 'day' },
  days: 0,
  roles: ['athlete', null, 'coach'],
  results: [{ mark: '2:09:56', place: 1 }],
  alive: true,
};

const read = (text: string, delimiter: string) => parse(text, { delimiter }) as string[][];

describe('a table', () => {
  it('has a header, numbers as they are, and lists in one cell', () => {
    expect(renderTable(ANSWER, SETTINGS)).toMatchInlineSnapshot(`
      "name,born.value,days,roles,results,alive
      "Ruth ""Ru"" Chepng’etich",1994-08-08,0,athlete; ; coach,"[{""mark"":""2:09:56"",""place"":1}]",true
      "
    `);
  });

  it('has an empty cell for what is not known, never 0', () => {
    const unknown = { name: 'Max Mustermann', born: null, days: null, roles: [], results: [], alive: null };
    expect(renderTable(unknown, SETTINGS).split('\n')[1]).toBe('Max Mustermann,,,,,');
  });

  it('is separated by tabs as tsv', () => {
    expect(renderTable(ANSWER, { ...SETTINGS, format: 'tsv', quiet: true })).toBe(
      '"Ruth ""Ru"" Chepng’etich"\t1994-08-08\t0\tathlete; ; coach\t"[{""mark"":""2:09:56"",""place"":1}]"\ttrue\n',
    );
  });

  it('is its header when there are no rows', () => {
    const selection = { lists: ['marks'], fields: undefined, columns: [['rank', 'mark']] };
    expect(renderTable({ marks: [] }, { ...SETTINGS, selection })).toBe('rank,mark\n');
  });
});

describe('whatever is in the cells', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), { minLength: 1 });

  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ] as const)('%s reads back the same', (format, delimiter) => {
    fc.assert(
      fc.property(cells, (rows) => {
        expect(read(tableRows(rows, { ...SETTINGS, format }), delimiter)).toEqual(rows);
      }),
    );
  });

  it('nothing that could steer a terminal reaches one', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const text = tableRows(rows, { ...SETTINGS, terminal: true });
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});

describe('for a spreadsheet', () => {
  const settings: Settings = { ...SETTINGS, spreadsheet: true };

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "=cmd|' /C calc'!A0", '＝1'])('%j is text', (cell) => {
    expect(read(tableRows([[cell]], settings), ',')).toEqual([[`'${cell}`]]);
  });

  it.each(['a=1', '2:00:35', '', "'"])('%j stays as it is', (cell) => {
    expect(read(tableRows([[cell, 'x']], settings), ',')).toEqual([[cell, 'x']]);
  });

  it('numbers stay numbers', () => expect(tableRows([[-3, 0.5]], settings)).toBe('-3,0.5\r\n'));

  it('begins with the mark that says UTF-8', () => expect(tableHead(['name'], settings)).toBe('\uFEFFname\r\n'));

  it('is not the default', () => expect(tableRows([['=1+1', -1]], SETTINGS)).toBe('=1+1,-1\n'));
});
