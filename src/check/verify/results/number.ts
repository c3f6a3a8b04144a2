/** The number that a result stands with: before what was won, behind it, or before the championships it was won at. */
import { ORDINAL } from '../../reading/numbers.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import { called, fronted, labelled, listed, numbered, numbersBehind, ofRaces } from './number-behind.ts';
import { CARDINAL, CONSECUTIVE, FOLD, type Numbered, worth } from './number-words.ts';
import type { Scope } from './scope.ts';
import { isNounPhrase, type ResultWord } from './words.ts';

/** `a hat-trick of wins`: as many of what follows. */
const GROUP = 'hat-trick|hat\\strick|pair|brace|trio|treble|quartet|quintet|half\\sa\\sdozen|dozen';
const NUMBER = new RegExp(
  `(?<![a-zà-ɏ\\d.,-])(?:(${CARDINAL})([\\s-]times?)?|(${ORDINAL})|(${GROUP})\\sof)(?=\\s)`,
  'g',
);
const AT_EACH =
  /\b(?:at|in)\s(two|three|four|five|six|seven|eight)\s(?:different\s|consecutive\s|successive\s|straight\s)?$/;
const AT_SEVERAL =
  /^\s(?:at|in)\s(?:two|three|four|five|six|seven|eight|(?:both|all)(?=\s[a-z])|consecutive|successive)\b/;
const IN_A_ROW =
  /^(?:[^,;.:]{0,70}\s)?(?:in a row|in succession|on the trot|running(?=[,.;]|$|\sand\b)|(?<=\b(?:two|three|four|five|six|seven|th|third|second|first)\s)(?:straight|consecutive)(?=\s(?:year|time)))\b/;
/** Every number that a result stands with: of `four Olympic and six world gold medals` both, the nearer first. */
export function numbersOf(scene: Scene, word: ResultWord, scope: Scope): readonly Numbered[] {
  const { lower } = scene.reading;
  const consecutive = IN_A_ROW.test(lower.slice(word.end));
  // `his third win`: a win that is counted is a thing.
  const isThing = word.form !== 'verb' || lower.startsWith('win', word.start);
  const named = isThing ? numbersBefore(scene, word, scope, consecutive) : [];
  if (named) {
    if (named.length > 0) return [...named, ...listed(scene, word)];
  } else return [];
  const behind =
    numbersBehind(scene, word, consecutive) ??
    numbered(scene, word) ??
    fronted(scene, word, scope) ??
    labelled(scene, word) ??
    called(scene, word) ??
    ofRaces(scene, word, consecutive);
  if (behind) return [...behind, ...listed(scene, word)];
  if (lower.startsWith(':', word.end)) return listed(scene, word);
  const event = spansOf(scene, 'event').find(({ start, end }) => start >= word.end && end <= scope.end);
  const each = event && AT_EACH.exec(lower.slice(0, event.start));
  const count = worth(each?.[1]);
  return count === undefined || !event
    ? []
    : [{ start: word.start, end: event.end, count, nth: false, consecutive, times: false, from: 0 }];
}

function numbersBefore(
  scene: Scene,
  word: ResultWord,
  scope: Scope,
  consecutive: boolean,
): readonly Numbered[] | undefined {
  const { lower } = scene.reading;
  const from = Math.max(0, word.start - 80);
  const left =
    from > 0 ? before(scene, word, 80).replace(/^\S*/, (cut) => ' '.repeat(cut.length)) : before(scene, word, 80);
  const found: Numbered[] = [];
  let end = left.length;
  for (const match of [...left.matchAll(NUMBER)].reverse()) {
    const start = from + match.index;
    // The number of a distance, `the 5 km title`, or of a year.
    if (isPart(scene, start)) continue;
    const said = match.index + match[0].length;
    const rest = left.slice(said, end);
    const [last] = found;
    const plain = last ? rest.replace(/(?:,|\band)\s$|,\sand\s$/, ' ') : rest;
    // `two silver and two bronze medals`: the first are of another colour.
    if ((last && (plain === rest || COLOUR.test(rest))) || /[;:()]|,(?!\d)/.test(plain) || !isNounPhrase(plain)) break;
    // `part of a hat-trick of Kenyan wins`: of a nation.
    if (
      match[4] !== undefined &&
      (ofNations(scene, from + said, word.start) ||
        /\b(?:part|one)\sof\s(?:an?|the)\s$/.test(left.slice(0, match.index)))
    )
      break;
    const count = worth(match[1] ?? match[3] ?? match[4]);
    // `completed a hat-trick of wins on Sunday`: with the one of that day.
    const completed = match[4] !== undefined && COMPLETED.test(left.slice(0, match.index));
    const nth = match[3] !== undefined || completed;
    // `back-to-back titles in 2019 and 2022`: those of the years.
    if (match[1] === 'back-to-back' && scope.years.length === 2) return undefined;
    const times = match[2] !== undefined || FOLD.has(match[1] ?? '');
    // `triple gold at three Games`: of each of them.
    if (!nth && !last && AT_SEVERAL.test(lower.slice(word.end))) return undefined;
    // `third champion`; `Kenya's fifth title` is nobody's.
    if (
      count === undefined ||
      (nth && !completed && (word.form === 'agent' || word.many)) ||
      (!times && isOfNation(scene, start))
    )
      return last ? found : undefined;
    found.push({
      start,
      end: last ? from + said + plain.trimEnd().length : word.end,
      count,
      nth,
      consecutive: consecutive || CONSECUTIVE.test(rest) || match[1] === 'back-to-back',
      times,
      from: start,
    });
    end = match.index;
  }
  return found;
}

const COMPLETED = /\b(?:complet|seal|wrap|round)[a-z]*\s(?:(?:up|off|out)\s)?(?:an?|his|her|the)\s$/;

const COLOUR = /\b(?:gold|silver|bronze)s?\b/;

const ofNations = (scene: Scene, start: number, end: number): boolean =>
  spansOf(scene, 'nation').some((each) => each.start >= start && each.end <= end);

const isOfNation = (scene: Scene, start: number): boolean =>
  spansOf(scene, 'nation').some(
    (each) =>
      each.form === 'name' &&
      /^['’]s?\s(?:[a-z]+\s)?$/.test(scene.reading.lower.slice(each.end, Math.max(each.end, start))),
  );

/** Part of a date, an age or a distance. */
const isPart = ({ reading }: Scene, at: number): boolean =>
  reading.spans.some(
    ({ kind, start, end }) =>
      (kind === 'date' || kind === 'amount' || kind === 'discipline' || kind === 'period') && start <= at && at < end,
  );
