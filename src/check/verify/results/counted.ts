/**
 * How many results a sentence tells of: a number before what was won, `her third world title`, behind it, `won it five
 * times`, or before the championships, `at three Games in a row`. Whose and of what is told as of every result.
 */
import { cardinalOf, ORDINAL, ordinalOf } from '../../reading/numbers.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import { seriesAt } from '../races/races.ts';
import type { SaidWins } from '../races/win-words.ts';
import { ownersOf, supposedOwners } from './owner.ts';
import { type Scope, scopesOf } from './scope.ts';
import { isNounPhrase, type ResultWord, resultWords } from './words.ts';

export interface Counted extends SaidWins {
  /** One of whom the text spoke of, where the sentence does not say who. */
  readonly supposed: boolean;
}

export async function countedResults(scene: Scene): Promise<readonly Counted[]> {
  const words = resultWords(scene).filter(({ form }) => form !== 'place');
  const scopes = scopesOf(scene, words);
  const found: Counted[] = [];
  for (const [at, word] of words.entries()) {
    const scope = scopes[at] as Scope;
    const number = numberOf(scene, word, scope);
    if (!number || number.count < 2) continue;
    const owners = ownersOf(scene, word, scope);
    const [owner] = owners;
    const people = owner ? owners : supposedOwners(scene, word).map((person) => ({ person, sure: false }));
    const contests = people.length > 0 ? await contestsOf(scene, word, scope) : [];
    for (const { person, sure } of people)
      for (const contest of contests)
        found.push({
          ...number,
          ...contest,
          person,
          sure: sure && owner !== undefined,
          supposed: owner === undefined,
          places: word.places,
          titled: word.form === 'agent',
          until: undefined,
          disciplines: scope.disciplines,
        });
  }
  return found;
}

type Number = Pick<Counted, 'start' | 'end' | 'count' | 'nth' | 'consecutive'>;

const CARDINAL = 'two|three|four|five|six|seven|eight|nine|ten|eleven|double|triple|twice|back-to-back|\\d{1,2}';
const NUMBER = new RegExp(`(?<![a-zà-ɏ\\d-])(?:(${CARDINAL})(?:[\\s-]times?)?|(${ORDINAL}))(?=\\s)`, 'g');
const RIGHT = new RegExp(
  `^([^,;.:()]{0,70}?)\\s(?:(twice|thrice)|(two|three|four|five|six|seven|eight|nine|ten) times|for (?:a|the) (?:record )?(${ORDINAL}) (?:(?:straight|consecutive|successive) )?(?:time|year))\\b`,
);
const AT_EACH =
  /\b(?:at|in)\s(two|three|four|five|six|seven|eight)\s(?:different\s|consecutive\s|successive\s|straight\s)?$/;
const AT_SEVERAL = /^\s(?:at|in)\s(?:two|three|four|five|six|seven|eight|both|all|consecutive|successive)\b/;
const CONSECUTIVE = /\b(?:consecutive|straight|successive|back-to-back)\b/;
const IN_A_ROW = /^[^,;.:]{0,70}\b(?:in a row|in succession|on the trot|running|straight|consecutive)\b/;
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, twice: 2, thrice: 3, 'back-to-back': 2 };

const worth = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : (TIMES[said] ?? cardinalOf(said) ?? ordinalOf(said));

/** The number that a result stands with, before it, behind it, or before the championships it was won at. */
function numberOf(scene: Scene, word: ResultWord, scope: Scope): Number | undefined {
  const { lower } = scene.reading;
  const consecutive = IN_A_ROW.test(lower.slice(word.end));
  const left = before(scene, word, 60).replace(/^\S*/, '');
  // `his third win`: a win that is counted is a thing.
  const isThing = word.form !== 'verb' || lower.startsWith('win', word.start);
  const match = isThing ? [...left.matchAll(NUMBER)].at(-1) : undefined;
  const rest = match ? left.slice(match.index + match[0].length) : '';
  if (match && !/[,;:()]/.test(rest) && isNounPhrase(blankOrdinals(rest))) {
    const count = worth(match[1] ?? match[2]);
    const start = word.start - (left.length - match.index);
    const nth = match[2] !== undefined;
    // `triple gold at three Games`: of each of them.
    if (nth === false && AT_SEVERAL.test(lower.slice(word.end))) return undefined;
    // `third champion`, and the number of a distance, `the 5 km title`.
    if (count === undefined || (nth && (word.form === 'agent' || word.many)) || isPart(scene, start)) return undefined;
    return { start, end: word.end, count, nth, consecutive: consecutive || CONSECUTIVE.test(rest) };
  }
  const often = word.form === 'agent' ? null : RIGHT.exec(lower.slice(word.end));
  if (often && !/\b(?:and|but|while|who|to)\b/.test(often[1] ?? '')) {
    const count = worth(often[2] ?? often[3] ?? often[4]);
    const end = word.end + often[0].length;
    return count === undefined
      ? undefined
      : {
          start: word.start,
          end,
          count,
          nth: often[4] !== undefined,
          consecutive: consecutive || CONSECUTIVE.test(often[0]),
        };
  }
  const event = spansOf(scene, 'event').find(({ start, end }) => start >= word.end && end <= scope.end);
  const each = event && AT_EACH.exec(lower.slice(0, event.start));
  const count = worth(each?.[1]);
  return count === undefined || !event
    ? undefined
    : { start: word.start, end: event.end, count, nth: false, consecutive };
}

const blankOrdinals = (words: string): string =>
  words.replace(/\b(?:straight|consecutive|successive|back-to-back)\b/g, ' ');

/** Part of a date, an age or a distance. */
const isPart = ({ reading }: Scene, at: number): boolean =>
  reading.spans.some(
    ({ kind, start, end }) =>
      (kind === 'date' || kind === 'amount' || kind === 'discipline' || kind === 'period') && start <= at && at < end,
  );

/** Of which races: named in the scope, of its city, or any spoken of before. */
async function contestsOf(
  scene: Scene,
  word: ResultWord,
  { series, places, years, days }: Scope,
): Promise<readonly Pick<Counted, 'series' | 'spoken' | 'years'>[]> {
  const [ids, second] = series;
  if (second || days.length > 0) return [];
  const interval = spansOf(scene, 'date').find(
    ({ date, start }) => date.precision === 'interval' && start >= word.end && /^\d{4}\/\d{4}$/.test(date.text),
  );
  const [year, later] = years;
  const within =
    interval?.date ??
    (year !== undefined && later === undefined
      ? { first: Date.UTC(year, 0, 1) / 864e5, last: Date.UTC(year + 1, 11, 31) / 864e5 }
      : undefined);
  if (ids) return [{ series: ids, years: within }];
  const city = spansOf(scene, 'place').find(({ name, known }) => known && places.includes(name));
  if (city) {
    const held = await seriesAt(scene, city);
    return held.length > 0 ? [{ series: held, years: within }] : [];
  }
  const spoken = [scene, ...scene.before].flatMap((each) => spansOf(each, 'event'));
  const all = new Map(spoken.map((event) => [event.series.join(), event.series]));
  return [...all.values()].map((each) => ({ series: each, spoken: true, years: within }));
}
