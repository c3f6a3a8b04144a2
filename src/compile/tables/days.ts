/** What happened on each day of the year: births and deaths of those with records or titles, records, wins. */
import type { DayEntry, Person, RecordEntry, Result } from '../../dataset/entries.ts';
import { isRecognised } from '../../domain/record.ts';
import type { Entry } from '../page-writer.ts';

type FameOf = (id: string | undefined) => number;

/** @param lives births and deaths, from {@link lifeDays} */
export function* dayTable(
  lives: readonly DayEntry[],
  records: ReadonlyMap<string, readonly RecordEntry[]>,
  wins: ReadonlyMap<string, readonly Result[]>,
  fameOf: FameOf,
): Generator<Entry> {
  const days = new Map<string, DayEntry[]>();
  const known = lives.map((life) => ({ ...life, fame: fameOf(life.people[0]?.id) }));
  for (const entry of [...known, ...recordDays(records, fameOf), ...winDays(wins, fameOf)]) {
    // Only what is known to the day has a day of the year.
    if (!/^\d{4}-\d{2}-\d{2}$/.test(entry.date)) continue;
    const key = entry.date.slice(5);
    const same = days.get(key);
    if (same) same.push(entry);
    else days.set(key, [entry]);
  }
  for (const key of [...days.keys()].sort()) {
    const value = (days.get(key) ?? []).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : b.fame - a.fame));
    yield { key, value, cites: new Set(value.flatMap(({ sources }) => sources)) };
  }
}

/** Birth and death of someone with a record, a win or a curated life; nothing of anyone else. */
export function lifeDays(person: Person): DayEntry[] {
  const known = person.records.length > 0 || person.life.length > 0 || person.marks.some(({ place }) => place === 1);
  if (!known) return [];
  const people = [{ id: person.id, name: person.name, nation: person.nations.at(-1)?.code ?? '' }];
  return (['born', 'died'] as const).flatMap((kind): DayEntry[] => {
    const stated = person.statements.filter(({ property, rank }) => property === kind && rank !== 'deprecated');
    const statement = stated.find(({ rank }) => rank === 'preferred') ?? stated[0];
    return statement ? [{ kind, date: statement.value, people, fame: 0, sources: statement.sources }] : [];
  });
}

function* recordDays(records: ReadonlyMap<string, readonly RecordEntry[]>, fameOf: FameOf): Generator<DayEntry> {
  for (const [key, steps] of records) {
    if (!key.startsWith('world/')) continue;
    for (const { set, holders, discipline, sex, mark, area, status, sources } of steps) {
      if (!isRecognised(status)) continue;
      const people = holders.map(({ id, name, nation }) => ({ ...(id === undefined ? {} : { id }), name, nation }));
      yield { kind: 'record', date: set, people, discipline, sex, mark, area, fame: best(people, fameOf), sources };
    }
  }
}

function* winDays(wins: ReadonlyMap<string, readonly Result[]>, fameOf: FameOf): Generator<DayEntry> {
  for (const [, results] of wins) {
    for (const { person, name, nation, date, discipline, sex, mark, place, competition, sources } of results) {
      if (place !== 1) continue;
      const people = [{ ...(person === undefined ? {} : { id: person }), name, nation }];
      yield {
        kind: 'win',
        date,
        people,
        discipline,
        sex,
        ...(mark === undefined ? {} : { mark }),
        ...(competition === undefined ? {} : { event: competition }),
        fame: best(people, fameOf),
        sources,
      };
    }
  }
}

function best(people: readonly { id?: string }[], fameOf: FameOf): number {
  return Math.max(0, ...people.map(({ id }) => fameOf(id)));
}
