import { describe, expect, it } from 'vitest';
import { callingsFrom, storedCallings } from '../../src/dataset/callings.ts';

const called = (folded: string, ...ids: string[]) => ({
  folded,
  calling: ids.map((id) => ({ id: id.replace('.', ''), own: id.startsWith('.') })),
});
const ALL = [
  called('1 000 m', '1000m'),
  called('100m', '.100m'),
  called('100m hurdles', '.100m-hurdles'),
  called('100mh', '100m-hurdles'),
  called('hurdles', '100m-hurdles', '110m-hurdles'),
];

describe('the words that disciplines go by', () => {
  const callings = callingsFrom(storedCallings(ALL));

  it('come back as they were stored, whatever order they came in', () => {
    expect(callings.all()).toEqual(ALL);
    expect(callingsFrom(storedCallings([...ALL].reverse())).all()).toEqual(ALL);
  });

  it.each([
    ['100m', ['100m', '100m hurdles']],
    ['100mh', ['100mh']],
    ['100m hurdles', ['100m hurdles']],
    ['1 000', ['1 000 m']],
    ['hurdles', ['hurdles']],
    ['hurdle', []],
    ['100', []],
    ['zz', []],
    ['', []],
  ])('beginning with %j', (words, found) =>
    expect(callings.beginningWith(words).map(({ folded }) => folded)).toEqual(found),
  );

  it('are none where nothing is stored', () => {
    expect(callingsFrom('').all()).toEqual([]);
    expect(callingsFrom('').beginningWith('100m')).toEqual([]);
  });
});
