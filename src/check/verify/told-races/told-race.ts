/**
 * The race that the words of a sentence tell a mark of, by its name, its city and its day.
 *
 * Whoever has one mark of that race has no other of it: a mark that is written of it, one figure away from the true one,
 * is wrong, though he has run it on another day.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { formatMark } from '../../../domain/mark.ts';
import { isRemark } from '../../clauses/clauses.ts';
import type { Amount, AmountSpan, Span } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import { isOfOrder } from '../marks/contest.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isLong, isRaced, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { isMissed } from '../said-of-else.ts';
import type { Setting } from '../setting.ts';
import { isOfStopWatch, isToldBeside, placeTold } from './raced-mark.ts';
import { ofElse, speaksOfElse } from './same-race.ts';

export type Told = Pick<Setting, 'dates' | 'events' | 'places'>;

/** Days of a season. */
export const SEASON = 200;

/** What tells the race: in the clause of the mark, else in the sentence; a title only where it is what was won. */
export function toldRace(scene: Scene, span: AmountSpan, setting: Setting): Told {
  const { dates, events, places } = setting;
  const { lower } = scene.reading;
  // `who had won in Valencia in December, won in 2:02:27`: of another race.
  const isHere = (each: Span) => !isRemark(scene, span, each) && !isMissed(scene, each);
  const around = {
    dates: setting.around.dates.filter(isHere),
    events: setting.around.events.filter(isHere),
    places: setting.around.places.filter(isHere),
  };
  const isNear = ({ title, start }: Setting['events'][number]) =>
    !title || (start >= span.end ? start - span.end < 40 : WON_TITLE.test(lower.slice(Math.max(0, start - 60), start)));
  return {
    // `In Rome in 1960 she won`: what stands before who did it.
    dates: dates.length > 0 || events.length > 0 || places.length > 0 ? dates : around.dates,
    events: events.length > 0 || dates.length > 0 ? events : around.events.filter(isNear),
    places: places.length > 0 ? places : around.places,
  };
}

