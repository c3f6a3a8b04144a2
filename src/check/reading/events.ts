/** Races and championships in a text: `the 2023 London Marathon`, `Tokyo 2020`, `Olympic` before a title. */
import { fold } from '../../domain/name.ts';
import { keptFor } from '../kept.ts';
import type { Facts } from '../verify/facts.ts';
import type { EventSpan } from './span.ts';
import { isNumber, type Token } from './tokens.ts';

/** A word without which nothing is an event. */
const HEADS = new Set(
  'marathon marathons half games game olympics olympic championship championships champs league classic relays meeting cup run race grand prix 10k 15k 10 20 km mile ekiden semi trials'.split(
    ' ',
  ),
);
/** Words inside a name that are written small: `world indoor championships`. */
const JOINTS = new Set('of de indoor athletics road cross country'.split(' '));
/** Adjectives that alone mean the Games or championships, before a title or medal. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  olympic: ['olympics'],
  world: ['world-championships'],
  'world indoor': ['world-indoor-championships'],
  'european indoor': ['european-indoor-championships'],
  european: ['european-championships'],
  african: ['african-championships'],
  asian: ['asian-games', 'asian-championships'],
  commonwealth: ['commonwealth-games'],
};
const TITLE =
  /^\s(?:(?:men|women)['’]s\s)?(?:\d{1,2},?\d{3}[\s-]?(?:m|met(?:re|er)s?)?\s(?:steeplechase\s)?|[a-z]+\s(?:jump|vault|throw|put)\s|marathon\s|\d{3}[\s-]?(?:m|met(?:re|er)s?)?\s(?:hurdles\s)?|(?:steeplechase|discus|javelin|hammer|shot|heptathlon|decathlon|sprint|relay|hurdles|vault)\s){0,1}(?:champions?|titles?|gold|silver|bronze|medals?|medall?ists?|crown|final|winner|one)(?![A-Za-zÀ-ɏ-])/i;

/** Words behind a title that make it another meeting: `Olympic Trials`. */
const NO_GAMES =
  /^\s(?:track\s(?:and|&)\sfield\s|marathon\s|team\s)?(?:trials?|qualif[a-z]+|standards?|stadium|park|village|flame|torch|committee|movement|association)(?![A-Za-zÀ-ɏ])/i;

const LONGEST = 7;

/** Whether an event can begin at a token: most words are told apart by this alone. */
export function mayBeEvent(tokens: readonly Token[], at: number): boolean {
  const { capital, folded } = tokens[at] as Token;
  return (
    capital ||
    folded === 'world' ||
    folded === 'worlds' ||
    (folded.endsWith('k') && /^\d+k$/.test(folded)) ||
    (folded.length === 4 && yearOf(tokens[at] as Token) !== undefined)
  );
}

/** The event whose name begins at a token; its year where it stands beside the name. */
export async function eventAt(
  facts: Facts,
  text: string,
  tokens: readonly Token[],
  at: number,
): Promise<(EventSpan & { length: number }) | undefined> {
  const first = tokens[at] as Token;
  const year = yearOf(first);
  const from = year !== undefined && tokens[at + 1] && mayBeginName(tokens[at + 1] as Token) ? at + 1 : at;
  const begin = tokens[from] as Token;
  if (!mayBeginName(begin)) return undefined;
  const named =
    (begin.capital ||
    begin.folded !== 'world' ||
    /^(?:championships?|athletics|half|road|indoor|cross)$/.test(tokens[from + 1]?.folded ?? '')
      ? await byName(facts, text, tokens, from)
      : undefined) ??
    (begin.capital ? await byCityAndYear(facts, tokens, from) : undefined) ??
    byTitle(text, tokens, from) ??
    (year !== undefined && from > at && begin.text === 'Games' ? await gamesOf(facts, year) : undefined);
  if (!named) return undefined;
  const last = tokens[from + named.length - 1] as Token;
  // "the Olympic Trials", "the U.S. Olympic Track and Field Trials" are of a nation.
  if (NO_GAMES.test(text.slice(last.end, last.end + 30))) return undefined;
  const after = tokens[from + named.length];
  const yearAfter = after && after.start - last.end <= 1 ? yearOf(after) : undefined;
  const known = year !== undefined && from > at ? year : (named.year ?? yearAfter);
  const end = yearAfter !== undefined && known === yearAfter ? (after as Token).end : last.end;
  return {
    kind: 'event',
    start: from > at ? first.start : (tokens[from] as Token).start,
    end,
    series: named.series,
    year: known,
    length: from - at + named.length + (end === last.end ? 0 : 1),
    ...(named.hosted && known === named.year ? { hosted: named.hosted } : {}),
    ...(named.title || (begin.folded === 'olympic' && named.length === 1 && TITLE.test(text.slice(last.end)))
      ? { title: true }
      : {}),
  };
}

