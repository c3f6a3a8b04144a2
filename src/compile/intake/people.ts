/** Facts find whose they are, group of names by group; what the rules of `data/` forbid is refused here already. */

import { nationTable } from '../import/nations.ts';
import type { AnyPerson, DataIndex } from '../index-data.ts';
import { rules } from '../lint/index.ts';
import * as schema from '../schema.ts';
import type { Scratch } from '../stream/scratch.ts';
import { Sorter } from '../stream/sorter.ts';
import type { Fact } from './intake.ts';
import type { NewRecord } from './lists.ts';
import type { Named } from './mentions.ts';
import type { Desk } from './reading.ts';
import { Refused } from './record-of-row.ts';
import type { RecordDraft } from './rows-of-records.ts';
import type { Draft } from './rows-of-results.ts';
import type { Place } from './tally.ts';
import { united } from './uniting.ts';
import { type Identified, whoIsWho } from './who-is-who.ts';

/** Those of the folder and those that are new, by identifier; and the records, until all holders are known. */
export class People {
  readonly #sorter: Sorter;
  readonly records = new Map<string, NewRecord[]>();
  added = 0;
  /** Of the folder, and named again. */
  met = 0;

  constructor(scratch: Scratch) {
    this.#sorter = new Sorter(scratch);
  }

  stand(person: schema.ListedPerson): void {
    this.#sorter.add(person.id, JSON.stringify(person));
  }

  meet({ id, news, isNew }: Identified): void {
    if (isNew) this.added += 1;
    else this.met += 1;
    if (news) this.#sorter.add(id, JSON.stringify(news));
  }

  record({ discipline, entry }: RecordDraft, person: string | undefined, place: Place): void {
    const holders = person === undefined ? entry.holders : entry.holders.map(({ nation }) => ({ person, nation }));
    const own = this.records.get(discipline);
    const step = { entry: { ...entry, holders }, place };
    if (own) own.push(step);
    else this.records.set(discipline, [step]);
  }

  /** Everyone that is not a file of their own, in order of identifier. */
  *all(): Generator<schema.ListedPerson> {
    for (const [, texts] of this.#sorter.groups()) {
      const [first, ...others] = texts.map((text) => JSON.parse(text) as schema.ListedPerson);
      // The schema puts keys into their order.
      yield schema.ListedPerson.parse(
        others.reduce((person, news) => united(person, news), first as schema.ListedPerson),
      );
    }
  }
}

/** People left apart that are told by name. */
const TOLD = 50;

export function settlePeople(desk: Desk): {
  records: ReadonlyMap<string, readonly NewRecord[]>;
  apart: { pairs: number; first: string[] };
} {
  const { ground, mentions, facts, people } = desk;
  // Facts name sources that came with their rows.
  const index: DataIndex = { ...ground.index, sources: ground.sources, events: eventsOf(ground.series) };
  const nations = nationTable(ground.countries);
  const apart = { pairs: 0, first: [] as string[] };
  for (const [group, entries] of mentions.groups()) {
    const { who, doubts } = whoIsWho(group, entries, nations);
    apart.pairs += doubts.length;
    apart.first.push(...doubts.slice(0, TOLD - apart.first.length));
    const wrong = new Map([...new Set(who.values())].map((each) => [each, problemOf(each.person, index)] as const));
    const wanted = new Set<Identified>();
    for (const entry of entries) {
      const own = entry.kind === 'named' && entry.said.length > 0 ? who.get(entry.key) : undefined;
      if (!own) continue;
      const problem = wrong.get(own);
      if (problem === undefined) wanted.add(own);
      else desk.refuse(placeOf(entry as Named), problem, undefined);
    }
    for (const fact of facts.of(group)) {
      const own = who.get(fact.key) as Identified;
      const problem = wrong.get(own) ?? settleFact(fact, own, desk, index);
      if (problem === undefined) wanted.add(own);
      else desk.refuse(fact.place, problem, fact.cells);
    }
    for (const each of wanted) people.meet(each);
  }
  return { records: people.records, apart };
}

/** A row of a table of people is known by its source only. */
function placeOf({ said }: Named): Place {
  return { file: said[0]?.source ?? '', line: 0 };
}

function settleFact(
  { mark, record, place }: Fact,
  { id, person }: Identified,
  { marks, people }: Desk,
  index: DataIndex,
): string | undefined {
  try {
    if (mark) marks.add(checkedMark(mark, person, index), 'new');
    if (record) people.record(record, id, place);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

/**
 * The mark as it is written.
 *
 * @param owner undefined for a team
 * @throws Refused with what a rule says of it
 */
export function checkedMark(draft: Draft, owner: AnyPerson | undefined, index: DataIndex): schema.Mark {
  const { discipline, environment, sex, ...rest } = draft;
  // In the order of the schema.
  const mark: schema.Mark = owner ? { discipline, environment, sex, person: owner.id, ...rest } : draft;
  const placed = { record: mark, file: `marks/${discipline}.ndjson` };
  for (const rule of MARK_RULES) {
    for (const { message } of rule.mark?.(placed, owner, index) ?? []) throw new Refused(message);
  }
  return mark;
}

/** Which sources and places there are, the reader has seen to. */
const MARK_RULES = rules.filter(({ name, mark }) => mark !== undefined && name !== 'references');
const PERSON_RULES = rules.filter(({ name, person }) => person !== undefined && name !== 'references');

function problemOf(person: AnyPerson, index: DataIndex): string | undefined {
  for (const rule of PERSON_RULES) {
    for (const { message } of rule.person?.({ record: person, file: 'people.ndjson' }, undefined, index) ?? [])
      return message;
  }
  return undefined;
}

function eventsOf(series: ReadonlyMap<string, schema.Series>): DataIndex['events'] {
  return new Map(
    [...series.values()].flatMap((own) =>
      own.editions.map((edition) => [edition.id, { edition, series: own }] as const),
    ),
  );
}
