import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { Ambiguous, NotFound } from '../../src/errors.ts';
import { resolvePerson } from '../../src/queries/person.ts';
import { fixture, person } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const resolve = (typed: string) => resolvePerson(dataset, typed, 'stadion athlete');

describe('one person', () => {
  it.each([
    ['kelvin-kiptum', 'kelvin-kiptum', null],
    ['Kelvin Kiptum', 'kelvin-kiptum', null],
    ['KIPTUM Kelvin', 'kelvin-kiptum', null],
    ['kiptum, kelvin', 'kelvin-kiptum', null],
    ['  kelvin   kiptum ', 'kelvin-kiptum', null],
    ['Łukasz Kowalski', 'lukasz-kowalski', null],
    ['lukasz kowalski', 'lukasz-kowalski', null],
    ["Ruth Chepng'etich", 'ruth-chepngetich', expect.anything()],
    ['kipchoge', 'eliud-kipchoge', { typed: 'kipchoge', kind: 'part' }],
    ['kipch', 'eliud-kipchoge', { typed: 'kipch', kind: 'prefix' }],
    ['e kipchoge', 'eliud-kipchoge', { typed: 'e kipchoge', kind: 'prefix' }],
    ['steve-lewis-1969', 'steve-lewis-1969', null],
  ])('%s is %s', async (typed, id, match) => {
    const found = await resolve(typed);
    expect(found.value.id).toBe(id);
    if (match === null) expect(found.match === null || found.match.kind !== 'part').toBe(true);
    else if (typeof match === 'object') expect(found.match === null ? match : found.match).toMatchObject(match);
  });
});

describe('several', () => {
  it('namesakes are told apart by birth, each with its command', async () => {
    const error = await resolve('steve lewis').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Ambiguous);
    expect((error as Ambiguous).candidates.map(({ command }) => command).sort()).toEqual([
      'stadion athlete steve-lewis-1969',
      'stadion athlete steve-lewis-1986',
    ]);
  });
});

describe('narrowing', () => {
  const narrowed = (typed: string, narrowing: Parameters<typeof resolvePerson>[3]) =>
    resolvePerson(dataset, typed, 'stadion athlete', narrowing);

  it.each([
    ['steve lewis', { country: 'GBR' }, 'steve-lewis-1986'],
    ['steve lewis', { country: 'american' }, 'steve-lewis-1969'],
    ['steve lewis', { born: dateOf('1969') }, 'steve-lewis-1969'],
    ['steve lewis', { born: dateOf('1986-05') }, 'steve-lewis-1986'],
    ['k', { discipline: 'half' }, 'kelvin-kiptum'],
  ])('%s with %j is %s', async (typed, narrowing, id) => {
    expect((await narrowed(typed, narrowing)).value.id).toBe(id);
  });

  it('never picks one of more than can be read', async () => {
    const runners = Array.from({ length: 450 }, (_, at) =>
      person({
        id: `same-name-${at}`,
        name: `Same Name ${at}`,
        nations: [{ code: at === 0 ? 'RWA' : 'KEN', sources: ['wa-profiles'] }],
      }),
    );
    const many = fixtureDataset(fixture({ listed: [...fixture().listed.map(({ record }) => record), ...runners] }));
    const asked = resolvePerson(many, 'same name', 'stadion athlete', { country: 'RWA' });
    await expect(asked).rejects.toBeInstanceOf(Ambiguous);
  });

  it('that leaves nobody tells who has the name', async () => {
    const error = await narrowed('steve lewis', { country: 'KEN' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFound);
    expect((error as NotFound).candidates).toHaveLength(2);
  });
});

describe('nobody', () => {
  it.each([
    ['kipchogge', 'Eliud Kipchoge'],
    ['kipchge', 'Eliud Kipchoge'],
    ['kelvin kipyum', 'Kelvin Kiptum'],
    ['kevlin kiptum', 'Kelvin Kiptum'],
  ])('%s suggests %s', async (typed, name) => {
    const error = await resolve(typed).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFound);
    expect((error as NotFound).hint).toContain(name);
  });

  it.each(['zzzz', 'qwertz uiop', '', '...', '李'])('%j suggests nobody', async (typed) => {
    const error = await resolve(typed).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFound);
    expect((error as NotFound).candidates).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'has-own-property'])('%s is no person', async (typed) => {
    await expect(resolve(typed)).rejects.toBeInstanceOf(NotFound);
  });
});