/** `world champion` is written without a capital, too. */
const mayBeginName = ({ capital, folded }: Token) =>
  capital || folded === 'world' || folded === 'worlds' || /^\d+k$/.test(folded);

interface NamedSeries {
  readonly series: readonly string[];
  readonly length: number;
  readonly year?: number;
  readonly hosted?: readonly number[];
  readonly title?: boolean;
}

async function byName(
  facts: Facts,
  text: string,
  tokens: readonly Token[],
  at: number,
): Promise<NamedSeries | undefined> {
  let most = 1;
  while (most < LONGEST && at + most < tokens.length) {
    const [before, next] = [tokens[at + most - 1] as Token, tokens[at + most] as Token];
    const joined = next.start - before.end <= 1 && !before.possessive;
    if (
      !joined ||
      !(next.capital || HEADS.has(next.folded) || isNumber(next) || JOINTS.has(next.folded)) ||
      /[.,;:]/.test(text.slice(before.end, next.start))
    )
      break;
    most += 1;
  }
  for (let length = most; length >= 1; length--) {
    const part = tokens.slice(at, at + length);
    const words = part.filter((token) => yearOf(token) === undefined).map(({ folded }) => folded);
    if (words.length === 0 || !words.some((word) => HEADS.has(word))) continue;
    const series = await seriesNamed(facts, words);
    const year = part.map(yearOf).find((each) => each !== undefined);
    if (series.length > 0) return { series, length, ...(year === undefined ? {} : { year }) };
  }
  return undefined;
}

/** Words that organisers and sponsors add, and a plural or singular that the list has otherwise. */
const stem = (word: string) => word.replace(/^(championship|game|olympic|marathon)s$/, '$1');
const ADDED = new Set('iaaf athletics athletic summer the'.split(' '));

function seriesNamed(facts: Facts, words: readonly string[]): Promise<readonly string[]> {
  return KNOWN(facts, words.join(' '), () => readSeries(facts, words));
}

const KNOWN = keptFor<Promise<readonly string[]>>(2000);

async function readSeries(facts: Facts, words: readonly string[]): Promise<readonly string[]> {
  const [rarest = ''] = [...words].sort((a, b) => Number(HEADS.has(a)) - Number(HEADS.has(b)) || b.length - a.length);
  // "Marathon" alone, or "Half Marathon", is no race.
  if (HEADS.has(rarest) && !/^olympics?$/.test(rarest)) return [];
  const plural = await facts.seriesCalled(`${rarest}s`);
  const ids = [...(await facts.seriesCalled(rarest)), ...plural];
  const wanted = key(words);
  const loose = key(words.filter((word) => !ADDED.has(word)));
  const exact: string[] = [];
  const near: string[] = [];
  for (const id of new Set(ids)) {
    const series = await facts.series(id);
    if (!series) continue;
    const names = [series.name, ...series.aliases].map((name) => fold(name).split(' '));
    if (names.some((name) => key(name) === wanted)) exact.push(id);
    else if (
      words.length > 1 &&
      loose !== '' &&
      names.some((name) => key(name.filter((word) => !ADDED.has(word))) === loose)
    )
      near.push(id);
  }
  return exact.length > 0 ? exact : near;
}

const key = (words: readonly string[]) => words.map(stem).sort().join(' ');

