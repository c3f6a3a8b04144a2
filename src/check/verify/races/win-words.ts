/** Numbers of wins in a text: `two-time London winner`, `her fourth London title`, `won it twice`. */
import type { Person } from '../../../dataset/entries.ts';
import type { PartialDate } from '../../../domain/date.ts';
import { cardinalOf, ORDINAL, ordinalOf } from '../../reading/numbers.ts';
import type { Span, SpanOf } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { apposedTo } from '../apposed.ts';
import { isObject } from '../attach.ts';
import { seriesAt, spokenEvents } from './races.ts';

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
  /** Places that count; first places where the words say nothing else. */
  readonly places?: readonly number[];
  /** `her third title`: what was won later is not counted with it. */
  readonly nth?: boolean;
  /** `World Championships`: by their own name, which those under a roof do not have. */
  readonly named?: boolean;
  /** The words name no race: another than the one spoken of may be meant. */
  readonly spoken?: boolean;
  /** Disciplines named; of championships the wins are of one. */
  readonly disciplines: readonly string[];
}

const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, twice: 2, thrice: 3 };
const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|double|triple|\\d{1,2}';
/** What a title is of, before it: `110m hurdles`, `women's marathon`, `shot put`. */
const OF_WHAT = `(?:[\\d,]+[\\s-]?m(?:etres|eters)?\\s)?(?:(?:marathon|race|women['’]s|men['’]s|indoor|outdoor|hurdles|steeplechase|sprint|mile|(?:long|high|triple)\\sjump|pole\\svault|shot\\sput|shot|discus|hammer|javelin|heptathlon|decathlon|pentathlon|walk|individual)\\s){0,2}`;
const TITLED = new RegExp(
  `^(?:['’]s)?\\s${OF_WHAT}(?:winner|champion|champ|victor|victories|wins|titles|triumphs|crowns|golds|gold\\s(?:winner|medall?ist|medals))\\b`,
);
const TITLE = new RegExp(
  `^(?:['’]s)?\\s${OF_WHAT}(?:(?:gold\\s)?(?:title|win|victory|crown|triumph|success)|gold(?:\\smedal)?)\\b`,
);
const MANY = new RegExp(
  `\\b(${NUMBER})(?:[-\\s]times?)?\\s(?:(?:consecutive|straight|successive|career|previous|earlier|prior|past|individual|defending|reigning|former)\\s)?(?:\\d{4}\\s)?$`,
  'u',
);
/** `the four-time winner of the London Marathon`, `five victories in Berlin`. */
const MANY_OF = new RegExp(
  `\\b(${NUMBER})(?:[-\\s]times?)?\\s(?:(?:consecutive|straight|successive|career|previous)\\s)?(?:winner|champion|victor|victories|wins|titles|triumphs|crowns|golds|gold\\smedals)\\s(?:of|in|at)\\s(?:the\\s)?$`,
  'u',
);
/** Without the name of a race: `four-time champion Kipchoge`, `won the race for the third time`, `his fifth win`. */
const SPOKEN = new RegExp(
  `\\b(${NUMBER})[-\\s]times?\\s(?:(?:defending|reigning|former)\\s)?(?:champion|winner)(?![A-Za-zÀ-ɏ-])|\\b(?:won|win|winning)\\s(?:it|the (?:race|event|marathon|title)|here|there)\\s(?:(twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten) times)\\b|for (?:the|a) (?:record )?(${ORDINAL})(?:\\s(consecutive|straight|successive))?\\s(?:time|year)\\b)`,
  'gu',
);
/** `Kipchoge's record fifth victory`, `Gebrselassie's four wins`: without the name of the race. */
const OWN = new RegExp(
  `^['’]s?\\s(?:record\\s|historic\\s|record-breaking\\s)?(${ORDINAL}|two|three|four|five|six|seven|eight|nine|ten)\\s(?:career\\s)?(?:win|victory|triumph|wins|victories|triumphs)(?![A-Za-zÀ-ɏ-])(?!\\s(?:over|this|of|in a row|in|at)\\b)`,
  'u',
);
const NTH = new RegExp(`\\b(${ORDINAL})\\s(?:(consecutive|straight|successive)\\s)?$`, 'u');
const NTH_IN = new RegExp(
  `\\b(${ORDINAL})\\s(?:(consecutive|straight|successive)\\s)?(?:career\\s)?(?:title|win|victory|crown|triumph|success)\\s(?:in|at)\\s(?:the\\s)?$`,
  'u',
);
const AGAIN = new RegExp(
  `^(?:\\s(?!(?:and|but|while|when|after|before)\\b)(?:[A-Za-zÀ-ɏ\\d'’-]|,(?=\\d))+){0,4}\\s(?:(twice|thrice|(?:two|three|four|five|six|seven|eight) times)\\b|for (?:the|a) (?:record )?(${ORDINAL})(?:\\s(consecutive|straight|successive))?\\s(?:time|year)\\b)`,
  'u',
);
/** `won four times in Berlin`, `has triumphed twice at the London Marathon`. */
const OFTEN_IN =
  /\b(?:won|triumphed|prevailed|victorious|winning|wins|win)\s(?:(?:here|there|a record|now|already)\s)?(twice|thrice|(?:two|three|four|five|six|seven|eight|nine) times)\s(?:in|at)\s(?:the\s)?$/;
