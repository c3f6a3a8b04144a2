/** Facts that must be right on the bundled data, whatever else changes. */
import { describe, expect, it } from 'vitest';
import { stadion } from './fixtures/run.ts';

async function data(line: string) {
  const { code, out, err } = await stadion(`${line} --json`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out).data;
}

describe('ages', () => {
  it.each([
    ['gervais hakizimana', '2024-02-11', { min: 36, max: 36, exact: true }, 159],
    ['gervais hakizimana', '2023-10-08', { min: 36, max: 36, exact: true }, 33],
    ['kelvin kiptum', '2023-10-08', { min: 23, max: 23, exact: true }, 310],
    ['kelvin kiptum', '2024-02-11', { min: 24, max: 24, exact: true }, 71],
    ['john hakizimana', '2021-03', { min: 24, max: 24, exact: true }, null],
    ['robert kajuga', '2012-08-04', { min: 26, max: 27, exact: false }, null],
    ['robert kajuga', '2012-12-31', { min: 27, max: 27, exact: true }, null],
  ])('%s on %s', async (name, on, age, days) => {
    expect(await data(`age ${name} --on ${on}`)).toMatchObject({ age, days });
  });

  it('of someone who has died is the age at death', async () => {
    expect(await data('age gervais hakizimana')).toMatchObject({ status: 'deceased', years: 36, days: 159 });
  });

  it('before birth there is none', async () => {
    expect(await data('age kelvin kiptum --on 1990')).toMatchObject({ status: 'before-birth', age: null });
  });
});

describe('of whom no death is known', () => {
  it.each([
    [
      'at an age that nobody has reached is not called alive',
      'frank irons',
      { status: 'deceased', presumed: true, age: null },
    ],
    ['at one that few reach, perhaps', 'kipchoge keino', { status: 'alive', presumed: true, years: 86 }],
    ['in the prime of life', 'eliud kipchoge', { status: 'alive', presumed: false }],
    ['then, when young', 'frank irons --on 1908-07-22', { status: 'alive', presumed: false, years: 22 }],
  ])('%s: %s', async (_, words, expected) => {
    expect(await data(`age ${words} --as-of 2026-11-20`)).toMatchObject(expected);
  });
});

describe('the headline', () => {
  it.each([
    ['nafissatou thiam', 'Belgium, heptathlon 7013'],
    ['usain bolt', 'Jamaica, 100 metres 9.58'],
    ['julien alfred', 'Saint Lucia, 100 metres 10.72'],
    ['mariya lasitskene', 'Russia, high jump'],
    ['eliud kipchoge', 'Kenya, marathon 2:01:09'],
  ])('of %s has the nation of today and what they are known for: %s', async (name, words) => {
    expect((await stadion(`athlete ${name} -q`)).out).toContain(words);
  });
});

describe('of several who fit', () => {
  it.each(['kiptu', 'kiptum', 'kipchog'])('the best known stand first: %s', async (name) => {
    const { code, out } = await stadion(`athlete ${name} --json`);
    expect(code).toBe(3);
    const [first] = JSON.parse(out).error.candidates;
    expect(['kelvin-kiptum', 'eliud-kipchoge']).toContain(first.id);
  });
});

describe('records', () => {
  it("the men's marathon on 2024-01-01 is Kiptum's", async () => {
    const { records } = await data('records marathon --sex M --as-of 2024-01-01');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      mark: '2:00:35',
      value: 7235000,
      unit: 'ms',
      holders: [{ id: 'kelvin-kiptum', nation: 'KEN' }],
      set: '2023-10-08',
      ended: null,
      days: 85,
      previous: { mark: '2:01:09', margin: { value: 34000, text: '34 seconds', percent: 0.47 } },
      ratified: '2024-02-06',
      pendingAsOf: true,
    });
  });

  it("the men's marathon today is Sawe's", async () => {
    const { records } = await data('records marathon --sex M');
    expect(records[0]).toMatchObject({
      mark: '1:59:30',
      holders: [{ id: 'sabastian-sawe' }],
      set: '2026-04-26',
      days: 208,
    });
  });

  it.each([
    ['records 4x100m --sex M -q', '36.84 Jamaica (Nesta Carter, Michael Frater, Yohan Blake, Usain Bolt)\n'],
    ['records 4x100m --sex M', 'better than 37.04 (Jamaica, 2011-09-04)'],
    ['records 4x100m --sex M --history --from 2012', '36.84\tJamaica (Nesta Carter, '],
    ['records 4x100m --sex M --history --chart -q', '36.84 Jamaica'],
    ['timeline 4x100m --sex M --from 2012', 'men: 36.84 Jamaica (Nesta Carter, '],
    ['on 08-11 --limit 100', 'Jamaica (Nesta Carter, Michael Frater, Yohan Blake, Usain Bolt), men'],
    ['gap 2008-12-31 2012-12-31 --sex M --record 4x100m', '36.84 Jamaica (Nesta Carter, '],
  ])('%s tells the team of a relay', async (line, words) => {
    expect((await stadion(line)).out).toContain(words);
  });

  it('history shows the days of each', async () => {
    const { records } = await data('records marathon --sex M --history');
    const kiptum = records.find(({ mark }: { mark: string }) => mark === '2:00:35');
    expect(kiptum).toMatchObject({ ended: '2026-04-26', days: 931 });
    const dates = records.map(({ set }: { set: string }) => set);
    expect(dates).toEqual([...dates].sort());
  });

  it.each([
    ['100m', 'M', '9.58', 'usain-bolt'],
    ['400m', 'W', '47.60', 'marita-koch'],
    ['javelin throw', 'M', '98.48', 'jan-zelezny'],
    ['mile', 'M', '3:43.13', 'hicham-el-guerrouj'],
    ['pole vault', 'M', '6.31', 'armand-duplantis'],
    ['half marathon', 'M', '57:20', 'jacob-kiplimo'],
  ])('%s %s is %s', async (discipline, sex, mark, holder) => {
    const { records } = await data(`records ${discipline} --sex ${sex}`);
    const found = records.find((record: { environment: string }) => record.environment !== 'indoor') ?? records[0];
    expect({ mark: found.mark, holder: found.holders[0].id }).toEqual({ mark, holder });
  });

  it('a better mark that waits for ratification is told, not crowned', async () => {
    const { pending } = await data('records mile --sex M');
    expect(pending.map(({ mark }: { mark: string }) => mark)).toContain('3:42.66');
  });

  it('hand times count until 1976, automatic times since', async () => {
    const before = await data('records 100m --sex M --as-of 1976-12-31');
    expect(new Set(before.records.map(({ mark }: { mark: string }) => mark))).toEqual(new Set(['9.9']));
    const after = await data('records 100m --sex M --as-of 1977-01-01');
    expect(after.records.map(({ mark }: { mark: string }) => mark)).toEqual(['9.95']);
  });
});

