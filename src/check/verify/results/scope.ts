/**
 * What a result is of: the competitions, disciplines, years and cities that stand with its word, before it as part of its
 * name, `the 2013 Chicago champion`, or behind it, `gold in Beijing in 2008`, whatever their order.
 */
import { yearOf } from '../../../domain/date.ts';
import { isFramedApart } from '../../clauses/clauses.ts';
import { wordKind } from '../../clauses/words.ts';
import type { AmountSpan, DateSpan, Span, SpanOf } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { roleOf } from '../role.ts';
import { type Held, heldOf } from './held.ts';
import { isNounPhrase, type ResultWord } from './words.ts';

export interface Scope {
  /** Of each competition named, the series any of which it can be. */
  readonly series: readonly (readonly string[])[];
  readonly disciplines: readonly string[];
  readonly years: readonly number[];
  readonly places: readonly string[];
  /** `Sydney in 2000 and Athens in 2004`: each city or race with the years that stand behind it. */
  readonly held: readonly Held[];
  /** Days of a date that is more than a year, `on Saturday`, `in August 2011`. */
  readonly days: readonly Pick<DateSpan['date'], 'first' | 'last'>[];
  /** Marks of the result, `in 2:03:17`. */
  readonly marks: readonly AmountSpan[];
  readonly start: number;
  readonly end: number;
}

export type Anchor = SpanOf<'event'> | SpanOf<'discipline'> | SpanOf<'place'> | DateSpan | AmountSpan;

/** What each result of a sentence is of, in their order. */
export function scopesOf(scene: Scene, words: readonly ResultWord[]): readonly Scope[] {
  const anchors = scene.reading.spans.filter((span): span is Anchor => isAnchor(scene, span));
  const of = words.map((): Anchor[] => []);
  for (const anchor of anchors) {
    const at = wordOf(scene, words, anchors, anchor);
    if (at !== undefined) (of[at] as Anchor[]).push(anchor);
  }
  return words.map((word, at) => scopeOf(scene, word, of[at] as Anchor[]));
}

function isAnchor(scene: Scene, span: Span): boolean {
  if (span.kind === 'amount') return roleOf(scene, span) === 'mark';
  if (span.kind === 'date') return span.date.precision !== 'interval' && Number.isFinite(span.date.first);
  // `Olympic champion and 5,000m world record holder`: of a record.
  if (span.kind === 'discipline')
    return !/^\s(?:[a-z]+\s){0,2}record\b/.test(scene.reading.lower.slice(span.end, span.end + 30));
  return span.kind === 'event' || (span.kind === 'place' && span.known);
}

function scopeOf(scene: Scene, word: ResultWord, anchors: readonly Anchor[]): Scope {
  const years = new Set<number>();
  const dated = anchors.some((each) => each.kind === 'date' && each.date.precision === 'year');
  for (const each of anchors) {
    // `the Tokyo Games of 1964`: the latest Games of a city go without their year.
    const year =
      each.kind === 'event'
        ? dated && !/\d{4}/.test(scene.reading.text.slice(each.start, each.end))
          ? undefined
          : each.year
        : each.kind === 'date' && each.date.precision === 'year'
          ? yearOf(each.date)
          : undefined;
    if (year !== undefined) years.add(year);
  }
  return {
    series: [
      ...new Map(
        anchors.flatMap((each) => (each.kind === 'event' ? [[each.series.join(), each.series]] : [])),
      ).values(),
    ],
    disciplines: anchors.flatMap((each) => (each.kind === 'discipline' ? each.disciplines.map(({ id }) => id) : [])),
    years: [...years].sort((a, b) => a - b),
    places: anchors.flatMap((each) => (each.kind === 'place' ? [each.name] : [])),
    held: heldOf(anchors),
    days: anchors.flatMap((each) => (each.kind === 'date' && each.date.precision !== 'year' ? [each.date] : [])),
    marks: anchors.filter((each) => each.kind === 'amount'),
    start: Math.min(word.start, ...anchors.filter((each) => isBeside(scene, each, word)).map(({ start }) => start)),
    end: Math.max(word.end, ...anchors.filter(({ start }) => start - word.end < 60).map(({ end }) => end)),
  };
}

/** Nobody stands between a word and what stands before it. */
const isBeside = (scene: Scene, { end }: Anchor, word: ResultWord): boolean =>
  word.start - end < 40 && !castOf(scene).some(({ span }) => span.start >= end && span.end <= word.start);

