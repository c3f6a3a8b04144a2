/** Numbers of wins in a text: `two-time London winner`, `her fourth London title`, `won it twice`. */
import type { Person } from '../../dataset/entries.ts';
import type { PartialDate } from '../../domain/date.ts';
import { cardinalOf, ORDINAL, ordinalOf } from '../reading/numbers.ts';
import type { Span, SpanOf } from '../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../scene.ts';
import { isObject } from './attach.ts';
import { seriesAt } from './races.ts';

export interface SaidWins {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  readonly sure: boolean;
  readonly count: number;
  readonly series: readonly string[];
  readonly consecutive: boolean;
  /** `two-time winner`: a report of the day may leave out the latest. */
  readonly titled: boolean;
  /** `four years ago he won for the first time`: what came later is not counted. */
  readonly until: PartialDate | undefined;
  /** Days the words bound it by. */
  readonly years: { readonly first: number; readonly last: number } | undefined;
  /** Disciplines named; of championships the wins are of one. */
  readonly disciplines: readonly string[];
}

const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, twice: 2, thrice: 3 };
const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|double|triple|\\d{1,2}';
const TITLED =
  /^(?:['’]s)?\s(?:[\d,]+\s?m(?:etres|eters)?\s)?(?:(?:marathon|race|gold|women['’]s|men['’]s)\s){0,2}(?:winner|champion|champ|victor|medall?ist|victories|wins|titles|triumphs|crowns|golds|gold medals)\b/;
const TITLE =
  /^(?:['’]s)?\s(?:(?:marathon|race|gold|women['’]s|men['’]s)\s){0,2}(?:title|win|victory|crown|triumph|success)\b/;
const MANY = new RegExp(
  `\\b(${NUMBER})(?:[-\\s]times?)?\\s(?:(?:consecutive|straight|successive|career)\\s)?(?:\\d{4}\\s)?$`,
  'u',
);
const NTH = new RegExp(`\\b(${ORDINAL})\\s(?:(consecutive|straight|successive)\\s)?$`, 'u');
const NTH_IN = new RegExp(
  `\\b(${ORDINAL})\\s(?:(consecutive|straight|successive)\\s)?(?:career\\s)?(?:title|win|victory|crown|triumph|success)\\s(?:in|at)\\s(?:the\\s)?$`,
  'u',
);
const AGAIN = new RegExp(
  `^(?:\\s(?!(?:and|but|while|when|after|before)\\b)[A-Za-zÀ-ɏ\\d'’-]+){0,4}\\s(?:(twice|thrice|(?:two|three|four|five|six|seven|eight) times)\\b|for (?:the|a) (${ORDINAL})(?:\\s(consecutive|straight|successive))?\\s(?:time|year)\\b)`,
  'u',
);
const WON = /\b(?:won|win|winning|wins)\s(?:in\s|at\s)?(?:the\s)?(?:\d{4}\s)?$/;

export async function winsSaid(scene: Scene): Promise<readonly SaidWins[]> {
  const found: SaidWins[] = [];
  for (const race of [...scene.reading.spans.filter(isRace), ...again(scene)]) {
    const said = numberAt(scene, race);
    const subject = said && ownerOf(scene, race);
    if (!said || !subject) continue;
    const named = isRace(race) ? race : scene.before.flatMap((each) => each.reading.spans.filter(isRace))[0];
    const series = named?.kind === 'event' ? named.series : named ? await seriesAt(scene, named) : [];
    if (series.length === 0) continue;
    const told = said.again ? spansOf(scene, 'date').filter(({ start }) => start < race.start) : [];
    const dates = spansOf(scene, 'date').find(
      ({ date }) => date.precision === 'interval' && /^\d{4}\/\d{4}$/.test(date.text),
    );
    found.push({
      start: said.start,
      end: said.end,
      ...subject,
      count: said.count,
      series,
      consecutive: said.consecutive,
      titled: said.titled,
      until: told.length === 1 && Number.isFinite(told[0]?.date.last) ? told[0]?.date : undefined,
      years: dates?.date,
      disciplines: spansOf(scene, 'discipline').flatMap(({ disciplines }) => disciplines.map(({ id }) => id)),
    });
  }
  return found;
}

type Race = SpanOf<'event'> | SpanOf<'place'>;

const isRace = (span: Span): span is Race => span.kind === 'event' || (span.kind === 'place' && span.known);

/** `won it four times`, `has won there twice`: the race of the sentence before, where it is the only one. */
function again(scene: Scene): readonly Span[] {
  const [last] = scene.before;
  if (last?.reading.spans.filter(isRace).length !== 1) return [];
  return [...scene.reading.lower.matchAll(/\bwon (it|there|the race|the event)\b/g)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: 'count', value: 0, words: true, start: end - (match[1] as string).length, end };
  });
}

interface Said {
  readonly again: boolean;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly consecutive: boolean;
  readonly titled: boolean;
}

function numberAt(scene: Scene, race: Span): Said | undefined {
  const [left, right] = [before(scene, race, 60), after(scene, race, 60)];
  const said = (text: string | undefined) =>
    text === undefined ? undefined : (TIMES[text] ?? cardinalOf(text) ?? ordinalOf(text));
  const build = (
    match: RegExpExecArray,
    number: string | undefined,
    consecutive: boolean,
    titled: boolean,
  ): Said | undefined => {
    const count = said(number?.replace(' times', ''));
    const start = race.start - (left.length - match.index);
    return count === undefined ? undefined : { start, end: race.end, count, consecutive, titled, again: false };
  };
  const many = TITLED.test(right) ? MANY.exec(left) : null;
  if (many) return build(many, many[1], /consecutive|straight|successive/.test(many[0]), true);
  const nth = TITLE.test(right) ? NTH.exec(left) : NTH_IN.exec(left);
  if (
    nth &&
    !/\b(?:first|inaugural)\b/.test(nth[0]) &&
    !/\b(?:no|not|bid|hop[A-Za-zÀ-ɏ]+|chas[A-Za-zÀ-ɏ]+|seek[A-Za-zÀ-ɏ]*|aim[A-Za-zÀ-ɏ]*|target[A-Za-zÀ-ɏ]*|for (?:a|his|her))\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(
      left.slice(0, nth.index),
    )
  )
    return build(nth, nth[1], nth[2] !== undefined, false);
  const again = WON.test(left) ? AGAIN.exec(right) : null;
  const number = again?.[1]?.replace(' times', '') ?? again?.[2];
  const count = said(number);
  if (!again || count === undefined) return undefined;
  return {
    start: race.start,
    end: race.end + again[0].length,
    count,
    consecutive: again[3] !== undefined || /\byear$/.test(again[0]),
    titled: false,
    again: true,
  };
}

function ownerOf(scene: Scene, race: Span): { person: Person; sure: boolean } | undefined {
  const people = castOf(scene);
  const next = people.find(({ span }) => span.start >= race.end && span.start - race.end < 24 && !span.possessive);
  const last = people.filter(({ span }) => span.end <= race.start && !isObject(scene, span)).at(-1);
  // "the two-time London winner Kipruto", against "Kipruto is a two-time London winner".
  const beside =
    next && /^(?:['’]s)?\s(?:[A-Za-zÀ-ɏ'’-]+\s){1,4}$/.test(scene.reading.lower.slice(race.end, next.span.start))
      ? next
      : undefined;
  return beside ?? last ?? next;
}
