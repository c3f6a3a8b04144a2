import { expect, it } from 'vitest';
import { onAidedCourses } from '../../../src/compile/import/marks/aided-courses.ts';
import type { MarkFact } from '../../../src/compile/import/marks/fact.ts';
import { markOf } from '../../../src/domain/mark.ts';

const fact = (mark: string, event?: string) =>
  ({ discipline: { id: 'half-marathon', kind: 'time' }, mark: markOf(mark, 'time'), event }) as MarkFact;

it.each([
  ['a race on one', '1:01:22', 'great-north-run-2021', '1:01:22a'],
  ['a second race of one year', '1:01:22', 'great-north-run-2021-10-03', '1:01:22a'],
  ['a mark that has the letter already', '1:01:22a', 'great-north-run-2021', '1:01:22a'],
  ['another race', '1:01:22', 'berlin-half-marathon-2021', '1:01:22'],
  ['a race whose name is longer', '1:01:22', 'not-so-great-north-run-2021', '1:01:22'],
  ['a mark of no race', '1:01:22', undefined, '1:01:22'],
])('marks as made on an aided course: %s', (_, mark, event, told) => {
  expect(onAidedCourses([fact(mark, event)], ['great-north-run']).map((each) => each.mark?.text)).toEqual([told]);
});

it('leaves a place without a mark as it is', () => {
  const won = { ...fact('1:01:22', 'great-north-run-1981'), mark: undefined } as unknown as MarkFact;
  expect(onAidedCourses([won], ['great-north-run'])).toEqual([won]);
});
