/** Championships in a text: which editions a medal or a title can be of. */

import type { Person, SeriesEntry } from '../../../dataset/entries.ts';
import { preferred } from '../../../dataset/person-facts.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { dateOf } from '../../../domain/date.ts';
import { isSaidApart } from '../../clauses/clauses.ts';
import { isCalled } from '../../reading/events.ts';
import type { Span, SpanOf } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { RIVAL } from '../results/scope.ts';
import { yearsNear } from './editions.ts';
import { type MedalFrame, medalFrame } from './medal-frame.ts';
import { winnersOf } from './races.ts';

export const CHAMPIONSHIPS: ReadonlySet<string> = new Set(['games', 'championship']);

/** Championships the dataset has all medals of, but not who ran in relays. */
export const COMPLETE: ReadonlySet<string> = new Set(['olympics', 'world-championships']);

/** Championships of many events, which their city and days tell without their name. */
export const KNOWN_BY_CITY = [
  'olympics',
  'world-championships',
  'world-indoor-championships',
  'european-championships',
  'commonwealth-games',
] as const;

export interface Championship {
  readonly ids: readonly string[];
  readonly years: readonly number[];
  readonly name: string;
  readonly reigning: boolean;
  /** The year and the city named are not of one edition. */
  readonly elsewhere: boolean;
  /** Years of the editions held in the city that is named. */
  readonly there?: readonly number[];
  readonly start: number;
  /** Known by the city alone, where other championships may have been held. */
  readonly unnamed?: boolean;
}

export async function championshipNear(
  scene: Scene,
  span: { start: number; end: number },
  owner?: Person,
): Promise<Championship | undefined> {
  const frame = medalFrame(scene, span);
  if (frame) return heldAt(scene, span, owner, frame);
  const events = spansOf(scene, 'event').filter(
    (event) =>
      isLabel(scene, event) ||
      (Math.max(event.start - span.end, span.start - event.end) < 60 && !isSaidApart(scene, span, event)),
  );
  for (const event of [...events].sort((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start))) {
    const series = (await Promise.all(event.series.map((id) => scene.facts.series(id)))).filter(
      (each) => each !== undefined && CHAMPIONSHIPS.has(each.kind),
    );
    const [first] = series;
    if (!first || crosses(scene, event, span, owner) || isOfAnother(scene, event, span) || isAside(scene, event, span))
      continue;
    const before = spansOf(scene, 'date').find((date) => isYearOf(scene, date, event));
    const near = before && event.year === undefined ? [Number(before.date.text.slice(0, 4))] : yearsNear(scene, event);
    const { years: there, dated = [], said } = yearsIn(scene, series, event, span);
    const behind = near.length > 0 || said !== undefined ? undefined : yearBehind(scene, span);
    const named = near.length > 0 || (said ?? behind) === undefined ? near : [said ?? (behind as number)];
    const years = named.length > 0 ? named : there;
    return {
      ids: series.flatMap((each) => each?.id ?? []),
      years,
      name: first.name,
      elsewhere:
        named.length > 0 && there.length > 0 && !named.some((year) => there.includes(year) || dated.includes(year)),
      there,
      reigning: /\b(?:reigning|defending)\b/.test(scene.reading.lower),
      start: event.end <= span.start && span.start - event.end < 20 ? (before?.start ?? event.start) : span.start,
    };
  }
  return heldAt(scene, span, owner);
}

/** `World championships: silver in Eugene, gold in Budapest (51.70) and gold in Tokyo`: of everything behind it. */
const isLabel = ({ reading: { text } }: Scene, { start, end }: Span): boolean =>
  /^\W*$/.test(text.slice(0, start)) && /^:\s/.test(text.slice(end, end + 2));

