/**
 * Winners: `won the 2023 London Marathon`, `the 2024 London winner`, `his victory in Chicago`, `defending champion`.
 *
 * Held against the results of the edition meant: the person in first place supports it; somebody else there, or the
 * person in another place, contradicts it. A race the dataset has no winner of is unknown. Titles and medals of
 * championships are claims of type `medal`.
 */
import type { EventEntry, Person } from '../../dataset/entries.ts';
import { calendarOf } from '../../domain/calendar.ts';
import { englishCity, isPlaceOf } from '../../domain/city.ts';
import { dateOf } from '../../domain/date.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { before, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { peopleTold } from '../verify/differences/rivals.ts';
import { did } from '../verify/marks/mark-words.ts';
import { ownMarksIn } from '../verify/marks/own-marks.ts';
import { justHeld } from '../verify/races/editions.ts';
import { contestOf, isFinal, type MeantRace, raceOf, winnersOf } from '../verify/races/races.ts';
import { type UnnamedWin, unnamedWins } from '../verify/races/unnamed-wins.ts';
import { type Won, wonBy } from '../verify/races/winners.ts';
import { isNews } from '../verify/slips/mark-meant.ts';

export const raceWinner: ClaimReader = {
  types: ['race-winner'],
  ofPeople: true,
  async read(scene) {
    const claims: Claim[] = [];
    const told = scene.claims.filter(({ type }) => type === 'race-winner' || type === 'medal');
    const isTold = (subject: Person, span: { start: number; end: number }) =>
      told.some((each) => each.subject?.id === subject.id && each.start < span.end && span.start < each.end);
    for (const won of await wonBy(scene)) {
      if (isTold(won.subject.person, won.span)) continue;
      const claim = won.reigning ? await judgeReigning(scene, won) : await judgeOwn(scene, won);
      if (
        claim &&
        !claims.some(({ start, subject: other }) => start === claim.start && other?.id === claim.subject?.id)
      )
        claims.push(claim);
    }
    for (const win of unnamedWins(scene)) {
      if (claims.some(({ subject }) => subject?.id === win.person.id) || isTold(win.person, win)) continue;
      const claim = await judgeUnnamed(scene, win);
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

/** A win whose race the words around it, the text before or the day of publication give. */
async function judgeUnnamed(scene: Scene, { person, sure, firm, ...span }: UnnamedWin): Promise<Claim | undefined> {
  const race = (await wonRace(scene, person, span)) ?? wonThere(scene, person, span);
  if (!race) return undefined;
  // `His first title came in 1973, when he won the junior race`, where the Games of 1980 were spoken of before.
  const { year } = race;
  const days = spansOf(scene, 'date').filter(({ relative, date }) => !relative && Number.isFinite(date.first));
  const then = year === undefined ? undefined : dateOf(String(year));
  if (race.by === 'before' && then && days.length > 0 && !days.some(({ date }) => overlaps(date, then)))
    return undefined;
  // `was fourth in the Olympic marathon in 2012, and in 2009 she won`: of the year that stands before it.
  const stated = days.find(({ end }) => THAT_YEAR.test(scene.reading.lower.slice(end, Math.max(end, span.start))));
  if (then && stated && !overlaps(stated.date, then)) return undefined;
  const finals = race.done.filter((each) => isFinal(each) && each.place !== undefined);
  const won = finals.find(({ place }) => place === 1);
  const [only] = finals;
  const about = won ?? only;
  const name = await raceName(scene, about?.event ?? race.event?.id, about);
  const basis: Basis = {
    type: 'race-winner',
    span,
    subject: person,
    claimed: `won${name === '' ? '' : ` the ${name}`}`,
    asOf: about?.date.text ?? (race.year === undefined ? undefined : String(race.year)),
    sources: about?.sources ?? race.event?.sources.slice(0, 3) ?? [],
  };
  if (won) return supported(basis, { actual: name || did(won), reason: `${person.name} won: ${did(won)}` });
  if (!firm) return undefined;
  const event = race.event ?? (only?.event === undefined ? undefined : await scene.facts.event(only.event));
  const [discipline] = only ? [only.discipline.id] : contestOf(scene, await scene.facts.series(event?.series.id ?? ''));
  const winner = event?.results.find(
    (each) => each.place === 1 && each.sex === person.sex && each.discipline === discipline && isFinal(roundOf(each)),
  );
  // `was second at the World Championships and won in Budapest`: of another race than that before it.
  const there = spansOf(scene, 'place').find(
    (each) => each.known && each.start >= span.end && /^\sin\s$/.test(scene.reading.lower.slice(span.end, each.start)),
  );
  if (there && event && !isPlaceOf(event, there.name)) return undefined;
  // `won the 1500 metres from Coe, who had beaten him over 800 metres`: no final of his that is of what he won.
  const contest = spansOf(scene, 'discipline').find(
    (each) => each.start >= span.end && OF_CONTEST.test(scene.reading.lower.slice(span.end, each.start)),
  );
  if (only && contest && !contest.disciplines.some(({ id }) => id === only.discipline.id)) return undefined;
  if (event && wonItNow(scene, person, event)) return undefined;
  if (!winner || finals.length > 1 || (!only && race.by !== 'event' && race.by !== 'before')) return undefined;
  const own = await wonYears(scene, person, event?.series.id, discipline);
  const place = only ? `; ${person.name} was ${ordinal(only.place as number)}` : '';
  // "won the women's race", in a report of the marathon: there is one.
  const isIts = OF_SEX.test(scene.reading.lower.slice(span.start)) && (await isFresh(scene, event));
  return contradictedIf(sure && (race.by !== 'before' || only !== undefined || isIts), basis, {
    actual: own.length > 0 && !only ? `${own.join(', ')} (${event?.year}: ${winner.name})` : winner.name,
    reason: `the ${name} was won by ${winner.name}${place}`,
  });
}

/** `the 2:16:16 of a year ago is what Assefa improved, finishing strongly to win`: of the edition that is the news. */
const wonItNow = (scene: Scene, person: Person, { year, series }: EventEntry): boolean =>
  achievementsOf(person, scene.facts.lexicons.rules).some(
    (each) =>
      each.place === 1 &&
      isFinal(each) &&
      isNews(scene, each) &&
      each.event?.startsWith(`${series.id}-`) &&
      each.event !== `${series.id}-${year}`,
  );

const OF_CONTEST = /^\s(?:the|his|her|a)\s(?:[a-z’']+\s){0,3}$/;

/** From a year to what was done in it: `in 2009 she won`. */
const THAT_YEAR = /^,?\s(?:[a-zà-ɏ'’-]+\s){1,4}$/;

/** `Mu won in Tokyo`: the only title somebody has from there. */
function wonThere(scene: Scene, person: Person, { end }: { end: number }): MeantRace | undefined {
  const place = spansOf(scene, 'place').find(
    (each) => each.known && /^\sin\s$/.test(scene.reading.lower.slice(end, each.start)),
  );
  if (!place || spansOf(scene, 'date').length > 0) return undefined;
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.place === 1 && isFinal(each) && each.event !== undefined && isPlaceOf(each, place.name) && isBy(scene, each),
  );
  return done.length === 1 ? { done, event: undefined, year: undefined, by: 'place' } : undefined;
}

const OF_SEX =
  /^(?:won|wins|took|claimed)\s(?:the|a)\s(?:elite\s)?(?:wo)?men['’]s\s(?:race|marathon|title|event|crown)\b/;

async function isFresh({ facts, published }: Scene, event: { readonly series: { readonly id: string } } | undefined) {
  const series = event && (await facts.series(event.series.id));
  return series !== undefined && series.discipline !== undefined && justHeld(series, published) !== undefined;
}

/** Done by the day of the text: what came later is no answer to it. */
const isBy = ({ published }: Scene, { date }: Achievement): boolean =>
  published === undefined || date.first <= published.last;

async function wonYears(scene: Scene, person: Person, series: string | undefined, discipline: string | undefined) {
  return achievementsOf(person, scene.facts.lexicons.rules)
    .filter((each) => each.place === 1 && isFinal(each) && each.discipline.id === discipline && isBy(scene, each))
    .flatMap(({ event }) => (event?.replace(/-\d{4}$/, '') === series ? [event?.slice(-4)] : []));
}

const roundOf = ({ round }: { readonly round?: string }) => (round === undefined ? {} : { round });

/** The race of a mark the sentence gives, else the one it names or the news. */
async function wonRace(
  scene: Scene,
  person: Person,
  span: { start: number; end: number },
): Promise<MeantRace | undefined> {
  const marked = ownMarksIn(scene, person).filter(({ place }) => place === 1);
  // "won in Beijing in 12.93": of the same marks the one from there.
  const there = spansOf(scene, 'place').filter(({ known }) => known);
  const first = marked.find((each) => there.some(({ name }) => isPlaceOf(each, name))) ?? marked[0];
  if (first) return { done: [first], event: undefined, year: undefined, by: 'day' };
  return raceOf(scene, person, { ...span, kind: 'count', value: 0, words: true });
}

async function raceName(scene: Scene, id: string | undefined, about: Achievement | undefined): Promise<string> {
  const event = id === undefined ? undefined : await scene.facts.event(id);
  if (!event) return about?.competition ?? about?.city ?? '';
  return `${event.series.name} ${event.year}`;
}

const HER_WIN = /\b(?:his|her)\s(?:own\s)?(?:winning|victory|victorious|win|triumph)\b(?:\s[a-z]+){0,3}\s$/;

/** `faster than her winning time in London last year`: of her whom the text tells of and who won it. */
async function judgeOwn(scene: Scene, won: Won): Promise<Claim | undefined> {
  const claim = await judge(scene, won);
  const { person } = won.subject;
  if (claim?.verdict !== 'contradicted' || !HER_WIN.test(before(scene, won.span, 50))) return claim;
  for (const other of peopleTold(scene, person.sex)) {
    const theirs =
      other.id === person.id ? undefined : await judge(scene, { ...won, subject: { person: other, sure: false } });
    if (theirs?.verdict === 'supported') return theirs;
  }
  return claim;
}

async function judge(
  scene: Scene,
  { subject: { person, sure }, event: series, years, span, city }: Won,
): Promise<Claim | undefined> {
  const wins = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.place === 1 && isFinal(each) && isBy(scene, each) && series.some((id) => each.event?.startsWith(`${id}-`)),
  );
  const named = await Promise.all(series.map((id) => scene.facts.series(id)));
  const known = named.filter((each) => each !== undefined);
  const [first] = known;
  if (!first || first.kind === 'games' || first.kind === 'championship') return undefined;
  const wonYears = wins.flatMap(({ event }) => Number(event?.slice(-4)));
  const claimedYears = years.length > 0 ? years.join(' and ') : '';
  const basis: Basis = {
    type: 'race-winner',
    span,
    subject: person,
    claimed: `won the ${first.name}${claimedYears ? ` ${claimedYears}` : ''}`,
    asOf: claimedYears ? String(years[0]) : scene.published?.text,
    sources: wins.length > 0 ? wins.flatMap(({ sources }) => sources) : first.sources.slice(0, 3),
  };
  if (years.length === 0) {
    if (wins.length > 0)
      return supported(basis, {
        actual: wonYears.join(', '),
        reason: `${person.name} won the ${first.name} of ${wonYears.join(', ')}`,
      });
    return unknown(basis, 'not-in-data', `the dataset has no win of ${person.name} in the ${first.name}`);
  }
  const missing = years.filter((year) => !wonYears.includes(year));
  if (missing.length === 0)
    return supported(basis, {
      actual: years.join(' and '),
      reason: `${person.name} won the ${first.name} of ${years.join(' and ')}`,
    });
  const there = city === undefined ? [] : wonIn(scene, person, city);
  const then = missing.flatMap((each) => there.find(({ date }) => calendarOf(date.first).year === each) ?? []);
  const [elsewhere] = then;
  if (elsewhere && then.length === missing.length)
    return supported(
      { ...basis, claimed: `won in ${city} ${claimedYears}`, sources: elsewhere.sources },
      { actual: claimedYears, reason: `${person.name} won: ${did(elsewhere)}` },
    );
  const [year] = missing as [number, ...number[]];
  const edition = known.flatMap(({ editions }) => editions).find((each) => each.year === year);
  const winners = edition ? winnersOf(edition, person.sex, contestOf(scene, first)) : [];
  const [winner] = winners;
  if (!winner) return unknown(basis, 'not-in-data', `the dataset has no winner of the ${first.name} ${year}`);
  const own =
    wonYears.length > 0
      ? wonYears.join(', ')
      : there.length > 0 && OF_TITLES.test(scene.reading.lower)
        ? [...new Set(there.map((each) => `${englishCity(each.city ?? '')} ${each.date.text.slice(0, 4)}`))].join(', ')
        : undefined;
  const instead = own ? undefined : await wonInstead(scene, person, year, first.discipline);
  return contradictedIf(
    sure,
    { ...basis, sources: [...winner.sources, ...basis.sources] },
    {
      actual: own
        ? `${own} (${year}: ${winner.name})`
        : instead
          ? `${winner.name}; ${person.name} won the ${instead}`
          : winner.name,
      reason: `the ${first.name} ${year} was won by ${winner.name}${own ? `; ${person.name} won ${wonYears.length > 0 ? `it in ${own}` : `in ${own}`}` : ''}`,
    },
  );
}

const OF_TITLES = /\b(?:titles|golds?|champion|medals?)\b/;

/** `five world titles, the first won in Paris in 2003`: what somebody won in a city, of championships or at a meeting. */
function wonIn(scene: Scene, person: Person, city: string): readonly Achievement[] {
  return achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) => each.place === 1 && isFinal(each) && isPlaceOf(each, city),
  );
}

/** What somebody won in the year that was named for another race. */
async function wonInstead(scene: Scene, person: Person, year: number, discipline: string | undefined) {
  const won = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.place === 1 &&
      isFinal(each) &&
      each.discipline.id === discipline &&
      each.event?.endsWith(`-${year}`) &&
      (scene.published === undefined || each.date.first <= scene.published.last),
  );
  // `of Tokyo and Boston`, who won in Tokyo and Chicago: the one that is not told beside it.
  const told = spansOf(scene, 'place').map(({ name }) => name);
  const other = won.find((each) => !told.some((name) => isPlaceOf(each, name))) ?? won[0];
  const event = other?.event === undefined ? undefined : await scene.facts.event(other.event);
  return event ? `${event.series.name} ${event.year}` : undefined;
}

/** Days in which a report still calls whoever won before the champion. */
const STILL = 10;

/** Days that editions of one race are apart, with a year left out. */
const LATEST = 800;

/** `defending champion`: the winner of the latest edition, or of the one just held, or of the one before it. */
async function judgeReigning(
  scene: Scene,
  { subject: { person, sure }, event, span }: Won,
): Promise<Claim | undefined> {
  const [id = ''] = event;
  const series = await scene.facts.series(id);
  const { published } = scene;
  if (!series || series.discipline === undefined) return undefined;
  const basis: Basis = {
    type: 'race-winner',
    span,
    subject: person,
    claimed: `champion of the ${series.name}`,
    asOf: published?.text,
    sources: series.sources.slice(0, 3),
  };
  if (published?.precision !== 'day') return unknown(basis, 'unclear-date', 'the day of the text is not known');
  const held = series.editions
    .map((each) => ({ ...each, day: dateOf(each.date ?? String(each.year)) }))
    .filter(({ day }) => day.last <= published.last)
    .sort((a, b) => b.day.first - a.day.first);
  const [last, previous] = held;
  const candidates = last && last.day.last >= published.first - STILL ? [last, previous] : [last];
  const champions = candidates.flatMap((each) =>
    each ? winnersOf(each, person.sex, [series.discipline as string]) : [],
  );
  const champion = champions.find((each) => each.person === person.id);
  const names = [...new Set(champions.map(({ name }) => name))].join(', ');
  if (champion)
    return supported(basis, {
      actual: person.name,
      reason: `${person.name} won the ${series.name} of ${champion.date}`,
    });
  if (champions.length < candidates.length)
    return unknown(basis, 'not-in-data', 'the dataset does not have the winner');
  // Of a race whose last editions are missing the latest winner is not known.
  const isLatest = last !== undefined && published.first - last.day.last < LATEST;
  return contradictedIf(sure && isLatest, basis, {
    actual: names,
    reason: `the latest ${series.name} was won by ${names}`,
  });
}
