/** Everything the dataset holds of one person, as of a day. */
import type { AthleteData, PerformanceItem } from '../contract/athlete.ts';
import type { Claim, HeldRecord, Performance, Person, Statement } from '../dataset/entries.ts';
import { bestsOf, countsBy, knownBy, preferred } from '../dataset/person-facts.ts';
import { ageOn } from '../domain/age.ts';
import type { Day } from '../domain/calendar.ts';
import { dateOf } from '../domain/date.ts';
import { lifetime } from '../domain/lifetime.ts';
import type { PropertyName } from '../domain/property.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { disputedOf, disputedResults } from './disputes.ts';
import { type Narrowing, resolvePerson } from './person.ts';

/** Stated in places of their own in the answer, so not among the further facts. */
const OWN_PLACE: readonly PropertyName[] = ['born', 'born-place', 'died', 'died-place', 'death-cause'];

/** @throws NotFound when nobody is meant, Ambiguous when several are */
export async function athleteQuery(
  session: Session,
  input: { name: string; claims: boolean; narrowing?: Narrowing },
): Promise<Answer<AthleteData>> {
  const {
    value: person,
    sources,
    match,
  } = await resolvePerson(session.dataset, input.name, 'stadion athlete', input.narrowing);
  const asOf = session.asOf.last;
  const disciplines = await session.dataset.disciplines();
  const life = lifeOf(person, session);
  const data: AthleteData = {
    person: life.person,
    match,
    names: person.aliases.map(({ name, kind, sources: ids }) => ({ name, kind, sources: [...ids] })),
    nations: life.nations,
    age: life.age,
    bests: bestsOf(person, disciplines, asOf).map(performanceItem),
    results: person.marks.filter((each) => countsBy(each, asOf)).map(performanceItem),
    records: life.records,
    relations: person.relations.map(({ type, person: id, name, from, to, rank, reason, sources: ids }) => ({
      type,
      person: id ?? null,
      name,
      from: from ?? null,
      to: to ?? null,
      rank,
      reason: reason ?? null,
      sources: [...ids],
    })),
    life: inOrder(person.life).map(({ type, date, text, place, rank, reason, sources: ids }) => ({
      type,
      date: date ?? null,
      text,
      place: place ?? null,
      rank,
      reason: reason ?? null,
      sources: [...ids],
    })),
    facts: person.statements.filter(({ property }) => !OWN_PLACE.includes(property)).map(factOf),
    disputed: [...disputedOf(person), ...disputedResults(person)],
    ...(input.claims ? { claims: person.claims.map((claim) => claimOf(claim, asOf)) } : {}),
  };
  return answer('athlete', session, data, sources, input.claims ? person.claims.map(({ source }) => source) : []);
}

/** Who someone is, with age and records as of the day. */
export function lifeOf(person: Person, session: Session): Pick<AthleteData, 'person' | 'nations' | 'age' | 'records'> {
  const asOf = session.asOf.last;
  return {
    person: {
      id: person.id,
      name: person.name,
      sex: person.sex,
      roles: [...person.roles],
      nations: person.nations.filter(({ from }) => from === undefined || knownBy(from, asOf)).map(({ code }) => code),
      born: bornOf(person),
      died: diedOf(person, asOf),
      aliases: person.aliases.map(({ name }) => name),
    },
    nations: person.nations.map(({ code, name, from, to, sources: ids }) => ({
      code,
      name,
      from: from ?? null,
      to: to ?? null,
      sources: [...ids],
    })),
    age: lifeAge(person, session),
    records: person.records.filter(({ set }) => knownBy(set, asOf)).map((each) => recordOf(each, asOf)),
  };
}

function bornOf(person: Person): AthleteData['person']['born'] {
  const born = preferred(person, 'born');
  if (!born) return null;
  const place = preferred(person, 'born-place');
  return {
    value: born.value,
    precision: dateOf(born.value).precision,
    place: place?.value ?? null,
    sources: unique([born, place]),
  };
}

