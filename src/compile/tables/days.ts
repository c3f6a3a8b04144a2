/** What happened on each day of the year: births and deaths of those with records or titles, records, wins. */
import type { BestOfDay, DayEntry, Person, RecordEntry, Result } from '../../dataset/entries.ts';
import { isRecognised } from '../../domain/record.ts';
import type { Entry } from '../page-writer.ts';
import type { Scratch } from '../stream/scratch.ts';
import { Sorter } from '../stream/sorter.ts';
import { digits } from './marks.ts';

type FameOf = (id: string | undefined) => number;

/** Days, sorted as their happenings come. */
export class DayIndex {
  readonly #sorter: Sorter;

  constructor(scratch: Scratch) {
    this.#sorter = new Sorter(scratch);
  }

  /** @param order says which of two stands first that are of one day and equally well known */
  add(entry: DayEntry, order: string): void {
    // Only what is known to the day has a day of the year.
    if (!/^\d{4}-\d{2}-\d{2}$/.test(entry.date)) return;
    const key = `${entry.date.slice(5)} ${entry.date} ${digits(FAMOUS - entry.fame, 7)} ${order}`;
    this.#sorter.add(key, JSON.stringify(entry));
  }

  *entries(): Generator<Entry> {
    let day: { key: string; value: DayEntry[] } | undefined;
    for (const [key, text] of this.#sorter.sorted()) {
      const own = key.slice(0, 5);
      if (day && day.key !== own) yield* partsOf(day);
      if (day?.key !== own) day = { key: own, value: [] };
      day?.value.push(JSON.parse(text));
    }
    if (day) yield* partsOf(day);
  }
}

/** More than anyone is. */
const FAMOUS = 9_999_999;

/** A day with more is kept in parts of so many, and the best known of it. */
const PART = 200;
const BEST_KNOWN = 60;

interface WholeDay {
  readonly key: string;
  readonly value: readonly DayEntry[];
}

function* partsOf({ key, value }: WholeDay): Generator<Entry> {
  if (value.length <= PART) return yield { key, value, cites: citedBy(value) };
  const known = [...value].sort((a, b) => b.fame - a.fame).slice(0, BEST_KNOWN);
  const kept = new Set(known);
  const best = value.filter((each) => kept.has(each));
  const ofDay: BestOfDay = { best, total: value.length, newest: value.at(-1)?.date ?? '' };
  yield { key, value: ofDay, cites: citedBy(best) };
  for (let at = 0; at < value.length; at += PART) {
    const part = value.slice(at, at + PART);
    yield { key: `${key}/${digits(at / PART, 4)}`, value: part, cites: citedBy(part) };
  }
}

function citedBy(entries: readonly DayEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ sources }) => sources));
}

/** Birth of someone with a record, a win or a curated life, and every death that is known. */
export function lifeDays(person: Person, fame: number): DayEntry[] {
  const known = person.records.length > 0 || person.life.length > 0 || person.marks.some(({ place }) => place === 1);
  const people = [{ id: person.id, name: person.name, nation: person.nations.at(-1)?.code ?? '' }];
  const kinds = known ? (['born', 'died'] as const) : (['died'] as const);
  return kinds.flatMap((kind): DayEntry[] => {
    const stated = person.statements.filter(({ property, rank }) => property === kind && rank !== 'deprecated');
    const statement = stated.find(({ rank }) => rank === 'preferred') ?? stated[0];
    return statement ? [{ kind, date: statement.value, people, fame, sources: statement.sources }] : [];
  });
}

/** The records of the world. @param fameOf of those who hold them */
export function* recordDays(records: ReadonlyMap<string, readonly RecordEntry[]>, fameOf: FameOf): Generator<DayEntry> {
  for (const [key, steps] of records) {
    if (!key.startsWith('world/')) continue;
    for (const { set, holders, discipline, sex, mark, area, status, sources } of steps) {
      if (!isRecognised(status)) continue;
      const people = holders.map(({ id, name, nation }) => ({ ...(id === undefined ? {} : { id }), name, nation }));
      yield { kind: 'record', date: set, people, discipline, sex, mark, area, fame: best(people, fameOf), sources };
    }
  }
}

/** A first place at an event. */
export function winDay(result: Result, fame: number): DayEntry | undefined {
  const { person, name, nation, date, discipline, sex, mark, place, competition, sources } = result;
  if (place !== 1) return undefined;
  return {
    kind: 'win',
    date,
    people: [{ ...(person === undefined ? {} : { id: person }), name, nation }],
    discipline,
    sex,
    ...(mark === undefined ? {} : { mark }),
    ...(competition === undefined ? {} : { event: competition }),
    fame,
    sources,
  };
}

function best(people: readonly { id?: string }[], fameOf: FameOf): number {
  return Math.max(0, ...people.map(({ id }) => fameOf(id)));
}
