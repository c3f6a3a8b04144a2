import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Among, Dataset } from '../../src/dataset/dataset.ts';
import type { ListedMark } from '../../src/dataset/entries.ts';
import { layered } from '../../src/dataset/layered/over.ts';
import { FIRST_SPOTS, MORE_SPOTS, spotsOf, spotsText } from '../../src/dataset/spots.ts';
import { calendarOf } from '../../src/domain/calendar.ts';
import { dateOf } from '../../src/domain/date.ts';
import { fixture, mark, person } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

/** Numbers as good as random, and always the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** As unevenly spread as they are: RWA has a few among thousands, KEN more than one piece, MON none. */
const NATIONS = ['KEN', 'KEN', 'KEN', 'ETH', 'ETH', 'GBR'];

function marathons(count: number) {
  const next = numbers(count);
  return Array.from({ length: count }, (_, at) => {
    const seconds = 7300 + Math.floor(at / 3);
    const nation = at % 500 === 499 ? 'RWA' : (NATIONS[next(NATIONS.length)] ?? 'KEN');
    const date = `${1990 + next(30)}${['', '-05', '-05-17'][next(3)]}`;
    const [minutes, rest] = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
    return mark({
      person: `runner-${at % 40}`,
      nation,
      date,
      mark: `${Math.floor(seconds / 3600)}:${minutes}:${rest}`,
    });
  });
}

const COUNT = 3000;
const people = Array.from({ length: 40 }, (_, at) => person({ id: `runner-${at}`, name: `Runner ${at}` }));
const listed = [...fixture().listed.map(({ record }) => record), ...people];
const long = fixtureDataset(fixture({ listed, marks: marathons(COUNT) }));

const fits = ({ nation, from = 0, to = 9999 }: Among) => {
  return (each: ListedMark) => {
    const { year } = calendarOf(dateOf(each.date).last);
    return (nation === undefined || each.nation === nation) && year >= from && year <= to;
  };
};

async function read(dataset: Dataset, among?: Among): Promise<ListedMark[]> {
  const all: ListedMark[] = [];
  for await (const { value } of dataset.marks('marathon', 'M', 'road', among)) all.push(...value);
  return all;
}

describe('a list that is narrowed', () => {
  it.each<[string, Among]>([
    ['a nation with thousands', { nation: 'KEN' }],
    ['a nation with a few', { nation: 'RWA' }],
    ['a nation with none', { nation: 'MON' }],
    ['a year', { from: 1995, to: 1995 }],
    ['years', { from: 1991, to: 2007 }],
    ['every year since', { from: 2003 }],
    ['every year until', { to: 1996 }],
    ['a year without marks', { from: 1936, to: 1936 }],
    ['a nation in a year', { nation: 'GBR', from: 2001, to: 2001 }],
    ['a nation in some years', { nation: 'ETH', from: 1999, to: 2010 }],
    ['nothing', {}],
  ])('to %s gives all that fit, in the same order', async (_, among) => {
    const all = (await read(long)).filter(fits(among));
    expect((await read(long, among)).filter(fits(among))).toEqual(all);
  });

  it('leaves out what does not fit behind the first stretch', async () => {
    const marks = (await read(long, { nation: 'RWA' })).slice(50);
    expect(marks.map(({ nation }) => nation)).toEqual(Array(COUNT / 500).fill('RWA'));
  });

  it('of two datasets shows a mark under the nation that the first says', async () => {
    const of = (nation: string) =>
      fixtureDataset(fixture({ listed, marks: marathons(300).map((each) => ({ ...each, nation })) }));
    const both = layered([of('KEN'), of('UGA')]);
    expect((await read(both, { nation: 'UGA' })).filter(fits({ nation: 'UGA' }))).toEqual([]);
    expect((await read(both, { nation: 'KEN' })).filter(fits({ nation: 'KEN' }))).toHaveLength(300);
  });
});

describe('places in a list', () => {
  const PIECES = fc.uniqueArray(fc.nat(20_000), { maxLength: 1500 });

  /** A table of pieces, as it is written. */
  function scanOf(places: Readonly<Record<string, readonly number[]>>) {
    const entries = Object.entries(places).flatMap(([quality, spots]) => {
      const sorted = [...spots].sort((a, b) => a - b);
      const pieces = [sorted.slice(0, FIRST_SPOTS)];
      for (let at = FIRST_SPOTS; at < sorted.length; at += MORE_SPOTS) pieces.push(sorted.slice(at, at + MORE_SPOTS));
      return pieces
        .filter((piece) => piece.length > 0)
        .map((piece, at) => ({
          key: at === 0 ? `l/0/${quality}` : `l/1/${quality}/${String(at).padStart(5, '0')}`,
          value: spotsText(piece),
          sources: {},
        }));
    });
    entries.sort((a, b) => (a.key < b.key ? -1 : 1));
    return async function* (_table: string, prefix: string) {
      for (const entry of entries) if (entry.key.startsWith(prefix)) yield entry;
    };
  }

  async function placesOf(places: Readonly<Record<string, readonly number[]>>, among: Among) {
    const all: number[] = [];
    for await (const piece of spotsOf(scanOf(places), 'l', among) ?? []) all.push(...piece);
    return all;
  }

  it('of any years and a nation are those that all of them have, in order', () =>
    fc.assert(
      fc.asyncProperty(PIECES, PIECES, PIECES, async (first, second, own) => {
        const taken = new Set(first);
        const places = { 1990: first, 1991: second.filter((each) => !taken.has(each)), 1993: [1, 2, 3], KEN: own };
        const years = [...places[1990], ...places[1991]].sort((a, b) => a - b);
        expect(await placesOf(places, { from: 1990, to: 1992 })).toEqual(years);
        expect(await placesOf(places, { to: 1991, nation: 'KEN' })).toEqual(years.filter((each) => own.includes(each)));
        expect(await placesOf(places, { nation: 'KEN' })).toEqual([...own].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    ));
});
