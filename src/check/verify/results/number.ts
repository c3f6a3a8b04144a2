/** The number that a result stands with: before what was won, behind it, or before the championships it was won at. */
import { cardinalOf, ORDINAL, ordinalOf } from '../../reading/numbers.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import type { Scope } from './scope.ts';
import { isNounPhrase, type ResultWord } from './words.ts';

export interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** `her third title`: which of them it is, so that what was won later is not counted with it. */
  readonly nth: boolean;
  readonly consecutive: boolean;
  /** From where on it is told of what they are; from the start of the sentence where the number stands behind. */
  readonly from: number;
  /** `two-time`, `double`: what somebody is called by. */
  readonly times: boolean;
}

const CARDINAL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|double|triple|twice|thrice|back-to-back|\\d{1,2}';
const NUMBER = new RegExp(`(?<![a-zà-ɏ\\d.,-])(?:(${CARDINAL})([\\s-]times?)?|(${ORDINAL}))(?=\\s)`, 'g');
const RIGHT = new RegExp(
  `^((?:[^,;.:()]|[,.](?=\\d)){0,70}?)\\s(?:(twice|thrice|once(?=,\\s(?:in|at)\\s|\\sand\\s(?:in|at)\\s))|(two|three|four|five|six|seven|eight|nine|ten) times|(?:for|with) (?:a|the|his|her) (?:record |historic )?(${ORDINAL}) (?:(?:straight|consecutive|successive) )?(?:time|year|win|victory|title|triumph|games|olympics|championships|edition))\\b`,
);
const AT_EACH =
  /\b(?:at|in)\s(two|three|four|five|six|seven|eight)\s(?:different\s|consecutive\s|successive\s|straight\s)?$/;
const AT_SEVERAL =
  /^\s(?:at|in)\s(?:two|three|four|five|six|seven|eight|(?:both|all)(?=\s[a-z])|consecutive|successive)\b/;
const CONSECUTIVE = /\b(?:consecutive|straight|successive|back-to-back)\b/;
const IN_A_ROW =
  /^(?:[^,;.:]{0,70}\s)?(?:in a row|in succession|on the trot|running(?=[,.;]|$|\sand\b)|(?<=\b(?:two|three|four|five|six|seven|th|third|second|first)\s)(?:straight|consecutive)(?=\s(?:year|time)))\b/;
const TIMES: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  once: 1,
  twice: 2,
  thrice: 3,
  'back-to-back': 2,
};

const worth = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : (TIMES[said] ?? cardinalOf(said) ?? ordinalOf(said));

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

/** `won it twice`, `won for the third time`, `won London four times and Berlin twice`. */
function numbersBehind(scene: Scene, word: ResultWord, consecutive: boolean): readonly Numbered[] | undefined {
  const { lower } = scene.reading;
  const often = RIGHT.exec(lower.slice(word.end));
  const words = often?.[1] ?? '';
  // `was world champion over 10,000 metres four times`
  const title = withoutRace(scene, word.end, words).replace(
    /^\s(?:over|in|at)\s(?:the\s)?(?=[\d]|[a-z]+\s(?:jump|vault|throw|put)$|marathon$)/,
    ' ',
  );
  if (!often || /\b(?:and|but|while|who|to)\b/.test(words) || (word.form === 'agent' && !isNounPhrase(title)))
    return undefined;
  const count = worth(often[2] ?? often[3] ?? often[4]);
  if (count === undefined) return [];
  const straight = consecutive || CONSECUTIVE.test(often[0]) || /\byear$/.test(often[0]);
  const nth = often[4] !== undefined;
  let end = word.end + often[0].length;
  const found: Numbered[] = [{ start: word.start, end, count, nth, consecutive: straight, times: false, from: 0 }];
  for (let next = AND.exec(lower.slice(end)); next; next = AND.exec(lower.slice(end))) {
    const start = end + (next[1] as string).length;
    end += next[0].length;
    const many = worth(next[2] ?? next[3]);
    if (many === undefined) break;
    found.push({ start, end, count: many, nth: false, consecutive: false, times: false, from: start });
  }
  return found;
}

/** `has been champion of the London Marathon four times`: the words without the race, which is named by its name or its city. */
function withoutRace(scene: Scene, from: number, words: string): string {
  const start = from + (/^\s(?:of|in|at)\s(?:the\s)?/.exec(words)?.[0].length ?? words.length);
  const race = scene.reading.spans.find(
    (span) => span.start === start && (span.kind === 'event' || (span.kind === 'place' && span.known)),
  );
  return race && race.end <= from + words.length ? words.slice(race.end - from) : words;
}

/** `ten titles: four at the Olympics and six at the world championships`, `four wins in London, four in Berlin`. */
function listed(scene: Scene, word: ResultWord): readonly Numbered[] {
  const { lower } = scene.reading;
  if (!isMany(lower, word)) return [];
  const rest = lower.slice(word.end, word.end + 160);
  const found: Numbered[] = [];
  for (const match of rest.matchAll(LISTED)) {
    const [said, number = ''] = match;
    const start = word.end + match.index + said.indexOf(number);
    const from = word.end + match.index + said.length;
    const at = scene.reading.spans.find(
      (span) => span.start === from && (span.kind === 'event' || (span.kind === 'place' && span.known)),
    );
    const count = worth(number);
    if (!at || count === undefined || OTHER_WORD.test(lower.slice(word.end, start))) break;
    found.push({ start, end: at.end, count, nth: false, consecutive: false, times: false, from: start });
  }
  return found;
}

