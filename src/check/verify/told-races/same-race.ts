/**
 * The mark somebody has of a race that the text tells: where others have in it what the text gives them, or he himself a
 * place, a mark that he does not have is the one he has of it, miswritten.
 *
 * A race has one mark of everybody. So no list has to be complete, and no words have to say which race is meant, but none
 * may speak of another one, or of a part of it.
 */
import type { Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimType } from '../../finding.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import type { Setting } from '../attach.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isRaced, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { isNews } from '../slips/mark-meant.ts';
import { isOfStopWatch, isToldBeside, placeOf } from './raced-mark.ts';

/** What somebody has of a race that is told. */
export interface Told {
  /** Whether a sentence before tells it. */
  readonly before: boolean;
  readonly person: Person;
  readonly deed: Achievement;
  /** Where its mark stands, if that is what tells it. */
  readonly marked: Pick<Claim, 'start' | 'end'> | undefined;
}

/** Claims that are of one race. */
export const OF_RACE: ReadonlySet<ClaimType> = new Set([
  'mark',
  'personal-best',
  'record-holder',
  'race-winner',
  'medal',
  'placing',
  'debut',
]);
/** Sentences back to which a race is still told. */
const NEAR = 2;

/** What the claims of a sentence bear out of races; of the nearest before it, where they do of none. */
export function toldIn(scene: Scene, claims: readonly Claim[], span?: AmountSpan): readonly Told[] {
  // Behind a semicolon another race is told, if one is.
  const { lower } = scene.reading;
  const from = span ? lower.lastIndexOf('; ', span.start) : -1;
  if (from > 0) {
    const own = claims
      .filter(({ start }) => start > from)
      .flatMap((claim) => toldBy({ ...scene, claims }, claim, false));
    if (own.length > 0) return own;
  }
  for (const [ago, each] of [{ ...scene, claims }, ...scene.before.slice(0, NEAR)].entries()) {
    const told = each.claims.flatMap((claim) => toldBy(each, claim, ago > 0));
    if (told.length > 0) return told;
  }
  return [];
}

export function toldBy(scene: Scene, claim: Claim, before: boolean): readonly Told[] {
  const { type, verdict, subject, asOf, actual, start, end } = claim;
  if (verdict !== 'supported' || !OF_RACE.has(type) || !subject || !asOf) return [];
  // What somebody is called is of another day; what he became is of this one.
  const { lower } = scene.reading;
  if (TITLE.test(lower.slice(start, end + 2)) && !BECAME.test(lower.slice(Math.max(0, start - 40), start))) return [];
  const person = castOf(scene).find((member) => member.person.id === subject.id)?.person;
  if (!person) return [];
  const marked = type === 'mark' || type === 'personal-best';
  return (
    achievementsOf(person, scene.facts.lexicons.rules)
      .filter(
        (deed) =>
          deed.date.text === asOf &&
          (asOf.length === 10 || deed.event !== undefined) &&
          isRaced(deed) &&
          (!marked || deed.mark === actual),
      )
      // The same height is cleared on many days.
      .filter((deed) => !marked || deed.unit !== 'mm' || isNews(scene, deed))
      .map((deed) => ({ person, deed, before, marked: marked ? { start, end } : undefined }))
  );
}

