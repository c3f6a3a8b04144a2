/** Which race or championship a clause means, and what somebody did there. */
import type { EditionSummary, EventEntry, Person, SeriesEntry } from '../../../dataset/entries.ts';
import { dateOf, type PartialDate, yearOf } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import { isSaidApart } from '../../clauses/clauses.ts';
import type { EventSpan, Span, SpanOf } from '../../reading/span.ts';
import { before, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, isOfDays, overlaps } from '../achievements.ts';
import { clauseAt } from '../attach.ts';

/** Days before publication that a report without a date can be about. */
const NEWS = 7;

export interface MeantEdition {
  readonly series: SeriesEntry;
  readonly edition: EditionSummary;
  /** Whether the words give the year, rather than the day of publication. */
  readonly named: boolean;
}

/** The edition of a series that an event in a sentence means; undefined where several can be meant. */
export async function editionOf(scene: Scene, event: EventSpan): Promise<MeantEdition | undefined> {
  const years = yearsNear(scene, event);
  for (const id of event.series) {
    const series = await scene.facts.series(id);
    if (!series) continue;
    const fitting = series.editions.filter(({ year, date }) =>
      years.some((each) => each === year || date?.startsWith(`${each}-`)),
    );
    const [only] = fitting;
    if (only && fitting.length === 1) return { series, edition: only, named: true };
    if (years.length > 0) continue;
    const recent = justHeld(series, scene.published);
    if (recent) return { series, edition: recent, named: false };
  }
  return undefined;
}

/** The edition of the days before publication, or of the weeks after it: reports look ahead, too. */
export function justHeld({ editions }: SeriesEntry, published: PartialDate | undefined): EditionSummary | undefined {
  if (published?.precision !== 'day') return undefined;
  const near = editions.filter(({ date = '' }) => {
    if (date.length < 10) return false;
    const { first, last } = dateOf(date);
    return last >= published.first - NEWS - 3 && first <= published.last + 21;
  });
  return near.length === 1 ? near[0] : undefined;
}

/** The year in an event's name; else the years of the dates that stand near it in the sentence. */
export function yearsNear(scene: Scene, event: EventSpan): readonly number[] {
  if (event.year !== undefined) return [event.year];
  // "will be held in April" is the next April, which dates counted from publication do not know.
  const ahead = /\b(?:will|next|forthcoming|upcoming|to be held|returns?|takes place|scheduled|slated|due)\b/.test(
    scene.reading.lower,
  );
  const known = spansOf(scene, 'date').filter(
    ({ relative, date }) =>
      // `The world champion announced on Tuesday`: the day of the news, and not of the title.
      !(relative && ((ahead && date.precision === 'month') || (event.title && date.precision === 'day'))),
  );
  const dates = known.filter((date) => {
    const words = scene.reading.text.slice(Math.min(date.end, event.end), Math.max(date.start, event.start));
    // "won London in April and Valencia last December": of the next race.
    const parted = spansOf(scene, 'date').some(
      (each) => each.start >= Math.min(date.end, event.end) && each.end <= Math.max(date.start, event.start),
    );
    return (
      BESIDE.test(words) ||
      (!parted &&
        LOOSELY.test(words) &&
        !ELSEWHEN.test(words) &&
        !(date.end <= event.start && words.startsWith(' and ')))
    );
  });
  return [...new Set(withRun(scene, dates).flatMap(({ date }) => yearOf(date) ?? []))];
}

