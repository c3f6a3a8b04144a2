/** The rows of each table of an export, out of a compiled dataset, one at a time. */
import type { Dataset } from '../../dataset/dataset.ts';
import type {
  Country,
  Discipline,
  EventEntry,
  Performance,
  Person,
  RecordEntry,
  Source,
} from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import { personFrom, type StoredMark, type StoredPerson } from '../../dataset/stored.ts';
import { isoDay } from '../../domain/calendar.ts';
import { isDate, readDate } from '../../domain/date.ts';
import type { DisciplineKind } from '../../domain/discipline.ts';
import { isMark, readMark } from '../../domain/mark.ts';
import type { ExportTable } from './layout.ts';

/** A value of each column; null where nothing is known. */
export type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** @returns the rows of a table */
export async function* rowsOf(dataset: Dataset, table: ExportTable): AsyncGenerator<Values> {
  switch (table) {
    case 'marks':
      return yield* markRows(dataset);
    case 'records':
      for await (const { value } of dataset.each('records')) yield* (value as RecordEntry[]).map(recordRow);
      return;
    case 'events':
      for await (const { value } of dataset.each('events')) yield eventRow(value as EventEntry);
      return;
    case 'disciplines':
      for await (const { value } of dataset.each('disciplines')) yield disciplineRow(value as Discipline);
      return;
    case 'countries':
      for await (const { value } of dataset.each('countries')) yield countryRow(value as Country);
      return;
    case 'sources':
      for await (const { value } of dataset.each('sources')) yield { ...(value as Source) };
      return;
    default:
      for await (const person of people(dataset)) yield* personRows(person, table);
  }
}

async function* people(dataset: Dataset): AsyncGenerator<Person> {
  for await (const { key, value } of dataset.each('people')) yield personFrom(key, value as StoredPerson);
}

function personRows(person: Person, table: 'people' | 'names' | 'nations' | 'statements'): readonly Values[] {
  const { id, name, sex, nations, aliases, statements } = person;
  if (table === 'names')
    return [
      { person: id, name, kind: 'name' },
      ...aliases.map((alias) => ({ person: id, name: alias.name, kind: alias.kind })),
    ];
  if (table === 'nations') {
    return nations.map(({ code, from, to, sources }) => ({
      person: id,
      nation: code,
      from_date: from,
      to_date: to,
      sources: listed(sources),
    }));
  }
  if (table === 'statements') {
    return statements.map(({ asOf, sources, ...rest }) => ({
      person: id,
      ...rest,
      as_of: asOf,
      sources: listed(sources),
    }));
  }
  const [born, died] = [preferred(person, 'born')?.value, preferred(person, 'died')?.value];
  return [{ id, name, sex, nation: nations.at(-1)?.code, born, ...span('born', born), died, ...span('died', died) }];
}

/** Of everyone by person, and of teams from the lists of the best: no table holds those alone. */
async function* markRows(dataset: Dataset): AsyncGenerator<Values> {
  const kinds = new Map((await dataset.disciplines()).map(({ id, kind }) => [id, kind]));
  for await (const person of people(dataset)) {
    const { id, name, sex } = person;
    for (const mark of person.marks) yield markRow({ person: id, name, sex }, mark, kinds.get(mark.discipline));
  }
  for (const table of ['tops', 'lists'] as const) {
    for await (const { key, value } of dataset.each(table)) yield* teamRows(key, value as StoredMark[], kinds);
  }
}

function* teamRows(
  key: string,
  marks: readonly StoredMark[],
  kinds: ReadonlyMap<string, DisciplineKind>,
): Generator<Values> {
  const [discipline = '', sex = '', environment] = key.split('/');
  for (const mark of marks) {
    if (mark.person !== undefined) continue;
    const full = { ...mark, discipline, environment } as Performance;
    yield markRow({ person: null, name: mark.name, sex }, full, kinds.get(discipline));
  }
}

function markRow(
  owner: { readonly person: string | null; readonly name: string; readonly sex: string },
  { sources, wind, debut: _debut, ...mark }: Performance,
  kind: DisciplineKind | undefined,
): Values {
  const read = mark.mark === undefined || kind === undefined ? undefined : readMark(mark.mark, kind);
  const amount = read && isMark(read) ? { value: read.value, unit: read.unit } : {};
  return {
    ...mark,
    ...amount,
    ...owner,
    ...span('date', mark.date),
    wind: wind === undefined ? null : Number(wind),
    sources: listed(sources),
  };
}

function recordRow({ holders, set, sources, wind, ...rest }: RecordEntry): Values {
  const {
    area,
    discipline,
    sex,
    environment,
    category,
    mark,
    value,
    unit,
    status,
    ratified,
    venue,
    city,
    country,
    note,
  } = rest;
  const { timing, restart } = rest;
  return {
    ...{
      area,
      discipline,
      sex,
      environment,
      category,
      mark,
      value,
      unit,
      status,
      ratified,
      venue,
      city,
      country,
      note,
    },
    timing,
    restart,
    holders: listed(holders.map(({ name }) => name)),
    holder_ids: listed(holders.flatMap(({ id }) => id ?? [])),
    date: set,
    ...span('date', set),
    wind: wind === undefined ? null : Number(wind),
    sources: listed(sources),
  };
}

function eventRow({ series, sources, id, year, edition, name, date, city, country }: EventEntry): Values {
  const own = { id, year, edition, name, date, city, country };
  return { ...own, series: series.id, series_name: series.name, kind: series.kind, sources: listed(sources) };
}

function disciplineRow({ environments, ...rest }: Discipline): Values {
  return { ...rest, environments: listed(environments) };
}

function countryRow({ code, name, iso, area, from, to, successors = [] }: Country): Values {
  return { code, name, iso, area, from_date: from, to_date: to, successors: listed(successors) };
}

/** Several values in one cell: nothing that they are made of has a bar. */
function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('|');
}

/** The first and the last day a date can mean; the same one where it is known to the day. */
function span(name: string, text: string | undefined): Values {
  const read = text === undefined ? undefined : readDate(text);
  if (!read || !isDate(read)) return {};
  const day = (value: number) => (Number.isFinite(value) ? isoDay(value) : null);
  return { [`${name}_from`]: day(read.first), [`${name}_to`]: day(read.last) };
}