function diedOf(person: Person, asOf: Day): AthleteData['person']['died'] {
  const died = preferred(person, 'died');
  if (!died || !knownBy(died.value, asOf)) return null;
  const place = preferred(person, 'died-place');
  const cause = preferred(person, 'death-cause');
  return {
    value: died.value,
    precision: dateOf(died.value).precision,
    place: place?.value ?? null,
    cause: cause?.value ?? null,
    sources: unique([died, place, cause]),
  };
}

/** The age on the day, or at death when that came first; none where a life must have ended and nobody knows when. */
function lifeAge(person: Person, { asOf }: Session): AthleteData['age'] {
  const born = preferred(person, 'born');
  if (!born) return null;
  const died = knownBy(preferred(person, 'died')?.value, asOf.last);
  const age = ageOn(dateOf(born.value), died ? dateOf(died) : asOf);
  if (!age) return null;
  const lives = died ? 'alive' : lifetime(age);
  if (lives === 'ended') return null;
  const { min, max, exact, days } = age;
  return { min, max, exact, atDeath: died !== null, days, presumed: lives === 'unsure' };
}

/** Dated happenings by date; those without one stay where they are told. */
function inOrder(life: Person['life']): Person['life'] {
  const place = (at: number): number => {
    const date = life[at]?.date;
    return date === undefined ? (at === 0 ? Number.NEGATIVE_INFINITY : place(at - 1)) : dateOf(date).first;
  };
  const placed = life.map((event, at) => ({ event, at, day: place(at) }));
  return placed.sort((a, b) => a.day - b.day || a.at - b.at).map(({ event }) => event);
}

export function performanceItem(performance: Performance): PerformanceItem {
  return {
    discipline: performance.discipline,
    environment: performance.environment,
    mark: performance.mark ?? null,
    outcome: performance.outcome ?? null,
    date: performance.date,
    place: performance.place ?? null,
    event: performance.competition ?? performance.venue ?? null,
    city: performance.city ?? null,
    country: performance.country ?? null,
    sources: [...performance.sources],
  };
}

function recordOf(record: HeldRecord, asOf: Day): AthleteData['records'][number] {
  const ended = knownBy(record.ended, asOf);
  const [from, to] = [dateOf(record.set), ended ? dateOf(ended) : undefined];
  const exact = from.precision === 'day' && (!to || to.precision === 'day');
  return {
    discipline: record.discipline,
    sex: record.sex,
    environment: record.environment,
    category: record.category,
    area: record.area,
    mark: record.mark,
    set: record.set,
    ended,
    stood: record.stood,
    days: record.stood && exact ? (to ? to.first : asOf) - from.first : null,
    status: record.status,
    sources: [...record.sources],
  };
}

function factOf({ property, value, asOf, rank, reason, sources }: Statement): AthleteData['facts'][number] {
  return { property, value, asOf: asOf ?? null, rank, reason: reason ?? null, sources: [...sources] };
}

/** A claim that was right when made and is no longer is outdated from the day it stopped being true. */
function claimOf(claim: Claim, asOf: Day): NonNullable<AthleteData['claims']>[number] {
  const over = claim.verdict === 'supported' && claim.until !== undefined && dateOf(claim.until).first <= asOf;
  const actual = over ? (claim.since ?? claim.actual) : claim.actual;
  return {
    id: claim.id,
    source: claim.source,
    asOf: claim.asOf,
    property: claim.property,
    claimed: claim.claimed,
    verdict: over ? 'outdated' : claim.verdict,
    actual: actual ?? null,
    reason: claim.reason ?? (claim.verdict === 'unknown' ? 'not in the data' : null),
    sources: [...claim.sources],
  };
}

function unique(statements: readonly (Statement | undefined)[]): string[] {
  return [...new Set(statements.flatMap((statement) => statement?.sources ?? []))];
}