/** `retained his London Marathon title for a record third win`. */
const FOR_NTH = new RegExp(
  `^\\s(?:(?:marathon|race|women['’]s|men['’]s)\\s){0,2}(?:title|crown)\\s(?:for|with)\\s(?:a|his|her)\\s(?:record\\s|historic\\s)?(${ORDINAL})\\s(?:(consecutive|straight|successive)\\s)?(?:win|victory|title|triumph|time|success)\\b`,
  'u',
);
const WON = /\b(?:won|win|winning|wins|became|crowned|(?:twice|times)\sand)\s(?:in\s|at\s)?(?:the\s)?(?:\d{4}\s)?$/;

export async function winsSaid(scene: Scene): Promise<readonly SaidWins[]> {
  const found: SaidWins[] = [];
  for (const race of [...scene.reading.spans.filter(isRace), ...again(scene)]) {
    const said = numberAt(scene, race);
    const subject = said && ownerOf(scene, race);
    if (!said || !subject) continue;
    const named = isRace(race) ? race : scene.before.flatMap((each) => each.reading.spans.filter(isRace))[0];
    const series = named?.kind === 'event' ? named.series : named ? await seriesAt(scene, named) : [];
    if (series.length === 0) continue;
    const dated = spansOf(scene, 'date').some(({ start }) => start >= said.end && start - said.end <= 4);
    const told = said.again && !dated ? spansOf(scene, 'date').filter(({ start }) => start < race.start) : [];
    const dates = spansOf(scene, 'date').find(
      ({ date, start }) =>
        date.precision === 'interval' &&
        /^\d{4}\/\d{4}$/.test(date.text) &&
        start >= race.end &&
        !castOf(scene).some(({ span }) => span.start >= race.end && span.end <= start),
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
      years: dates?.date ?? yearsOf(race),
      disciplines: racesOf(scene, () => true),
    });
  }
  return [...found, ...ofSpokenRace(scene, found), ...(await ofOwner(scene, found))];
}

/** `three golds at the 1956 Games`: of that year; some Games were held the year after. */
export function yearsOf(race: Span): SaidWins['years'] {
  if (race.kind !== 'event' || race.year === undefined) return undefined;
  return { first: Date.UTC(race.year, 0, 1) / 864e5, last: Date.UTC(race.year + 1, 11, 31) / 864e5 };
}

/**
 * What titles are of: the disciplines that fit, and those counted up with them, `over 5,000m and 10,000m`. Of
 * `5,000 and 10,000 metres` one is no word of its own: any that somebody runs.
 */
export function racesOf(scene: Scene, fits: (span: Span) => boolean): readonly string[] {
  const { lower } = scene.reading;
  const some: SpanOf<'discipline'>[] = [];
  for (const each of spansOf(scene, 'discipline')) {
    const last = some.at(-1);
    const joined = last !== undefined && LISTED.test(lower.slice(last.end, each.start));
    if (joined || fits(each)) some.push(each);
  }
  if (some.some(({ start }) => HALF_SAID.test(lower.slice(Math.max(0, start - 16), start)))) return [];
  return some.flatMap(({ disciplines }) => disciplines.map(({ id }) => id));
}

