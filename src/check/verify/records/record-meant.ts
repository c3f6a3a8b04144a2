/** Which record words mean, and which of a person's records a sentence is about. */
import type { Discipline, HeldRecord, Person } from '../../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { unitOf } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import type { AmountSpan, RecordSpan, Span } from '../../reading/span.ts';
import { before, castOf, disciplinesOf, isSplit, type Scene, sexOf, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { ownerOf } from '../owner.ts';
import { roleOf } from '../role.ts';
import { settingOf } from '../setting.ts';
import { type Broken, brokenBy } from './progression.ts';

/** Days a report may come after the race. */
const REPORTED = 8;

/** Areas a record span speaks of; of `any` the world before the rest. */
export function areasOf(
  person: Person | undefined,
  record: Pick<RecordSpan, 'scope' | 'areas'> | undefined,
): readonly string[] {
  if (!record) return ['world'];
  if (record.scope === 'any' || record.scope === 'world') return ['world'];
  if (record.areas.length > 0) return record.areas;
  return record.scope === 'nation' && person ? person.nations.map(({ code }) => code) : [];
}

/** A discipline that is part of a title: `the 10,000 metres record-holder`, `double Olympic 5000m champion`. */
const TITLED =
  /^[\s)]?(?:\s?\([^)]{0,20}\)\s)?(?:(?:and|&)\s[\d,]+(?:\s?m(?:etres|eters)?)?\s)?(?:\([^)]{0,20}\)\s)?(?:(?:world|olympic|record|european|national)[\s-]){0,2}(?:record[\s-]?)?(?:holders?|champions?|titles?|gold|silver|bronze|medal(?:s|l?ists?)?|winners?|crowns?)(?![A-Za-zÀ-ɏ])/;

/** The disciplines that a claim at a span can be of; empty where neither its sentence nor those before name one. */
export function disciplinesAt(scene: Scene, at: { start: number; end: number }): readonly Discipline[] {
  const distance = ({ start, end }: { start: number; end: number }) =>
    end <= at.start ? at.start - end : Math.max(0, start - at.end) + 12;
  const contested = spansOf(scene, 'discipline').filter(
    (span) => !isOnTheWay(scene, span) && (span.end > at.start || !isTitle(scene, span.end)),
  );
  const nearest = [...contested].sort((a, b) => distance(a) - distance(b))[0];
  if (nearest) return nearest.disciplines;
  const titled = spansOf(scene, 'discipline').length > 0;
  for (const each of [scene, ...scene.before]) {
    // `Sawe won the London Marathon. Kipyegon has three 1500m titles and holds the record`: not that of somebody else's race.
    if (titled && each !== scene && !sharesSomebody(scene, each)) continue;
    const all = spansOf(each, 'discipline').filter((span) => each === scene || !isSplit(each, span));
    const named = each === scene ? [] : all.filter(({ end }) => !isTitle(each, end));
    if (named.length > 0) return named.flatMap(({ disciplines }) => disciplines);
    const raced = all.length > 0 ? [] : disciplinesOf({ ...each, before: [] });
    if (raced.length > 0) return raced;
  }
  // A title is better than nothing, where the sentence itself names none.
  return spansOf(scene, 'discipline').length === 0 ? disciplinesOf(scene) : [];
}

function sharesSomebody(scene: Scene, other: Scene): boolean {
  const there = new Set(castOf(other).map(({ person }) => person.id));
  return castOf(scene).some(({ person }) => there.has(person.id));
}

/** `fell with 200m to go`: how far it was, and no contest. */
export const isOnTheWay = ({ reading }: Scene, { end }: Pick<Span, 'end'>): boolean =>
  /^\s(?:to\s(?:go|run)|left|remaining|out\b|from\s(?:home|the\s(?:line|finish|tape|end)))/.test(
    reading.lower.slice(end, end + 20),
  );

/** Followed by a title, another distance of the same list between them or not. */
export function isTitle({ reading }: Scene, end: number): boolean {
  const right = reading.lower.slice(end, end + 70);
  return TITLED.test(right) || /^(?:\s\([^)]{0,20}\))?(?:,| and)\s[\d,]{3,6}[^.;]{0,30}record[\s-]?holder/.test(right);
}

/** Of a walker `the 50km record` is that of the walk: disciplines, as the records that somebody has make them. */
export function asWalked(
  named: readonly Discipline[],
  own: readonly HeldRecord[],
  rules: ReadonlyMap<string, Discipline>,
): readonly Discipline[] {
  if (named.length === 0 || named.some(({ id }) => own.some(({ discipline }) => discipline === id))) return named;
  const walks = [...new Set(own.map(({ discipline }) => discipline))]
    .flatMap((id) => rules.get(id) ?? [])
    .filter(({ id, metres }) => /walk/.test(id) && named.some((each) => each.metres === metres));
  return walks.length > 0 ? walks : named;
}