describe('gaps', () => {
  it.each<[string, object]>([
    ['2:01:09 2:00:35 --discipline marathon', { value: 34, unit: 's', text: '34 seconds', span: { min: 33, max: 35 } }],
    ['8.95m 8.90m', { value: 0.05, unit: 'm', text: '5 cm' }],
    ['2018-09-16 2022-09-25', { value: 1470, unit: 'days', text: '1,470 days' }],
    ['2023-10-08 2026-04-26 --record marathon --sex M', { value: 65, unit: 's', text: '1 minute 5 seconds' }],
  ])('gap %s', async (line, difference) => {
    expect((await data(`gap ${line}`)).difference).toMatchObject(difference);
  });

  it('Kipchoge and Bekele, side by side', async () => {
    const { older, bests, meetings } = await data('compare eliud kipchoge --vs kenenisa bekele');
    expect(older).toMatchObject({ who: 'b', totalDays: { min: 876, max: 876 } });
    const marathon = bests.find(({ discipline }: { discipline: string }) => discipline === 'marathon');
    expect(marathon).toMatchObject({ a: { mark: '2:01:09' }, b: { mark: '2:01:41' }, better: 'a' });
    const chicago = meetings.find(({ date }: { date: string }) => date === '2014-10-12');
    expect(chicago).toMatchObject({ ahead: 'a', a: { place: 1 }, b: { place: 4 } });
  });
});

describe('names', () => {
  it('two men are called Hakizimana', async () => {
    const { code, err } = await stadion('athlete hakizimana');
    expect(code).toBe(3);
    expect(err).toContain('stadion athlete gervais-hakizimana');
    expect(err).toContain('stadion athlete john-hakizimana');
  });

  it('an alias finds the person, and it is said', async () => {
    const { code, out } = await stadion('athlete "Kevin Kiptum"');
    expect(code).toBe(0);
    expect(out).toContain('Kelvin Kiptum');
    expect(out).toContain('misspelling');
  });

  it('a slip of the pen only suggests', async () => {
    const { code, err, out } = await stadion('athlete kipchogge');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/did you mean .*Eliud Kipchoge/);
  });
});

describe('the articles', () => {
  it('John Hakizimana was 24 where his article says 25, and has since run faster', async () => {
    const { claims, bests, disputed } = await data('athlete "John Hakizimana" --claims');
    const verdict = (id: string) => claims.find((claim: { id: string }) => claim.id === id);
    expect(verdict('c02')).toMatchObject({
      claimed: '25',
      verdict: 'contradicted',
      actual: expect.stringMatching(/^24/),
    });
    expect(verdict('c14')).toMatchObject({ claimed: '1:02:26', verdict: 'outdated' });
    expect(verdict('c16')).toMatchObject({ claimed: '2:11:19', verdict: 'outdated' });
    expect(bests.map(({ mark }: { mark: string }) => mark)).toEqual(expect.arrayContaining(['2:06:04', '1:01:35']));
    expect(disputed.find(({ property }: { property: string }) => property === 'age')?.values).toContain('25');
  });

  it('a claim is outdated only from the day it stopped being true', async () => {
    const verdictOn = async (day: string) => {
      const { claims } = await data(`athlete kelvin-kiptum --claims --as-of ${day}`);
      return claims.find((claim: { id: string }) => claim.id === 'b04').verdict;
    };
    expect(await verdictOn('2026-04-25')).toBe('supported');
    expect(await verdictOn('2026-04-26')).toBe('outdated');
  });

  it('every claim of the three is held', async () => {
    const ids = new Set<string>();
    for (const person of ['kelvin-kiptum', 'gervais-hakizimana', 'john-hakizimana', 'robert-kajuga']) {
      const { claims } = await data(`athlete ${person} --claims`);
      for (const { id } of claims) ids.add(id);
    }
    expect(ids.size).toBeGreaterThan(90);
  });
});