/** The title follows that was won with the mark. */
const WON_TITLE =
  /\b(?:bec[ao]m(?:e|es|ing)|crowned|w[io]n(?:ning)?|took|taking|claim(?:ed|ing)|clinch(?:ed|ing)|secur(?:ed|ing)|retain(?:ed|ing)|regain(?:ed|ing)|reclaim(?:ed|ing)|defend(?:ed|ing)|land(?:ed|ing)|captur(?:ed|ing))\s(?:[a-z\d’'-]+\s){0,4}$/;

/** Whether the race is named with its year or its city, or its city with its day or in the season of the text. */
export function isTold({ published }: Scene, each: Achievement, { events, places, dates }: Told): boolean {
  const { event, date } = each;
  const there = places.some(({ name }) => isPlaceOf(each, name));
  const then = dates.some((said) => Number.isFinite(said.date.first) && overlaps(said.date, date));
  const raced = events.some(
    ({ series, year }) =>
      (year === undefined ? there || then : event?.endsWith(`-${year}`)) &&
      series.some((id) => event?.startsWith(`${id}-`)),
  );
  const recent = published?.precision === 'day' && published.first - date.last < SEASON;
  return raced || (there && (dates.length > 0 || (events.length === 0 && recent)));
}

/** `won the long jump in Sydney with 8.55`: of whichever year, where Games were held there and he has that place of them. */
function isWonIn(
  { event, place, ...each }: Achievement,
  { events, places, dates }: Told,
  said: number | undefined,
): boolean {
  return (
    said !== undefined &&
    place === said &&
    GAMES.test(event ?? '') &&
    events.length + dates.length === 0 &&
    places.some(({ name }) => isPlaceOf(each, name))
  );
}

const GAMES =
  /^(?:olympics|world-championships|world-indoor-championships|european-championships|commonwealth-games)-\d/;

/** `2:29:08` for 2:28:09: the figures are right, and two of them have changed places. */
function isTwisted(amount: Amount, only: Achievement, isPlaced: boolean): boolean {
  const figures = (value: number) => [...formatMark(value, only.unit, only.step)].sort().join('');
  return (
    (isLong(only) || isPlaced) &&
    slipsBetween(amount, only) === 2 &&
    figures(amount.value) === figures(only.value as number)
  );
}

/** The mark of the race that is told, where the one that is written is one figure off and only of another day. */
export async function toldMark(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  const { span: at, possessor, sure } = owner;
  if (!sure) return undefined;
  const { lower } = scene.reading;
  const told = ofWords(scene, span, at, setting);
  if (told.events.length + told.places.length === 0) return undefined;
  const finals = contested.filter((each) => isRaced(each) && isOfOrder(span, each));
  const found =
    [
      finals.filter((each) => isTold(scene, each, told)),
      finals.filter((each) => isWonIn(each, told, placeTold(scene, span, owner))),
    ].find((each) => each.length > 0) ?? [];
  const [only] = found;
  if (!only || found.some(({ value, discipline }) => value !== only.value || discipline !== only.discipline))
    return undefined;
  const amount = readingOf(span, only);
  const place = placeTold(scene, span, owner);
  const isPlaced = place !== undefined && (place === only.place || (place === 0 && (only.place ?? 9) <= 3));
  if (amount.unit !== only.unit || !(slipsBetween(amount, only) === 1 || isTwisted(amount, only, isPlaced)))
    return undefined;
  // Of the jumps and throws of a day the best one is listed.
  if (only.unit === 'mm' && amount.value < (only.value as number) && !isPlaced && !FOR_WIN.test(lower))
    return undefined;
  // Of one race two marks may be known: `1:44.3` of the stop watch, and 1:44.40.
  const isOfDay = ({ date }: Achievement) => found.some((each) => each.date.text === date.text);
  if (contested.some((each) => isOfDay(each) && span.readings.some((reading) => isSame(reading, each))))
    return undefined;
  if (isOfStopWatch(span, only) || isToldBeside(scene, span, only)) return undefined;
  const lead = lower.slice(Math.max(0, at.start - 24), at.start);
  const between = at.end <= span.start ? lower.slice(at.end, span.start) : undefined;
  if (between === undefined || (possessor ? !BEHIND.test(lead) : !isPlaced && !DID.test(between))) return undefined;
  // Where the clause itself has the day and the place, what stands before it is of something else.
  const isWhole = setting.dates.length > 0 && setting.places.length + setting.events.length > 0;
  if (isWhole ? speaksOfElse(lower.slice(at.start, span.end + 30)) : ofElse(scene, span, at)) return undefined;
  const conflicts = await conflictsOf(scene.facts, only, setting);
  return conflicts.length === 0 ? only : undefined;
}

const DID =
  /\b(?:r[au]n|clock(?:ed|s|ing)|thr[eo]w|jumped|leapt|cleared|clearing|vaulted|hurled|w[io]n|winning|took|taking|finish(?:ed|ing)|c[ao]me|was|scored|timed|produced|posted|recorded|set|needed|managed|bec[ao]me|crowned|champion)\b/;
const BEHIND = /\b(?:behind|to)\s(?:[a-z’'-]+\s){0,4}$/;
const FOR_WIN = /\b(?:w[io]n|winning|gold|title|victory|champion|defend(?:ed|ing))\b/;

/** What tells the race beside a mark: in its own clause, before whoever did it, or as the deed it was done for. */
function ofWords(scene: Scene, span: AmountSpan, at: Owner['span'], setting: Setting): Told {
  const { lower } = scene.reading;
  const told = toldRace(scene, span, setting);
  const own = [...setting.dates, ...setting.events, ...setting.places] as readonly Span[];
  const first = Math.min(...[...told.dates, ...told.events, ...told.places].map(({ start }) => start));
  const opens = OPENS.test(lower.slice(0, first));
  const isBeside = (each: Span) =>
    own.includes(each) ||
    (opens && each.end <= at.start && LEADS.test(lower.slice(each.end, at.start))) ||
    (each.start >= span.end && AS.test(lower.slice(span.end, each.start)));
  return {
    dates: told.dates,
    events: told.events.filter(isBeside),
    places: told.places.filter(isBeside),
  };
}

/** `In`, `At the`: a sentence that begins with its race. */
const OPENS = /^\W{0,2}(?:(?:but|and|then)\s)?(?:in|at)\s(?:the\s)?(?:[a-z\d-]+\s){0,3}$/;
const LEADS = /^[^;:()]{0,90}$/;
/** `6.20m when he defended his gold medal at`, `9.86 to win gold at`. */
const AS = /^(?:\s?m\b|\smet(?:re|er)s)?,?\s(?:when|as|to|for)\s[^;.:()]{0,60}$/;
