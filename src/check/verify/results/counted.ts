/**
 * How many results a sentence tells of: a number before what was won, `her third world title`, behind it, `won it five
 * times`, or before the championships, `at three Games in a row`. Whose and of what is told as of every result.
 */
import type { Person } from '../../../dataset/entries.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Contest, contestsOf, type Days, endOf } from './contest.ts';
import { numbersOf } from './number.ts';
import type { Numbered } from './number-words.ts';
import { ownersOf, supposedOwners } from './owner.ts';
import { type Scope, scopesOf } from './scope.ts';
import { talliesOf } from './tally.ts';
import { type ResultWord, resultWords } from './words.ts';

export interface Counted extends Numbered, Contest {
  readonly person: Person;
  readonly sure: boolean;
  /** One of whom the text spoke of, where the sentence does not say who. */
  readonly supposed: boolean;
  /** Places that count. */
  readonly places: readonly number[];
  /** `two-time winner`: a report of the day may leave out the latest. */
  readonly titled: boolean;
  /** `won for the third time in 2012`: what came later is not counted. */
  readonly until: number | undefined;
  /** Days the words bound it by. */
  readonly years: Days | undefined;
}

export async function countedResults(scene: Scene): Promise<readonly Counted[]> {
  const words = resultWords(scene).filter(({ form }) => form !== 'place');
  const scopes = scopesOf(scene, words);
  const found: Counted[] = [];
  for (const [at, word] of words.entries()) {
    const scope = scopes[at] as Scope;
    if (FOR_NATION.test(scene.reading.lower.slice(word.end))) continue;
    const numbers = numbersOf(scene, word, scope).filter(
      // `four champions` are four people.
      ({ count, nth, start, times, from }) =>
        !OF_NATION.test(scene.reading.lower.slice(Math.max(0, start - 16), start)) &&
        (from > word.start || start === word.start || (nth && count === 1)
          ? count > 1 || nth || from > word.start
          : count > 1 && (word.form !== 'agent' || times)),
    );
    if (numbers.length === 0 || isOfNationsRun(scene, word)) continue;
    const owners = ownersOf(scene, word, scope);
    const people = owners.length > 0 ? owners : supposedOwners(scene, word).map((person) => ({ person, sure: false }));
    if (people.length === 0 || (word.form === 'agent' && word.many && owners.length < 2)) continue;
    const [first] = numbers;
    for (const number of numbers) {
      // `Lyles has won it three times, Usain Bolt four times`: of the same, by another.
      const other =
        number.from > word.start
          ? castOf(scene).find(({ span }) => span.start >= number.from && span.end <= number.end)
          : undefined;
      for (const contest of await contestsOf(scene, word, scope, other && first ? first : number)) {
        // `her first title`, where no race is named: of whatever.
        if (number.count === 1 && number.start < word.start && contest.spoken) continue;
        for (const { person, sure } of other ? [other] : people)
          found.push({
            ...daysOf(scene, word, scope, number, contest),
            ...number,
            ...contest,
            // What a champion or a medallist is called is a claim of its own.
            end: number.end === word.end && isCalled(scene, word) ? word.start - 1 : number.end,
            person,
            sure,
            supposed: owners.length === 0,
            places: word.places,
            titled: word.form === 'agent',
          });
      }
    }
  }
  const tallied = talliesOf(scene, words, scopes);
  return [
    ...tallied,
    ...found.filter((each) => !tallied.some(({ start, end }) => each.start < end && start < each.end)),
  ];
}