const LISTED = /^(?:\smet(?:re|er)s)?(?:,|,?\s(?:and|&|plus|or))\s(?:(?:in|at|over|the|men['’]s|women['’]s)\s){0,3}$/;
const HALF_SAID = /\d\s?m?\s(?:and|or|&)\s(?:the\s)?$/;

type Race = SpanOf<'event'> | SpanOf<'place'>;

const isRace = (span: Span): span is Race => span.kind === 'event' || (span.kind === 'place' && span.known);

/** `won it four times`, `has won there twice`: the race of the sentence before, where it is the only one. */
function again(scene: Scene): readonly Span[] {
  const last = scene.before.find((each) => each.reading.spans.some(isRace));
  if (last?.reading.spans.filter(isRace).length !== 1) return [];
  return [...scene.reading.lower.matchAll(/\bwon (it|there|the race|the event)\b/g)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: 'count', value: 0, words: true, start: end - (match[1] as string).length, end };
  });
}

function ofSpokenRace(scene: Scene, named: readonly SaidWins[]): readonly SaidWins[] {
  const [event] = spokenEvents(scene);
  if (!event) return [];
  const { lower } = scene.reading;
  return [...lower.matchAll(SPOKEN)].flatMap((match): SaidWins[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (named.some(({ start, end }) => start < span.end && span.start < end)) return [];
    if (/^\s(?:of|at|in|over)\s/.test(lower.slice(span.end)) && match[1] !== undefined) return [];
    const count = numberIn((match[1] ?? match[2] ?? match[3] ?? '').replace(' times', ''));
    const subject = match[1] === undefined ? actorBefore(scene, span) : titledBy(scene, span);
    if (count === undefined || count < 2 || !subject) return [];
    return [
      {
        ...span,
        ...subject,
        count,
        series: event.series,
        consecutive: match[4] !== undefined,
        titled: match[1] !== undefined,
        until: undefined,
        years: undefined,
        spoken: true,
        disciplines: [],
      },
    ];
  });
}

async function ofOwner(scene: Scene, named: readonly SaidWins[]): Promise<readonly SaidWins[]> {
  const found: SaidWins[] = [];
  for (const { span, person, sure } of castOf(scene)) {
    const match = span.possessive ? OWN.exec(after(scene, span, 60)) : null;
    const count = match ? numberIn(match[1] ?? '') : undefined;
    const end = span.end + (match?.[0].length ?? 0);
    if (!match || count === undefined || named.some((each) => each.start < end && span.end < each.end)) continue;
    const place = spansOf(scene, 'place').find((each) => each.known && each.start >= end);
    const here = spansOf(scene, 'event').find(({ title }) => !title)?.series;
    const series = here ?? (place ? await seriesAt(scene, place) : (spokenEvents(scene)[0]?.series ?? []));
    if (series.length === 0) continue;
    const start = end - match[0].trimStart().length + 2;
    found.push({
      start,
      end,
      person,
      sure,
      count,
      series,
      consecutive: false,
      titled: false,
      until: undefined,
      years: undefined,
      spoken: true,
      disciplines: [],
    });
  }
  return found;
}

type Subject = { person: Person; sure: boolean };

function actorBefore(scene: Scene, span: { start: number; end: number }): Subject | undefined {
  return castOf(scene)
    .filter((each) => each.span.end <= span.start && !isObject(scene, each.span) && !each.span.possessive)
    .at(-1);
}

/** `four-time champion Kipchoge`, `Kipchoge, a four-time winner,`. */
function titledBy(scene: Scene, span: { start: number; end: number }): Subject | undefined {
  const people = castOf(scene);
  const { text } = scene.reading;
  const next = people.find(
    ({ span: each }) =>
      each.start > span.end && /^,?\s(?:[A-Z][A-Za-zÀ-ɏ.]*\s){0,2}$/.test(text.slice(span.end, each.start)),
  );
  const last = people.find(
    ({ span: each }) =>
      each.end <= span.start && /^,\s(?:who is\s)?(?:an?|the)\s$/.test(text.slice(each.end, span.start)),
  );
  return next ?? last;
}