const BESIDE = /^[\s,]*(?:(?:held|staged|on|in|of|the|back|race|title|this|for)\s){0,3}[\s,(]*$|^['’]s\s$/;
const LOOSELY = /^\s[A-Za-zÀ-ɏ]+(?:\s[A-Za-zÀ-ɏ]+){0,6}\s$/;
/** Words that part a race from a date beside it. */
const ELSEWHEN = /\b(?:before|after|until|since|while|who|but|then|later|than|previously)\b/;

/** `in 2015, 2017 and again in 2022`: the dates beside a date that are counted up with it. */
function withRun(scene: Scene, some: readonly SpanOf<'date'>[]): readonly SpanOf<'date'>[] {
  if (some.length === 0) return some;
  const all = spansOf(scene, 'date');
  const joined = (a: SpanOf<'date'>, b: SpanOf<'date'>) =>
    a.date.precision === 'year' &&
    b.date.precision === 'year' &&
    /^(?:,|,?\s(?:and|&|plus))\s(?:then\s|again\s|also\s)?(?:in\s)?$/.test(scene.reading.lower.slice(a.end, b.start));
  const chosen = new Set(some);
  for (const [at, each] of all.entries()) {
    const next = all[at + 1];
    if (next && chosen.has(each) && joined(each, next)) chosen.add(next);
  }
  for (const [back, each] of [...all].reverse().entries()) {
    const previous = all[all.length - 2 - back];
    if (previous && chosen.has(each) && joined(previous, each)) chosen.add(previous);
  }
  return all.filter((each) => chosen.has(each));
}

/** Series held in a place: of the discipline the sentence names, else of the one spoken of, else the marathon. */
export async function seriesAt(scene: Scene, place: SpanOf<'place'>): Promise<readonly string[]> {
  const [longest = ''] = place.name.split(' ').sort((a, b) => b.length - a.length);
  const here: SeriesEntry[] = [];
  for (const id of await scene.facts.seriesCalled(longest)) {
    const series = await scene.facts.series(id);
    if (series?.discipline !== undefined && fold(series.city ?? '') === place.name) here.push(series);
  }
  // What was raced there these days goes before what was spoken of before.
  // "Valencia last December", in October: of another race than the one these days.
  const said = spansOf(scene, 'date').find(
    ({ start, date }) =>
      start >= place.end && start - place.end <= 4 && (date.precision === 'month' || date.precision === 'day'),
  );
  const fresh = here.filter((series) => {
    const held = justHeld(series, scene.published)?.date;
    return (
      held !== undefined &&
      (!said || overlaps(dateOf(held), { first: said.date.first - 32, last: said.date.last + 32 }))
    );
  });
  const of = (disciplines: readonly { readonly id: string }[]) =>
    here.filter(({ discipline }) => disciplines.some(({ id }) => id === discipline)).map(({ id }) => id);
  const named = spansOf(scene, 'discipline').flatMap(({ disciplines }) => disciplines);
  if (named.length > 0) return of(named);
  const [news] = fresh;
  if (news && fresh.length === 1) return [news.id];
  const spoken = of(disciplinesOf(scene));
  return spoken.length > 0 ? spoken : here.filter(({ discipline }) => discipline === 'marathon').map(({ id }) => id);
}

/** `2021 champion Korir`: a year of what somebody is called, not of the race that is told. */
const OF_TITLE =
  /^\s(?:(?!in\b|at\b|and\b|by\b|when\b)[A-Za-zÀ-ɏ\d,.'’-]+\s){0,4}(?:champion|winner|(?:gold|silver|bronze)\smedall?ist|finalist|runner-up|titleholder)(?![A-Za-zÀ-ɏ])/;
/** `At the 2012 Games Kiprotich won, with Kirui second`: what a sentence opens with is said of all of it. */
const FRAME = /^\W*(?:at|in|during)\s(?:the\s)?$/;
/** `a month before the Olympics`; and `sixth in Budapest and 10th at the Olympics`, where the race is of the next place. */
function isElsewhen(scene: Scene, near: Span, event: Span): boolean {
  if (ALOOF.test(before(scene, event, 40))) return true;
  return spansOf(scene, 'ordinal').some(
    (each) =>
      each.start >= near.end &&
      each.end <= event.start &&
      /\band\s(?:[a-z]+\s){0,2}$/.test(before(scene, each, 24)) &&
      !/^(?:,|,?\sand)\s$/.test(scene.reading.lower.slice(near.end, each.start)),
  );
}

const ALOOF =
  /\b(?:(?:days?|weeks?|months?|years?|hours?) (?:before|after)|ahead of|in the build-up to|build-up to|preparations? for|preparing for|leading up to|qualif(?:y|ied|ying) for|selected for|miss(?:ed|ing)?|targeting)\s(?:the\s)?(?:\d{4}\s)?$/;

/** Words that tell of another time than the news. */
const EARLIER =
  /\b(?:ago|years? (?:earlier|before)|last (?:year|season|month)|previously(?!\s(?:unbeaten|unknown|undefeated))|previous (?:year|edition)|the following|once|back then|had (?:been|finished|won|come|placed)|as a (?:teenager|junior|youngster|child))\b/;

const MEETING =
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
  const events = spansOf(scene, 'event')
    .filter(
      (each) =>
        !each.title &&
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
      !OF_TITLE.test(scene.reading.lower.slice(each.end, each.end + 50)),
  );
  const known = spansOf(scene, 'place').filter(
    (each) => each.known && isOwn(each) && !OF_TITLE.test(scene.reading.lower.slice(each.end, each.end + 50)),
  );
  // `was third in the 1500m in Monaco`: the place that follows is the race's, whatever else was done elsewhere.
  const isNext = (each: Span) =>
    each.start >= near.end && /^[^,;.]{0,40}$/.test(scene.reading.lower.slice(near.end, each.start));
  const places = [known.filter(isNext), known.filter(within), known].find((each) => each.length > 0) ?? [];
  // A clause with a place of its own has its own time, too: `won bronze last year and was sixth in Paris`.
  const dates = places.some(isNext)
    ? living.filter(isNext)
    : living.some(within) || known.some(within)
      ? living.filter(within)
      : living;
  const isThere = (each: Achievement) =>
    places.some(({ name }) => fold(`${each.city ?? ''} ${each.venue ?? ''}`).includes(name));
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
    !EARLIER.test(scene.reading.lower.slice(clause.start, clause.end)) &&
    !dates.some(({ relative }) => !relative)
  ) {
    const window = { first: published.first - NEWS, last: published.last };
    if (dates.some(({ date }) => !overlaps(date, window))) return undefined;
    const done = all.filter((each) => isOfDays(each, window));
    // The news is from elsewhere.
    if (places.some(isNext) && !done.some(isThere)) return undefined;
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

/** Where a mark was set by somebody else: `the record established by Kandie in Valencia last year`. */
const SET_BY =
  /\b(?:set|established|held|run|recorded|clocked|achieved|owned|posted)\s(?:also\s|jointly\s|previously\s)?by\s[^,;.]*/g;

/** Tells what is said of the race of a span from what is said of the mark of another. */
function ownOf({ reading }: Scene, near: Pick<Span, 'start'>): (each: Pick<Span, 'start'>) => boolean {
  const others = [...reading.lower.matchAll(SET_BY)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
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

/** The edition after the one whose year was given where the race was spoken of. */
async function editionAfter(scene: Scene, event: EventSpan): Promise<MeantEdition | undefined> {
  const { year } = event;
  if (year === undefined) return undefined;
  for (const id of event.series) {
    const series = await scene.facts.series(id);
    const later = series?.editions.filter((each) => each.year > year).sort((a, b) => a.year - b.year);
    if (series && later?.[0]) return { series, edition: later[0], named: true };
  }
  return undefined;
}

/** Races named in a sentence and in those before it, the nearest first, each once; titles are none. */
export function spokenEvents(scene: Scene): readonly EventSpan[] {
  const all = [scene, ...scene.before].flatMap((each) => [...spansOf(each, 'event')].reverse());
  const named = all.filter(({ title }) => !title);
  return named.filter(({ series }, at) => named.findIndex((other) => other.series.join() === series.join()) === at);
}

/** `won in Berlin on Sunday`: the race that the text tells of without its name. */
export async function spokenCity(scene: Scene): Promise<readonly EventSpan[]> {
  for (const each of [scene, ...scene.before]) {
    for (const place of spansOf(each, 'place').filter(({ known }) => known)) {
      const series = await seriesAt(each, place);
      const [id, other] = series;
      const entry = id && !other ? await scene.facts.series(id) : undefined;
      if (entry && justHeld(entry, scene.published))
        return [{ kind: 'event', start: place.start, end: place.end, series, year: undefined }];
    }
  }
  return [];
}

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
