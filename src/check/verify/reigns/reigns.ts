/**
 * How long records stood: the reigns a sentence can mean, by the mark it gives, by who broke the record, by who held it,
 * and by what was news; as of the day of the text.
 */
import type { Discipline, Person, RecordEntry } from '../../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import type { RecordSpan } from '../../reading/span.ts';
import { castOf, type Scene, sexOf, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { bareMarks } from '../marks/bare-marks.ts';
import { isWritten } from '../marks/performance.ts';
import { breakerOf } from '../old-records/breaker.ts';
import { holdersOf, isHeldBy, type RecordList, recordLists, recordWords, stepsOf } from '../records/progression.ts';
import { areasOf, disciplinesAt, isUnheld, recordsMeant } from '../records/record-meant.ts';

/** One mark at the head of a list, from the day it was set until it was beaten. */
export interface Reign {
  readonly list: RecordList;
  readonly mark: string;
  readonly by: string;
  readonly holder: { readonly id?: string; readonly name: string } | undefined;
  readonly set: string;
  /** As known today; null while it stands. */
  readonly ended: string | null;
  /** Days on which the same mark was reached before. */
  readonly equalled: readonly string[];
  /** Days since which its holder had the record, with one mark after another. */
  readonly also: readonly string[];
  /** When somebody else took it; null while its holder has it, with this mark or a better one. */
  readonly lost: string | null;
  readonly words: string;
  readonly sources: readonly string[];
}

/** `had stood`, `has stood`, `stood` (the old record or the new one), or words that tell nothing. */
export type Tense = 'over' | 'standing' | 'past' | 'either';

interface Meant {
  readonly reigns: readonly Reign[];
  /** Whether the first is the only one that can be meant, and the list has every step. */
  readonly pinned: boolean;
  /** Others, of whose mark the sentence tells. */
  readonly marked?: readonly Reign[];
}

const BREAKS =
  /\b(?:br(?:oke|eaks?|eaking|oken)|beat(?:s|ing|en)?|better(?:ed|ing)|smash[a-z]*|eclips[a-z]+|surpass[a-z]*|topp(?:ed|ing)|shatter[a-z]*|eras[a-z]+|end(?:s|ed|ing))\s/;
const PREVIOUS = /\bthe\s(?:previous|old|former)\sone\b(?:[^;.]|\.\d)*$/;
const APPOSED =
  /,\s(?:an?|the)\s(?:[a-z\d,-]+\s){0,3}(?:record|best|mark|time|figure)\s(?:that|which)\s(?:[a-z]+\s){1,4}$/;
const HAD = /^,?\s(?:who\s)?(?:had\s|has\s|have\s)?(?:held|owned|possessed)\s/;
/** `the 16-year-old time of Bekele`, `the three-year-old mark held by her compatriot Dibaba`. */
const OF_WHOM =
  /^\s(?:(?:that\s|which\s)?(?:was\s)?(?:set\s|held\s|run\s)?by|of)\s(?:(?!(?:the|an?)\s(?:day|man|woman)\b)[a-zà-ɏ'’-]+\s){0,3}$/;
const NONE: Meant = { reigns: [], pinned: false };
/** Days a report may come after the race. */
const REPORTED = 8;

export async function reignsAt(
  scene: Scene,
  at: { start: number; end: number },
  said: Tense,
  own = false,
  run = false,
): Promise<Meant> {
  const near = spansOf(scene, 'record').filter((each) => each.end > at.start - 90 && each.start < at.end + 60);
  // `broke the world record; Kimetto had held the course record since 2013`: the one it stands with.
  const record = near.findLast(({ end }) => end <= at.start) ?? near[0];
  if (record && (['personal', 'olympic', 'championship', 'course'].includes(record.scope) || isUnheld(scene, record)))
    return NONE;
  // `has shattered the record that has stood for 31 years`: until now.
  const tense = said === 'standing' && BREAKS.test(scene.reading.lower.slice(0, at.start)) ? 'either' : said;
  const people = castOf(scene);
  const { published, today } = scene;
  const day = published ?? today;
  const lists = await listsMeant(scene, at, record, own);
  const world = lists.every(({ area }) => area === 'world');
  const each = lists.flatMap(reignsOf);
  const all = run ? each.filter((reign) => !each.some((next) => isNext(reign, next))) : each;
  const stands = ({ set, ended }: Reign) =>
    dateOf(set).last < day.first - REPORTED && (ended === null || dateOf(ended).last > day.last);
  const over = ({ ended }: Reign) => ended !== null && dateOf(ended).first <= day.last;
  const possible = all.filter(
    (each) =>
      // `the 12:49.60 he had held`: what was told as beaten may not have been, where that was never recognised.
      (stands(each) && (tense !== 'over' || (own && isGiven(scene, each)))) ||
      (tense !== 'standing' && over(each) && published !== undefined),
  );
  // `stood for 15 years until Smith ran 9.93`: the one that he ended.
  const enders = /^\s(?:until|till|before|when)\s/.test(scene.reading.lower.slice(at.end))
    ? people.filter(({ span }) => span.start >= at.end && !span.possessive).map(({ person }) => person.id)
    : [];
  if (enders.length > 0 && tense !== 'standing') {
    const ended = endedBy(all, enders).filter(over);
    const given = ended.filter((each) => isGiven(scene, each));
    const reigns = given.length > 0 ? given : ended;
    const isSure = people.every(({ sure, person }) => sure || isShown(scene, person));
    return reigns.length === 1 ? { reigns, pinned: world && isSure } : NONE;
  }
  const then = endedThen(scene, at, all.filter(over));
  if (then.length > 0) return { reigns: then, pinned: world && then.length === 1 };
  // `Young's mark`, `held by Kingdom since`: of no other's record.
  const owners = people.filter(
    ({ span }) =>
      (own && (!run || span.end <= at.start)) ||
      (span.start >= at.end && OF_WHOM.test(scene.reading.lower.slice(at.end, span.start))) ||
      (span.end <= at.start + 1 &&
        ((span.possessive &&
          at.start - span.end < 60 &&
          (span.via !== 'pronoun' || hasRecord(scene, span.end)) &&
          // `Alekna's 74.35m erased a mark that had stood since 1986`: not his.
          !BREAKS.test(scene.reading.lower.slice(span.end, at.start))) ||
          (/^,?\swhose\b/.test(scene.reading.lower.slice(span.end)) && at.start - span.end < 110))),
  );
  // `Kratochvílová's 49.59 had stood for 41 years`: where that mark is in no list, it is of none of her records.
  const mark = spansOf(scene, 'amount').find(
    (each) =>
      each.end <= at.start &&
      (owners.some(
        ({ span }) => span.possessive && /^(?:['’]s?)?\s$/.test(scene.reading.lower.slice(span.end, each.start)),
      ) ||
        // `the 7.30 of Jackson that lasted 27 years`
        people.some(
          ({ span }) =>
            span.start >= each.end &&
            span.end <= at.start &&
            /^\s(?:of|by)\s(?:[a-zà-ɏ'’-]+\s){0,3}$/.test(scene.reading.lower.slice(each.end, span.start)) &&
            /^,?\s(?:that|which)\s/.test(scene.reading.lower.slice(span.end, at.start)),
        )),
  );
  if (
    mark &&
    !each.some(({ list, mark: of }) => list.steps.some(({ step }) => step.mark === of && isWritten(mark, step)))
  )
    return NONE;
  const owned = possible.filter(({ holder }) => owners.some(({ person }) => person.id === holder?.id));
  // Of somebody's mark that is in no list nothing is known: it is no other's.
  const can = owned.length > 0 || (owners.length > 0 && (!own || run)) ? owned : possible;
  const marked = can.filter((each) => isGiven(scene, each));
  const held = can.filter(({ holder }) => people.some(({ person }) => person.id === holder?.id));
  const fresh = can.filter(
    ({ ended }) =>
      ended !== null &&
      published !== undefined &&
      overlaps(dateOf(ended), { first: published.first - REPORTED, last: published.last }),
  );
  const replaced = tense === 'standing' ? [] : await brokenHere(scene, at, record, all);
  // `Farah broke the one-hour record Gebrselassie set 13 years ago`: which of his it was is not known.
  if (
    tense === 'either' &&
    replaced.length === 0 &&
    new Set(people.map(({ person }) => person.id)).size > 1 &&
    lists.length > 1 &&
    BREAKS.test(scene.reading.lower.slice(0, at.start))
  )
    return NONE;
  const broken = replaced.filter((each) => can.includes(each) || !all.includes(each));
  const nearest = people.filter(({ span }) => span.end <= at.start).at(-1);
  const both = (a: readonly Reign[], b: readonly Reign[]) => a.filter((each) => b.includes(each));
  const named = spansOf(scene, 'discipline').length > 0 && lists.length === 1;
  const order = [
    // `ran 2:08:34 in Antwerp, a mark that stood for 12 years`.
    APPOSED.test(scene.reading.lower.slice(0, at.start)) ? marked : [],
    // `Gebrselassie's 2:03:59 stood`: no other mark of his.
    owners.length > 0 && !own ? both(marked, owned) : [],
    // `the 15.50 metres Kravets had held since 1995`: hers, whatever else is given.
    own && !run ? marked.filter(({ holder }) => holder?.id === nearest?.person.id) : [],
    // `Kipchoge had held the record since 2018, when he beat Kimetto's 2:02:57`.
    own && nearest && HAD.test(scene.reading.lower.slice(nearest.span.end, at.start))
      ? can.filter((each) => each.holder?.id === nearest.person.id && !can.some((next) => isNext(each, next)))
      : [],
    tense === 'past' && broken.length > 0 ? [...new Set([...held, ...broken])] : [],
    both(marked, broken),
    both(marked, held),
    marked,
    both(broken, held),
    broken,
    both(held, fresh),
    held.filter(stands),
    held,
    named && people.length === 0 ? (tense === 'standing' ? can.filter(stands) : fresh) : [],
  ];
  // `the previous one had stood since 1986`: none but what was broken.
  const isPrevious = PREVIOUS.test(scene.reading.lower.slice(Math.max(0, at.start - 70), at.start));
  const chosen = (isPrevious ? [broken] : order).find((list) => list.length > 0) ?? [];
  const sure = people.every(
    ({ sure, person }) => sure || !chosen.some(({ holder }) => holder?.id === person.id) || isShown(scene, person),
  );
  const others = possible.filter((each) => !chosen.includes(each) && isGiven(scene, each));
  return {
    reigns: chosen,
    marked: others,
    pinned:
      world && sure && !isOfTheOpen(scene, lists) && new Set(chosen.map(({ set, ended }) => set + ended)).size === 1,
  };
}

/** `had only broken the 29-year-old record last month`: the one that ended then, whatever fell since. */
function endedThen(scene: Scene, at: { start: number; end: number }, over: readonly Reign[]): readonly Reign[] {
  const { lower } = scene.reading;
  if (!BREAKS_IT.test(lower.slice(Math.max(0, at.start - 40), at.start))) return [];
  const date = spansOf(scene, 'date').find(
    (each) => each.start >= at.end && TO_DAY.test(lower.slice(at.end, each.start)),
  );
  if (!date || !scene.published || date.date.last >= scene.published.first) return [];
  // A month ago is no day.
  const loose = date.date.precision === 'day' && date.relative ? 7 : 1;
  return over.filter(({ ended }) =>
    overlaps(dateOf(ended as string), { first: date.date.first - loose, last: date.date.last + loose }),
  );
}

const BREAKS_IT = new RegExp(`${BREAKS.source}(?:the|a|that|his|her)\\s(?:[a-z]+\\s){0,2}$`);
const TO_DAY = /^(?:[\s-][a-z]+){0,4}\s(?:(?:back\s)?(?:in|on)\s(?:the\s)?)?$/;

/** `the outdoor record`: of jumps and throws the world record may have been one of under a roof. */
const isOfTheOpen = ({ reading: { lower } }: Scene, lists: readonly RecordList[]): boolean =>
  /\boutdoors?\b/.test(lower) &&
  lists.some(({ discipline: { kind, environments } }) => kind !== 'time' && environments.includes('indoor'));

/** All that somebody had of the world records a clause can mean, and whether it can mean those of one list alone. */
export async function reignsHeld(
  scene: Scene,
  at: { readonly start: number; readonly end: number },
  record: RecordSpan | undefined,
  { id }: Pick<Person, 'id'>,
): Promise<Meant> {
  if (record && (['personal', 'olympic', 'championship', 'course'].includes(record.scope) || isUnheld(scene, record)))
    return NONE;
  const lists = await listsMeant(scene, at, record);
  const held = lists
    .map((list) => reignsOf(list).filter(({ holder }) => holder?.id === id))
    .filter(({ length }) => length > 0);
  const pinned = held.length === 1 && lists.every(({ area }) => area === 'world') && !isOfTheOpen(scene, lists);
  return { reigns: held.flat(), pinned };
}

/** The lists of the disciplines spoken of, else of those the people named have records in. */
async function listsMeant(
  scene: Scene,
  at: { start: number; end: number },
  record: RecordSpan | undefined,
  isHeld = false,
): Promise<readonly RecordList[]> {
  const here = castOf(scene).length > 0 ? scene : (scene.before.find((each) => castOf(each).length > 0) ?? scene);
  const people = castOf(here).map(({ person }) => person);
  const named = disciplinesAt(scene, at);
  const [earlier] = scene.before;
  // `Kiprop ran 3:26.69. It was off the record of El Guerrouj`: the mark before tells which of his.
  const told =
    named.length === 0 && earlier
      ? castOf(earlier).flatMap(({ person }) => markedIn(earlier, person).map(({ discipline }) => discipline.id))
      : [];
  const own = people.flatMap((person) =>
    person.records.filter(({ area }) => area === 'world').flatMap(({ discipline }) => discipline),
  );
  // `Jesse Owens's 8.13`: the mark tells the discipline where the sentence names none.
  const given =
    spansOf(scene, 'discipline').length > 0
      ? []
      : people.flatMap((person) =>
          markedIn(scene, person).flatMap(({ records, discipline }) =>
            records.includes('world') ? discipline.id : [],
          ),
        );
  const held = [...new Set(own)];
  const fitting = held.filter((id) => told.includes(id));
  const ids =
    given.length > 0
      ? [...new Set(given)]
      : named.length > 0
        ? named.map(({ id }) => id)
        : fitting.length > 0
          ? fitting
          : held;
  const sex = sexOf(scene) ?? (new Set(people.map((each) => each.sex)).size === 1 ? people[0]?.sex : undefined);
  const indoors = /\bindoor/.test(scene.reading.lower) || people.some((person) => isMarkedIndoors(here, person));
  const found: RecordList[] = [];
  for (const discipline of ids.flatMap((id): readonly Discipline[] =>
    [scene.facts.lexicons.rules.get(id)].filter((each) => each !== undefined),
  )) {
    for (const area of areasOf(people[0], record)) {
      const all = await recordLists(scene.facts, area, discipline, scene.today.last);
      const marked = isHeld ? all.filter(({ steps }) => steps.some(({ step }) => isMarkOf(scene, step))) : [];
      // What is run under a roof alone needs no word for it, nor does `the 12:49.60 that he had held`, a record there alone.
      const roofed = indoors || isRoofed(all) || isRoofed(marked);
      for (const list of all)
        if (
          (sex === undefined || list.sex === sex) &&
          (list.environment === 'indoor') === roofed &&
          (record?.category === undefined ? list.category !== 'women-only' : list.category === record.category)
        )
          found.push(list);
    }
  }
  return found;
}

const isRoofed = (lists: readonly RecordList[]): boolean =>
  lists.length > 0 && lists.every(({ environment }) => environment === 'indoor');

/** `He ran 3:59.4 that day, but the record lasted`: the mark shows who is meant. */
const isShown = (scene: Scene, person: Person): boolean =>
  markedIn(scene, person).some(({ records }) => records.includes('world'));

/** `Kratochvilova, whose 49.59 had stood since 1982`: the only record of hers with that mark was run under a roof. */
function isMarkedIndoors(scene: Scene, person: Person): boolean {
  const records = markedIn(scene, person).filter((each) => each.records.includes('world'));
  return records.length > 0 && records.every(({ environment }) => environment === 'indoor');
}

/** `his record`, `her own mark`; `on her first try` is none. */
const hasRecord = ({ reading }: Scene, end: number): boolean =>
  /^\s(?:[a-z\d-]+\s){0,4}?(?:record|mark|best|time|standard|[\d.:]+)/.test(reading.lower.slice(end, end + 60));

/** Whether the same one went on with a better mark. */
const isNext = (reign: Reign, next: Reign): boolean =>
  next.list === reign.list &&
  next.set === reign.ended &&
  next.holder?.id !== undefined &&
  next.holder.id === reign.holder?.id;

function reignsOf(list: RecordList): readonly Reign[] {
  let known = REIGNS.get(list);
  if (!known) {
    known = reignsIn(list);
    REIGNS.set(list, known);
  }
  return known;
}

const REIGNS = new WeakMap<RecordList, readonly Reign[]>();

function reignsIn(list: RecordList): readonly Reign[] {
  const stood = list.steps.filter((each) => each.stood && each.step.timing !== 'hand');
  const timed = list.steps.filter((each) => each.stood && each.step.timing === 'hand').map(({ step }) => step);
  return stood.map(({ step, ended }, at) => {
    const [holder] = step.holders;
    const same = stood.filter((each) => each.step.value === step.value && each.step.set <= step.set);
    const run: string[] = [];
    let since = '';
    for (let back = at; back >= 0; back--) {
      const earlier = stood[back]?.step;
      if (!earlier || !holder?.id || !isHeldBy(earlier, { id: holder.id })) {
        since = earlier?.set ?? '';
        break;
      }
      run.push(earlier.set);
    }
    // A record by the watch before the first of his by the clock.
    const [first] = timed.filter(
      (each) => holder?.id && isHeldBy(each, { id: holder.id }) && each.set > since && each.set < (run.at(-1) ?? ''),
    );
    if (first) run.push(first.set);
    const next = stood.slice(at + 1).find((each) => !(holder?.id && isHeldBy(each.step, { id: holder.id })));
    return {
      list,
      mark: step.mark,
      by: holdersOf(step),
      holder,
      set: step.set,
      ended,
      equalled: same.map((each) => each.step.set),
      also: run,
      lost: holder?.id === undefined ? ended : (next?.step.set ?? null),
      words: recordWords(list),
      sources: step.sources,
    };
  });
}

/** Those that ended on the day one of some people, of whom nobody had it, set the next. */
function endedBy(all: readonly Reign[], people: readonly string[]): readonly Reign[] {
  const theirs = (reign: Reign) => people.some((id) => reign.holder?.id === id);
  return all.filter(
    (each) => !theirs(each) && all.some((next) => next.list === each.list && theirs(next) && next.set === each.ended),
  );
}

/** Whether the sentence gives the mark of a reign. */
export function isGiven(scene: Scene, { list, mark }: Reign): boolean {
  const step = stepsOf(list, mark)[0]?.step;
  return step !== undefined && isMarkOf(scene, step);
}

const isMarkOf = (scene: Scene, step: RecordEntry): boolean =>
  [...spansOf(scene, 'amount'), ...bareMarks(scene)].some((span) => isWritten(span, step));

/** What the one who acts in the sentence replaced. */
async function brokenHere(
  scene: Scene,
  at: { start: number; end: number },
  record: RecordSpan | undefined,
  all: readonly Reign[],
): Promise<readonly Reign[]> {
  const possessor = castOf(scene)
    .filter(({ span }) => span.possessive && span.end <= at.start + 1 && at.start - span.end < 40)
    .at(-1);
  const place = { start: possessor?.span.start ?? at.start, end: at.end };
  const breaker = breakerOf(scene, place);
  if (!breaker) return [];
  const { broken, also, pinned } = await recordsMeant(scene, breaker.person, place, areasOf(breaker.person, record), {
    category: record?.category,
  });
  if (!pinned) return [];
  const of = (person: Person, set: PartialDate) =>
    all.filter(
      ({ ended, by }) => ended !== null && overlaps(dateOf(ended), set) && (by !== person.name || broken.length === 1),
    );
  const found = [...broken, ...also].flatMap(({ set }) => of(breaker.person, set));
  if (found.length > 0) return [...new Set(found)];
  // Under a roof and outdoors are lists of their own: what the step of the other list replaced.
  return broken.flatMap(({ list, before }) =>
    reignsOf(list).filter(({ mark, set }) => mark === before?.mark && set === before.set),
  );
}
