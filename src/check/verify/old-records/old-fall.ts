/** Which record took the place of the one that words call the old one, and all that is known of that. */
import type { Person, RecordEntry } from '../../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import type { MarkUnit } from '../../../domain/mark.ts';
import type { Span } from '../../reading/span.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { relaysAt, teamSexOf } from '../races/teams.ts';
import { type Broken, brokenBy, holdersOf, type RecordList, recordLists, recordWords } from '../records/progression.ts';
import { disciplinesAt } from '../records/record-meant.ts';
import { type OldWords, oldWords } from './old-words.ts';
import { unrecognised } from './unrecognised.ts';

/** The old record, and the mark that took its place. */
export interface Old {
  readonly mark: string;
  readonly value: number;
  readonly unit: MarkUnit;
  readonly step: number;
  /** Of a record that was shared, every time it was reached. */
  readonly times: readonly { readonly set: PartialDate; readonly city?: string; readonly venue?: string }[];
  readonly holders: readonly { readonly id?: string; readonly name: string }[];
  /** Whoever broke it; of a relay nobody. */
  readonly breaker: Person | undefined;
  readonly now: Pick<Achievement, 'value' | 'unit' | 'step'> & { readonly set: PartialDate };
  /** Other marks that words can mean: earlier and later records of the list, and what nobody recognised. */
  readonly others: readonly Other[];
  /** A list of records, and not what one person had done so far. */
  readonly isListed: boolean;
  /** Another record of that day may be meant. */
  readonly isOneOf?: boolean;
  readonly isSure: boolean;
  readonly reason: string;
  readonly sources: readonly string[];
}

interface Other extends Pick<Achievement, 'value' | 'unit' | 'step'> {
  readonly set?: PartialDate;
}

/** Days a report may come after the race. */
const REPORTED = 8;
/** Sentences back in which the new record may be told. */
const BACK = 3;

type Step = Broken & { readonly before: RecordEntry };

/** @returns nothing where no new record is told, or several are */
export async function oldMeant(scene: Scene, words: OldWords): Promise<readonly Old[]> {
  const steps = await stepsOf(scene, words);
  if (words.beforeWhom) return beforeHim(scene, words, words.beforeWhom, steps);
  const { found, isSure, isOneOf } = likely(scene, words, steps);
  if (isOneOf) return found.map((each) => ({ ...ofStep(scene, each, isSure), isOneOf }));
  const isOne = new Set(found.map(({ step }) => `${step.mark} ${step.set}`)).size === 1;
  if (isOne) return found.map((each) => ofStep(scene, each, isSure));
  // `In the semi-final she ran 21.56, in the final 21.34`: either was the record before something.
  if (found.length > 1 && isOneDay(found))
    return found.map((each) => ({ ...ofStep(scene, each, isSure), isSure, isOneOf: true }));
  const best = found.length === 0 && words.isOwn ? ownBest(scene, words) : undefined;
  return best ? [best] : [];
}

/** `Before Shaheen it had been Boulami's`: what the first record of somebody took the place of. */
function beforeHim(
  scene: Scene,
  words: OldWords,
  { person, sure }: NonNullable<OldWords['beforeWhom']>,
  steps: readonly Step[],
): readonly Old[] {
  const isBy = ({ holders }: RecordEntry) => holders.some(({ id }) => id === person.id);
  const spoken = disciplinesAt(scene, words).map(({ id }) => id);
  const first = steps.filter(({ step, before }) => isBy(step) && !isBy(before));
  const fitting = first.filter(({ list }) => spoken.includes(list.discipline.id));
  const all = fitting.length > 0 ? fitting : first;
  const isOne = new Set(all.map(({ list }) => `${list.discipline.id} ${list.environment}`)).size === 1;
  if (!isOne) return [];
  return all.map((each) => ({ ...ofStep(scene, each, sure), ...(all.length > 1 ? { isOneOf: true } : {}) }));
}