/** The result that an anchor is of: the one whose name it is part of, else the one before it, else what it leads to. */
function wordOf(
  scene: Scene,
  words: readonly ResultWord[],
  anchors: readonly Anchor[],
  anchor: Anchor,
): number | undefined {
  const { lower } = scene.reading;
  const next = words.findIndex(({ start }) => start >= anchor.end);
  const last = words.findLastIndex(({ end }) => end <= anchor.start);
  const inside = words.findIndex(({ start, end }) => anchor.start <= start && end <= anchor.end);
  if (inside >= 0) return inside;
  const blank = (from: number, to: number) => blanked(scene, anchors, from, to);
  // `in Tokyo and silver in Paris`: what a preposition stands before is of what was won before it.
  // `champion four years ago and runner-up last year`: nobody is called by what is counted back.
  const governed =
    last >= 0 &&
    (/\b(?:in|at|of|from|on|over|with)\s(?:the\s)?$/.test(lower.slice(0, anchor.start)) ||
      /\s(?:ago|earlier|later|before)$/.test(lower.slice(anchor.start, anchor.end)));
  const isNamed = (words[next] as ResultWord | undefined)?.form !== 'verb';
  if (next >= 0 && isNamed && !governed && isPart(blank(anchor.end, (words[next] as ResultWord).start))) return next;
  const from = (words[last] as ResultWord | undefined)?.end ?? 0;
  const isApart = last >= 0 && isFramedApart(scene, words[last] as ResultWord, anchor);
  const called = last >= 0 ? calledFrom(scene, words[last] as ResultWord) : from;
  if (last >= 0 && !isApart && !isParted(scene, called, anchor.start, blank(called, anchor.start))) return last;
  const opening = /^(?:\W|(?:in|at|the|back|and|over|that|men['’]s|women['’]s|on|it|was|this|very|day)\s|\d)*$/.test(
    blank(0, anchor.start),
  );
  const [first] = words;
  return first &&
    next === 0 &&
    opening &&
    !/[;:]/.test(lower.slice(anchor.end, first.start)) &&
    leads(scene, anchor, first)
    ? 0
    : undefined;
}

/** `The last Ugandan champion had been Akii-Bua at Munich`: past whoever is called so. */
const calledFrom = (scene: Scene, word: ResultWord): number => calledSo(scene, word)?.span.end ?? word.end;

/** Who stands behind what he is called, and a verb between. */
export const calledSo = (scene: Scene, { form, end }: ResultWord): ReturnType<typeof castOf>[number] | undefined =>
  form === 'agent'
    ? castOf(scene).find(
        ({ span }) => span.start >= end && !span.possessive && CALLED.test(scene.reading.lower.slice(end, span.start)),
      )
    : undefined;

const CALLED = /^\s(?:was|is|had\sbeen|has\sbeen|remains)\s(?:the\s|[a-zà-ɏ-]+['’]s\s)?(?:[a-zà-ɏ-]+\s){0,2}$/;

const blanked = ({ reading }: Scene, anchors: readonly Anchor[], from: number, to: number): string => {
  let words = reading.lower.slice(from, to);
  for (const { start, end } of anchors)
    if (start >= from && end <= to)
      words = `${words.slice(0, start - from)}${' '.repeat(end - start)}${words.slice(end - from)}`;
  return words;
};

/** `2013 Chicago champion`, `Olympic and world 100m champion`; not `in Tokyo, the champion`. */
const isPart = (words: string): boolean =>
  words.length < 60 && !/[,;:()“”"]/.test(words) && isNounPhrase(words.replace(/\band\b/g, ' '));

/** Somebody else, another deed or another clause stands between a result and what follows. */
function isParted(scene: Scene, from: number, to: number, words: string): boolean {
  if (words.length > 90 || /[;:“”"]/.test(words) || APART.test(words)) return true;
  const other = castOf(scene).some(
    ({ span }) =>
      span.start >= from &&
      span.end <= to &&
      span.via !== 'pronoun' &&
      !RIVAL.test(scene.reading.lower.slice(from, span.start)),
  );
  if (other) return true;
  for (const [word] of words.matchAll(/[a-zà-ɏ]+/g)) {
    const kind = wordKind(word);
    if ((kind === 'verb' || kind === 'being' || kind === 'ing') && !/^(?:held|coming|running|came)$/.test(word))
      return true;
  }
  return false;
}

/** `silver behind Lasitskene at the 2019 championships`: from a result to whoever was before or behind in it. */
export const RIVAL =
  /^(?:\s(?:medal|place))?\s(?:(?:just|well|narrowly)\s)?(?:behind|ahead\sof|with)\s(?:[a-zà-ɏ'’-]+\s){0,4}$/;

const APART =
  /\b(?:while|but|after|before|when|until|since|died|who|whose|where|then|since|because|although|though|than|like|only|record|from\s\d)\b/;

/** `In Doha in 2019 Hassan became the first to win`: one who acts stands between, and nothing else is done. */
function leads(scene: Scene, anchor: Span, first: ResultWord): boolean {
  const words = scene.reading.lower.slice(anchor.end, first.start);
  const people = castOf(scene).filter(({ span }) => span.start >= anchor.end && span.end <= first.start);
  return (
    new Set(people.map(({ person }) => person.id)).size <= 1 &&
    words.length < 90 &&
    !APART.test(words) &&
    spansOf(scene, 'amount').length < 3
  );
}
