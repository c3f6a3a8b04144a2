/** Which edition of which race a sentence means: by its name and year, by a city that has a race, by the days of the text. */
import type { EditionSummary, Person, SeriesEntry } from '../../../dataset/entries.ts';
import { dateOf, type PartialDate, yearOf } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import type { EventSpan, Span, SpanOf } from '../../reading/span.ts';
import { before, castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';

/** Days before publication that a report without a date can be about. */
export const NEWS = 7;

export interface MeantEdition {
  readonly series: SeriesEntry;
  readonly edition: EditionSummary;
  /** Whether the words give the year, rather than the day of publication. */
  readonly named: boolean;
  /** The number does: `the 121st Boston Marathon`. */
  readonly counted?: true;
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
    const counted = countedOf(scene, event, series);
    if (counted) return { series, edition: counted, named: true, counted: true };
  }
  return undefined;
}

/** `won the 121st Boston Marathon`: which of them it was; `the second London Marathon of her life` is another count. */
export function countedOf(scene: Scene, event: Span, { editions }: SeriesEntry): EditionSummary | undefined {
  const nth = spansOf(scene, 'ordinal').find(
    ({ start, end, value }) =>
      value > LIVES &&
      end <= event.start &&
      /\bthe\s$/.test(before(scene, { start }, 4)) &&
      /^\s(?:annual\s|running\sof\sthe\s|edition\sof\sthe\s)?$/.test(scene.reading.lower.slice(end, event.start)),
  )?.value;
  return nth === undefined ? undefined : editions.find(({ edition }) => edition === nth);
}

/** More of one race than anybody runs. */
const LIVES = 24;

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
    // `the first American since 1985 to win it`: the year of somebody else.
    if (/\bsince\s$/.test(scene.reading.lower.slice(Math.max(0, date.start - 6), date.start))) return false;
    const words = scene.reading.text.slice(Math.min(date.end, event.end), Math.max(date.start, event.start));
    // "won London in April and Valencia last December": of the next race.
    const parted = spansOf(scene, 'date').some(
      (each) => each.start >= Math.min(date.end, event.end) && each.end <= Math.max(date.start, event.start),
    );
    return (
      BESIDE.test(words) ||
      isBehindRace(scene, event, date) ||
      (!event.title &&
        !parted &&
        isFrame(scene, date) &&
        !/[;:]|\b(?:and|after|before|until|since|while)\b/.test(words)) ||
      (!parted &&
        LOOSELY.test(words) &&
        !ELSEWHEN.test(words) &&
        !(date.end <= event.start && words.startsWith(' and ')))
    );
  });
  return [...new Set(withRun(scene, dates).flatMap(({ date }) => yearOf(date) ?? []))];
}

/** `the world championships over 10,000 metres in 2017`: only what was run stands between. */
const isBehindRace = (scene: Scene, event: EventSpan, date: SpanOf<'date'>): boolean =>
  date.date.precision === 'year' &&
  spansOf(scene, 'discipline').some(
    (race) =>
      race.start >= event.end &&
      race.end <= date.start &&
      /^\s(?:over|in|at)\s(?:the\s)?(?:(?:wo)?men['’]s\s)?$/.test(scene.reading.lower.slice(event.end, race.start)) &&
      /^\s(?:final\s)?in\s$/.test(scene.reading.lower.slice(race.end, date.start)),
  );

/** `In 2018, Kosgei was second in the London Marathon`: the year a sentence opens with. */
export const isFrame = ({ reading: { lower } }: Scene, { start, date, relative }: SpanOf<'date'>): boolean =>
  !relative && date.precision === 'year' && /^\W*in\s$/.test(lower.slice(0, start));

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
export async function seriesAt(scene: Scene, place: SpanOf<'place'>, runner?: Person): Promise<readonly string[]> {
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
  // `had won Valencia in 2:02:05`, in a text that spoke of half marathons: the mark tells which.
  const marked = runner ? of(markedIn(scene, runner).map(({ discipline }) => discipline)) : [];
  const spoken = marked.length > 0 ? marked : of(disciplinesOf(scene));
  return spoken.length > 0 ? spoken : here.filter(({ discipline }) => discipline === 'marathon').map(({ id }) => id);
}

/** The edition after the one whose year was given where the race was spoken of. */
export async function editionAfter(scene: Scene, event: EventSpan): Promise<MeantEdition | undefined> {
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

/** The race of these days that marks of the sentences before were made in, where it is one alone. */
export function racesTold(scene: Scene): readonly EventSpan[] {
  const { published } = scene;
  if (published?.precision !== 'day') return [];
  const marked = scene.before.flatMap((each) => castOf(each).flatMap(({ person }) => markedIn(each, person)));
  const ids = marked.flatMap(({ event, date }) =>
    event !== undefined && date.last >= published.first - NEWS && date.first <= published.last ? [event] : [],
  );
  const [id] = ids;
  if (id === undefined || ids.some((each) => each !== id)) return [];
  const [, series = '', year = ''] = /^(.*)-(\d{4})$/.exec(id) ?? [];
  return series === '' ? [] : [{ kind: 'event', start: 0, end: 0, series: [series], year: Number(year) }];
}
