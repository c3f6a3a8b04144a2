import { expect, it } from 'vitest';
import { events } from '../../../src/compile/import/events/events.ts';

const series = { id: 'olympics', name: 'Olympic Games', kind: 'games' } as const;

it.each([
  [['1960', '1960-08-31/1960-09-08'], '1960-08-31/1960-09-08'],
  [['1960-08-31/1960-09-08', '1960'], '1960-08-31/1960-09-08'],
  [['1960', '1960-08-31/1960-09-08', '1960-08-31'], '1960-08-31'],
  [['1960', '1960'], '1960'],
  [[undefined, '1960'], '1960'],
  [[undefined], undefined],
])('of an edition that is dated %j, takes %s', (dates, date) => {
  const book = events();
  for (const each of dates) book.hold({ series, year: 1960, sources: ['a'], ...(each && { date: each }) });
  expect(book.all()[0]?.editions[0]?.date).toBe(date);
});
