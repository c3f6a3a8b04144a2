/**
 * A mark that is given to somebody who was in the race, and is that of another in it: `Bednarek` and `Lyles` changed
 * places, or one name stands for another.
 *
 * That two who ran one race are named, and that one of them has by chance, elsewhere, just what the other ran in it, is
 * hardly ever so. But the words must tie the mark to the one, and say nothing of another race.
 */
import type { Person } from '../../../dataset/entries.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { conflictsOf, isRaced, isSame } from '../marks/performance.ts';
import { isObject } from '../object.ts';
import { type Owner, ownerOf } from '../owner.ts';
import { marksDownTo } from '../rankings/ranking.ts';
import { roleOf } from '../role.ts';
import { CALLED_SO } from '../said-of-else.ts';
import type { Setting } from '../setting.ts';
import { isNews } from '../slips/mark-meant.ts';
import { isOfStopWatch, placeTold } from '../told-races/raced-mark.ts';
import { ASIDE, BESIDE, isTogether, ofElse, PLACE, speaksOfElse, type Told } from '../told-races/same-race.ts';

export interface Swapped {
  /** What the owner did in the race. */
  readonly own: Achievement;
  /** Whose the mark is. */
  readonly doer: Pick<Person, 'name'>;
}

export async function swapped(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  told: readonly Told[],
): Promise<Swapped | undefined> {
  const { person, sure, span: at } = owner;
  if (!sure || owner.possessor || setting.round || !isTied(scene, span, owner)) return undefined;
  if (isOfElse(scene, span, at)) return undefined;
  const rules = scene.facts.lexicons.rules;
  const is = (each: Achievement) => span.readings.some((reading) => isSame(reading, each));
  const own = achievementsOf(person, rules).filter(
    (each) =>
      each.value !== null &&
      isRaced(each) &&
      span.readings.some(({ unit, value }) => unit === each.unit && Math.abs(value / (each.value as number) - 1) < FAR),
  );
  // `who came third in 53.48`: he has that mark of a race in which he was third.
  const place = placeTold(scene, span, owner);
  if (place !== undefined && own.some((each) => is(each) && each.place === place)) return undefined;
  for (const each of own) {
    if (is(each) || isOfStopWatch(span, each) || !isMeant(scene, each, setting, told)) continue;
    // His are both, perhaps of two rounds, or the true one is told.
    if (own.some((other) => is(other) && isTogether(other, each)) || isToldOf(scene, span, each, person)) continue;
    const doer =
      othersIn(scene, person, each, is) ??
      (isBeforeTitle(scene, span) ? undefined : await ofResults(scene, person, each, span, told));
    const said = isOfClause(scene, at) ? setting.around : setting;
    if (doer && (await conflictsOf(scene.facts, each, said)).length === 0) return { own: each, doer };
  }
  return undefined;
}

/** `at the championships in Rome, where she won with 2.01`: the day and the place stand before the clause. */
const isOfClause = ({ reading: { lower } }: Scene, { start }: { readonly start: number }): boolean =>
  /,\s(?:where|when)\s(?:[a-z-]+\s){0,4}$/.test(lower.slice(Math.max(0, start - 50), start));

/** `Kipruto (8:12.47), who won gold in Doha`: what is named behind it is of another race. */
const isBeforeTitle = ({ reading: { lower } }: Scene, { end }: { readonly end: number }): boolean =>
  BEFORE_TITLE.test(lower.slice(end, end + 60));

const BEFORE_TITLE = new RegExp(`^\\),\\s(?:who\\s|${CALLED_SO})`);

/** Marks of one race are not further apart. */
const FAR = 0.12;

/** Somebody the text names who has the very mark in the race. */
function othersIn(
  scene: Scene,
  { id, sex }: Person,
  race: Achievement,
  is: (each: Achievement) => boolean,
): Person | undefined {
  return [scene, ...scene.before.slice(0, 1)]
    .flatMap((where) => castOf(where).map(({ person }) => person))
    .find(
      (each) =>
        each.id !== id &&
        each.sex === sex &&
        achievementsOf(each, scene.facts.lexicons.rules).some(
          (deed) => is(deed) && isRaced(deed) && isTogether(deed, race),
        ),
    );
}

/** Whoever the results of a race that the text tells, or that is the news, have with it. */
async function ofResults(
  scene: Scene,
  { id, sex }: Person,
  race: Achievement,
  span: AmountSpan,
  told: readonly Told[],
): Promise<Swapped['doer'] | undefined> {
  const isTold = told.some(({ deed }) => isTogether(deed, race)) || isNews(scene, race);
  if (!isTold) return undefined;
  if (race.event === undefined) return ofLists(scene, { id, sex }, race, span);
  const event = await scene.facts.event(race.event);
  const result = event?.results.find((each) => {
    if (each.discipline !== race.discipline.id || each.sex !== sex || !each.mark || each.person === id) return false;
    const read = readMark(each.mark, race.discipline.kind);
    return (
      isRaced(each.round === undefined ? {} : { round: each.round }) &&
      isMark(read) &&
      span.readings.some(({ unit, value }) => unit === race.unit && value === read.value)
    );
  });
  return result?.person === undefined ? undefined : await scene.facts.person(result.person);
}

