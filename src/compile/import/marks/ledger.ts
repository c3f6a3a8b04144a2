/** What several tables tell of one mark becomes one mark; where they differ, all values stay and the better one leads. */
import { cityKey } from '../../../domain/city.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { fold } from '../../../domain/name.ts';
import type { Mark } from '../../schema.ts';
import { byText, distinct, grouped } from '../grouping.ts';
import { AUTHORITY, type MarkFact, type Who } from './fact.ts';

/** @param idOf the identifier of whoever a fact names. */
export function settledMarks(facts: readonly MarkFact[], idOf: (who: Who) => string | undefined): Mark[] {
  const owners = grouped(facts, (fact) => `${ownerOf(fact, idOf)}|${fact.discipline.id}|${fact.sex}`);
  return [...owners.values()].flatMap((own) => ranked(unitedMarks(own)).map((fact) => markOf(fact, idOf(fact.who))));
}

/** At a championship a team is its nation, whatever the table calls it: Great Britain, Great Britain & NI. */
function ownerOf({ who, nation, event }: MarkFact, idOf: (who: Who) => string | undefined): string {
  if (!('team' in who)) return idOf(who) ?? '';
  return CHAMPIONSHIP.test(event ?? '') ? `team ${nation}` : `team ${nation} ${fold(who.team)}`;
}

const CHAMPIONSHIP = /^(olympics|(world|european)(-indoor)?-championships)-\d{4}$/;

/** Facts of one owner and discipline; the table believed most comes first, and others fill what it leaves out. */
function unitedMarks(facts: readonly MarkFact[]): MarkFact[] {
  const marks: MarkFact[] = [];
  const byDay = new Map<string, number[]>();
  const inOrder = [...facts].sort((a, b) => b.authority - a.authority || byText(b.date, a.date));
  for (const fact of inOrder) {
    const year = fact.date.slice(0, 4);
    const near = byDay.get(year) ?? [];
    const at = near.find((index) => sameMark(marks[index] as MarkFact, fact));
    if (at !== undefined) marks[at] = both(marks[at] as MarkFact, fact);
    else {
      byDay.set(year, [...near, marks.length]);
      marks.push(fact);
    }
  }
  return marks;
}

function sameMark(a: MarkFact, b: MarkFact): boolean {
  // Two rounds of one day are two marks, and only the lists tell rounds.
  if (a.round !== undefined && b.round !== undefined && a.round !== b.round) return false;
  // A place without a round is that of the final, which is another race than a heat in the same time.
  if ((isHeat(a) && b.place !== undefined) || (isHeat(b) && a.place !== undefined)) return false;
  const [early, late] = [a.date, b.date].sort((x, y) => x.length - y.length) as [string, string];
  const sameDay = late.startsWith(early);
  if (a.mark && b.mark) {
    if (a.mark.value !== b.mark.value) return false;
    // The same time in the same year, but in another city, is another race.
    const isElsewhere = early.length < late.length && !!a.city && !!b.city && cityKey(a.city) !== cityKey(b.city);
    return a.event !== undefined && a.event === b.event ? true : sameDay && !isElsewhere;
  }
  const samePlace = a.place === undefined || b.place === undefined || a.place === b.place;
  // In a year there are many races that somebody wins: without a mark and a day the event alone tells which it was.
  const oneOpen = a.event === undefined || b.event === undefined;
  return sameDay && samePlace && (a.event === b.event || (oneOpen && early.length === late.length));
}

const isHeat = ({ round }: MarkFact): boolean => round !== undefined && !/^\d+(f\d*)?$/.test(round);

function both(a: MarkFact, b: MarkFact): MarkFact {
  const { competition, rank, reason, ...rest } = a;
  // One table that has no doubt is enough; what was decided by hand stays.
  const ranked = rank !== undefined && (b.rank !== undefined || a.authority === AUTHORITY.hand);
  const first = {
    ...rest,
    ...(competition && !a.event && !b.event && { competition }),
    ...(ranked && { rank }),
    ...(ranked && reason && { reason }),
  };
  const note = distinct([a.note, b.note].filter((text) => text !== undefined)).join('; ');
  const { rank: _, reason: __, ...other } = b;
  const wider = { ...other, ...first, date: b.date.length > a.date.length ? b.date : a.date };
  const city = a.venue === undefined && b.venue !== undefined ? (b.city ?? a.city) : (a.city ?? b.city);
  return {
    ...wider,
    ...(city && { city }),
    ...(note && { note }),
    sources: distinct([...a.sources, ...b.sources]).sort(byText),
  };
}

/** One race gives one mark: of two for the same place or the same road race, the one believed less is deprecated. */
function ranked(marks: readonly MarkFact[]): MarkFact[] {
  return marks.map((fact) => {
    if (fact.rank !== undefined || !fact.mark) return fact;
    const rivals = marks.filter((other) => other !== fact && other.rank === undefined && isRival(fact, other));
    const winner = rivals.sort(byBelief)[0];
    if (!winner) return fact;
    if (byBelief(fact, winner) < 0) {
      return { ...fact, rank: 'preferred', reason: `${beliefOf(fact)}; another report has ${winner.mark?.text}` };
    }
    return { ...fact, rank: 'deprecated', reason: `${beliefOf(winner)} has ${winner.mark?.text}` };
  });
}

function isRival(a: MarkFact, b: MarkFact): boolean {
  if (!b.mark || a.round !== undefined || b.round !== undefined) return false;
  const oneRace = a.environment === 'road' || (a.place !== undefined && a.place === b.place);
  const sameRace = a.event !== undefined && a.event === b.event;
  return oneRace && (sameRace || (a.environment === 'road' && a.date.length === 10 && a.date === b.date));
}

function byBelief(a: MarkFact, b: MarkFact): number {
  return (
    b.authority - a.authority ||
    b.sources.length - a.sources.length ||
    compareMarks(a.discipline.kind, b.mark?.value ?? 0, a.mark?.value ?? 0)
  );
}

const BELIEFS = [
  '',
  'a report',
  'a table of results',
  'the list of records and leads',
  'the all-time list of 2023',
  'the all-time list',
];

function beliefOf({ authority }: MarkFact): string {
  return BELIEFS[authority] ?? 'the report preferred by hand';
}

function markOf(fact: MarkFact, person: string | undefined): Mark {
  const { who, discipline, mark, timing } = fact;
  const hand = timing === 'hand' && mark && !mark.flags.includes('hand-timed') ? 'h' : '';
  return {
    discipline: discipline.id,
    environment: fact.environment,
    sex: fact.sex,
    ...('team' in who ? { team: who.team } : { person: person ?? '' }),
    nation: fact.nation,
    ...(mark && { mark: `${mark.text}${hand}` }),
    ...(fact.outcome && { outcome: fact.outcome }),
    date: fact.date,
    ...(fact.place !== undefined && { place: fact.place }),
    ...(fact.round && { round: fact.round }),
    ...(fact.event ? { event: fact.event } : fact.competition && { competition: fact.competition }),
    ...(fact.venue && { venue: fact.venue }),
    ...(fact.city && { city: fact.city }),
    ...(fact.country && { country: fact.country }),
    ...(fact.wind !== undefined && { wind: fact.wind }),
    ...(timing && { timing }),
    ...(fact.debut && { debut: fact.debut }),
    ...(fact.annulled && { annulled: fact.annulled }),
    ...(fact.rank && { rank: fact.rank }),
    ...(fact.reason && { reason: fact.reason }),
    ...(fact.note && { note: fact.note }),
    sources: [...fact.sources],
  };
}
