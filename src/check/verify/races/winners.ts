/** Who is said to have won what in a sentence. */

import type { Person } from '../../../dataset/entries.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { dateOf, yearOf } from '../../../domain/date.ts';
import { actorAt } from '../../clauses/clauses.ts';
import type { Span, SpanOf } from '../../reading/span.ts';
import { between, castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import { asTold } from '../as-told.ts';
import { isObject } from '../object.ts';
import { isBeatenRecord } from '../said-of-else.ts';
import { countedOf, justHeld, seriesAt, spokenEvents, yearsNear } from './editions.ts';

export interface Won {
  readonly subject: { readonly person: Person; readonly sure: boolean };
  /** Ids of the series that can be meant. */
  readonly event: readonly string[];
  /** Years named; none where the words leave it open. */
  readonly years: readonly number[];
  readonly span: { readonly start: number; readonly end: number };
  /** `defending champion`: of the latest edition. */
  readonly reigning: boolean;
  /** The city that stands for a race of its own, where championships may have been held, too. */
  readonly city?: string;
}

/** From the winner to the race: `won`, `claimed victory in`, `has now won in`, not `won silver`. */
const WON_BEFORE =
  /(?:^|\s|,)(?:won|wins|win|winning|claim(?:ed|s|ing)?|captur(?:ed|es|ing)|clinch(?:ed|es|ing)|t(?:ook|akes|aking)(?!\spart\b)|retain(?:ed|s|ing)|defend(?:ed|s|ing)|triumph(?:ed|s|ing)?|prevail(?:ed|s)|storm(?:ed|s) to|romp(?:ed|s) to|cruis(?:ed|es) to|victory|victories|victorious|win|wins|triumph|title|titles|success|successes|(?<!(?:medal|gold|golds)\s)winner|victor|repeat(?:ed|s|ing) as (?:champion|winner))(?:\s(?!silver|bronze|gold|second|third)[A-Za-zÀ-ɏ\d'’-]+,?){0,6}\s$/;
const NOT_WON =
  /\b(?:silver|bronze|(?<!\d\s|\bone\s)second|third|runner-up|not|never|nearly|almost|without|before|after|beat|beating|hop(?:e|es|ing)|favourite|favorite|could|would|want(?:s|ed)?|bid|trying|try|aim(?:s|ing|ed)?|failed|medal)\b/;
/** `won the world title in Budapest` is a title of championships, not the race of the city. */
const TITLE_THERE =
  /\b(?:world|olympic|european|commonwealth|african|asian|national|indoor|us)\s(?:[A-Za-zÀ-ɏ\d,]+\s){0,3}(?:titles?|golds?|crowns?|championships?|marathons?|race|final|games|steeplechase|hurdles|[\d,]+\s?m(?:etres|eters)?)\s/;
/** Right behind the race: `London Marathon winner Sawe`, `Berlin champion`. */
const WINNER_AFTER =
  /^(?:['’]s)?\s(?:(?:marathon|race|men['’]s|women['’]s|title|defending|reigning)\s){0,2}(?:winner|champion|victor|titleholder)(?![A-Za-zÀ-ɏ])/;
const VICTORY_AFTER = /^\s(?:(?:marathon)\s)?(?:victory|win|triumph|title|success)(?![A-Za-zÀ-ɏ])/;

/** Every winner a sentence names with a race of its own: an event, or a city where one is held. */
export async function wonBy(scene: Scene): Promise<readonly Won[]> {
  const found: Won[] = [];
  const people = castOf(scene);
  for (const race of scene.reading.spans) {
    if (race.kind !== 'event' && !(race.kind === 'place' && race.known)) continue;
    const subject = winnerOf(scene, race, people);
    if (!subject) continue;
    const event =
      race.kind === 'event'
        ? race.series
        : await onThatDay(scene, await runBy(scene, subject.person, await seriesAt(scene, race, subject.person)));
    if (event.length === 0) continue;
    const years = await yearsOf(scene, race, event);
    for (const each of [...joinedTo(scene, subject.person, race), subject])
      found.push({
        subject: each,
        event,
        years,
        reigning: isReigning(scene, race),
        ...(race.kind === 'place' ? { city: race.name } : {}),
        span: { start: Math.min(race.start, yearSpan(scene, race)?.start ?? race.start), end: race.end },
      });
  }
  return [...found, ...(await unnamedReigns(scene))];
}

/** `Tola of Ethiopia and Obiri of Kenya won`: whoever is named with the winner, who is of the other race. */
function joinedTo(scene: Scene, { id, sex }: Person, race: Span): readonly Won['subject'][] {
  const people = castOf(scene).filter(({ span }) => span.end <= race.start);
  const at = people.findLastIndex(({ person }) => person.id === id);
  const [before, winner] = [people[at - 1], people[at]];
  if (!before || !winner || before.person.sex === sex || before.span.possessive) return [];
  return /^(?:\sof\s[A-Za-zÀ-ɏ]+|\s\([^()]{1,20}\))?\sand\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,2}$/.test(
    between(scene, before.span, winner.span),
  ) && !isObject(scene, before.span)
    ? [before]
    : [];
}

/** Of the races of a city those of a discipline somebody has run: what a sprinter won in Berlin was not the marathon. */
async function runBy(scene: Scene, person: Person, ids: readonly string[]): Promise<readonly string[]> {
  const ran = new Set(achievementsOf(person, scene.facts.lexicons.rules).map(({ discipline }) => discipline.id));
  const all = await Promise.all(
    ids.map(async (id) => ({ id, discipline: (await scene.facts.series(id))?.discipline })),
  );
  return all.filter(({ discipline }) => discipline === undefined || ran.has(discipline)).map(({ id }) => id);
}

/** Of the races of a city those held on the day that is told: in August the marathon of Paris was that of the Games. */
async function onThatDay(scene: Scene, ids: readonly string[]): Promise<readonly string[]> {
  const [told, other] = spansOf(scene, 'date').filter(({ date }) => date.precision === 'day');
  if (!told || other) return ids;
  const year = yearOf(told.date);
  const all = await Promise.all(
    ids.map(async (id) => ({ id, editions: (await scene.facts.series(id))?.editions ?? [] })),
  );
  return all
    .filter(({ editions }) => {
      const held = editions.find((each) => each.year === year)?.date;
      if (held?.length !== 10) return true;
      return overlaps(dateOf(held), { first: told.date.first - AWAY, last: told.date.last + AWAY });
    })
    .map(({ id }) => id);
}

/** Days by which the day of a race may be told wrong. */
const AWAY = 32;

/** Series with an edition in the days of publication: those the text names, else those the person ran. */
export async function seriesInNews(scene: Scene, person: Person | undefined): Promise<readonly (readonly string[])[]> {
  const named: (readonly string[])[] = [];
  for (const { series } of spokenEvents(scene)) if (await isNews(scene, series)) named.push(series);
  const { published } = scene;
  if (named.length > 0 || !person || published?.precision !== 'day') return named;
  const ids = scene.news.flatMap(({ entry }) => entry.event ?? []).map((id) => id.replace(/-\d{4}$/, ''));
  const ran = achievementsOf(person, scene.facts.lexicons.rules).flatMap(({ event, date }) =>
    event && date.last >= published.first - 7 && date.first <= published.last ? [event.replace(/-\d{4}$/, '')] : [],
  );
  const own = [...new Set(ran.length > 0 ? ran : ids)].map((id) => [id]);
  const news: (readonly string[])[] = [];
  for (const each of own) if (await isNews(scene, each)) news.push(each);
  return news;
}

const REIGNING = /\b(?:defending|reigning)\s(?:(?:men|women)['’]s\s)?(?:champion|winner|titleholder)(?![A-Za-zÀ-ɏ-])/g;

/** `Defending champion Munyao finished third`: of the race that the text is about. */
async function unnamedReigns(scene: Scene): Promise<readonly Won[]> {
  const found: Won[] = [];
  const { lower, text } = scene.reading;
  const people = castOf(scene);
  for (const match of lower.matchAll(REIGNING)) {
    const span = { start: match.index, end: match.index + match[0].length };
    // "the Olympic 1500m defending champion": of a race that is named.
    if (
      /[A-Za-zÀ-ɏ\d'’]$/.test(
        text
          .slice(0, span.start)
          .replace(
            /(?:^|\s)(?:the|and|when|as|while|by|beat|beating|also|a|with|to|over|from|of|former|immediate|behind)\s$/i,
            '',
          )
          .trimEnd(),
      )
    )
      continue;
    if (/^\s(?:of|at|in)\s/.test(lower.slice(span.end))) continue;
    const next = people.find(
      (each) =>
        each.span.start > span.end &&
        /^,?\s(?:(?!and\b|but\b)[A-Za-zÀ-ɏ'’-]+\s){0,2}$/.test(text.slice(span.end, each.span.start)),
    );
    const last = people
      .filter(
        (each) =>
          each.span.end <= span.start && /^,\s(?:the|who is the)\s$/.test(text.slice(each.span.end, span.start)),
      )
      .at(-1);
    const subject = next ?? last;
    if (!subject) continue;
    const news = await seriesInNews(scene, subject.person);
    const [series] = news;
    if (!series) continue;
    const alone = news.length === 1;
    found.push({
      subject: { ...subject, sure: subject.sure && alone },
      event: series,
      years: [],
      reigning: true,
      span,
    });
  }
  return found;
}

async function isNews(scene: Scene, series: readonly string[]): Promise<boolean> {
  for (const id of series) {
    const entry = await scene.facts.series(id);
    if (entry && justHeld(entry, scene.published)) return true;
  }
  return false;
}

type Cast = ReturnType<typeof castOf>;

function winnerOf(scene: Scene, race: Span, people: Cast): Won['subject'] | undefined {
  const after = scene.reading.lower.slice(race.end, race.end + 40);
  if (WINNER_AFTER.test(after)) {
    // "the 2024 London winner Sawe"; "Hassan, the Olympic champion and 2024 London winner,".
    const next = people.find(
      ({ span }) =>
        span.start > race.end && /^(?:['’]s)?\s(?:[A-Za-zÀ-ɏ'’-]+,?\s){1,4}$/.test(between(scene, race, span)),
    );
    if (next) return next;
    return people
      .filter(
        ({ span }) =>
          span.end <= race.start &&
          !span.possessive &&
          /^,?\s(?:is\s|was\s|,\s)?(?:(?:the|a|an|and|reigning|defending|two-time|three-time|four-time|former|[A-Za-zÀ-ɏ\d:.-]+)[\s,]+){0,12}$/.test(
            between(scene, span, race),
          ),
      )
      .at(-1);
  }
  const before = people
    .filter(({ span }) => span.end <= race.start && !isObject(scene, span) && !isBeatenRecord(scene, span))
    .at(-1);
  if (!before) return undefined;
  const words = between(scene, before.span, race)
    .replace(/\s\([^()]{1,30}\)/g, '')
    .replace(/^,\s[^;:]{1,60},\swho\s/, ' who ')
    .replace(/\bbeat(?:s|ing)?\s[^;]{1,60}?\sto\s(?=win|claim|take|clinch|capture)/, '');
  if (NOT_WON.test(asTold(words)) || TITLE_THERE.test(words)) return undefined;
  // `Chataway broke it, and Brasher won in Melbourne`: somebody of whom nothing is known.
  if (actorAt(scene, race.start)?.is === 'stranger') return undefined;
  if (WON_BEFORE.test(words.replace(/\s\d{4}\s$/, ' '))) return before;
  return before.span.possessive && VICTORY_AFTER.test(after) && /^(?:['’]s)?\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,2}$/.test(words)
    ? before
    : undefined;
}

function yearSpan(scene: Scene, race: Span): SpanOf<'date'> | undefined {
  return spansOf(scene, 'date').find((date) => race.start - date.end >= 0 && race.start - date.end <= 1);
}

/** `London (2012, 2014), New York (2014)`: the years in brackets behind a race. */
function yearsBehind({ reading: { lower } }: Scene, { end }: Span): readonly number[] {
  const bracket = /^\s\((?:in\s)?(\d{4}(?:(?:,|,?\sand|\s&)\s\d{4}){0,8})\)/.exec(lower.slice(end, end + 70));
  return (bracket?.[1] ?? '').match(/\d{4}/g)?.map(Number) ?? [];
}

/** `last year's winner of the marathons of Tokyo and `, of each of the races that follow. */
const LAST_WINNER = /\b(last|this)\syear['’]s\s(?:winner|champion|victor)\s(?:of|in|at)\s(?:[a-zà-ɏ'’-]+,?\s){0,8}$/;

async function yearsOf(scene: Scene, race: Span, series: readonly string[]): Promise<readonly number[]> {
  const own = yearSpan(scene, race);
  const bracket = yearsBehind(scene, race);
  if (bracket.length > 0) return bracket;
  if (race.kind === 'event' && race.year !== undefined) return [race.year];
  if (own) return [yearOf(own.date)].flatMap((year) => year ?? []);
  const { published } = scene;
  const near = yearsNear(scene, { ...race, kind: 'event', series, year: undefined });
  const last = near.length > 0 || !published ? null : LAST_WINNER.exec(scene.reading.lower.slice(0, race.start));
  if (last && published) return [calendarOf(published.last).year - (last[1] === 'last' ? 1 : 0)];
  if (near.length > 0) return near;
  const all = await Promise.all(series.map((id) => scene.facts.series(id)));
  const counted = all.flatMap((each) => (each && countedOf(scene, race, each)) ?? []);
  if (counted.length === 1 && !all.some((each) => each && justHeld(each, published)))
    return counted.map(({ year }) => year);
  if (published?.precision !== 'day') return [];
  for (const id of series) {
    const recent = (await scene.facts.series(id))?.editions.find(
      ({ date }) => date?.length === 10 && isWithin(date, published.first),
    );
    if (recent)
      return /\b(?:defending|reigning|former|previous|two-time|three-time|four-time|twice|times|also won|once|had won|previously)\b/.test(
        scene.reading.lower,
      )
        ? []
        : [recent.year];
  }
  return [];
}

/** `reigning London champion`, `the London Marathon defending champion`. */
function isReigning({ reading: { lower } }: Scene, { start, end }: Span): boolean {
  return (
    /\b(?:defending|reigning)\s(?:[A-Za-zÀ-ɏ-]+\s)?$/.test(lower.slice(Math.max(0, start - 40), start)) ||
    /^(?:['’]s)?\s(?:defending|reigning)\s/.test(lower.slice(end))
  );
}

function isWithin(date: string, published: number): boolean {
  const day = Date.parse(`${date}T00:00:00Z`) / 864e5;
  return day <= published && day >= published - 7;
}
