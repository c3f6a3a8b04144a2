/** Numbers that stand behind a result, before its subject, or in its race: `won it twice`, `title number four`. */
import { ORDINAL } from '../../reading/numbers.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { CARDINAL, CONSECUTIVE, type Numbered, worth } from './number-words.ts';
import type { Scope } from './scope.ts';
import { isNounPhrase, type ResultWord } from './words.ts';

const RIGHT = new RegExp(
  `^((?:[^,;.:()]|[,.](?=\\d)){0,70}?)\\s(?:(twice|thrice|once(?=,\\s(?:in|at)\\s|\\sand\\s(?:in|at)\\s))|(two|three|four|five|six|seven|eight|nine|ten) times|(?:for|with) (?:a|the|his|her) (?:record |historic )?(${ORDINAL}) (?:(?:straight|consecutive|successive) )?(?:time|year|win|victory|title|triumph|games|olympics|championships|edition))\\b`,
);
/** `won it twice`, `won for the third time`, `won London four times and Berlin twice`. */
export function numbersBehind(scene: Scene, word: ResultWord, consecutive: boolean): readonly Numbered[] | undefined {
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

/** `world title number four`, `gold medal no. 3`: which of them it is. */
export function numbered(scene: Scene, word: ResultWord): readonly Numbered[] | undefined {
  if (word.form !== 'thing' || word.many) return undefined;
  const said = AS_NUMBER.exec(scene.reading.lower.slice(word.end, word.end + 24));
  const count = worth(said?.[1]);
  if (!said || count === undefined) return undefined;
  const end = word.end + said[0].length;
  return [{ start: word.start, end, count, nth: true, consecutive: false, times: false, from: 0 }];
}

const AS_NUMBER = new RegExp(`^(?:\\smedal)?,?\\s(?:number|no\\.)\\s(one|${CARDINAL})(?![a-z\\d])`);

/** `For the third time in her career Kebede won`: before whoever does it. */
export function fronted(scene: Scene, word: ResultWord, scope: Scope): readonly Numbered[] | undefined {
  if (word.form !== 'verb') return undefined;
  const { lower } = scene.reading;
  const said = FRONTED.exec(lower.slice(0, word.start));
  const count = worth(said?.[1]);
  if (!said || count === undefined) return undefined;
  const start = said[0].indexOf(said[1] as string);
  const consecutive = CONSECUTIVE.test(said[0]);
  return [{ start, end: scope.end, count, nth: true, consecutive, times: false, from: 0 }];
}

const FRONTED = new RegExp(
  `^\\W*for\\s(?:a|the|his|her)\\s(?:record\\s|historic\\s)?(${ORDINAL})\\s(?:(?:straight|consecutive|successive)\\s)?(?:time|year)\\b[^.;:]{0,100}$`,
);

/** `has been champion of the London Marathon four times`: the words without the race, which is named by its name or its city. */
function withoutRace(scene: Scene, from: number, words: string): string {
  const start = from + (/^\s(?:of|in|at)\s(?:the\s)?/.exec(words)?.[0].length ?? words.length);
  const race = scene.reading.spans.find(
    (span) => span.start === start && (span.kind === 'event' || (span.kind === 'place' && span.known)),
  );
  return race && race.end <= from + words.length ? words.slice(race.end - from) : words;
}

/** `ten titles: four at the Olympics and six at the world championships`, `four wins in London, four in Berlin`. */
export function listed(scene: Scene, word: ResultWord): readonly Numbered[] {
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
export function labelled(scene: Scene, word: ResultWord): readonly Numbered[] | undefined {
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
export function called(scene: Scene, word: ResultWord): readonly Numbered[] | undefined {
  if (word.form !== 'thing') return undefined;
  const said = NOMINAL.exec(scene.reading.lower.slice(word.end));
  const count = worth(said?.[1]);
  if (!said || count === undefined) return undefined;
  const end = word.end + said[0].length;
  return [{ start: word.start, end, count, nth: true, consecutive: false, times: false, from: 0 }];
}

const NOMINAL = new RegExp(
  `^(?:[^,;.:()]|,(?=\\s\\d)|\\.(?=\\d)){0,70}?(?:,\\s\\d[^,;()]{2,40},)?\\s(?:was|is)\\s(?:also\\s|already\\s|only\\s)?(?:his|her|a|an|[a-zà-ɏ]+['’]s)\\s(?:record\\s|historic\\s)?(${ORDINAL})(?=\\sthere|\\sin\\s(?:the\\s)?(?:city|event|race)|\\s(?:in\\sa\\srow|in\\ssuccession|on\\sthe\\strot|running|straight)(?![a-z])|[.,;]|$)`,
);

/** `won nine New York City Marathons`, `won a fifth Berlin Marathon`: the number stands before the race. */
export function ofRaces(scene: Scene, word: ResultWord, consecutive: boolean): readonly Numbered[] | undefined {
  const { lower } = scene.reading;
  if (word.form !== 'verb') return undefined;
  const said = RACES.exec(lower.slice(word.end, word.end + 50));
  const count = worth(said?.[1] ?? said?.[2]);
  const nth = said?.[2] !== undefined;
  const from = word.end + (said?.[0].length ?? 0);
  const race = spansOf(scene, 'event').find(({ start, year }) => start === from && year === undefined);
  if (!said || count === undefined || !race || !(nth || /s$/.test(lower.slice(race.start, race.end)))) return undefined;
  const straight = consecutive || CONSECUTIVE.test(said[0]);
  return [{ start: word.start, end: race.end, count, nth, consecutive: straight, times: false, from: 0 }];
}

const RACES = new RegExp(
  `^\\s(?:(?:(?:an?|all|his|her|no\\sfewer\\sthan)\\s)?(?:[a-z]+\\s)?(${CARDINAL})|(?:an?|his|her)\\s(?:record\\s)?(${ORDINAL}))\\s(?:(?:consecutive|successive|straight)\\s)?`,
);

const AND =
  /^((?:,|,?\sand)\s(?:in\s|at\s|of\s)?(?:the\s)?)(?:[a-zà-ɏ'’-]+\s){1,4}?(?:(once|twice|thrice)|(two|three|four|five|six|seven|eight|nine|ten) times)\b/;