/** `Tokyo 2020`, `London 2012`, `the Beijing Olympics`. */
async function byCityAndYear(facts: Facts, tokens: readonly Token[], at: number): Promise<NamedSeries | undefined> {
  const ends = (token: Token | undefined) =>
    token !== undefined && (yearOf(token) !== undefined || /^(?:olympics?|games)$/.test(token.folded));
  if (!ends(tokens[at + 1]) && !ends(tokens[at + 2])) return undefined;
  for (const length of [2, 1]) {
    const city = tokens.slice(at, at + length);
    const next = tokens[at + length];
    if (city.length < length || !next || !city.every(({ capital }) => capital)) continue;
    // "London (2012)" is no name.
    if (next.start - (city.at(-1) as Token).end > 1) continue;
    const year = yearOf(next);
    const games = /^(?:olympics?|games)$/.test(next.folded);
    if (year === undefined && !games) continue;
    const name = city.map(({ folded }) => folded).join(' ');
    if (!(await facts.seriesCalled((city.at(-1) as Token).folded)).includes('olympics')) continue;
    const olympics = await facts.series('olympics');
    const editions =
      olympics?.editions.filter((each) => isCalled(each.city, name) && (year === undefined || each.year === year)) ??
      [];
    const both = games && tokens[at + length + 1]?.folded === 'games' ? 2 : 1;
    const said = games ? yearOfGames(tokens, at + length + both) : undefined;
    // `the London Games of 1948`, and not those of 2012; a year in which they were elsewhere stands for itself.
    const held = said === undefined ? editions.at(-1) : editions.find((each) => each.year === said);
    if (editions.length === 0) continue;
    return {
      series: ['olympics'],
      length: length + both + (said !== undefined && held ? 2 : 0),
      ...(held ? { year: held.year } : {}),
      ...(said === undefined && editions.length > 1 ? { hosted: editions.map((each) => each.year) } : {}),
    };
  }
  return undefined;
}

/** `Games of 1948`, `Olympics in 1984`: the year that is part of the name. */
function yearOfGames(tokens: readonly Token[], at: number): number | undefined {
  const [of, year] = [tokens[at], tokens[at + 1]];
  const isJoined = of && year && /^(?:of|in)$/.test(of.folded) && year.start - of.end <= 1;
  return isJoined && of.start - (tokens[at - 1] as Token).end <= 1 ? yearOf(year) : undefined;
}

/** `the 1956 Games`: those of a year that had some. */
async function gamesOf(facts: Facts, year: number): Promise<NamedSeries | undefined> {
  const olympics = await facts.series('olympics');
  return olympics?.editions.some((each) => each.year === year) ? { series: ['olympics'], length: 1 } : undefined;
}

/** `Rio` is Rio de Janeiro, and `Mexico` Mexico City. */
export function isCalled(city: string | undefined, name: string): boolean {
  const folded = fold(city ?? '');
  return folded === name || (/^(?:rio|mexico)$/.test(name) && folded.startsWith(`${name} `));
}

function byTitle(text: string, tokens: readonly Token[], at: number): NamedSeries | undefined {
  for (const length of [2, 1]) {
    const part = tokens.slice(at, at + length);
    const series = TITLES[part.map(({ folded }) => folded).join(' ')];
    if (series && TITLE.test(text.slice((part.at(-1) as Token).end))) return { series, length, title: true };
  }
  return byShortName(text, tokens, at);
}

/** `bronze at the Worlds`, `at last year's worlds`, `at the Budapest Europeans`, `second at the 2004 world indoors`. */
function byShortName(text: string, tokens: readonly Token[], at: number): NamedSeries | undefined {
  const [first, second] = [tokens[at] as Token, tokens[at + 1]];
  const left = text.slice(Math.max(0, first.start - 40), first.start);
  const series = SHORT[first.folded];
  if (series) return (first.folded === 'worlds' ? OF_WORLDS : OF_OTHERS).test(left) ? { series, length: 1 } : undefined;
  const isIndoors = second?.folded === 'indoors' && second.start - first.end === 1 && OF_OTHERS.test(left);
  const indoors = isIndoors ? TITLES[`${first.folded} indoor`] : undefined;
  return indoors ? { series: indoors, length: 2 } : undefined;
}

const SHORT: Readonly<Record<string, readonly string[]>> = {
  worlds: ['world-championships'],
  europeans: ['european-championships'],
  commonwealths: ['commonwealth-games'],
};
const OF_WORLDS = /(?:\bthe|['’]s|\d{4})\s(?:[A-Z][a-zà-ɏ]+\s)?$/;
/** People are called so, too. */
const OF_OTHERS =
  /\b(?:at|in|from|of|for)\s(?:the|last\syear['’]s|this\syear['’]s|those)\s(?:\d{4}\s)?(?:[A-Z][a-zà-ɏ]+\s)?$/;

function yearOf(token: Token): number | undefined {
  return /^(?:18[5-9]\d|19\d\d|20\d\d)$/.test(token.text) ? Number(token.text) : undefined;
}
