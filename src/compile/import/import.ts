/** One screen: tables -> facts -> people -> files. */
import { cast, type Mention } from './cast.ts';
import { type Curated, readCurated } from './curated.ts';
import { disciplineTable } from './disciplines.ts';
import { calendarOf } from './events/calendar.ts';
import { type Events, events } from './events/events.ts';
import { holdEditions } from './events/held.ts';
import { type Fault, refuse } from './faults.ts';
import { claims } from './identity/claims.ts';
import { namePeople, type People } from './identity/naming.ts';
import { identify } from './identity/resolve.ts';
import { onAidedCourses } from './marks/aided-courses.ts';
import { readChosen, withEvent } from './marks/chosen-facts.ts';
import { curatedFacts } from './marks/curated-facts.ts';
import type { MarkFact, Who } from './marks/fact.ts';
import { finalPlaces } from './marks/final-places.ts';
import { settledMarks } from './marks/ledger.ts';
import { notableOwners, ownersOf } from './marks/owners.ts';
import { podiumRows } from './marks/podiums.ts';
import { chosenRows } from './marks/selection.ts';
import { nationTable } from './nations.ts';
import { outputOf } from './output.ts';
import { readTables, type Tables } from './read-tables.ts';
import { withoutBoston } from './records/boston.ts';
import { withCuratedRecords } from './records/curated-records.ts';
import { holderOf } from './records/holders.ts';
import { type RecordLists, recordLists } from './records/record-list.ts';
import { withRecordsSince } from './records/since.ts';
import { type BetterMark, betterMarks } from './reports/better-marks.ts';
import { identityReport } from './reports/identity.ts';
import { recordReport } from './reports/records.ts';
import { samePlaces } from './reports/same-place.ts';
import { sourceBook } from './sources.ts';
import type { Output } from './write.ts';

export interface Imported {
  readonly output: Output;
  /** What was made, for the maintainer. */
  readonly summary: string;
}

/**
 * Reads the tables in `folder` and what is curated in `data`; writes nothing.
 *
 * @throws ImportError when a row is malformed.
 */
export async function importTables(folder: string, data: string): Promise<Imported> {
  const curated = readCurated(data);
  const sources = sourceBook(curated.sources);
  const base = {
    folder,
    disciplines: disciplineTable(curated.disciplines),
    nations: nationTable(curated.countries),
    sources,
    events: events(),
    cast: cast(),
    claims: claims(),
    hand: curated.hand,
    faults: [] as Fault[],
    leftOut: [] as string[],
  };
  const tables = await readTables(base, curated);
  base.claims.addPerformances(tables.performances);
  const everyone = base.cast.all();
  const identities = identify(
    everyone,
    curated.people,
    tables.performances,
    base.claims,
    base.hand,
    tables.people.same,
    base.nations.kinOf,
  );
  const people = namePeople(identities, curated, tables.people, base.nations);
  const marks = await marksOf(folder, tables, people, curated, base);
  const better = betterMarks(tables.performances, tables.steps, base.nations, people, tables.days);
  const lists = recordsOf(tables, people, better);
  const since = withRecordsSince(lists.files, marks, tables.days, base.disciplines, base.nations);
  const files = withCuratedRecords(since, curated.records);
  const records = { ...lists, files };
  const reports = {
    identity: identityReport(identities, people, samePlaces(marks, people)),
    records: recordReport({
      records,
      dropped: tables.dropped,
      leftOut: base.leftOut,
      better: better.map(({ line }) => line),
    }),
  };
  return outputOf({ people, marks, records, series: base.events.all(), sources, reports });
}

async function marksOf(
  folder: string,
  { performances, facts, steps, holders }: Tables,
  people: People,
  curated: Curated,
  base: { readonly events: Events; readonly faults: Fault[]; readonly disciplines: ReturnType<typeof disciplineTable> },
) {
  const owners = ownersOf(performances, people);
  const notable = notableOwners(facts, steps, holders, people, owners);
  const held = holdEditions(curated.events, base.events);
  const races = base.events.all().filter(({ id }) => curated.events.podiums.includes(id));
  const placeOf = finalPlaces(performances);
  const podium = podiumRows(performances, held, races, placeOf);
  const chosen = chosenRows(performances, owners.ownerOf, notable, podium);
  const rows = await readChosen(folder, performances, chosen, placeOf, base.faults);
  refuse(base.faults);
  const run = rows.map(({ race }) => race);
  const calendar = calendarOf(base.events.all(), facts, held, run, base.events);
  const places = new Map(held.map((days) => [days.event, days.places]));
  const all: MarkFact[] = [
    ...curatedFacts(curated.marks, base.disciplines),
    ...rows.map((row) => withEvent(row, calendar, (event) => places.get(event), podium)),
    ...facts.flatMap((fact) => withNation(fact, people)),
  ];
  const marked = onAidedCourses(all, curated.events.aided ?? []);
  return settledMarks(marked, (who: Who) => people.idOfWho(who));
}

/** A table that prints no nation leaves it to the others; of someone no table gives a nation nothing is kept. */
function withNation(fact: MarkFact, people: People): MarkFact[] {
  const nation = fact.nation || people.nationOf(fact.who);
  return nation ? [{ ...fact, nation }] : [];
}

/** The list of 2024 alone makes no world record of a mark that was behind another already. */
const LIST_OF_2024 = 'world-records-2024.csv';

function recordsOf({ steps, holders, facts }: Tables, people: People, better: readonly BetterMark[]): RecordLists {
  const remarks = new Map(better.map(({ step, mark }) => [step, `the all-time lists have a better mark: ${mark}`]));
  const idOf = (mention: Mention) => people.idOf(mention);
  const beaten = new Set(
    better.filter(({ step, earlier }) => earlier && step.file === LIST_OF_2024).map(({ step }) => step),
  );
  return recordLists(
    withoutBoston(
      steps.filter((step) => !beaten.has(step)),
      facts,
    ),
    (step) => (holders.get(step) ?? []).map((holder) => holderOf(holder, idOf)),
    (step) => remarks.get(step),
  );
}
