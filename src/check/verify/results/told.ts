/** Every result a sentence tells: who, which place, of what. */
import type { Person } from '../../../dataset/entries.ts';
import { cardinalOf, ORDINAL, ordinalOf } from '../../reading/numbers.ts';
import { before, castOf, type Scene } from '../../scene.ts';
import { lookedBack } from './back.ts';
import { ownersOf, supposedOwners } from './owner.ts';
import { type Scope, scopesOf } from './scope.ts';
import { isNounPhrase, type ResultWord, resultWords } from './words.ts';

export interface ResultTold extends Scope {
  readonly person: Person;
  readonly sure: boolean;
  /** Spoken of before, where the sentence does not say who: it can be borne out, and not be wrong. */
  readonly supposed: boolean;
  readonly word: ResultWord;
  /** `her first title`: which of them it is. */
  readonly nth: number | undefined;
  /** `since Bolt in 2015`: of the contest that the text is about, so that it can be wrong. */
  readonly back?: true;
}

export function resultsTold(scene: Scene): readonly ResultTold[] {
  const words = resultWords(scene);
  const scopes = passed(scene, words, scopesOf(scene, words));
  const back = lookedBack(scene, words, scopes);
  const each = words.flatMap((word, at) => eachOf(scopes[at] as Scope, word).map((scope) => ({ word, scope })));
  const told = each.flatMap(({ word, scope }): readonly ResultTold[] => {
    const ahead = aheadOf(scene, word, scope);
    if (word.form === 'place') return ahead;
    if (isOfElse(scene, word, scope) || isCounted(scene, word, scope)) return ahead;
    const owners = ownersOf(scene, word, scope);
    if (owners.length === 0) {
      const told = { ...scope, sure: false, supposed: true, word, nth: undefined };
      return [...ahead, ...supposedOwners(scene, word).map((person) => ({ ...told, person }))];
    }
    const nth = nthOf(scene, word);
    return [...owners.map(({ person, sure }) => ({ ...scope, person, sure, supposed: false, word, nth })), ...ahead];
  });
  return [...back, ...told];
}

/** `won Chicago in 2002, London in 2003 and New York in 2004`: each race by itself; cities of championships together. */
function eachOf(scope: Scope, word: ResultWord): readonly Scope[] {
  const { held, days } = scope;
  // `the marathons of London and Chicago`: what stands before them is of all.
  const bare = held.slice(1).every(({ disciplines }) => disciplines.length === 0);
  const races = bare && held.every(({ series }) => series === undefined || series.every((id) => ROAD.test(id)));
  const named =
    bare &&
    new Set(held.map(({ series }) => series?.join())).size === held.length &&
    held.every(({ series }) => series);
  const paired = held.every((each) => each.disciplines.length > 0 && each.years.length > 0);
  if (held.length === 0 || days.length > 0 || !(races || named || paired)) return [scope];
  return held.map(({ place, series, disciplines, years, start, end }, at) => ({
    ...scope,
    places: place === undefined ? [] : [place],
    series: series ? [series] : paired ? scope.series : [],
    disciplines: bare ? scope.disciplines : disciplines,
    years,
    held: [],
    start: at === 0 ? Math.min(start, word.start) : start,
    end,
  }));
}

const ROAD = /marathon|-10k|-road/;

/** `won praise`, `reigning champion`: no race, or one whose edition is another reader's to find. */
function isOfElse({ reading: { lower } }: Scene, { form, start, end }: ResultWord, scope: Scope): boolean {
  if (form === 'agent') return /\b(?:reigning|defending)\s(?:[a-z\d,-]+\s){0,4}$/.test(lower.slice(0, start));
  const bare = [scope.series, scope.disciplines, scope.places, scope.years, scope.days].every(
    (each) => each.length === 0,
  );
  return form === 'verb' && bare && !RACE.test(lower.slice(end));
}

const RACE =
  /^(?:$|[,.;:)]|\s(?:in|at|on|by|with|from|again|there|here|it|ahead|comfortably|easily|for|and|to|over|the\s(?:race|event|title|final|elite|(?:wo)?men)))/;

/** `three golds`, `won it for the third time`: of how many it is, another reader counts. */
function isCounted(scene: Scene, word: ResultWord, { years, end }: Scope): boolean {
  const left = /(?:\S+\s){0,5}$/.exec(before(scene, word, 40).replace(word.start > 40 ? /^\S*/ : /^$/, ''))?.[0] ?? '';
  const number = COUNT.exec(left);
  const said = number?.[1] as string;
  if (number && isNounPhrase(left.slice(number.index))) return (TIMES[said] ?? cardinalOf(said)) !== years.length;
  return AGAIN.test(scene.reading.lower.slice(word.end, Math.max(end, word.end) + 40));
}

const COUNT =
  /\b(two|three|four|five|six|seven|eight|nine|ten|twice|double|triple(?!\sjump)|\d{1,2})(?:[\s-]times?)?\s(?!(?:years?|months?|weeks?|days?|decades?|seasons?)\b)/;
const TIMES: Readonly<Record<string, number>> = { double: 2, twice: 2, triple: 3 };
const AGAIN =
  /^[^,;.]{0,60}\b(?:twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten) times|for (?:a|the) [a-z]+ time|in a row|running)\b/;
const NTH = new RegExp(`\\b(${ORDINAL})\\s((?:[a-zà-ɏ\\d,'’-]+\\s){0,4})$`);

function nthOf(scene: Scene, word: ResultWord): number | undefined {
  const match = word.form === 'thing' ? NTH.exec(before(scene, word, 50)) : null;
  return match && isNounPhrase(match[2] ?? '') ? ordinalOf(match[1] as string) : undefined;
}

/** `13th in the 5,000m in Budapest, won by Kipyegon`: what is won is the race of the place before. */
function passed(
  { reading: { lower } }: Scene,
  words: readonly ResultWord[],
  scopes: readonly Scope[],
): readonly Scope[] {
  return scopes.map((scope, at) => {
    const [word, last, before] = [words[at] as ResultWord, words[at - 1], scopes[at - 1]];
    const isPassed =
      last?.form === 'place' &&
      before !== undefined &&
      word.start - last.end < 90 &&
      /,\s(?:which was\s)?$/.test(lower.slice(last.end, word.start)) &&
      lower.startsWith(' by ', word.end);
    return isPassed ? { ...before, marks: scope.marks, start: word.start, end: word.end } : scope;
  });
}

/** `second behind Thompson`, `silver behind Carter`: whoever is named was first. */
function aheadOf(scene: Scene, word: ResultWord, scope: Scope): readonly ResultTold[] {
  if (word.places.join() !== '2') return [];
  const { lower } = scene.reading;
  const ahead = castOf(scene).find(
    ({ span }) =>
      span.start > word.end &&
      (word.form === 'agent' ? AHEAD_OF_CALLED : BEHIND).test(lower.slice(word.end, span.start)) &&
      !span.possessive,
  );
  if (!ahead) return [];
  const { start, end } = ahead.span;
  const { person, sure } = ahead;
  return [
    { ...scope, start, end, person, sure, supposed: false, nth: undefined, word: { ...word, start, end, places: [1] } },
  ];
}

const BEHIND = /^[^,;.:]{0,60}\s(?:behind|to)\s(?:[a-zà-ɏ'’-]+\s){0,4}$/;
/** `The silver medallist managed to out-dip him`: of who is called so another race may be told. */
const AHEAD_OF_CALLED = /^(?:(?!\s(?:and|but|while)\s)[^,;.:]){0,60}\sbehind\s(?:[a-zà-ɏ'’-]+\s){0,4}$/;