/** The steps of lists that the people and teams spoken of made, in what the sentence speaks of. */
async function stepsOf(scene: Scene, words: OldWords): Promise<readonly Step[]> {
  const { facts, today, published } = scene;
  const { lower } = scene.reading;
  const day = (published ?? today).last;
  const named = spansOf(scene, 'discipline').length > 0 ? disciplinesOf(scene).map(({ id }) => id) : [];
  const roofed = /\bindoor/.test(lower);
  const isWomenOnly = spansOf(scene, 'record').some(({ category }) => category === 'women-only');
  const people = new Map(
    near(scene)
      .flatMap((each) => castOf(each))
      .map(({ person }) => [person.id, person]),
  );
  const sex = teamSexOf(scene);
  const found: Step[] = [];
  const add = (each: Broken | undefined) => {
    if (!each?.before || !each.stood || each.set.first > day || each.before.value === each.step.value) return;
    const { list } = each;
    if ((list.category === 'women-only') !== isWomenOnly || (roofed && list.environment !== 'indoor')) return;
    if (sex !== undefined && list.sex !== sex) return;
    if (named.length > 0 && !named.includes(list.discipline.id)) return;
    found.push({ ...each, before: each.before });
  };
  for (const { records, id } of people.values())
    for (const held of records) {
      if (held.area !== 'world' && !words.isOwn) continue;
      const broken = await brokenBy(facts, held, today.last);
      if (words.isOwn && !broken?.before?.holders.some((each) => each.id === id)) continue;
      add(broken);
    }
  const relays = near(scene)
    .map(relaysAt)
    .find(({ length }) => length > 0);
  for (const relay of relays ?? [])
    for (const list of await recordLists(facts, 'world', relay, today.last))
      for (const { step, stood, ended, previous } of list.steps)
        add({ list, step, stood, ended, set: dateOf(step.set), before: previous ?? undefined });
  return found;
}

/** One who set the record more than once on a day. */
const isOneDay = (steps: readonly Step[]): boolean =>
  new Set(
    steps.map(
      ({ list, step }) => `${list.discipline.id} ${list.area} ${list.environment} ${step.set} ${holdersOf(step)}`,
    ),
  ).size === 1;

const near = (scene: Scene): readonly Scene[] => [scene, ...scene.before.slice(0, BACK)];

/** Records of other lists than that of the world. */
const ELSE: ReadonlySet<string> = new Set(['course', 'olympic', 'championship', 'area']);

/** Of all steps the one that is told here, or in the sentence before, or is news, or was told a while ago. */
function likely(
  scene: Scene,
  words: OldWords,
  steps: readonly Step[],
): { readonly found: readonly Step[]; readonly isSure: boolean; readonly isOneOf?: true } {
  const isIn = (each: Scene, step: Pick<Achievement, 'value' | 'unit' | 'step'>) =>
    spansOf(each, 'amount').some(
      (span) => isOfNew(scene, each, span, words) && span.readings.some((reading) => isSame(reading, step)),
    );
  // Of several that are told here the one whose mark stands next to the words.
  const toldNext = () => {
    const all = newest(steps.filter(({ step }) => isIn(scene, step)));
    const at = ({ step }: Step) =>
      Math.max(
        ...spansOf(scene, 'amount').flatMap((span) =>
          span.end <= words.start && span.readings.some((reading) => isSame(reading, step)) ? [span.end] : [],
        ),
      );
    const last = Math.max(...all.map(at));
    return all.filter((each) => at(each) === last);
  };
  const toldIn = (each: Scene | undefined) => (each ? newest(steps.filter(({ step }) => isIn(each, step))) : []);
  const [last, ...rest] = scene.before.slice(0, BACK);
  const { published } = scene;
  const fresh = newest(
    steps.filter(
      ({ set }) =>
        published !== undefined && overlaps(set, { first: published.first - REPORTED, last: published.last }),
    ),
  );
  // `The record had been 2:03:45`, where that of a course is told.
  const isWorld =
    /\bworld\b/.test(scene.reading.lower.slice(words.start, words.end)) ||
    near(scene)
      .slice(0, 3)
      .every((each) => spansOf(each, 'record').every(({ scope }) => !ELSE.has(scope)));
  // `The record of 23.12 had been held by Barnes`: what the news took the place of.
  const told = toldIn(last);
  const isOld = told.length > 0 && told.every(({ step }) => fresh.some(({ before }) => before === step));
  const here = toldNext();
  // `ran 12:35.36. He had run 12:51 on the road. He was 1.99 seconds inside the old record`: of what is news, or of that.
  const news = fresh.filter((each) => !told.includes(each) && near(scene).some((one) => isIn(one, each.step)));
  if (here.length === 0 && told.length > 0 && news.length > 0 && !isOld && !words.isBeforeThat)
    return { found: [...news, ...told], isSure: isWorld, isOneOf: true };
  const nearest = [here, isOld ? [] : told, fresh].find(({ length }) => length > 0);
  if (nearest) return { found: nearest, isSure: isWorld };
  const far = rest.map(toldIn).find(({ length }) => length > 0);
  return { found: far ?? [], isSure: false };
}

