import { describe, expect, it } from 'vitest';
import { narrowed, picked, rowsOf, valueAt } from '../../src/render/rows.ts';

const person = {
  id: 'a',
  born: { value: '1987', precision: 'year' },
  died: null,
  bests: [{ mark: '2:00:35', place: 1 }, { mark: null }],
  disputed: [{ values: ['x', 'y'] }, { values: ['z'] }],
};

describe('picked', () => {
  it.each([
    [['id'], { id: 'a' }],
    [['born'], { born: { value: '1987', precision: 'year' } }],
    [['born.precision', 'born.value'], { born: { precision: 'year', value: '1987' } }],
    [['born.value', 'born'], { born: { value: '1987', precision: 'year' } }],
    [['died.value', 'id'], { died: null, id: 'a' }],
    [['bests.mark'], { bests: [{ mark: '2:00:35' }, { mark: null }] }],
    [['bests.place'], { bests: [{ place: 1 }, {}] }],
    [['claims', 'toString', '__proto__'], {}],
  ])('%j', (fields, expected) => {
    const found = picked(person, fields);
    expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
  });
});

describe('valueAt', () => {
  it.each([
    ['id', 'a'],
    ['born.value', '1987'],
    ['died.value', null],
    ['bests.mark', ['2:00:35', null]],
    ['disputed.values', ['x', 'y', 'z']],
    ['constructor', null],
  ])('%s', (column, expected) => expect(valueAt(person, column)).toEqual(expected));
});

describe('rowsOf', () => {
  const selection = { lists: ['results', 'editions'], fields: undefined, columns: [['mark'], ['year']] };

  it('the first list that holds any', () => {
    expect(rowsOf({ results: [], editions: [{ year: 2023 }] }, selection)).toEqual({
      columns: ['year'],
      rows: [{ year: 2023 }],
    });
  });

  it('none', () => expect(rowsOf({ results: [], editions: [] }, selection)).toEqual({ columns: ['mark'], rows: [] }));

  it('the data itself', () => {
    expect(rowsOf(person, { lists: [], fields: undefined, columns: [['id']] })).toEqual({
      columns: ['id'],
      rows: [person],
    });
  });
});

describe('narrowed', () => {
  it('leaves alone what is no row', () => {
    const answer = { command: 'records', data: { filter: 1, records: [{ mark: 'a', set: 'b' }] } };
    expect(narrowed(answer, { lists: ['records'], fields: ['set'], columns: [] })).toEqual({
      command: 'records',
      data: { filter: 1, records: [{ set: 'b' }] },
    });
  });
});