const BECAME = /\b(?:bec[ao]m(?:e|es|ing)|crowned)\s(?:[a-z\d’'-]+\s){0,4}$/;
const TITLE = /\b(?:champions?|holders?|winners?|medall?ists?|runner-up)\b/;

/** Whether two did what they did in the same race. */
export function isTogether(a: Achievement, b: Achievement): boolean {
  if (a.discipline !== b.discipline || a.environment !== b.environment) return false;
  if (a.event !== undefined && b.event !== undefined && a.event !== b.event) return false;
  // Of old championships no more is known than their days.
  if (isOfGames(a) || isOfGames(b)) return a.event !== undefined && a.event === b.event;
  const isDay = Math.abs(a.date.first - b.date.first) <= 1 && a.date.precision === 'day' && b.date.precision === 'day';
  return isDay && (a.city === undefined || b.city === undefined || a.city === b.city || a.event === b.event);
}

const isOfGames = ({ date }: Achievement): boolean => date.precision === 'year' || date.precision === 'interval';

/** Words of another race, of a part of one, or of several. */
const ELSE =
  /\b(?:heats?|semi-?finals?|semis?|qualif[a-z]+|rounds?|preliminar[a-z]+|ago|last(?!\s(?:for|until|at|bend|straight|hurdle|barrier|night|evening)\b)|previous(?:ly)?|already|earlier|before|valid|attempts?|opener|opened|opening|half-?way|splits?|leg|laps?|pace|kilomet(?:re|er)s?|\d+k(?:m)?|en route|on the way|best|records?|once|ever|has run|had run|season|year(?!-old)|lead[a-z]*|list|standard|target|fail[a-z]*|miss[a-z]*|foul[a-z]*)\b/;
/** What was broken in the race, and which of the attempts it was. */
const NO_ELSE =
  /\b(?:br[eo]ke|breaking|beat|beating|set|setting|smash(?:ed|ing)|improv(?:ed|ing)|for|with)\s(?:an?|the|his|her|own)\s(?:[a-z\d-]+\s){0,4}(?:records?|best)\b|\b(?:first|second|third|fourth|fifth|sixth|last|final|opening)\s(?:round|attempt|throw|jump)\b|\b(?:minutes?|hours?|moments|(?:half|quarter of) an hour|the same (?:evening|night|day))\s(?:earlier|before|ago)\b|\b(?:after|before|from)\s[\d:.]+\s(?:an?\s|the\s)?(?:last\s)?(?:year|season)?(?:\s(?:ago|before|earlier))?/g;

/** The mark of the race told, if it is not the one that is written, and near enough to it. */
export async function ofSameRace(
  scene: Scene,
  span: AmountSpan,
  { person, span: at, sure }: Owner,
  setting: Setting,
  claims: readonly Claim[],
  known: Claim | undefined,
): Promise<Achievement | undefined> {
  if (!sure) return undefined;
  // Where the mark is his of another race, the place must tell that it is said of this one.
  const isHis = known?.verdict === 'supported';
  if (isHis && (known.subject?.id !== person.id || !TOLD_PLACE.test(scene.reading.lower))) return undefined;
  // `the fifth-fastest man in history behind Bekele (2:01:41) and Lemma (2:01:48)`: each of another race.
  if (isHis && OF_LIST.test(scene.reading.lower)) return undefined;
  const told = toldIn(scene, claims, span);
  if (told.length === 0) return undefined;
  const own = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.value !== null &&
      isRaced(each) &&
      span.readings.some(
        ({ unit, value }) => unit === each.unit && Math.abs(value / (each.value as number) - 1) < FAR,
      ) &&
      told.some(({ deed }) => isTogether(each, deed)),
  );
  const [only] = own;
  if (!only || own.some(({ value, discipline }) => value !== only.value || discipline !== only.discipline))
    return undefined;
  const words = wordsOf(scene, span, at);
  if (ofElse(scene, span, at)) return undefined;
  const amount = readingOf(span, only);
  if (span.readings.some((reading) => isSame(reading, only))) return undefined;
  if (isOfStopWatch(span, only)) return undefined;
  const slips = slipsBetween(amount, only);
  if (slips > 1 && Math.abs(amount.value / (only.value as number) - 1) > CLOSE) return undefined;
  // Of the jumps and throws of a day the best one is listed.
  if (only.unit === 'mm') {
    const worse = amount.value < (only.value as number);
    if (rowOf(scene, span, at) !== undefined) return only;
    const lead = scene.reading.lower.slice(Math.min(at.end, span.start), span.start);
    const isPlaced = PLACED.test(lead) || isPlaceTold(scene, span, at, only) || isTrailing(scene, span, at, only, told);
    if (worse ? ELSE.test(words) || !isPlaced : !DONE.test(words) && !isTrailing(scene, span, at, only, told))
      return undefined;
  }
  // That it is the very mark of another in the race shows what was mixed up.
  const isOthers = castOf(scene).some(
    (other) =>
      other.person.id !== person.id &&
      achievementsOf(other.person, scene.facts.lexicons.rules).some(
        (each) => isTogether(each, only) && span.readings.some((reading) => isSame(reading, each)),
      ),
  );
  const isBeside = at.end <= span.start && BESIDE.test(scene.reading.lower.slice(at.end, span.start));
  if (isToldBeside(scene, span, only) && !(isOthers && isBeside)) return undefined;
  const isPlaced =
    isPlaceTold(scene, span, at, only) ||
    isListed(scene, span, at, only, told) ||
    isTrailing(scene, span, at, only, told);
  if (isHis && !isPlaced) return undefined;
  if (slips > 2 && !isOthers && !isPlaced) return undefined;
  // What stands around tells the race only where another sentence told it.
  const here = withoutAside(scene, at, told.some(({ before }) => before) ? setting.around : setting);
  const elsewhere = here.places.some(({ name }) => !isPlaceOf(only, name));
  return !elsewhere && (await conflictsOf(scene.facts, only, here)).length === 0 ? only : undefined;
}

/** What stands around a mark and whoever has it, without what is told of him aside: `Lokedi, last year's winner, took third in`. */
function wordsOf({ reading: { lower } }: Scene, span: AmountSpan, at: Owner['span']): string {
  const [from, to] = [Math.min(at.start, span.start), Math.max(at.end, span.end)];
  const between = at.end <= span.start ? lower.slice(at.end, span.start).replace(ASIDE, ' ') : lower.slice(from, to);
  // Behind an "and" another thing is told.
  const behind = lower.slice(to, to + 30).replace(/\s(?:and|but)\s.*$/, '');
  return `${lower.slice(Math.max(0, from - 40), from)} ${between} ${behind}`;
}

/** Whether the words speak of another race, of a part of one, or of several. */
export const ofElse = (scene: Scene, span: AmountSpan, at: Owner['span']): boolean =>
  speaksOfElse(wordsOf(scene, span, at));

export const speaksOfElse = (words: string): boolean => ELSE.test(words.replace(NO_ELSE, ' '));

type Around = Setting['around'];

function withoutAside(
  { reading: { lower } }: Scene,
  { end }: Owner['span'],
  { dates, events, places }: Around,
): Around {
  const until = end + (ASIDE.exec(lower.slice(end))?.[0].length ?? 0);
  const isSaid = (each: { readonly start: number }) => each.start < end || each.start >= until;
  return { dates: dates.filter(isSaid), events: events.filter(isSaid), places: places.filter(isSaid) };
}

export const ASIDE = /^,\s(?:(?!\b(?:heats?|semi|rounds?|qualif))[^,;:()]){2,120},/;

/** Words of places, and the figures of a list of results. */
const TOLD_PLACE =
  /\b(?:gold|silver|bronze|title|w[io]n|second|third|fourth|fifth|2nd|3rd|[4-8]th)\b|(?:^|[,;:|]\s)1[.)]?\s/;