/** Not what is told of the old record, here or in a sentence before. */
function isOfNew(scene: Scene, each: Scene, { start, end }: Span, words: OldWords): boolean {
  if (each === scene) return end <= Math.min(words.start, words.from);
  return words.isBeforeThat || !oldWords(each).some(({ from, to }) => start >= from && end <= to);
}

/** Without those that others of them replaced, but on the same day. */
const newest = (steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ step }) => !steps.some((next) => next.before === step && next.step.set !== step.set));

function ofStep(scene: Scene, { list, step, before, set }: Step, isSure: boolean): Old {
  const same = list.steps
    .filter((each) => each.stood && each.step.value === before.value && each.step.set < step.set)
    .map((each) => each.step);
  const all = same.includes(before) ? same : [before, ...same];
  const breaker = near(scene)
    .flatMap((each) => castOf(each))
    .find(({ person }) => step.holders.some(({ id }) => id === person.id))?.person;
  return {
    mark: before.mark,
    value: before.value,
    unit: before.unit,
    step: before.step,
    times: all.map(({ set, city, venue }) => ({
      set: dateOf(set),
      ...(city === undefined ? {} : { city }),
      ...(venue === undefined ? {} : { venue }),
    })),
    holders: all.flatMap(({ holders }) => holders),
    breaker,
    now: { value: step.value, unit: step.unit, step: step.step, set },
    others: [
      ...list.steps
        .filter((each) => each.step.value !== before.value)
        .map(({ step: { value, unit, step, set } }) => ({ value, unit, step, set: dateOf(set) })),
      ...unrecognised(scene, { list, step, before, set, stood: true, ended: null }).map(timed),
    ],
    isListed: true,
    isSure: isSure && isAlone(list, step),
    reason: `${holdersOf(step)}'s ${step.mark} of ${step.set} replaced the ${recordWords(list)} of ${before.mark} by ${holdersOf(before)} (${before.set})`,
    sources: [...step.sources, ...before.sources],
  };
}

const timed = ({ value, unit, step, date }: Achievement): Other => ({ value, unit, step, set: date });

/** Whether nobody else set the record on that day. */
const isAlone = ({ steps }: RecordList, step: RecordEntry): boolean =>
  steps.every((each) => each.step === step || each.step.set !== step.set || each.step.value === step.value);

/** What somebody had done so far, where the mark that was better is told. */
function ownBest(scene: Scene, words: OldWords): Old | undefined {
  const { published, facts } = scene;
  const whose =
    words.whose ?? castOf(scene).find(({ span }) => span.start >= words.start - 2 && span.start < words.end);
  if (!whose?.sure) return undefined;
  const { person } = whose;
  const done = achievementsOf(person, facts.lexicons.rules).filter((each) => each.value !== null && !each.aided);
  const isNews = ({ date }: Achievement) =>
    published !== undefined && overlaps(date, { first: published.first - REPORTED, last: published.last });
  // Where a name says whose it was, the news can be told further back.
  const isNamed = words.whose !== undefined || /['’]s?\s/.test(scene.reading.lower.slice(words.start, words.end));
  const isTold = (each: Achievement) =>
    (isNamed ? [scene, ...scene.before] : near(scene).slice(0, 2)).some((one) =>
      spansOf(one, 'amount').some(
        (span) => isOfNew(scene, one, span, words) && span.readings.some((reading) => isSame(reading, each)),
      ),
    );
  const told = done.filter((each) => isTold(each) && (isNews(each) || published === undefined));
  const [now] = told;
  if (!now || told.length !== 1) return undefined;
  const { discipline, environment, date } = now;
  const earlier = done
    .filter((each) => each.discipline === discipline && each.environment === environment && each.date.last < date.first)
    .sort((a, b) => compareMarks(discipline.kind, a.value as number, b.value as number));
  const [best] = earlier;
  if (!best || compareMarks(discipline.kind, best.value as number, now.value as number) < 0) return undefined;
  return {
    mark: best.mark as string,
    value: best.value as number,
    unit: best.unit,
    step: best.step,
    times: [
      {
        set: best.date,
        ...(best.city === undefined ? {} : { city: best.city }),
        ...(best.venue === undefined ? {} : { venue: best.venue }),
      },
    ],
    holders: [{ id: person.id, name: person.name }],
    breaker: person,
    now: { value: now.value as number, unit: now.unit, step: now.step, set: now.date },
    others: earlier.slice(1).map(timed),
    isListed: false,
    isSure: true,
    reason: `the best of ${person.name} before the ${now.mark} of ${date.text} was ${best.mark} (${best.date.text})`,
    sources: [...now.sources, ...best.sources],
  };
}
