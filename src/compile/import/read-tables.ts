/** All tables read and checked: facts about marks, records and people, and everyone they name. */
import type { CuratedPerson } from '../schema.ts';
import type { Curated } from './curated.ts';
import { refuse } from './faults.ts';
import type { PersonFacts } from './identity/person-facts.ts';
import type { MarkFact } from './marks/fact.ts';
import { type HolderMention, holdersIn, noteSpellings } from './records/holders.ts';
import { listSteps } from './records/list-steps.ts';
import { withLostZeros } from './records/lost-zeros.ts';
import type { ListDays } from './records/since.ts';
import type { Step } from './records/step.ts';
import { holdersByMark } from './records/unnamed.ts';
import type { Reading } from './tables/context.ts';
import { implausible, leadFacts } from './tables/leads.ts';
import { areaOfRecord, type ListRow, readListStates } from './tables/list-states.ts';
import { readMarathons } from './tables/marathons.ts';
import { readMedals } from './tables/medals.ts';
import { readPeople } from './tables/people.ts';
import { type Performances, readPerformances } from './tables/performances.ts';
import { readResults } from './tables/results.ts';
import { readRoadMarks } from './tables/road-marks.ts';
import { readWorldRecords } from './tables/world-records.ts';

export interface Tables {
  readonly performances: Performances;
  readonly facts: readonly MarkFact[];
  readonly steps: readonly Step[];
  readonly holders: ReadonlyMap<Step, readonly HolderMention[]>;
  readonly people: PersonFacts;
  /** The days the lists of areas and nations were last seen. */
  readonly days: ListDays;
  /** Rows of record lists that are no records, with why. */
  readonly dropped: readonly string[];
}

/** The all-time lists come first: they print names, births and places the best. @throws ImportError */
export async function readTables(base: Omit<Reading, 'venues'>, curated: Curated): Promise<Tables> {
  const { folder, disciplines, nations, cast, faults } = base;
  const performances = await readPerformances(folder, disciplines, nations, cast, base.sources, faults);
  refuse(faults);
  const reading: Reading = { ...base, venues: performances.venues };
  const people = await readPeople(reading);
  const world = withLostZeros(await readWorldRecords(reading), performances);
  const lists = await readRecordLists(reading);
  const leads = await readLeads(reading, teamOf(curated));
  const facts = [
    ...(await readResults(reading, runnerOf(curated.people))),
    ...(await readMarathons(reading)),
    ...(await readRoadMarks(reading)),
    ...(await readMedals(reading, curated.countries)),
    ...leads,
  ];
  refuse(faults);
  const { steps, dropped } = listSteps(lists, reading.sources, reading.venues);
  for (const { step, entry } of steps) noteSpellings(step, entry, cast, base.claims);
  const read = [...world, ...steps.map(({ step }) => step)];
  const byMark = holdersByMark(
    read.filter(({ athlete }) => athlete === ''),
    performances,
  );
  const nameless = read.filter((step) => step.athlete === '' && !byMark.has(step));
  const all = read.filter((step) => !nameless.includes(step));
  const holders = new Map(all.map((step) => [step, byMark.get(step) ?? holdersIn(step, cast, base.claims)]));
  const days = { area: newestDay(lists, 'area-records.csv'), nation: newestDay(lists, 'national-records.csv') };
  return { performances, facts, steps: all, holders, people, days, dropped: [...dropped, ...nameless.map(unnamed)] };
}

function newestDay(rows: readonly ListRow[], file: string): string {
  return rows.reduce((newest, row) => (row.file === file && row.last > newest ? row.last : newest), '2024-01-01');
}

function unnamed({ area, discipline, sex, environment, mark, set }: Step): string {
  return `${area} ${discipline.id} ${sex} ${environment}: ${mark.text} ${set}: no state of the list names the holder`;
}

async function readRecordLists(reading: Reading): Promise<ListRow[]> {
  const kinds = [
    ['world-records-2024.csv', 'world'],
    ['area-records.csv', 'area'],
    ['national-records.csv', 'nation'],
  ] as const;
  const all: ListRow[] = [];
  for (const [file, kind] of kinds) {
    const { folder, disciplines, nations, faults } = reading;
    const area = areaOfRecord(kind, nations);
    const { rows, leftOut } = await readListStates(folder, file, disciplines, nations, area, faults);
    reading.leftOut.push(...leftOut);
    for (const row of rows) {
      const why = row.area === '' ? 'of no known area' : implausible(row);
      if (why) reading.leftOut.push(`${file}:${row.line}: ${row.mark.text} ${row.name} ${row.nation}: ${why}`);
      else all.push(row);
    }
  }
  return all;
}

async function readLeads(reading: Reading, team: (nation: string) => string): Promise<readonly MarkFact[]> {
  const all: ListRow[] = [];
  for (const file of ['world-leads.csv', 'area-leads.csv']) {
    const { folder, disciplines, nations, faults } = reading;
    const { rows, leftOut } = await readListStates(folder, file, disciplines, nations, ({ area }) => area, faults);
    reading.leftOut.push(...leftOut);
    all.push(...rows);
  }
  const { facts, leftOut } = leadFacts(all, reading.cast, reading.claims, reading.sources, reading.venues, team);
  reading.leftOut.push(...leftOut);
  return facts;
}

/** A national relay goes by its country's name; a team of several nations has none. */
function teamOf({ countries }: Curated): (nation: string) => string {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  return (nation) => (nation === 'INT' ? '' : (names.get(nation) ?? ''));
}

function runnerOf(curated: readonly CuratedPerson[]) {
  const byId = new Map(curated.map((person) => [person.id, person]));
  return (id: string) => {
    const person = byId.get(id);
    if (!person) return undefined;
    const nationOn = (date: string) => {
      const spans = person.nations.filter(({ from }) => from === undefined || from <= date);
      return (spans.at(-1) ?? person.nations[0])?.code ?? '';
    };
    return { sex: person.sex, nationOn };
  };
}
