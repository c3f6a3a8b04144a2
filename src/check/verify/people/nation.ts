/** Which nation somebody ran for, and on which day. */
import type { Country, Person } from '../../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';

/** Who run together for Great Britain, and apart at the Commonwealth Games. */
const BRITISH = new Set(['GBR', 'ENG', 'SCO', 'WAL', 'NIR', 'IOM', 'JEY', 'GGY']);
/** Those of Russia under other flags. */
const RUSSIAN = new Set(['RUS', 'ANA', 'ROC', 'OAR', 'AIN', 'NEU', 'EUN']);

/** Every nation a person is known to have run for. */
export function nationsOf(person: Person): ReadonlySet<string> {
  let nations = NATIONS.get(person);
  if (!nations) {
    nations = new Set([...person.nations.map(({ code }) => code), ...person.marks.map(({ nation }) => nation)]);
    NATIONS.set(person, nations);
  }
  return nations;
}

const NATIONS = new WeakMap<Person, ReadonlySet<string>>();

/** The same nation, one that came from it, or a part of it. */
export function isRelated(a: string, b: string, countries: readonly Country[]): boolean {
  if (a === b || (BRITISH.has(a) && BRITISH.has(b)) || (RUSSIAN.has(a) && RUSSIAN.has(b))) return true;
  const successors = successorsIn(countries);
  return (successors.get(a)?.includes(b) || successors.get(b)?.includes(a)) ?? false;
}

/** What came from the few countries that something came from. */
export function successorsIn(countries: readonly Country[]): ReadonlyMap<string, readonly string[]> {
  let known = SUCCESSORS.get(countries);
  if (!known) {
    known = new Map(countries.flatMap(({ code, successors }) => (successors ? [[code, successors] as const] : [])));
    SUCCESSORS.set(countries, known);
  }
  return known;
}

const SUCCESSORS = new WeakMap<readonly Country[], ReadonlyMap<string, readonly string[]>>();

function countryOf(countries: readonly Country[], code: string): Country | undefined {
  let known = BY_CODE.get(countries);
  if (!known) {
    known = new Map(countries.map((each) => [each.code, each] as const));
    BY_CODE.set(countries, known);
  }
  return known.get(code);
}

const BY_CODE = new WeakMap<readonly Country[], ReadonlyMap<string, Country>>();

type Standing = 'yes' | 'then not' | 'never' | 'unclear';

export interface NationCheck {
  readonly standing: Standing;
  /** The nation of the day, as far as known. */
  readonly actual: string | undefined;
}

/** Whether somebody ran for one of some nations on one of some days. */
export function nationOn(
  person: Person,
  codes: readonly string[],
  days: readonly PartialDate[],
  countries: readonly Country[],
): NationCheck {
  const all = [...nationsOf(person)].filter((code) => code !== '');
  const isOne = (code: string | undefined) =>
    code !== undefined && codes.some((each) => isRelated(each, code, countries));
  const around = days.map((day) => neighbours(person, day));
  const last = around.at(-1);
  const actual = last?.before ?? last?.after ?? person.nations.at(-1)?.code ?? all.at(-1);
  if (all.length === 0) return { standing: 'unclear', actual: undefined };
  if (!all.some(isOne)) return { standing: 'never', actual };
  const bygone = ofBygone(person, codes, countries);
  if (bygone?.some(isOne) === false) return { standing: 'then not', actual: bygone.at(-1) };
  if (all.every(isOne)) return { standing: 'yes', actual };
  if (around.length === 0) return { standing: 'unclear', actual };
  if (around.some(({ before, after }) => isOne(before) || isOne(after))) return { standing: 'yes', actual };
  const told = around.every(({ before, after }) => before !== undefined && (after === undefined || after === before));
  return { standing: told ? 'then not' : 'unclear', actual };
}

/** Of a state that is no more: the nations somebody ran for in its time; undefined where no result is of then. */
function ofBygone(
  { marks }: Person,
  codes: readonly string[],
  countries: readonly Country[],
): readonly string[] | undefined {
  const ends = codes.map((code) => countryOf(countries, code)?.to);
  if (ends.some((end) => end === undefined)) return undefined;
  const last = Math.max(...ends.map((end) => dateOf(end as string).last));
  const then = marks
    .filter(({ date, nation }) => nation !== '' && dateOf(date).last <= last)
    .map(({ nation }) => nation);
  return then.length > 0 ? then : undefined;
}

/** The nations of the results on both sides of a day. */
function neighbours(person: Person, day: PartialDate): { before: string | undefined; after: string | undefined } {
  let marks = RUN_FOR.get(person);
  if (!marks) {
    marks = person.marks
      .map(({ date, nation }) => ({ at: dateOf(date), nation }))
      .filter(({ nation }) => nation !== '')
      .sort((a, b) => a.at.first - b.at.first);
    RUN_FOR.set(person, marks);
  }
  return {
    before: marks.findLast(({ at }) => at.first <= day.last)?.nation,
    after: marks.find(({ at }) => at.last >= day.first)?.nation,
  };
}

/** The nations of somebody's marks, the oldest mark first. */
const RUN_FOR = new WeakMap<Person, readonly { readonly at: PartialDate; readonly nation: string }[]>();

export function countryName(code: string, countries: readonly Country[]): string {
  return countryOf(countries, code)?.name ?? code;
}