/** `silver over 10,000 metres in Athens`. */
const HELD_IN =
  /^\s(?:medal\s)?(?:(?:over|in|at)\s(?:the\s)?(?:(?:wo)?men['’]s\s)?[\d,]+\s?m?(?:etres|eters)?\s(?:(?:steeplechase|hurdles)\s)?)?(?:in|at|from)\s$/;

/** `In Seville in 1999 she took silver`, `Two years on in Helsinki she had silver`. */
const TAKEN_IN =
  /^(?:,?\sin\s\d{4})?,?\s(?:[a-zà-ɏ'’-]+\s){1,4}(?:took|won|claimed|got|earned|collected|secured|settled\sfor|had(?:\swon|\staken)?)\s(?:(?:a|the|his|her|another)\s)?$/;

/** `his Tokyo bronze`, `gold in Budapest`: championships held in a city, without their name. */
async function heldAt(
  scene: Scene,
  span: { start: number; end: number },
  owner?: Person,
  frame?: MedalFrame,
): Promise<Championship | undefined> {
  const { lower } = scene.reading;
  // A champion of London may have won the race of the city.
  if (!/^(?:gold|silver|bronze)/.test(lower.slice(span.start))) return undefined;
  const place =
    frame?.place ??
    spansOf(scene, 'place').find(
      (each) =>
        (each.end < span.start && /^(?:\s\d{4})?\s$/.test(lower.slice(each.end, span.start))) ||
        (each.end < span.start && TAKEN_IN.test(lower.slice(each.end, span.start))) ||
        (each.start > span.end && HELD_IN.test(lower.slice(span.end, each.start))),
    );
  if (!place) return undefined;
  const said = frame
    ? frame.date
    : spansOf(scene, 'date').find(
        (each) => each.date.precision === 'year' && !each.relative && Math.abs(each.start - place.end) <= 4,
      );
  const year = said && Number(said.date.text);
  const held: { id: string; name: string; year: number }[] = [];
  for (const id of ['olympics', 'world-championships']) {
    const series = await scene.facts.series(id);
    for (const each of series?.editions ?? [])
      if (
        isCalled(each.city, place.name) &&
        isPast(scene, each.year) &&
        (year === undefined ? isOfCareer(scene, each, owner) : heldIn(each, year))
      )
        held.push({ id, name: series?.name ?? '', year: each.year });
  }
  if (held.length === 0) return undefined;
  const now = scene.published && Number.isFinite(scene.published.first) ? calendarOf(scene.published.first).year : 0;
  const meant = held.some((each) => each.year === now) ? held.filter((each) => each.year === now) : held;
  return {
    ids: [...new Set(meant.map(({ id }) => id))],
    years: meant.map((each) => each.year),
    name: [...new Set(meant.map(({ name }) => name))].join(' or '),
    elsewhere: false,
    reigning: false,
    unnamed: true,
    start: Math.min(place.start, span.start),
  };
}

/** `Olympic silver from Tokyo`: the year of the one edition held there before publication. */
function yearsIn(
  scene: Scene,
  series: readonly (SeriesEntry | undefined)[],
  event: Span,
  span: { start: number; end: number },
): { readonly years: readonly number[]; readonly dated?: readonly number[]; readonly said?: number } {
  const end = Math.max(event.end, span.end);
  const { lower } = scene.reading;
  const place = spansOf(scene, 'place').find(
    (each) =>
      each.start >= end &&
      (IN_CITY.test(lower.slice(end, each.start)) ||
        // `the world champion of Budapest`
        (lower.slice(end, each.start) === ' of ' && /champion$/.test(lower.slice(0, end)))),
  );
  // "the Olympic medallist lowered Makau's record in Berlin": somebody and something else stand between.
  const parted = scene.reading.spans.some(
    ({ kind, start }) =>
      (kind === 'person' || kind === 'record' || kind === 'amount') && place && start >= end && start < place.start,
  );
  if (!place || parted) return { years: [] };
  const held = series
    .flatMap((each) => each?.editions ?? [])
    .filter(({ city, year }) => isCalled(city, place.name) && isPast(scene, year));
  // "in Berlin in 2009", "in Berlin (2009)".
  const date = spansOf(scene, 'date').find(
    (each) =>
      each.start > place.end &&
      each.date.precision === 'year' &&
      !each.relative &&
      /^,?\s(?:\(|in\s)?$/.test(scene.reading.lower.slice(place.end, each.start)),
  );
  const years = held.map(({ year }) => year);
  // The Games of 2020 were held in 2021.
  const dated = held.flatMap(({ date }) => (date === undefined ? [] : Number(date.slice(0, 4))));
  return { years, dated, ...(date && held.length > 0 ? { said: Number(date.date.text) } : {}) };
}

const IN_CITY =
  /^\s(?:(?!and\b|but\b|before\b|after\b|when\b|while\b|who\b|won\b|wins?\b|took\b|takes\b|ran\b|runs\b|was\b|is\b|beat\b|set\b|broke\b|finished\b|will\b|has\b|had\b|returns?\b|clocked\b|threw\b|jumped\b|cleared\b)[a-z\d,'’-]+\s){0,7}(?:in|at|from)\s$/;

/** `champion over 100m in 2017`: the year behind what a title is of. */
function yearBehind(scene: Scene, { start, end }: { start: number; end: number }): number | undefined {
  const { lower } = scene.reading;
  const race = spansOf(scene, 'discipline').find(
    (each) =>
      each.start >= end && /^\s(?:over|in|at)\s(?:the\s)?(?:(?:wo)?men['’]s\s)?$/.test(lower.slice(end, each.start)),
  );
  const date = spansOf(scene, 'date').find(
    (each) =>
      each.date.precision === 'year' &&
      !each.relative &&
      each.start >= end &&
      /^,?\s(?:in|of|back in)\s$/.test(lower.slice(race?.end ?? end, each.start)),
  );
  return date && /^(?:champion|gold|silver|bronze)/.test(lower.slice(start)) ? Number(date.date.text) : undefined;
}

/** Years in which whoever a text is about may have won a medal. */
const CAREER = 25;

function isRecent({ published }: Scene, year: number): boolean {
  return (
    published === undefined || !Number.isFinite(published.first) || year > calendarOf(published.first).year - CAREER
  );
}

/** Held in the years of which something is known of whoever has the medal; of nobody, lately. */
function isOfCareer(scene: Scene, { year }: { year: number }, owner: Person | undefined): boolean {
  const years = owner
    ? achievementsOf(owner, scene.facts.lexicons.rules).map(({ date }) => calendarOf(date.first).year)
    : [];
  return years.length > 0 ? year >= Math.min(...years) - 1 && year <= Math.max(...years) + 1 : isRecent(scene, year);
}

/** By its name or, where it was put off, by the year it was held in. */
const heldIn = ({ year, date }: { year: number; date?: string }, said: number) =>
  year === said || date?.startsWith(String(said)) === true;

/** The year from which on somebody may have won: lists begin later than some careers. */
function beganIn(person: Person, all: readonly Achievement[]): number {
  const first = Math.min(...all.map(({ date }) => calendarOf(date.first).year));
  const born = preferred(person, 'born');
  return born ? Math.min(first, calendarOf(dateOf(born.value).first).year + YOUNGEST) : first;
}

/** Years after which whoever won at championships was born. */
const YOUNGEST = 18;

/** Whether the results of each final that somebody can have run are known: of a few editions one is missing. */
export async function hasFinals(
  { facts, published }: Pick<Scene, 'facts' | 'published'>,
  { id, editions }: SeriesEntry,
  person: Person,
  named: readonly string[],
): Promise<boolean> {
  const all = achievementsOf(person, facts.lexicons.rules);
  const began = beganIn(person, all);
  const ran = all.filter(({ event }) => event?.startsWith(`${id}-`)).map(({ discipline }) => discipline.id);
  for (const discipline of new Set(named.length > 0 ? named : ran)) {
    let held = false;
    for (const edition of editions) {
      const won = winnersOf(edition, person.sex, [discipline]).length > 0;
      held ||= won;
      const isOver = !published || dateOf(edition.date ?? String(edition.year)).first <= published.last;
      if (won || !held || !isOver || edition.year < began) continue;
      // Whoever was first may have lost it, where others have their places.
      const results = (await facts.event(edition.id))?.results ?? [];
      if (
        !results.some((each) => each.discipline === discipline && each.sex === person.sex && each.place !== undefined)
      )
        return false;
    }
  }
  return true;
}

/** `2003 world champion`, `2003 5000m world champion`. */
function isYearOf(scene: Scene, date: Span, event: Span): boolean {
  if (date.end > event.start) return false;
  const race = spansOf(scene, 'discipline').find(({ start, end }) => start >= date.end && end <= event.start);
  const { lower } = scene.reading;
  return race
    ? lower.slice(date.end, race.start) === ' ' && lower.slice(race.end, event.start) === ' '
    : event.start - date.end <= 1;
}

function isPast({ published }: Scene, year: number): boolean {
  return published === undefined || Date.UTC(year, 0, 1) / 864e5 <= published.last;
}

/** `took silver, and Olympic champion Camacho-Quinn bronze`: the title is of one word, the medal another. */
function isOfAnother({ reading: { lower } }: Scene, event: SpanOf<'event'>, span: { start: number }): boolean {
  if (!event.title) return false;
  if (span.start < event.start)
    return !/^[a-z\s]{0,20}\s(?:in|at|of|over)\s(?:the\s)?(?:(?:wo)?men['’]s\s)?$/.test(
      lower.slice(span.start, event.start),
    );
  return /\b(?:champions?|winner|medall?ist|gold|silver|bronze)\b|;/.test(lower.slice(event.end, span.start));
}

/** Somebody else stands between; whoever has the medal may, where the sentence opens with its championships. */
function crosses(scene: Scene, a: Span, b: { start: number; end: number }, owner: Person | undefined): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  const isFrame = a.end <= b.start && FRAME.test(scene.reading.lower.slice(0, a.start));
  return castOf(scene).some(
    ({ span, person }) =>
      span.start >= from &&
      span.end <= to &&
      span.via !== 'pronoun' &&
      !(b.end <= a.start && RIVAL.test(scene.reading.lower.slice(b.end, span.start))) &&
      !(isFrame && person.id === owner?.id && !span.possessive),
  );
}

const FRAME = /^\W*(?:at|in|during)\s(?:the\s|those\s|his\s|her\s)?$/;

/** `third at the Paris Olympics, took silver with 6.00m`: the race is of what is said between the commas. */
function isAside({ reading }: Scene, event: Span, medal: { start: number }): boolean {
  return (
    event.end < medal.start &&
    /^,\s(?:[a-z]+ly\s)?(?:took|won|claimed|earned|grabbed|settled|got|collected|secured|captured|landed)\b/.test(
      reading.lower.slice(event.end, medal.start),
    )
  );
}

/** The latest edition by publication; where only its year is known and it is this one, the one before it, too. */
export async function latestEditions({ facts, published }: Scene, ids: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of ids) {
    const held = ((await facts.series(id))?.editions ?? [])
      .map((each) => ({ id: each.id, day: dateOf(each.date ?? String(each.year)) }))
      .filter(({ day }) => published === undefined || day.first <= published.last)
      .sort((a, b) => b.day.first - a.day.first);
    const [last, previous] = held;
    if (last) found.push(last.id);
    if (last && previous && published && last.day.last > published.last) found.push(previous.id);
  }
  return found;
}

/** A year without an edition, by its name or its days. */
export async function notHeld(
  { facts }: Scene,
  ids: readonly string[],
  years: readonly number[],
): Promise<number | undefined> {
  const all = (await Promise.all(ids.map((id) => facts.series(id)))).flatMap((series) => series?.editions ?? []);
  const [earliest] = all.map(({ year }) => year).sort((a, b) => a - b);
  return years.find(
    (year) =>
      year >= (earliest ?? year) && !all.some((each) => each.year === year || each.date?.startsWith(String(year))),
  );
}