const isMany = (lower: string, { form, many, start }: ResultWord): boolean =>
  (form === 'thing' && many) || lower.startsWith('wins', start);

const LISTED =
  /(?:[:,]|\band)\s(once|twice|one|two|three|four|five|six|seven|eight|nine|ten|\d)\s(?:at|in)\s(?:the\s)?/g;
/** Behind which a number is of something else. */
const OTHER_WORD = /[;.]|\b(?:golds?|silvers?|bronzes?|records?|medals?|titles?|wins?|times)\b/;

/** `World titles: three`, `Olympic golds: 2 (2021, 2024)`: a line of figures. */
function labelled(scene: Scene, word: ResultWord): readonly Numbered[] | undefined {
  const { lower } = scene.reading;
  if (!isMany(lower, word)) return undefined;
  const said = AT_LABEL.exec(lower.slice(word.end, word.end + 30));
  const count = worth(said?.[1]);
  const left = /(?:^|[.;:•*–—-]\s|,\s)([a-zà-ɏ\d\s,-]{0,40})$/.exec(lower.slice(0, word.start));
  if (!said || count === undefined || !left || !isNounPhrase(left[1] as string)) return undefined;
  const end = word.end + said[0].length;
  return [{ start: word.start, end, count, nth: false, consecutive: false, times: false, from: 0 }];
}

const AT_LABEL = new RegExp(`^(?:\\s(?:won|so far|to date))?:\\s(${CARDINAL})(?=\\s?[.,;()–—]|$)`);

/** `His win in London in 2019 was his fourth there`: which of them it was. */
function called(scene: Scene, word: ResultWord): readonly Numbered[] | undefined {
  if (word.form !== 'thing') return undefined;
  const said = NOMINAL.exec(scene.reading.lower.slice(word.end));
  const count = worth(said?.[1]);
  if (!said || count === undefined) return undefined;
  const end = word.end + said[0].length;
  return [{ start: word.start, end, count, nth: true, consecutive: false, times: false, from: 0 }];
}

const NOMINAL = new RegExp(
  `^(?:[^,;.:()]|,(?=\\s\\d)|\\.(?=\\d)){0,70}?(?:,\\s\\d[^,;()]{2,40},)?\\s(?:was|is)\\s(?:also\\s|already\\s|only\\s)?(?:his|her|a|an|[a-zà-ɏ]+['’]s)\\s(?:record\\s|historic\\s)?(${ORDINAL})(?=\\sthere|\\sin\\s(?:the\\s)?(?:city|event|race)|[.,;]|$)`,
);

/** `won nine New York City Marathons`, `won a fifth Berlin Marathon`: the number stands before the race. */
function ofRaces(scene: Scene, word: ResultWord, consecutive: boolean): readonly Numbered[] | undefined {
  const { lower } = scene.reading;
  if (word.form !== 'verb') return undefined;
  const said = RACES.exec(lower.slice(word.end, word.end + 50));
  const count = worth(said?.[1] ?? said?.[2]);
  const nth = said?.[2] !== undefined;
  const from = word.end + (said?.[0].length ?? 0);
  const race = spansOf(scene, 'event').find(({ start, year }) => start === from && year === undefined);
  if (!said || count === undefined || !race || !(nth || /s$/.test(lower.slice(race.start, race.end)))) return undefined;
  return [{ start: word.start, end: race.end, count, nth, consecutive, times: false, from: 0 }];
}

const RACES = new RegExp(
  `^\\s(?:(?:(?:an?|all|his|her|no\\sfewer\\sthan)\\s)?(?:[a-z]+\\s)?(${CARDINAL})|(?:an?|his|her)\\s(?:record\\s)?(${ORDINAL}))\\s`,
);

const AND =
  /^((?:,|,?\sand)\s(?:in\s|at\s|of\s)?(?:the\s)?)(?:[a-zà-ɏ'’-]+\s){1,4}?(?:(once|twice|thrice)|(two|three|four|five|six|seven|eight|nine|ten) times)\b/;

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
    const count = worth(match[1] ?? match[3]);
    const nth = match[3] !== undefined;
    // `back-to-back titles in 2019 and 2022`: those of the years.
    if (match[1] === 'back-to-back' && scope.years.length === 2) return undefined;
    const times = match[2] !== undefined || TIMES[match[1] ?? ''] !== undefined;
    // `triple gold at three Games`: of each of them.
    if (!nth && !last && AT_SEVERAL.test(lower.slice(word.end))) return undefined;
    // `third champion`; `Kenya's fifth title` is nobody's.
    if (count === undefined || (nth && (word.form === 'agent' || word.many)) || (!times && isOfNation(scene, start)))
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

const COLOUR = /\b(?:gold|silver|bronze)s?\b/;

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
