/** Which races a number of results is of: named beside it, of its city, or any spoken of before. */
import { type Scene, spansOf } from '../../scene.ts';
import { seriesAt, spokenCity, spokenEvents } from '../races/editions.ts';
import type { Numbered } from './number-words.ts';
import type { Scope } from './scope.ts';
import type { ResultWord } from './words.ts';

export const INDOORS = 'world-indoor-championships';

export type Days = { readonly first: number; readonly last: number };

export interface Contest {
  readonly series: readonly string[];
  /** The words name no race: another than the one spoken of may be meant. */
  readonly spoken: boolean;
  /** Disciplines named; of championships the wins are of one. */
  readonly disciplines: readonly string[];
  /** `World Championships`: by their own name, which those under a roof do not have. */
  readonly named: boolean;
  /** Of one edition: its days. */
  readonly years?: Days | undefined;
}

/** Of which races: named beside the number, of the city, or any spoken of before. */
export async function contestsOf(
  scene: Scene,
  word: ResultWord,
  scope: Scope,
  number: Numbered,
): Promise<readonly Contest[]> {
  const { lower } = scene.reading;
  const { from } = number;
  // `four Olympic and six world golds`, `won London twice and Berlin five times`: each of what stands with it.
  const isOne = from === 0 || (from === number.start && number.end >= word.end && from < word.start);
  const end = isOne ? Math.max(scope.end, number.end) : number.end;
  // `won it nine times, and London twice`: what stands behind the number is of it where it is joined.
  const within = (each: { readonly start: number; readonly end: number }) =>
    each.start >= from &&
    each.end <= end &&
    (from > 0 || each.start < number.end || JOINED.test(lower.slice(number.end, each.start)));
  const keys = new Set(scope.series.map((ids) => ids.join()));
  const events = spansOf(scene, 'event').filter((each) => within(each) && (!isOne || keys.has(each.series.join())));
  const series = [...new Map(events.map((each) => [each.series.join(), each.series])).values()];
  const said = lower.slice(number.start, isOne ? word.end : number.end);
  // `over 5,000 and 10,000 metres`: any of them.
  const disciplines = HALF.test(lower.slice(word.end, end)) || HALF.test(said) ? [] : racesIn(scene, scope, from);
  const of = (ids: readonly string[], more: Partial<Contest> = {}): Contest => ({
    series: ids,
    // `double winner of the race, returns on Sunday`: what somebody is called is of no day.
    spoken: scope.days.length > 0 && !number.nth && !(number.times && word.form === 'agent'),
    disciplines,
    named: false,
    ...more,
  });
  if (/\bglobal\b/.test(said) || /^[a-z\s]{0,20}\sat global championships\b/.test(lower.slice(word.end)))
    // Some count those under a roof, and some do not.
    return [
      of(['olympics', 'world-championships']),
      of(['olympics', 'world-championships', INDOORS], { spoken: true }),
    ];
  if (series.length > 1) return [];
  const [ids] = series;
  if (ids) {
    const named = events.some((each) => /championships?$/.test(lower.slice(each.start, each.end)));
    const edition = events.find(({ year }) => year !== undefined);
    if (edition?.year === undefined || !number.nth) return [of(ids, { named })];
    // `her third medal of the Games`: of that edition; `her third title at the Games` may be of all of them.
    const there = {
      named,
      years: { first: Date.UTC(edition.year, 0, 1) / 864e5, last: endOf(edition.year, ids) },
    };
    return /\bof\s(?:the|these)\s$/.test(lower.slice(0, edition.start))
      ? [of(ids, there)]
      : [of(ids, { named }), of(ids, { ...there, spoken: true })];
  }
  // `five-times discus champion of the world`
  const ofWorld = /^\sof\sthe\sworld\b/.test(lower.slice(word.end, word.end + 14));
  if ((ofWorld || /\bworld\b/.test(said)) && !isListedOther(said)) return [of(['world-championships'])];
  const city = spansOf(scene, 'place').find(
    (each) => each.known && within(each) && (!isOne || scope.places.includes(each.name)),
  );
  if (city) {
    const held = MEDAL.test(lower.slice(word.start)) ? [] : await seriesAt(scene, city);
    return held.length > 0 ? [of(held)] : [];
  }
  if (HERE.test(lower.slice(word.end, Math.max(word.end, number.end) + 12))) {
    const held = await heldHere(scene, word);
    if (held.length > 0) return [of(held)];
  }
  const spoken = [
    ...spokenEvents(scene),
    ...scene.before.flatMap((each) => spansOf(each, 'event')),
    ...(await spokenCity(scene)),
  ];
  const all = [...new Map(spoken.map((event) => [event.series.join(), event.series])).values()];
  return all.map((each) => of(each, { spoken: true }));
}

/** The last day of a year; some Games and championships were held the year after the one they are called by. */
export const endOf = (year: number, series: readonly string[]): number =>
  Date.UTC(series.every((id) => !MOVED.test(id)) ? year : year + 1, 11, 31) / 864e5;

const MOVED = /olympics|championships|games|cup/;

/** `won it nine times`: the race that was spoken of last, by its name or its city. */
async function heldHere(scene: Scene, word: ResultWord): Promise<readonly string[]> {
  for (const each of [scene, ...scene.before]) {
    const last = each.reading.spans.findLast(
      (span) =>
        ((span.kind === 'event' && !span.title) || (span.kind === 'place' && span.known)) &&
        (each !== scene || span.end <= word.start),
    );
    if (last?.kind === 'event') return last.series;
    if (last?.kind === 'place') return seriesAt(each, last);
  }
  return [];
}

/** `in the marathon, for her third medal of the Games`: what stands before a number is no part of it. */
const racesIn = (scene: Scene, { disciplines }: Scope, from: number): readonly string[] =>
  spansOf(scene, 'discipline')
    .filter(({ start }) => start >= from)
    .flatMap((each) => each.disciplines.map(({ id }) => id))
    .filter((id) => disciplines.includes(id));

const isListedOther = (said: string): boolean => /\bworld\s(?:cross|indoor|half|record|cup|junior|u20)/.test(said);
const JOINED = /^\s(?:(?:before|already|previously|so far|now)\s)?(?:in|at|of|over|on)\s(?:the\s)?$/;
/** `the 5000m and 10,000m`, `the 20 and the 50 kilometres`, `the long and the triple jump`: the first goes without its noun. */
const HALF =
  /(?:\d\s?m?|\b(?:long|high|triple|short|flat))\s(?:and|or|&)\s(?:the\s)?(?:[\d,]+\s?(?:m|k)|(?:triple|long|high)\sjump|hurdles)/;
const MEDAL = /^(?:gold|silver|bronze|medal)/;
/** The race that was spoken of. */
const HERE = /^\s(?:it|here|there|(?:in\s)?the\s(?:race|event|city|title))\b/;
