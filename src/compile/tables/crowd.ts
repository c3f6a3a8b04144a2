/** The tables of what there may be millions of: people, their names and their marks. Everyone goes by once. */
import type { RecordEntry, Source } from '../../dataset/entries.ts';
import type { Root, TableName } from '../../dataset/layout.ts';
import { cardOf } from '../../dataset/person-facts.ts';
import type { Findings } from '../findings.ts';
import type { AnyPerson, DataIndex } from '../index-data.ts';
import { asked } from '../lint/index.ts';
import type { Frame, Totals } from '../lint/rule.ts';
import { type Entry, openTable, writeTable } from '../page-writer.ts';
import type { Scratch } from '../stream/scratch.ts';
import type { Crowd, NumberedMark, Visitor } from '../walk.ts';
import { DayIndex, lifeDays, recordDays, winDay } from './days.ts';
import { EventResults } from './events.ts';
import { digits, MarkLists, resultOf } from './marks.ts';
import { fameOf, NameIndex } from './names.ts';
import { claimsBySubject, compiledPerson, personEntry } from './people.ts';
import { recordsByHolder } from './records.ts';

export interface Work {
  readonly data: Frame;
  readonly index: DataIndex;
  /** `area/discipline` to its steps. */
  readonly records: ReadonlyMap<string, readonly RecordEntry[]>;
  readonly crowd: Crowd;
  readonly scratch: Scratch;
  readonly folder: string;
  /** Edition id to the number of its first mark in the order of the files. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Those to put beside the values that cite them. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What is asked of everyone, if anything. */
  readonly found: Findings | undefined;
}

type CrowdTable = Extract<
  TableName,
  | 'people'
  | 'cards'
  | 'names'
  | 'words'
  | 'sdrow'
  | 'beginnings'
  | 'tops'
  | 'lists'
  | 'spots'
  | 'events'
  | 'series'
  | 'medals'
  | 'days'
>;

/** Writes them. What the checks find is in `found`; the tables are of no use then. */
export function crowdTables(work: Work): {
  readonly totals: Totals;
  readonly tables: Readonly<Record<CrowdTable, Root>>;
} {
  const { data, index, records, crowd, scratch, folder, sources, found, firsts } = work;
  const held = recordsByHolder(records, index);
  const results = new EventResults(scratch);
  const lists = new MarkLists(scratch, index);
  const days = new DayIndex(scratch);
  const names = new NameIndex(scratch);
  const claims = claimsBySubject(data);
  const rules = [...index.disciplines.values()];
  const holders = new Map<string, number>();
  const people = openTable(folder, 'people', sources);
  const cards = openTable(folder, 'cards', sources);

  const addMark = (mark: NumberedMark, owner: AnyPerson | undefined, fame: number) => {
    const result = resultOf(mark.record, index, owner);
    lists.add(mark, result);
    results.add(mark, result);
    const { event, rank } = mark.record;
    if (event === undefined || rank === 'deprecated') return;
    const win = winDay(result, fame);
    const order = `2${digits(firsts.get(event) ?? 0, 9)} ${result.discipline}/${result.sex} ${digits(mark.number, 9)}`;
    if (win) days.add(win, order);
  };
  const checked = found && asked(found, index);
  const visitor: Visitor = {
    person: (placed, marks, before) => {
      checked?.person(placed, marks, before);
      if (found && found.count() > 0) return;
      const { record } = placed;
      const own = held.get(record.id) ?? [];
      const person = compiledPerson(
        record,
        marks.map((mark) => mark.record),
        index,
        own,
        claims.get(record.id) ?? [],
      );
      const fame = fameOf(person);
      if (own.length > 0) holders.set(record.id, fame);
      people.add(personEntry(person));
      cards.add({ key: person.id, value: cardOf(person, rules) });
      names.add(person, fame);
      for (const [at, day] of lifeDays(person, fame).entries()) days.add(day, `0${person.id} ${at}`);
      for (const mark of marks) addMark(mark, record, fame);
    },
    unowned: (mark) => {
      checked?.unowned(mark);
      if (!found || found.count() === 0) addMark(mark, undefined, 0);
    },
  };
  const totals = crowd.visit(visitor);
  let order = 0;
  for (const day of recordDays(records, (id) => holders.get(id ?? '') ?? 0)) days.add(day, `1${digits(order++, 9)}`);
  const table = (name: CrowdTable, entries: Iterable<Entry>) => writeTable(folder, name, entries, sources);
  const tops = openTable(folder, 'tops', sources);
  const later = openTable(folder, 'lists', sources);
  lists.write(tops.add, later.add);
  const tables = {
    people: people.end(),
    cards: cards.end(),
    // The words are known when the names have been written, the winners of a series when the events have.
    names: table('names', names.names()),
    words: table('words', names.words()),
    sdrow: table('sdrow', names.backwards()),
    beginnings: table('beginnings', names.beginnings()),
    tops: tops.end(),
    lists: later.end(),
    spots: table('spots', lists.spots()),
    events: table('events', results.events(data, held)),
    series: table('series', results.series(data)),
    medals: table('medals', results.medals()),
    days: table('days', days.entries()),
  };
  return { totals, tables };
}