const OF_LIST = /\b(?:in history|all[- ]time|ever|-?fastest|quickest|bests)\b/;
const ROW = /(?:^|[,;:|]\s)([1-8])[.)]?\s$/;

/** Whether the words say right beside the mark that he took the place he has, or it is a row of results. */
function isPlaceTold(scene: Scene, span: AmountSpan, at: Owner['span'], { place }: Achievement): boolean {
  if (place === undefined || at.end > span.start) return false;
  const row = rowOf(scene, span, at);
  if (row !== undefined) return true;
  const { lower } = scene.reading;
  const said = PLACE.exec(lower.slice(at.end, span.start)) ?? THEN.exec(lower.slice(span.end, span.end + 40));
  return said?.[1] !== undefined && placeOf(said[1]) === place;
}

/** `won with 8893 points ahead of Mayer (8834) and Warner (8659)`: in brackets, beside those of others in the race. */
function isListed(
  { reading: { lower } }: Scene,
  span: AmountSpan,
  at: Owner['span'],
  only: Achievement,
  told: readonly Told[],
): boolean {
  const isIn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    lower[start - 1] === '(' && /^(?:\s?m|\spoints|\ssec[a-z]*)?[,)]/.test(lower.slice(end, end + 10));
  return (
    isIn(span) &&
    at.end <= span.start &&
    BESIDE.test(lower.slice(at.end, span.start)) &&
    told.some(
      ({ before, marked, deed }) =>
        !before && marked !== undefined && isIn(marked) && deed !== only && isTogether(deed, only),
    )
  );
}