/** `the country's third gold`: of all who ran for it. */
const OF_NATION = /\b(?:country|nation|team|federation|continent|club|island|kingdom|republic)(?:['’]s|s['’])\s$/;
/** `extending his country's streak to five straight titles`, `a Kenyan run of ten wins`: of all who ran for it. */
function isOfNationsRun({ reading: { lower, spans } }: Scene, { start }: ResultWord): boolean {
  const run = RUN.exec(lower.slice(Math.max(0, start - 90), start));
  if (!run) return false;
  const at = Math.max(0, start - 90) + run.index;
  return (
    /\b(?:country|nation|team|federation|continent)(?:['’]s|s['’])\s(?:[a-z-]+\s){0,3}$/.test(lower.slice(0, at)) ||
    spans.some(
      (span) =>
        span.kind === 'nation' &&
        span.end <= at &&
        /^(?:['’]s?)?\s(?:[a-z-]+\s){0,3}$/.test(lower.slice(span.end, at)) &&
        (span.form === 'demonym' || /['’]/.test(lower[span.end] ?? '')),
    )
  );
}

const RUN = /\b(?:streak|run|tally|haul|string|sequence|dominance|reign|grip|monopoly|hegemony)\b[^.;:]{0,60}$/;
const ENDED = /\b(?:in a row|in succession|running|straight|consecutive|back[- ]to[- ]back),?\sin\s\d{4}\b/;
const FOR_NATION = /^[a-zà-ɏ\s'’]{0,40}\bfor (?:(?:his|her|their|the) )?(?:country|nation)\b/;

const isCalled = ({ reading }: Scene, { form, start }: ResultWord): boolean =>
  form === 'agent' || /^(?:gold|silver|bronze|medal)/.test(reading.lower.slice(start, start + 6));

/** The days that are counted, and up to which. */
function daysOf(
  scene: Scene,
  word: ResultWord,
  { years, days, held }: Scope,
  { nth, consecutive, start }: Numbered,
  { series }: Contest,
): Pick<Counted, 'until' | 'years'> {
  const interval = spansOf(scene, 'date').find(
    ({ date, start }) => date.precision === 'interval' && start >= word.end && /^\d{4}\/\d{4}$/.test(date.text),
  );
  if (interval) return { until: undefined, years: interval.date };
  // `won the last of his four Olympic titles in Rio in 2016`: the year is of one of them.
  if (ONE_OF.test(scene.reading.lower.slice(0, start))) return { until: undefined, years: undefined };
  const told = AFTER.exec(scene.reading.lower.slice(0, word.start))?.[1];
  if (told) return { until: Date.UTC(Number(told), 0, 1) / 864e5 - 1, years: undefined };
  const [year, later] = years;
  // `won for the third time (also in 2015 and 2017)`: those are two of them.
  if (ALSO.test(scene.reading.lower.slice(word.end))) return { until: undefined, years: undefined };
  const last = [
    ...days.map((each) => each.last),
    ...(year === undefined ? [] : [endOf(years.at(-1) as number, series)]),
  ];
  // `the last to win it twice in a row, in 2005`: a run that ended then.
  if (consecutive && year !== undefined && later === undefined && ENDED.test(scene.reading.lower.slice(word.end)))
    return { until: endOf(year, series), years: undefined };
  if (nth || isReached(scene, word, start))
    return { until: last.length > 0 ? Math.max(...last) : undefined, years: undefined };
  // `four successive Berlin marathons from 2006`: the first of them is of that year.
  if (year !== undefined && later === undefined && FROM.test(scene.reading.lower.slice(word.end, word.end + 60)))
    return { until: undefined, years: { first: Date.UTC(year, 0, 1) / 864e5, last: Number.POSITIVE_INFINITY } };
  // `two golds, from London in 2012 and from Rio`: not all are of that year.
  const isOfSome = held.some((each) => each.years.length === 0 && (each.place ?? each.series) !== undefined);
  if (year === undefined || later !== undefined || isOfSome || LAST.test(scene.reading.lower.slice(word.end)))
    return { until: undefined, years: undefined };
  return { until: undefined, years: { first: Date.UTC(year, 0, 1) / 864e5, last: endOf(year, series) } };
}

const ALSO = /^[^;.]{0,50}\(?(?:also|previously|already|after\swins?)\sin\s\d{4}/;
const FROM = /^[^,;.]{0,40}\bfrom\s\d{4}(?!\s?(?:to\b|until\b|till\b|through\b|and\s\d|[–-]))/;

/** `In 2024 he became the first to win three`: the year in which there were so many, and not that of all of them. */
function isReached(scene: Scene, word: ResultWord, start: number): boolean {
  const { lower } = scene.reading;
  const reached = REACHED.exec(lower.slice(0, Math.max(start, word.start)));
  if (!reached) return false;
  // `became the first to win three golds in 2008`: of that year.
  return [...spansOf(scene, 'date'), ...spansOf(scene, 'event').filter(({ year }) => year !== undefined)].every(
    (span) => span.start < reached.index || /[,;]/.test(lower.slice(word.end, span.start)),
  );
}

const REACHED =
  /\b(?:bec(?:ame|omes?|oming)|was|(?:made|making|makes)\s(?:him|her))\s(?:also\s|thereby\s|thus\s|only\s|just\s)?the\s(?:first|second|third|fourth|fifth|only|youngest|oldest)\b[^.;:]{0,90}$|\b(?:complet(?:ed|ing|es)|(?:took|taking|takes|brought|bringing)\s(?:his|her)\s(?:tally|total|count|collection|haul)\sto)\s[^.;:,]{0,40}$/;

/** `five times, the last of them in 2018`, `twice, first in 2012`. */
const LAST = /^[^.;]{0,50},\s(?:[a-z]+\s){0,2}(?:last|latest|first|recently|starting|beginning)\b/;

const ONE_OF =
  /\b(?:first|second|third|fourth|fifth|last|latest|final|one|two|three|most\srecent|greatest|sweetest|finest)\sof\s(?:his|her)\s(?:[a-z]+\s)?$/;

/** `second in 2017 after three New York victories`: those before that year. */
const AFTER = /\bin\s((?:19|20)\d\d),?\s(?:after|following)\s(?:[a-z-]+\s){0,5}$/;
