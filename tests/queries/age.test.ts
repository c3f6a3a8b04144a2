import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { NotFound } from '../../src/errors.ts';
import { ageQuery } from '../../src/queries/age.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const age = async (name: string, on?: string, asOf = '2024-11-20') =>
  (await ageQuery({ dataset, asOf: dateOf(asOf) }, { name, on: on === undefined ? undefined : dateOf(on) })).data;

describe('age', () => {
  it.each([
    ['ilse-schaltjahr', '02-28', -1],
    ['ilse-schaltjahr', '03-01', 0],
  ])('%s turns on 1 March of a common year: %s', async (name, day, late) => {
    const { born } = await age(name);
    const year = Number(born.value.slice(0, 4)) + 21;
    expect((await age(name, `${year}-${day}`)).years).toBe(21 + late);
  });

  it('a year alone is a span, and has no days', async () => {
    const data = await age('lukasz-kowalski', '2024-06-15');
    expect(data.age).toMatchObject({ exact: false });
    expect(data.age && data.age.max - data.age.min).toBe(1);
    expect(data).toMatchObject({ years: null, days: null });
  });

  it('after death it is the age at death', async () => {
    const [at, after] = [await age('kelvin-kiptum', '2024-02-11'), await age('kelvin-kiptum', '2030-01-01')];
    expect(after).toMatchObject({ years: 24, days: 71, status: 'deceased', nextBirthday: null });
    expect(at).toMatchObject({ years: 24, days: 71, status: 'deceased' });
  });

  it('as of a day before death, the death is not known', async () => {
    expect(await age('kelvin-kiptum', undefined, '2023-10-08')).toMatchObject({
      died: null,
      status: 'alive',
      years: 23,
    });
  });

  it('tells the next birthday', async () => {
    expect((await age('kelvin-kiptum', '2023-12-01')).nextBirthday).toEqual({
      date: '2023-12-02',
      turns: 24,
      inDays: 1,
    });
  });

  it('tells no birthday that was not lived to see', async () => {
    expect(await age('kelvin-kiptum', '2023-12-02')).toMatchObject({ status: 'alive', nextBirthday: null });
    const { nextBirthday } = await age('kelvin-kiptum', '2023-12-02', '2023-12-02');
    expect(nextBirthday).toMatchObject({ date: '2024-12-02' });
  });

  it('without a birth there is no age', async () => {
    await expect(age('max-mustermann')).rejects.toBeInstanceOf(NotFound);
  });
});