/** Whoever the lists have with it on the day and in the city of a race that is no championship. */
async function ofLists(
  scene: Scene,
  { id, sex }: Pick<Person, 'id' | 'sex'>,
  { discipline, environment, unit, date, city }: Achievement,
  { readings }: AmountSpan,
): Promise<Swapped['doer'] | undefined> {
  const amount = readings.find((reading) => reading.unit === unit);
  const list = amount && (await marksDownTo(scene.facts, discipline, sex, environment, amount.value));
  const there = (list ?? []).filter(
    (each) => each.value === amount?.value && each.date === date.text && each.city === city && each.person !== id,
  );
  const [only, other] = there;
  return only?.person === undefined || other || city === undefined ? undefined : await scene.facts.person(only.person);
}

/** Whether the race is the news, or told by what else stands in the text. */
function isMeant(scene: Scene, each: Achievement, { around }: Setting, told: readonly Told[]): boolean {
  if (told.some(({ deed }) => isTogether(deed, each)) || isNews(scene, each)) return true;
  return (
    around.events.some(
      ({ series, year }) => year !== undefined && series.some((id) => each.event === `${id}-${year}`),
    ) ||
    (around.places.some(({ name }) => (each.city ?? '').toLowerCase().includes(name)) &&
      around.dates.some(({ date }) => Number.isFinite(date.first) && overlaps(date, each.date)))
  );
}

/** Whether the text gives him the true mark as well. */
function isToldOf(scene: Scene, span: AmountSpan, each: Achievement, { id }: Person): boolean {
  return spansOf(scene, 'amount').some(
    (other) =>
      other !== span &&
      other.readings.some((reading) => isSame(reading, each)) &&
      ownerOf(scene, other)?.person.id === id,
  );
}

/** With a place right before the mark, or where it stands in brackets, the words far from it are of something else. */
export function isOfElse(scene: Scene, span: AmountSpan, at: Owner['span']): boolean {
  const { lower } = scene.reading;
  const from = lower[span.start - 1] === '(' ? at.start : span.start - NEAR;
  const words = lower.slice(at.end, span.start);
  return BESIDE.test(words) || PLACE.test(words)
    ? speaksOfElse(lower.slice(Math.max(0, from), span.end + NEAR))
    : ofElse(scene, span, at);
}

const NEAR = 24;

/** Whether the words between somebody and a mark say that he did it. */
export function isTied(scene: Scene, span: AmountSpan, { span: at, person }: Owner): boolean {
  if (at.end > span.start || span.start - at.end > 110) return false;
  const { lower } = scene.reading;
  const words = lower.slice(at.end, span.start).replace(ASIDE, ' ');
  const isBetween = spansOf(scene, 'person').some(
    (each) => each.start >= at.end && each.end <= span.start && scene.people.get(each)?.person.id !== person.id,
  );
  if (isBetween) return BEAT_IN.test(words);
  if (BESIDE.test(words)) return lower[span.start - 1] === '(' || !isObject(scene, at);
  if (NOT_HIS.test(words) || !DID.test(words)) return false;
  // `beat Mu in 1:56.34` is of who won; `won in 1:56.03, from Mu in 1:56.34` of Mu.
  const winners = spansOf(scene, 'amount').some((each) => each.end <= at.start && roleOf(scene, each) === 'mark');
  return !isObject(scene, at) || (winners && /^(?:\s(?:of|from)\s(?:the\s)?[a-z ]{3,20})?\sin\s$/.test(words));
}

/** What he did, right before its mark, or with a place and words of the race between them. */
const DID =
  /\b(?:r[au]n|threw|jumped|leapt|cleared|clocked|scored|needed|vaulted|clocking|running|throwing|jumping|clearing)\s(?:an?\s|just\s|only\s)?$|(?:\b(?:w[io]n|winning|r[au]n|clock(?:ed|s)|took|taking|claimed|claiming|second|third|fourth|fifth|sixth|seventh|eighth|silver|bronze|gold|title|followed|timed|crossed|finish(?:ed|ing))\b[^;:()]*|^(?:\s(?:of|from)\s(?:the\s)?[a-z ]{3,20})?)\s(?:in|with|at|of)\s(?:an?\s(?:[a-z-]+\s){0,3}(?:of\s)?)?$/;
/** `Ryun beat Keino by almost three seconds in 3:34.91`: the time of who won. */
const BEAT_IN =
  /^(?:\s(?:of|from)\s[a-z ]{3,20})?\s(?:beat|defeated|outran|outkicked|outsprinted|held off|edged(?: out)?)\s(?:(?!(?:who|and|but|in|with)\s)[a-zà-ɏ'’.-]+\s){1,4}(?:by\s(?:[a-z\d.-]+\s){1,5})?(?:in|with)\s(?:an?\s)?$/;
const NOT_HIS =
  /[;:]|\b(?:behind|watch[a-z]*|saw|sees?|seen|record|better|faster|slower|than|beaten|beat|off|after|before|when|while|as|where|whose|by|race won|won in the|which|that|best|lost|los(?:es|ing)|despite)\b/;
