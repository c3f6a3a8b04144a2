import { describe, expect, it } from 'vitest';
import { statementValues } from '../../../src/compile/lint/statement-values.ts';
import type { Statement } from '../../../src/compile/schema.ts';
import { born, fixture, person } from '../../fixtures/data.ts';
import { problems } from './problems.ts';

const sources = ['wa-lists'];
const stated = (...statements: Statement[]) =>
  problems(statementValues, fixture({ listed: [person({ id: 'a', statements })] }));
const age = (value: string, more: Partial<Statement> = {}): Statement => {
  return { property: 'age', value, asOf: '2024-02-11', sources, ...more };
};
const wrong = { rank: 'deprecated', reason: 'the birth says otherwise' } as const;

describe('statement-values', () => {
  it('finds nothing in the fixture', () => expect(problems(statementValues, fixture())).toEqual([]));

  it.each<[string, Statement[]]>([
    ['a birth to the year', [born('1987')]],
    ['an interval', [{ property: 'first-met-coach', value: '2009/2011', sources }]],
    ['a text that is no date', [{ property: 'residence', value: 'Kaptagat', sources }]],
    ['a printed age that fits', [born('1987-09-05'), age('36')]],
    ['either age that a year gives', [born('1987'), age('36'), age('37')]],
    ['a wrong age, deprecated', [born('1987-09-05'), age('37', wrong)]],
    ['an age without a birth', [age('37')]],
    ['an age of no day', [born('1987-09-05'), { property: 'age', value: '99', sources }]],
  ])('allows %s', (_what, statements) => expect(stated(...statements)).toEqual([]));

  it.each<[string, Statement[], string]>([
    [
      'a day that is none',
      [born('2001-02-29')],
      'statements[0].value: born: "2001-02-29" is not an EDTF date: 2001-02 has 28 days',
    ],
    [
      'a date in words',
      [{ property: 'retired', value: 'in 2013', sources }],
      'statements[0].value: retired: "in 2013" is not an EDTF date: not a date of the form YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    ['an age in words', [age('thirty-six')], 'statements[0].value: an age is a whole number, not "thirty-six"'],
    [
      'a wrong age that stands',
      [born('1987-09-05'), age('37')],
      'statements[1].value: age 37 on 2024-02-11 contradicts the birth (36), yet is normal',
    ],
    [
      'a right age that is deprecated',
      [born('1987'), age('37', wrong)],
      'statements[1].value: age 37 on 2024-02-11 fits the birth (36 or 37), yet is deprecated',
    ],
    [
      'an age that the preferred birth contradicts',
      [born('1987-09-05', { rank: 'preferred' }), born('1985'), age('38')],
      'statements[2].value: age 38 on 2024-02-11 contradicts the birth (36), yet is normal',
    ],
  ])('finds %s', (_what, statements, problem) => {
    expect(stated(...statements)).toEqual([`people.ndjson:1: statement-values: ${problem}`]);
  });
});
