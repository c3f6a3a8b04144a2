/** Who is meant by what had just happened, or by the race and the mark a sentence gives. */
import type { Person } from '../../dataset/entries.ts';
import { dateOf, type PartialDate, yearOf } from '../../domain/date.ts';
import type { Reading } from '../reading/read.ts';
import { achievementsOf, overlaps } from '../verify/achievements.ts';
import { amountsOf, isTelling } from './amounts.ts';
import { hasDone, type Stage, type Who } from './stage.ts';

/** Races of the news whose runners are known. */
const RACES = 12;

/** Everybody who won, or set a record, or ran against those who did, in the days before publication. */
export function peopleInNews(stage: Stage): Promise<ReadonlySet<string>> {
  stage.inTheNews ??= (async () => {
    const ids = new Set<string>();
    const races = new Set<string>();
    for (const { entry } of stage.news.filter(({ ago }) => ago <= 4)) {
      for (const { id } of entry.people) if (id) ids.add(id);
      const [winner] = entry.people;
      const person = winner?.id && races.size < RACES ? await stage.facts.person(winner.id) : undefined;
      for (const { date, event } of person?.marks ?? [])
        if (event !== undefined && date === entry.date) races.add(`${event} ${date}`);
    }
    for (const race of races) {
      const [event = '', day] = race.split(' ');
      for (const { person, date } of (await stage.facts.event(event))?.results ?? [])
        if (person && date === day) ids.add(person);
    }
    return ids;
  })();
  return stage.inTheNews;
}

/** Somebody the text does not name, but its day does: the one whose mark it gives, else the only one who fits. */
export async function meantByNews(
  stage: Stage,
  reading: Reading,
  fits: (person: Person) => boolean,
  narrow = true,
): Promise<Who | undefined> {
  const said = reading.spans.flatMap((each) => (each.kind === 'date' ? [each.date] : []));
  const amounts = reading.spans.flatMap((each) => (each.kind === 'amount' ? each.readings : []));
  const disciplines = new Set(
    reading.spans.flatMap((each) => (each.kind === 'discipline' ? each.disciplines.map(({ id }) => id) : [])),
  );
  const fitting = new Map<string, { person: Person; same: boolean; near: boolean; record: boolean; won: boolean }>();
  const sex = sexIn(reading.lower);
  for (const { entry, ago } of stage.news) {
    // A sentence with a day of its own is not about the news of another.
    const day = dateOf(entry.date);
    if (
      ago > 3 ||
      entry.people.length !== 1 ||
      (!narrow && said.length > 0 && !said.some((date) => overlaps(widened(date), day)))
    )
      continue;
    const id = entry.people[0]?.id;
    const person = id ? await stage.facts.person(id) : undefined;
    if (!person || !fits(person) || (disciplines.size > 0 && !disciplines.has(entry.discipline ?? ''))) continue;
    if (sex !== undefined && person.sex !== sex) continue;
    const done = achievementsOf(person, stage.facts.lexicons.rules).filter(
      (each) => each.date.text === entry.date && each.discipline.id === entry.discipline,
    );
    const same = done.some(
      ({ value, unit }) => value !== null && amounts.some((amount) => amount.unit === unit && amount.value === value),
    );
    const near = done.some(
      ({ value, unit }) =>
        value !== null && amounts.some((amount) => amount.unit === unit && Math.abs(amount.value / value - 1) < 0.12),
    );
    const known = fitting.get(person.id);
    const record = entry.kind === 'record' && entry.area === 'world';
    fitting.set(person.id, {
      person,
      same: same || known?.same === true,
      near: near || known?.near === true,
      record: record || known?.record === true,
      won: entry.kind === 'win' || known?.won === true,
    });
  }
  const all = [...fitting.values()];
  for (const test of [
    (each: (typeof all)[number]) => each.same,
    (each: (typeof all)[number]) => each.near && each.record,
    // Of a pronoun alone any winner of the week could be meant.
    ...(narrow ? [(each: (typeof all)[number]) => each.near, (each: (typeof all)[number]) => each.record] : []),
    // `The 27-year-old is the first American to win gold in the 100m since`: the only one who won it.
    ...(narrow && disciplines.size > 0 && amounts.length === 0 ? [(each: (typeof all)[number]) => each.won] : []),
  ]) {
    const left = all.filter(test);
    const [only] = left;
    // Where nothing is told of what was done, the news may have nothing to do with it.
    if (only && left.length === 1)
      return { person: only.person, sure: only.same || only.near || disciplines.size > 0 || TOLD.test(reading.lower) };
    if (left.length > 1) return undefined;
  }
  return undefined;
}

const TOLD = /\b(?:record|history|fastest|broke|title|won|win|wins|winner|victory|gold|ran|race|champion)/;

/** The one whose mark in a race the sentence gives both of, if the race is of about the year it says. */
export async function byRace(
  stage: Stage,
  reading: Reading,
  fits: (person: Person) => boolean,
): Promise<Who | undefined> {
  const amounts = amountsOf(reading).filter(isTelling);
  if (amounts.length === 0) return undefined;
  const said = reading.spans.flatMap((each) =>
    each.kind === 'date' ? (yearOf(each.date) ?? []) : each.kind === 'event' ? (each.year ?? []) : [],
  );
  const named = new Set(reading.spans.flatMap((each) => (each.kind === 'person' ? each.candidates : [])));
  const found = new Map<string, Person>();
  for (const series of new Set(reading.spans.flatMap((each) => (each.kind === 'event' ? each.series : [])))) {
    for (const { id, year } of (await stage.facts.series(series))?.editions ?? []) {
      if (!said.some((each) => Math.abs(each - year) <= 1)) continue;
      for (const { person: who, mark } of (await stage.facts.event(id))?.results ?? []) {
        const person = who && !named.has(who) && mark !== undefined ? await stage.facts.person(who) : undefined;
        if (person && fits(person) && hasDone(stage, person, amounts)) found.set(person.id, person);
      }
    }
  }
  const [only] = found.values();
  return only && found.size === 1 ? { person: only, sure: true } : undefined;
}

/** `men's`, `woman`: the sex a sentence speaks of, where it speaks of one. */
function sexIn(lower: string): 'M' | 'W' | undefined {
  const [women, men] = [/\b(?:wom[ae]n|she|her)\b/.test(lower), /\b(?:m[ae]n|he|his|him)\b/.test(lower)];
  return women === men ? undefined : women ? 'W' : 'M';
}

/** A day counted from publication can be one off. */
function widened({ first, last }: PartialDate): { first: number; last: number } {
  return { first: first - 1, last: last + 1 };
}