const numberIn = (text: string) => TIMES[text] ?? cardinalOf(text) ?? ordinalOf(text);

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
  const said = (text: string | undefined) => (text === undefined ? undefined : numberIn(text));
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
  const hoped =
    /\b(?:hop(?:ed|es|ing)|bid|chas(?:ed|ing)|seeking|aim(?:ed|ing)|target(?:ed|ing)|want(?:s|ed)|would|could)\b[^.;]{0,50}$/.test(
      left,
    );
  const many = TITLED.test(right) && !hoped ? MANY.exec(left) : null;
  if (many) return build(many, many[1], /consecutive|straight|successive/.test(many[0]), true);
  const of = MANY_OF.exec(left);
  if (of)
    return build(of, of[1], /consecutive|straight|successive/.test(of[0]), /winner|champion|victor\b/.test(of[0]));
  const nth = TITLE.test(right) ? NTH.exec(left) : NTH_IN.exec(left);
  if (
    nth &&
    !/\b(?:first|inaugural)\b/.test(nth[0]) &&
    !/\b(?:no|not|fail[a-z]*|bid|hop[A-Za-zÀ-ɏ]+|chas[A-Za-zÀ-ɏ]+|seek[A-Za-zÀ-ɏ]*|aim[A-Za-zÀ-ɏ]*|target[A-Za-zÀ-ɏ]*|for (?:a|his|her))\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(
      left.slice(0, nth.index),
    )
  )
    return build(nth, nth[1], nth[2] !== undefined, false);
  const often = OFTEN_IN.exec(left);
  if (often) return build(often, often[1], false, false);
  const kept = /\b(?:retain|defend|claim|took|tak|w[io]n|keep|kept)[a-z]*\s(?:his|her|the)\s$/.test(left)
    ? FOR_NTH.exec(right)
    : null;
  if (kept) {
    const end = race.end + kept[0].length;
    const nth = said(kept[1]);
    if (nth !== undefined)
      return { start: race.start, end, count: nth, consecutive: kept[2] !== undefined, titled: false, again: true };
  }
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

/** From a race to whom the title is of: `champion Kipruto`, `champion and Olympic bronze medallist Peters`. */
const TITLES =
  /^(?:['’]s)?\s(?:(?!(?:is|was|has|had|who|won|beat|ran|in|at|by|with|to|from|over|for)\s)[A-Za-zÀ-ɏ\d'’-]+\s){1,4}(?:(?:and|&)\s(?:(?!(?:is|was|has|had|who|won|beat|ran|in|at|by|with|to|from|over|for)\s)[A-Za-zÀ-ɏ\d'’-]+\s){1,6}(?<=(?:champion|medall?ist|winner|holder)\s))?$/;

function ownerOf(scene: Scene, race: Span): { person: Person; sure: boolean } | undefined {
  const people = castOf(scene);
  const next = people.find(({ span }) => span.start >= race.end && span.start - race.end < 80 && !span.possessive);
  const last = people.filter(({ span }) => span.end <= race.start && !isObject(scene, span)).at(-1);
  // "the two-time London winner Kipruto", against "Kipruto is a two-time London winner".
  const beside = next && TITLES.test(scene.reading.lower.slice(race.end, next.span.start)) ? next : undefined;
  const apposed = last || next ? apposedTo(scene, race) : undefined;
  const owner = beside ?? apposed ?? last ?? (next && next.span.start - race.end < 24 ? next : undefined);
  // "Kenya's streak of four wins in London", "the fifth title in a row for his country": of no person.
  if (/^[A-Za-zÀ-ɏ\s'’]{0,40}\bfor (?:(?:his|her|their|the) )?(?:country|nation)\b/.test(after(scene, race)))
    return undefined;
  const counted = owner?.span.end ?? race.start;
  return spansOf(scene, 'nation').some(
    ({ start, end, form }) =>
      form === 'name' && start >= counted && end <= race.start && /^['’]s?\s/.test(after(scene, { end }, 3)),
  )
    ? undefined
    : owner;
}
