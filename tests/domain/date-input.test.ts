import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/domain/calendar.ts';
import { isDate } from '../../src/domain/date.ts';
import { ACCEPTED_DATES, MONTHS, readTypedDate } from '../../src/domain/date-input.ts';

const textOf = (typed: string) => {
  const read = readTypedDate(typed);
  return isDate(read) ? read.text : undefined;
};
const problemOf = (typed: string) => {
  const read = readTypedDate(typed);
  return isDate(read) ? undefined : read.problem;
};

describe('readTypedDate', () => {
  it.each([
    ['2023-10-08', '2023-10-08'],
    ['2023-10', '2023-10'],
    ['2023', '2023'],
    ['1987~', '1987~'],
    ['198X', '198X'],
    ['2009/2011', '2009/2011'],
    ['  2023-10-08 ', '2023-10-08'],
    ['8 October 2023', '2023-10-08'],
    ['08 October 2023', '2023-10-08'],
    ['8 october 2023', '2023-10-08'],
    ['8 OCT 2023', '2023-10-08'],
    ['8. Oct. 2023', '2023-10-08'],
    ['8 Oct, 2023', '2023-10-08'],
    ['8\u00a0October 2023', '2023-10-08'],
    ['October 8, 2023', '2023-10-08'],
    ['October 8 2023', '2023-10-08'],
    ['Oct. 8, 2023', '2023-10-08'],
    ['Sept. 5, 1987', '1987-09-05'],
    ['5 Sept 1987', '1987-09-05'],
    ['May 2023', '2023-05'],
    ['December 1999', '1999-12'],
    ['29 February 2000', '2000-02-29'],
  ])('%j is %s', (typed, text) => expect(textOf(typed)).toBe(text));

  it.each([
    ['03/04/2012', 'the order of day and month is not certain. Type 2012-04-03 or 2012-03-04'],
    ['3.4.2012', 'the order of day and month is not certain. Type 2012-04-03 or 2012-03-04'],
    ['3-4-2012', 'the order of day and month is not certain. Type 2012-04-03 or 2012-03-04'],
    ['13/04/2012', 'the order of day and month is not certain. Type 2012-04-13'],
    ['04/13/2012', 'the order of day and month is not certain. Type 2012-04-13'],
    ['04/04/2012', 'the order of day and month is not certain. Type 2012-04-04'],
    ['29/02/2001', `no day and month can be read from it. Accepted: ${ACCEPTED_DATES}`],
    ['31/31/2012', `no day and month can be read from it. Accepted: ${ACCEPTED_DATES}`],
    ['31 September 2023', `2023-09 has 30 days. Accepted: ${ACCEPTED_DATES}`],
    ['29 February 1900', `1900-02 has 28 days. Accepted: ${ACCEPTED_DATES}`],
    ['2001-02-29', `2001-02 has 28 days. Accepted: ${ACCEPTED_DATES}`],
  ])('%s is refused: %s', (typed, problem) => expect(problemOf(typed)).toBe(problem));

  it.each(['', 'today', 'yesterday', '8 Octember 2023', 'Oc 2023', '8 October', '8 October 23', 'Ma 2023', '10/2023'])(
    '%j is refused, with what to type instead',
    (typed) => expect(problemOf(typed)).toContain(`Accepted: ${ACCEPTED_DATES}`),
  );

  it('reads every day in all its spellings', () => {
    const day = fc.integer({ min: -100_000, max: 100_000 }).map(isoDay);
    const length = fc.integer({ min: 3, max: 9 });
    fc.assert(
      fc.property(day, length, (iso, letters) => {
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        const name = (MONTHS[(month ?? 1) - 1] ?? '').slice(0, letters);
        for (const typed of [iso, `${dayOfMonth} ${name} ${year}`, `${name} ${dayOfMonth}, ${year}`]) {
          expect(textOf(typed)).toBe(iso);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and never completes a date', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readTypedDate(typed);
        if (isDate(read)) expect(typed).toContain(read.text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a date within other words, or with more room in it', () => {
  it.each([
    ['8  October   2023', '2023-10-08'],
    ['8. Oct.,  2023', '2023-10-08'],
    ['October  8,   2023', '2023-10-08'],
    ['Sept.  2000', '2000-09'],
  ])('%j is %s', (typed, text) => expect(readTypedDate(typed)).toMatchObject({ text }));

  it.each([
    ...['on 8 October 2023', '8 October 2023 AD', '8 October 20234', 'in October 8, 2023', 'October 8, 2023 AD'],
    ...['1 October 2023 8', 'x03/04/2012', '03/04/20121', 'Ma 2020', 'J 2020', '12 De 2020', 'Foo 2020'],
  ])('%j is refused, with what is accepted', (typed) => {
    expect(readTypedDate(typed)).toEqual({
      problem: expect.stringMatching(/^(?!the order).*Accepted: 2023-10-08, 2023-10, 2023/),
    });
  });
});
