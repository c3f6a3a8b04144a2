/** Look-ups over loaded data that the lint rules and the tables share. */
import { isDate, type PartialDate, readDate } from '../domain/date.ts';
import type { Discipline } from '../domain/discipline.ts';
import type { DataStream, Placed } from './load.ts';
import { referencesIn } from './references-in.ts';
import type * as schema from './schema.ts';

export type AnyPerson = schema.ListedPerson & Partial<Pick<schema.CuratedPerson, 'roles' | 'relations' | 'life'>>;

export interface DataIndex {
  readonly info: schema.DatasetInfo | undefined;
  readonly sources: ReadonlyMap<string, schema.Source>;
  readonly countries: ReadonlyMap<string, schema.Country>;
  readonly disciplines: ReadonlyMap<string, Discipline>;
  /** The curated people, and those that others, records or claims name: of everyone there may be millions. */
  readonly people: ReadonlyMap<string, Placed<AnyPerson>>;
  /** Edition id to its edition and series. */
  readonly events: ReadonlyMap<string, { edition: schema.Series['editions'][number]; series: schema.Series }>;
}

/** @param see is shown each listed person, in the order of the file */
export function indexData(data: DataStream, see: (person: Placed<schema.ListedPerson>) => void = () => {}): DataIndex {
  return {
    info: data.info[0]?.record,
    sources: new Map(data.sources.map(({ record }) => [record.id, record])),
    countries: new Map(data.countries.map(({ record }) => [record.code, record])),
    disciplines: new Map(data.disciplines.map(({ record }) => [record.id, record as Discipline])),
    people: namedPeople(data, see),
    events: new Map(
      data.series.flatMap(({ record: series }) => series.editions.map((edition) => [edition.id, { edition, series }])),
    ),
  };
}

function namedPeople(
  data: DataStream,
  see: (person: Placed<schema.ListedPerson>) => void,
): ReadonlyMap<string, Placed<AnyPerson>> {
  const named = new Set<string>();
  const note = (record: unknown) => {
    for (const { kind, id } of referencesIn(record)) if (kind === 'person') named.add(id);
  };
  for (const group of [data.people, data.records, data.claims]) for (const { record } of group) note(record);
  for (const placed of data.listed) {
    see(placed);
    if (placed.record.relations) note(placed.record.relations);
  }
  const people = new Map<string, Placed<AnyPerson>>(data.people.map((placed) => [placed.record.id, placed]));
  if (named.size === 0) return people;
  for (const placed of data.listed) if (named.has(placed.record.id)) people.set(placed.record.id, placed);
  return people;
}

/** The value a person's property has, by rank; undefined where none is stated or all are deprecated. */
export function preferredValue(person: AnyPerson, property: schema.Statement['property']): string | undefined {
  const stated = (person.statements ?? []).filter((each) => each.property === property && each.rank !== 'deprecated');
  return (stated.find((each) => each.rank === 'preferred') ?? stated[0])?.value;
}

/** The same, of a date; undefined also where the value is no date, which is for one lint rule to say. */
export function preferredDate(person: AnyPerson, property: schema.Statement['property']): PartialDate | undefined {
  let dates = readDates.get(person);
  if (!dates) {
    dates = new Map();
    readDates.set(person, dates);
  }
  if (!dates.has(property)) {
    const value = preferredValue(person, property);
    const read = value === undefined ? undefined : readDate(value);
    dates.set(property, read && isDate(read) ? read : undefined);
  }
  return dates.get(property);
}

/** Rules ask for a person's birth with every mark of that person. */
const readDates = new WeakMap<AnyPerson, Map<string, PartialDate | undefined>>();

/** When a mark was made: of one whose year alone is known, the days of the edition it was made at. */
export function whenOf({ date, event }: schema.Mark, { events }: DataIndex): string {
  if (event === undefined || !/^\d{4}$/.test(date)) return date;
  const held = events.get(event)?.edition.date;
  return held?.startsWith(`${date}-`) ? held : date;
}

/** Where a mark was made: what it says itself, else what its event and the series of that say. */
export function whereOf(
  mark: schema.Mark,
  { events }: DataIndex,
): Pick<schema.Mark, 'competition' | 'city' | 'country'> {
  const found = mark.event === undefined ? undefined : events.get(mark.event);
  const competition = mark.competition ?? found?.edition.name ?? found?.series.name;
  const city = mark.city ?? found?.edition.city ?? found?.series.city;
  const country = mark.country ?? found?.edition.country ?? found?.series.country;
  return {
    ...(competition === undefined ? {} : { competition }),
    ...(city === undefined ? {} : { city }),
    ...(country === undefined ? {} : { country }),
  };
}