/** Words of a record that is one of a kind the dataset does not hold, or of another sport. */
const UNHELD =
  /\b(?:u-?20|under-20|junior|youth|u-?18|under-18|u-?23|under-23|masters|age-group|veterans?|all-comers|collegiate|ncaa|school|state|meeting|meet|diamond league|stadium|track(?!\s(?:world|and))|arena|facility|venue|paralympic|para|t\d\d|f\d\d|guinness|wheelchair|ultra[A-Za-zÀ-ɏ]*|treadmill|beer|backwards?|fancy|costume)\b/;

export function isUnheld({ reading }: Scene, record: { readonly start: number; readonly end: number }): boolean {
  const from = Math.max(0, record.start - 45);
  const back = reading.lower.slice(from, record.start).replace(/^.*[,;:]\s/, '');
  return (
    UNHELD.test(back) ||
    /^(?:[-\s]holders?)?\s(?:for|in|by|among) (?:(?:the|his|her|an?|any|anyone|men|women|athletes|runners) ){0,2}(?:u-?\d\ds?|under-\d\ds?|under \d\d|over-\d\ds?|over \d\d|aged? \d\d|age[- ]groups?|m\d\d|w\d\d|juniors?|masters|youths?|veterans?|vets|teenagers?|schoolboys?|schoolgirls?|\d\d-year-olds?|mothers?)(?![a-z])/.test(
      reading.lower.slice(record.end),
    )
  );
}

/** `her own indoor world record`, `the indoor 400m record`. */
const INDOORS = /\bindoor\s(?:[a-z\d,-]+\s){0,4}(?:record|best|mark)\b/;

export interface Meant {
  /** Records that fit, the best pinned first. */
  readonly broken: readonly Broken[];
  /** Others whose mark the sentence gives: enough to confirm. */
  readonly also: readonly Broken[];
  /** Whether mark, day or news of the day single them out. */
  readonly pinned: boolean;
  /** The same, by more than being the only one. */
  readonly singled: boolean;
  /** Whether the person broke such a record, though not then. */
  readonly otherwise: readonly HeldRecord[];
}

/**
 * The records of an area that a person set and a clause can mean: in the discipline spoken of, with the mark, at the
 * time and in the year it gives; else those in the news when the text was published.
 */
export async function recordsMeant(
  scene: Scene,
  person: Person,
  at: Span | { start: number; end: number },
  areas: readonly string[],
  {
    category,
    called,
  }: { readonly category?: RecordSpan['category'] | undefined; readonly called?: AmountSpan | undefined } = {},
): Promise<Meant> {
  // Under a roof there are lists of their own, which may lack the older records.
  const roofed = INDOORS.test(scene.reading.lower);
  const own = person.records.filter(
    ({ area, environment }) => areas.includes(area) && !(roofed && environment !== 'indoor'),
  );
  const disciplines = asWalked(disciplinesAt(scene, at), own, scene.facts.lexicons.rules);
  const contested = own.filter(({ discipline }) => disciplines.some(({ id }) => id === discipline));
  // A mark of the sentence tells the discipline, where only the sentences before name one.
  const told = spansOf(scene, 'discipline').length === 0 ? own.filter((each) => isMarked(scene, person, each)) : [];
  // `19.32, a world record by 0.34, and had won the 400`: of what is called so.
  const ofCalled = called ? own.filter((each) => marksOf(scene, each).includes(called)) : [];
  const inDiscipline =
    ofCalled.length > 0
      ? ofCalled
      : disciplines.length === 0
        ? own
        : told.length > 0 && !told.some((each) => contested.includes(each))
          ? told
          : contested;
  const fitting = category ? inDiscipline.filter((each) => each.category === category) : inDiscipline;
  const marked = fitting.filter((each) => isMarked(scene, person, each));
  const setting = settingOf(scene, at as Span, undefined);
  const dates = setting.dates.map(({ date }) => date);
  const dated = dates.length > 0 ? fitting.filter(({ set }) => dates.some((date) => near(date, dateOf(set)))) : [];
  const { published } = scene;
  const freshOf = (list: readonly HeldRecord[]) =>
    published && (published.precision === 'day' || published.precision === 'month')
      ? list.filter(({ set }) => overlaps(dateOf(set), { first: published.first - REPORTED, last: published.last }))
      : [];
  const fresh = freshOf(fitting);
  const both = (list: readonly HeldRecord[]) => list.filter((each) => marked.includes(each));
  const past = published ? fitting.filter(({ set }) => dateOf(set).first <= published.last) : fitting;
  const named = setting.dates.some(({ relative }) => !relative);
  // What replaced one of the person's own that is told to have fallen.
  const after = fitting.filter(({ set, area, environment, discipline }) =>
    fitting.some(
      (old) =>
        old.ended === set &&
        old.area === area &&
        old.environment === environment &&
        old.discipline === discipline &&
        isFallen(scene, old),
    ),
  );
  // A mark that the person ran here goes before a day, and both before the news.
  const order = [both(fresh), both(dated), marked, after, ...(named ? [dated, fresh] : [fresh, dated])];
  // `On a day when the 5000m record also fell, she broke hers`: of the news, whatever contest was named last.
  const news = spansOf(scene, 'discipline').length === 0 && !category ? freshOf(own) : [];
  const chosen = [...order, news].find((list) => list.length > 0);
  const broken: Broken[] = [];
  for (const held of chosen ?? past) {
    const found = await brokenBy(scene.facts, held, scene.today.last);
    if (found) broken.push(found);
  }
  const also: Broken[] = [];
  for (const held of marked) {
    const found = chosen?.includes(held) ? undefined : await brokenBy(scene.facts, held, scene.today.last);
    if (found) also.push(found);
  }
  broken.sort((a, b) => b.set.first - a.set.first);
  return {
    broken: outdoorsFirst(scene, broken),
    also,
    singled: chosen !== undefined,
    pinned: chosen !== undefined || past.length === 1,
    otherwise: own,
  };
}