/** `won in 6.47 ahead of Powell in 6.50 and Gittens in 6.51`: of whoever was beaten, behind the mark that beat him. */
function isTrailing(
  { reading: { lower } }: Scene,
  span: AmountSpan,
  at: Owner['span'],
  only: Achievement,
  told: readonly Told[],
): boolean {
  if (at.end > span.start || !ITS_MARK.test(lower.slice(at.end, span.start))) return false;
  return told.some(
    ({ before, marked, deed }) =>
      !before &&
      marked !== undefined &&
      marked.end <= at.start &&
      deed !== only &&
      isTogether(deed, only) &&
      BEATEN.test(lower.slice(marked.end, at.start)),
  );
}

/** From a mark to the name of whoever was beaten by it. */
const BEATEN =
  /^(?:\s?m|\spoints|\ssec[a-z]*|\smet[a-z]+)?,?\s(?:ahead of|in front of|from|before|clear of|to beat)\s[^;:()]{0,70}$/;
/** From his name to his mark. */
const ITS_MARK = /^(?:\sof\s(?:the\s)?[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?)?,?\s?(?:\(|(?:in|on|with)\s)$/;

const THEN =
  /^(?:\s?m\b|\smet(?:re|er)s)?,?\s(?:for|to (?:take|win|claim))\s(?:the\s)?(?:[a-z\d,]+\s){0,3}(gold|silver|bronze|title|victory|second|third)\b/;

export const PLACE =
  /\b(gold|silver|bronze|title|victory|w[io]n|first|second|third|fourth|fifth|sixth|seventh|eighth)(?:\s(?:medal|place))?\s(?:in|with)\s(?:an?\s(?:[a-z-]+\s){0,4}(?:of\s)?)?$/;

/** The place in a list of results: `2 Kenneth Bednarek (USA) 19.62`. */
function rowOf({ reading: { lower } }: Scene, span: AmountSpan, at: Owner['span']): number | undefined {
  const row = ROW.exec(lower.slice(Math.max(0, at.start - 6), at.start))?.[1];
  return row !== undefined && BESIDE.test(lower.slice(at.end, span.start)) ? Number(row) : undefined;
}

/** From a name to his mark, a nation in brackets at most. */
export const BESIDE = /^\s?(?:\([a-z .’'-]{2,24}\)|,?\s[a-z]{3})?,?\s?\(?$/;

/** Marks of one race are not further from what was run. */
const CLOSE = 0.06;
/** One figure can be wrong by more. */
const FAR = 0.3;
const PLACED =
  /\b(?:w[io]n|winning|took|takes|gold|silver|bronze|title)\b(?:\s(?!(?:and|but|after|before)\b)[a-z\d'’-]+){0,8}\swith\s(?:an?\s(?:[a-z-]+\s){0,3}(?:of\s)?)?$/;
const DONE =
  /\b(?:jumped|leapt|threw|thrown|throwing|jumping|cleared|clearing|vaulted|hurled|reached|w[io]n|winning|gold|went over)\b/;
