/**
 * What the claims of a text bear out of races: everybody has one mark of a race, so that what is right of one tells what must
 * be of another, where no word speaks of another race, or of a part of it.
 */
import type { Person } from '../../../dataset/entries.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimType } from '../../finding.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isRaced } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { isNews } from '../slips/mark-meant.ts';

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
  if (
    TITLE.test(lower.slice(start, end + 2)) &&
    !BECAME.test(lower.slice(Math.max(0, start - 40), start)) &&
    !(WAS.test(lower.slice(Math.max(0, start - 12), start)) && /\b(?:in|at)\b/.test(lower.slice(start, end)))
  )
    return [];
  const person = castOf(scene).find((member) => member.person.id === subject.id)?.person;
  if (!person) return [];
  const marked = type === 'mark' || type === 'personal-best';
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  // The same height is cleared on many days; how far somebody jumped or threw is seldom the same twice.
  const isAlone = (deed: Achievement) =>
    !HEIGHTS.has(deed.discipline.id) &&
    all.every(
      ({ discipline, value, date }) => discipline !== deed.discipline || value !== deed.value || date === deed.date,
    );
  // `silver was left for her: her 6.98`, of who has jumped that before: the medal tells the day of the mark.
  const placed = new Set(
    marked ? scene.claims.flatMap((other) => (isPlaced(other, subject.id) ? other.asOf : [])) : [],
  );
  const isThen = all.some(({ date, mark }) => placed.has(date.text) && mark === actual);
  const days = isThen ? placed : new Set([asOf]);
  return all
    .filter(
      (deed) =>
        days.has(deed.date.text) &&
        (asOf.length === 10 || deed.event !== undefined) &&
        isRaced(deed) &&
        (!marked || deed.mark === actual),
    )
    .filter((deed) => !marked || deed.unit !== 'mm' || isNews(scene, deed) || isThen || isAlone(deed))
    .map((deed) => ({ person, deed, before, marked: marked ? { start, end } : undefined }));
}

const isPlaced = ({ type, verdict, subject }: Claim, id: string): boolean =>
  verdict === 'supported' && PLACED.has(type) && subject?.id === id;

const PLACED: ReadonlySet<ClaimType> = new Set(['race-winner', 'medal', 'placing']);
const HEIGHTS: ReadonlySet<string> = new Set(['high-jump', 'pole-vault']);
const BECAME = /\b(?:bec[ao]m(?:e|es|ing)|crowned)\s(?:[a-z\d’'-]+\s){0,4}$/;
/** `was world champion in London in 2017`: with where it was. */
const WAS = /\bwas\s(?:the\s|also\s)?$/;
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
  /\b(?:br[eo]ke|breaking|beat|beating|set|setting|smash(?:ed|ing)|improv(?:ed|ing)|for|with)\s(?:an?|the|his|her|own)\s(?:[a-z\d-]+\s){0,4}(?:records?|best)\b|,\s(?:still|then|now|also)\s(?:an?|the|his|her)\s(?:[a-z-]+\s){0,3}records?\b|\b(?:first|second|third|fourth|fifth|sixth|last|final|opening)\s(?:round|attempt|throw|jump)\b|\b(?:minutes?|hours?|moments|(?:half|quarter of) an hour|the same (?:evening|night|day))\s(?:earlier|before|ago)\b|\b(?:after|before|from)\s[\d:.]+\s(?:an?\s|the\s)?(?:last\s)?(?:year|season)?(?:\s(?:ago|before|earlier))?/g;

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

/** What is told aside of whoever has a mark: `, the champion of Doha,`. */
export const ASIDE = /^,\s(?:(?!\b(?:heats?|semi|rounds?|qualif))[^,;:()]){2,120},/;

export const PLACE =
  /\b(gold|silver|bronze|title|victory|w[io]n|first|second|third|fourth|fifth|sixth|seventh|eighth)(?:\s(?:medal|place))?\s(?:in|with)\s(?:an?\s(?:[a-z-]+\s){0,4}(?:of\s)?)?$/;

/** From a name to his mark, a nation in brackets at most. */
export const BESIDE = /^\s?(?:\([a-z .’'-]{2,24}\)|,?\s[a-z]{3})?,?\s?\(?$/;