function near(date: PartialDate, set: PartialDate): boolean {
  return overlaps({ first: date.first - 1, last: date.last + 1 }, set);
}

/** A mark in brackets, or one that was beaten, is not what a sentence tells of. */
const PAST_MARK =
  /(?:\(|(?:(?<![A-Za-zÀ-ɏ-])(?:previous|old|former|than|off|existing|earlier|own)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,6}))$/;
/** `added almost three metres to his three-year-old world record of 95.66m`. */
const FELL_OF =
  /\b(?:to|off|on|upon|from|beat|beats|beating|broke|breaks?|breaking|better(?:s|ed|ing)?|improv(?:e[sd]?|ing)|lower(?:s|ed|ing)?|smash(?:es|ed|ing)?|eclips(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|(?:faster|quicker|better|higher|further|farther|longer|more)\sthan)\s(?:his|her|their)\s(?:[a-zà-ɏ\d-]+\s){0,6}(?:record|best|mark|standard)\s(?:of|at|from)\s(?:just\s)?$/;

/** `knocked 0.11 from the 9.69 record`, `to better the 3:46.63 record`: the record there was. */
function isBeaten({ reading }: Scene, span: Span): boolean {
  return (
    /^(?:m|\smet(?:re|er)s?|\sseconds)?\s(?:world\s)?(?:record|mark|standard|best)\b/.test(
      reading.lower.slice(span.end),
    ) &&
    /\b(?:from|off|than|beat[a-z]*|better[a-z]*|br[eo]+k[a-z]*|improv[a-z]+(?:\son)?|surpass[a-z]*|eclips[a-z]+|topp[a-z]+|lower[a-z]*)\s(?:the|his|her|their)\s(?:own\s|previous\s)*$/.test(
      reading.lower.slice(Math.max(0, span.start - 40), span.start),
    )
  );
}

/** Whether the sentence gives the mark of a record as the person's own. */
function isMarked(scene: Scene, person: Person, held: HeldRecord): boolean {
  return marksOf(scene, held).some(
    (span) =>
      !PAST_MARK.test(before(scene, span, 45)) &&
      !FELL_OF.test(before(scene, span, 80)) &&
      !isBeaten(scene, span) &&
      (ownerOf(scene, span)?.person.id ?? person.id) === person.id,
  );
}

/** Whether the sentence gives the mark of a record as that of the breaker's own which fell. */
const isFallen = (scene: Scene, held: HeldRecord): boolean =>
  marksOf(scene, held).some((span) => FELL_OF.test(before(scene, span, 80)));

function marksOf(scene: Scene, held: HeldRecord): readonly AmountSpan[] {
  const rules = scene.facts.lexicons.rules.get(held.discipline);
  const read = rules && readMark(held.mark, rules.kind);
  if (!rules || !read || !isMark(read)) return [];
  const mark = { value: read.value, unit: unitOf(rules.kind), step: read.step };
  return spansOf(scene, 'amount').filter(
    (span) => roleOf(scene, span) === 'mark' && span.readings.some((reading) => isSame(reading, mark)),
  );
}

/** Whether a list is of the sex that the sentence says, where it says one. */
export function fitsSex(scene: Scene, sex: string): boolean {
  const said = sexOf(scene);
  return said === undefined || sex === said || sex === 'X';
}

/** A vault under a roof can be the record of both lists: without the word, the one of all places is meant. */
function outdoorsFirst({ reading }: Scene, broken: readonly Broken[]): readonly Broken[] {
  const indoors = /\bindoor/.test(reading.lower);
  return broken.filter(
    ({ list, step }) =>
      (list.environment === 'indoor') === indoors ||
      !broken.some(
        (other) =>
          other.step.mark === step.mark &&
          other.step.set === step.set &&
          (other.list.environment === 'indoor') === indoors &&
          other.list.discipline === list.discipline,
      ),
  );
}
