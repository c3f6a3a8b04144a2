import { describe, expect, it } from 'vitest';
import { withStatements } from '../../../src/compile/import/identity/curated-statements.ts';
import type { ListedPerson, Statement } from '../../../src/compile/schema.ts';

const born: Statement = { property: 'born', value: '1955-06-11', sources: ['list'] };
const died: Statement = { property: 'died', value: '2021-09-14', sources: ['paper'] };
const person = (id: string, statements?: Statement[]): ListedPerson => ({
  id,
  name: id,
  sex: 'M',
  nations: [{ code: 'UKR', sources: ['list'] }],
  ...(statements && { statements }),
});

describe('what is written by hand of people of the lists', () => {
  it.each([
    ['is added to what the tables have', [born], [died], [born, died]],
    ['is all there is, where they have nothing', undefined, [died], [died]],
    [
      'adds its source to a value they have',
      [born],
      [{ ...born, sources: ['paper'] }],
      [{ ...born, sources: ['list', 'paper'] }],
    ],
    [
      'keeps a value that differs',
      [died],
      [{ ...died, value: '2021-09-13' }],
      [died, { ...died, value: '2021-09-13' }],
    ],
  ] satisfies [string, Statement[] | undefined, Statement[], Statement[]][])('%s', (_, stated, own, expected) => {
    const [one] = withStatements([person('yuriy-sedykh', stated)], [{ person: 'yuriy-sedykh', statements: own }]);
    expect(one?.statements).toEqual(expected);
  });

  it('of nobody who is listed stops the import', () => {
    expect(() => withStatements([person('a')], [{ person: 'b', statements: [died] }])).toThrow(
      'nobody of the lists is "b"',
    );
  });

  it('gives a name beside those of the lists', () => {
    const aliases = [{ name: 'Mondo Duplantis', kind: 'nickname' as const, sources: ['paper'] }];
    const [one] = withStatements([person('armand-duplantis', [born])], [{ person: 'armand-duplantis', aliases }]);
    expect(one).toEqual({ ...person('armand-duplantis', [born]), aliases });
  });
});
