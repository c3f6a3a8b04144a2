/**
 * The fall of a record that a sentence tells of, in whatever words: a step of the progression of a world record, and the
 * one it took the place of. No construction is asked for: the step is known by the mark that is given, by the news of the
 * days before the text, or by the two who had the record one after the other.
 */
import type { Person } from '../../../dataset/entries.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { type Broken, brokenBy, isHeldBy, standingOn } from '../records/progression.ts';
import { isUnheld } from '../records/record-meant.ts';

/** The step that is told of, with what it replaced. */
export interface Fall extends Broken {
  readonly before: NonNullable<Broken['before']>;
  readonly breaker: Person;
}

/** Days a report may come after the race. */
const REPORTED = 8;
/** What a record that fell is told by. */
const FELL =
  /\b(?:records?|best|history|old|previous|former|mark|(?:faster|quicker|higher|further|farther|longer|better|more) than|inside|beyond|past|off|br(?:oke|eak)|beat|better|replac|eras|eclips|improv|lower|surpass|top(?:p|l)|smash|shatter)/;

/** @returns nothing where no step of a record is told of, or several can be; one step of two lists is of either */
export async function fallsTold(scene: Scene): Promise<readonly Fall[]> {
  if (!FELL.test(scene.reading.lower)) return [];
  const records = spansOf(scene, 'record');
  // Of a course, a nation or a best of one's own other marks are told.
  if (records.some((each) => (each.scope !== 'world' && each.scope !== 'any') || isUnheld(scene, each))) return [];
  const here = castOf(scene).map(({ person }) => person);
  const before = scene.before.slice(0, 2).flatMap((each) => castOf(each).map(({ person }) => person));
  const marked: Fall[] = [];
  const paired: Fall[] = [];
  const fresh: Fall[] = [];
  const dated: Fall[] = [];
  const dates = spansOf(scene, 'date').filter((each) => !each.relative && Number.isFinite(each.date.first));
  const amounts = spansOf(scene, 'amount').flatMap(({ readings }) => readings);
  for (const person of new Set([...here, ...before]))
    for (const each of await fallsOf(scene, person)) {
      if (amounts.some((reading) => isSame(reading, each.step))) marked.push(each);
      if (!here.includes(person) && !isFresh(scene, each)) continue;
      if (here.some((other) => other.id !== person.id && isHeldBy(each.before, other))) paired.push(each);
      if (isFresh(scene, each)) fresh.push(each);
      // `In 2010 Rudisha had broken Kipketer's record`: the one that was not his own before.
      if (!isHeldBy(each.before, person) && dates.some(({ date }) => overlaps(date, each.set))) dated.push(each);
    }
  // Of two whose marks are given, like the old one and the new, or who took it from another, the news is told.
  const made = marked.filter(({ step }) => !paired.some(({ before: old }) => old === step));
  const both = paired.filter(({ breaker }) => here.includes(breaker));
  const likely = [made, both, paired].find((falls) => falls.length > 0);
  const news = likely?.filter((each) => fresh.includes(each)) ?? [];
  if (likely) return one(news.length > 0 ? news : likely);
  return fresh.length > 0 ? one(fresh) : one(dated);
}

/** The records somebody set before the text was published, in what the sentence speaks of, each with the one before it. */
async function fallsOf(scene: Scene, person: Person): Promise<readonly Fall[]> {
  const named = spansOf(scene, 'discipline').length > 0 ? disciplinesOf(scene).map(({ id }) => id) : [];
  const day = (scene.published ?? scene.today).last;
  const indoors = /\bindoor/.test(scene.reading.lower);
  const found: Fall[] = [];
  for (const held of person.records) {
    if (held.area !== 'world' || (named.length > 0 && !named.includes(held.discipline))) continue;
    if (indoors && held.environment !== 'indoor') continue;
    const broken = await brokenBy(scene.facts, held, scene.today.last);
    // What took the place of a record nobody recognised, or equalled it, replaced another one as well.
    if (!broken?.before || !broken.stood || broken.set.first > day || broken.before.value === broken.step.value)
      continue;
    if (broken.list.category === 'women-only') continue;
    found.push({ ...broken, before: broken.before, breaker: person });
  }
  return found;
}

const one = (falls: readonly Fall[]): readonly Fall[] =>
  new Set(falls.map(({ breaker, step }) => `${breaker.id} ${step.mark} ${step.set}`)).size === 1 ? falls : [];

const isFresh = ({ published }: Scene, { set }: Broken): boolean =>
  published !== undefined && overlaps(set, { first: published.first - REPORTED, last: published.last });

/** Everybody who had the record on the eve of its fall. */
export const holdersBefore = ({ list, before, set }: Fall): readonly string[] =>
  [before, ...standingOn(list, { first: set.first - 1, last: set.first - 1 }).map(({ step }) => step)].flatMap(
    ({ holders }) => holders.flatMap(({ id }) => id ?? []),
  );
