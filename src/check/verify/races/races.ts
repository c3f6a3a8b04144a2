/** Which race or championship a clause means, and what somebody did there. */
import type { EditionSummary, EventEntry, Person, SeriesEntry } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { type PartialDate, yearOf } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import { isSaidApart } from '../../clauses/clauses.ts';
import type { Span } from '../../reading/span.ts';
import { before, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, isOfDays, overlaps } from '../achievements.ts';
import { clauseAt } from '../setting.ts';
import { editionAfter, editionOf, isFrame, justHeld, NEWS, spokenEvents, yearsNear } from './editions.ts';
import { statedAt } from './stated.ts';

/** `2021 champion Korir`: a year of what somebody is called, not of the race that is told. */
const OF_TITLE =
  /^\s(?:(?!in\b|at\b|and\b|by\b|when\b)[A-Za-zÀ-ɏ\d,.'’-]+\s){0,4}(?:champion|winner|(?:gold|silver|bronze)\smedall?ist|finalist|runner-up|titleholder)(?![A-Za-zÀ-ɏ])/;
/** `At the 2012 Games Kiprotich won, with Kirui second`: what a sentence opens with is said of all of it. */
const FRAME = /^\W*(?:at|in|during)\s(?:the\s)?$/;
/** `a month before the Olympics`; and `sixth in Budapest and 10th at the Olympics`, where the race is of the next place. */
function isElsewhen(scene: Scene, near: Span, event: Span): boolean {
  if (ALOOF.test(before(scene, event, 40)) || OF_DEED_AWAY.test(before(scene, event, 70))) return true;
  // `At the 2001 championships he was second; two years on in Paris he was third`
  if (event.end <= near.start && YEARS_ON.test(scene.reading.lower.slice(event.end, near.start))) return true;
  return spansOf(scene, 'ordinal').some(
    (each) =>
      each.start >= near.end &&
      each.end <= event.start &&
      /\band\s(?:[a-z]+\s){0,2}$/.test(before(scene, each, 24)) &&
      !/^(?:,|,?\sand)\s$/.test(scene.reading.lower.slice(near.end, each.start)),
  );
}

const YEARS_ON = /\byears?\s(?:on|later|afterwards|after\sthat)\b/;
const ALOOF =
  /\b(?:(?:days?|weeks?|months?|years?|hours?) (?:before|after)|ahead of|in the build-up to|build-up to|preparations? for|preparing for|leading up to|qualif(?:y|ied|ying) for|selected for|miss(?:ed|ing)?|targeting)\s(?:(?:the|his|her|their)\s)?(?:\d{4}\s)?$/;
/** `three months after his Olympic triumph in Paris`: where that was. */
const OF_DEED_AWAY =
  /\b(?:days?|weeks?|months?|years?)\s(?:before|after)\s(?:the|his|her|their|a)\s(?:[a-z\d,-]+\s){1,5}(?:in|at)\s(?:the\s)?$/;

/** Words that tell of another time than the news. */
const EARLIER =
  /\b(?:ago|years? (?:earlier|before)|last (?:year|season|month)|previously(?!\s(?:unbeaten|unknown|undefeated))|previous (?:year|edition)|the following|once|back then|had (?:been|finished|won|come|placed)|as a (?:teenager|junior|youngster|child))\b/;

export const MEETING =
  /\bdiamond league\b|\bmeet(?:ing)?\b|\btrials\b|\bgrand prix\b|\bcontinental\b|\bgames\b|\bclassic\b|\bearlier\b/;

export interface MeantRace {
  /** What the person did there; none when the person is not in its results. */
  readonly done: readonly Achievement[];
  readonly event: EventEntry | undefined;
  readonly year: number | undefined;
  /** How the race was found: the sentence names it, its day does, the article does, or it was the news. */
  readonly by: 'event' | 'place' | 'day' | 'news' | 'before';
}

/** The race a clause speaks of, and what a person did in it. Tried in order: what the sentence names, then what is new. */
export async function raceOf(scene: Scene, person: Person, near: Span): Promise<MeantRace | undefined> {
  const own = achievementsOf(person, scene.facts.lexicons.rules);
  const named = contested(scene);
  const fitting = own.filter(({ discipline }) => named.length === 0 || named.includes(discipline.id));
  const all = fitting.length > 0 ? fitting : own;
  const isOwn = ownOf(scene, near);
  const clause = clauseAt(scene, near);
  const within = ({ start, end }: Span) => start >= clause.start && end <= clause.end;
  const spoken = await ofYear(scene, all, clause);
  if (spoken) return spoken;
  const stated = statedAt(scene, near);
  if (stated) {
    const done = all.filter((each) => isPlaceOf(each, stated.place.name) && overlaps(each.date, stated.date.date));
    const meant = ofGames(scene, done);
    return meant.length > 0
      ? { done: meant, event: undefined, year: yearOf(stated.date.date), by: 'place' }
      : undefined;
  }
  // `finished second in Berlin, then won the Tokyo Marathon`: where it was stands behind the place.
  const there = spansOf(scene, 'place').find(
    (each) =>
      each.known &&
      each.start >= near.end &&
      /^(?:\splace)?\sin\s$/.test(scene.reading.lower.slice(near.end, each.start)),
  );
  const isLater = (each: Span) =>
    there !== undefined &&
    each.start >= there.end &&
    /[,;]|\b(?:and|then|but)\b/.test(scene.reading.lower.slice(there.end, each.start));
  const events = spansOf(scene, 'event')
    .filter(
      (each) =>
        !each.title &&
        !isLater(each) &&
        !OF_TITLE.test(scene.reading.lower.slice(each.end, each.end + 50)) &&
        isOwn(each) &&
        !isElsewhen(scene, near, each) &&
        (FRAME.test(scene.reading.lower.slice(0, each.start)) || !isSaidApart(scene, near, each, person.id)),
    )
    .sort(
      (a, b) =>
        Number(within(b)) - Number(within(a)) || Math.abs(a.start - near.start) - Math.abs(b.start - near.start),
    );
  for (const event of events) {
    const meant = await editionOf(scene, event);
    if (meant) {
      const there = await race(scene, all, meant.edition.id, 'event');
      return there.done.length > 0 ? there : race(scene, own, meant.edition.id, 'event');
    }
    const years = yearsNear(scene, event);
    const done = all.filter(
      (each) =>
        event.series.some((id) => each.event?.startsWith(`${id}-`)) &&
        (years.length === 0 || years.some((year) => each.event?.endsWith(`-${year}`))),
    );
    const fresh = done.filter(({ date }) => isFresh(date, scene.published));
    const [now] = years.length === 0 ? fresh : [];
    if (now && new Set(fresh.map((each) => each.event)).size === 1)
      return race(scene, all, now.event as string, 'event');
    if (new Set(done.map((each) => each.event)).size === 1) return race(scene, all, done[0]?.event as string, 'event');
    return undefined;
  }
  const living = spansOf(scene, 'date').filter(
    (each) =>
      isOwn(each) &&
      !/\bborn\s(?:on|in)?\s?$/.test(before(scene, each, 9)) &&
      !/\bsince\s$/.test(before(scene, each, 8)) &&
      // `as his brother did in 2012`
      !/\b(?:did|had)\s(?:it\s|so\s)?in\s$/.test(before(scene, each, 12)) &&
      !OF_TITLE.test(scene.reading.lower.slice(each.end, each.end + 50)),
  );
  const known = spansOf(scene, 'place').filter(
    (each) =>
      each.known &&
      isOwn(each) &&
      !OF_TITLE.test(scene.reading.lower.slice(each.end, each.end + 50)) &&
      !OF_DEED_AWAY.test(before(scene, each, 70)),
  );
  // `was third in the 1500m in Monaco`: the place that follows is the race's, whatever else was done elsewhere.
  const isNext = (each: Span) =>
    each.start >= near.end && /^[^,;.]{0,40}$/.test(scene.reading.lower.slice(near.end, each.start));
  // `in Budapest, when he came fifth`: in the clause of its own before that of another city.
  const isJust = (each: Span) =>
    each.end <= near.start &&
    /^,?\s(?:when|where)\s[^,;.]{1,80}$/.test(scene.reading.lower.slice(each.end, near.start));
  const places =
    [known.filter(isNext), known.filter(isJust), known.filter(within), known].find((each) => each.length > 0) ?? [];
  // A clause with a place of its own has its own time, too: `won bronze last year and was sixth in Paris`.
  const next = living.filter(isNext);
  const [only] = living;
  const frame =
    only &&
    living.length === 1 &&
    isFrame(scene, only) &&
    !/[;:]|\b(?:and|but|while|after|before)\b/.test(scene.reading.lower.slice(only.end, near.start))
      ? [only]
      : [];
  const dates = places.some(isNext)
    ? next.length > 0
      ? next
      : frame
    : places.some(isJust)
      ? living.filter((each) => places.some((place) => isBeside(scene, each, place)))
      : living.some(within) || known.some(within)
        ? living.filter(within)
        : living;
  const isThere = (each: Achievement) =>
    places.some(({ name }) => isPlaceOf(each, name) || fold(`${each.city ?? ''} ${each.venue ?? ''}`).includes(name));
  if (places.length > 0) {
    const done = all.filter(
      (each) =>
        isThere(each) &&
        (dates.length > 0
          ? dates.some(({ date }) => overlaps(date, each.date))
          : known.some(within) && isFresh(each.date, scene.published)),
    );
    // Another meeting there than the one in the data may be meant.
    const by = dates.length === 0 && MEETING.test(scene.reading.lower) ? 'before' : 'place';
    const meant = ofGames(scene, done);
    const [first] = meant;
    if (first) return { done: meant, event: undefined, year: yearOf(first.date), by };
  }
  const day = dates.find(({ date }) => date.precision === 'day');
  if (day) {
    const done = all.filter((each) =>
      overlaps(each.date, {
        first: day.date.first - (day.relative ? 1 : 0),
        last: day.date.last + (day.relative ? 1 : 0),
      }),
    );
    return done.length > 0 ? { done, event: undefined, year: undefined, by: 'day' } : undefined;
  }
  const { published } = scene;
  if (
    published?.precision === 'day' &&
    !EARLIER.test(withoutAside(scene, clause, near)) &&
    !dates.some(({ relative }) => !relative)
  ) {
    const window = { first: published.first - NEWS, last: published.last };
    if (dates.some(({ date }) => !overlaps(date, window))) return undefined;
    const done = all.filter((each) => isOfDays(each, window));
    // The news is from elsewhere.
    if (places.some((each) => isNext(each) || isWhere(scene, each, clause)) && !done.some(isThere)) return undefined;
    if (done.length > 0) return { done, event: undefined, year: undefined, by: 'news' };
  }
  for (const earlier of scene.before) {
    const event = spansOf(earlier, 'event')
      .filter(({ title }) => !title)
      .at(-1);
    const [of] = dates.filter(({ relative, date }) => !relative || date.precision === 'year');
    const year = of && yearOf(of.date);
    const named = event && year !== undefined && (await editionOf(earlier, { ...event, year }));
    if (named) return race(scene, all, named.edition.id, of?.relative ? 'before' : 'event');
    const meant = event && year === undefined && (await editionOf(earlier, event));
    if (meant) return race(scene, all, meant.edition.id, 'before');
    if (event) return undefined;
  }
  return undefined;
}

/** Nothing but words between a day and a place: `last year in Budapest`, `in Rome in 2001`. */
const isBeside = ({ reading: { lower } }: Scene, date: Span, place: Span): boolean =>
  /^\s(?:[a-z]+\s){0,2}$/.test(lower.slice(Math.min(date.end, place.end), Math.max(date.start, place.start)));

/** `lost in Paris by three seconds`: where it was, and not where somebody is from. */
const isWhere = (scene: Scene, place: Span, clause: { readonly start: number; readonly end: number }): boolean =>
  place.start >= clause.start &&
  place.end <= clause.end &&
  /\b(?:won|lost|second|third|finished|raced|ran)\s[^,;]{0,40}\bin\s$/.test(before(scene, place, 60));

/** Where a mark was set by somebody else: `the record established by Kandie in Valencia last year`. */
const SET_BY =
  /\b(?:set|established|held|run|recorded|clocked|achieved|owned|posted)\s(?:also\s|jointly\s|previously\s)?by\s[^,;.]*/g;

/** What somebody did elsewhere, told aside: `Wanyonyi, second in Budapest last year, held off Arop`. */
const PLACED_ASIDE =
  /,\s(?:(?:the|an?)\s)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|runner-up|silver|bronze|champion|winner|(?:(?:former|old|olympic|training|college)\s)?(?:team-?mates?|rivals|colleagues|room-?mates|partners|opponents)|who (?:was|came|finished|won|took|had)|whose)\b(?:[^,;()]|,\d){2,100},(?=\s[a-z])/g;

/** The words of a clause, without what is told aside of another race. */
function withoutAside({ reading }: Scene, clause: { start: number; end: number }, near: Span): string {
  return reading.lower
    .slice(clause.start, clause.end)
    .replace(PLACED_ASIDE, (said: string, at: number) =>
      clause.start + at <= near.start && near.start < clause.start + at + said.length ? said : ' ',
    );
}

/** Tells what is said of the race of a span from what is said of the mark of another. */
function ownOf({ reading }: Scene, near: Pick<Span, 'start'>): (each: Pick<Span, 'start'>) => boolean {
  const others = [...reading.lower.matchAll(SET_BY), ...reading.lower.matchAll(PLACED_ASIDE)].map(
    ({ index, 0: said }) => ({
      start: index,
      end: index + said.length,
    }),
  );
  const at = ({ start }: Pick<Span, 'start'>) => others.findIndex((each) => each.start <= start && start < each.end);
  return (each) => at(each) < 0 || at(each) === at(near);
}

/**
 * `second in the 2013 race`, `third in the following edition`: a race spoken of, in another year; of several that were,
 * what fits one of them may be meant.
 */
async function ofYear(
  scene: Scene,
  all: readonly Achievement[],
  clause: { start: number; end: number },
): Promise<MeantRace | undefined> {
  const date = spansOf(scene, 'date').find(
    (each) =>
      each.date.precision === 'year' &&
      !each.relative &&
      each.start >= clause.start &&
      each.end <= clause.end &&
      /^(?:['’]s)?\s(?:race|edition|running|staging|event)\b/.test(scene.reading.lower.slice(each.end)),
  );
  const next = NEXT.test(scene.reading.lower.slice(clause.start, clause.end));
  const year = date && yearOf(date.date);
  if (year === undefined && !next) return undefined;
  const races: MeantRace[] = [];
  for (const event of spokenEvents(scene)) {
    const meant = await (year === undefined ? editionAfter(scene, event) : editionOf(scene, { ...event, year }));
    if (meant)
      races.push(
        await race(scene, all, meant.edition.id, justHeld(meant.series, scene.published) ? 'event' : 'before'),
      );
  }
  const [only] = races;
  if (!only || races.length === 1) return only;
  return { done: races.flatMap(({ done }) => done), event: undefined, year, by: 'before' };
}

/** `the Olympic marathon in London`, `the 2012 Games in London`: of all that was raced there, that of the Games. */
function ofGames({ reading: { lower } }: Scene, done: readonly Achievement[]): readonly Achievement[] {
  const games = GAMES_SAID.test(lower) ? done.filter(({ event }) => event?.startsWith('olympics-')) : [];
  return games.length > 0 ? games : done;
}

const GAMES_SAID = /\bolympics?\b|\b(?:\d{4}|summer) games\b/;

const NEXT = /\b(?:following|next|subsequent)\s(?:edition|running|staging)\b/;

async function race(scene: Scene, all: readonly Achievement[], id: string, by: MeantRace['by']): Promise<MeantRace> {
  const event = await scene.facts.event(id);
  return { done: all.filter((each) => each.event === id), event, year: event?.year, by };
}

/** Days a championship lasts, and its reports come after. */
const GAMES = 16;

function isFresh(date: PartialDate, published: PartialDate | undefined): boolean {
  return (
    published?.precision === 'day' &&
    date.precision === 'day' &&
    overlaps(date, { first: published.first - GAMES, last: published.last })
  );
}

/** Disciplines that are raced in the sentence: not that of a title, `the marathon world record holder`. */
function contested(scene: Scene): readonly string[] {
  return spansOf(scene, 'discipline')
    .filter(({ end }) => !TITLED.test(scene.reading.lower.slice(end, end + 40)))
    .flatMap(({ disciplines }) => disciplines.map(({ id }) => id));
}

const TITLED =
  /^\s(?:(?:world|olympic|european|national|african|asian)\s){0,2}(?:record[\s-]?holder|champion|winner|medall?ist)s?(?![A-Za-zÀ-ɏ])/;

/** A final, or a race that has none: heats and semi-finals have winners of their own. */
export function isFinal({ round }: Pick<Achievement, 'round'>): boolean {
  return round === undefined || /^f(?:inal)?\b/i.test(round);
}

/** The winner of an edition in a discipline and sex, as its results have it. */
export function winnersOf(
  edition: Pick<EditionSummary, 'winners'>,
  sex: string,
  disciplines: readonly string[],
): EditionSummary['winners'] {
  return edition.winners.filter(
    (each) => each.sex === sex && (disciplines.length === 0 || disciplines.includes(each.discipline)),
  );
}

/** Disciplines a clause speaks of, by id: its own words, else the series' one, else those spoken of before. */
export function contestOf(scene: Scene, series: SeriesEntry | undefined): readonly string[] {
  const own = spansOf(scene, 'discipline').flatMap(({ disciplines }) => disciplines.map(({ id }) => id));
  if (series?.discipline !== undefined) return [series.discipline];
  return own.length > 0 ? own : disciplinesOf(scene).map(({ id }) => id);
}
