/** Marks better than a person ever had: a slip, or the record of somebody else. */
import type { Discipline, Person } from '../../../dataset/entries.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import type { Amount, AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { ROUND } from '../differences/met-in.ts';
import { isBeyond, isMissing, isUnlisted, isUnlistedNews } from '../marks/depth.ts';
import { slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { isFinal, raceOf } from '../races/races.ts';
import { holdersOf, recordLists } from '../records/progression.ts';
import { disciplinesAt } from '../records/record-meant.ts';
import { isAlike } from './mark-meant.ts';

/** Jumps of which many a medal was won with too much wind, and told without a word of it; no list has those. */
const BLOWN = /^(?:long|triple)-jump$/;

/** Road races of which the lists have no times on the way of a longer one, nor those down a hill. */
const ROAD = /-road$|^road-/;

const OF_RECORD = /\b(?:world\s(?:record|best|mark)|record)\s(?:of|at)\s$/;

/** The best of a person whom a text gives a better mark: nobody has one that the lists do not know. */
export function impossible(
  scene: Scene,
  claimed: Amount,
  person: Person,
  contested: readonly Achievement[],
  among: ReadonlySet<Discipline> | undefined,
): Achievement | undefined {
  // "Second in Boston" may stand a sentence before the time.
  if ([scene, ...scene.before].some(({ reading }) => isUnlisted(reading.lower))) return undefined;
  const list = contested.filter((each) => each.unit === claimed.unit && !each.aided && each.value !== null);
  const contests = new Set(
    list
      .filter((each) => Math.abs(claimed.value / (each.value as number) - 1) < 0.06)
      .map(({ discipline }) => discipline),
  );
  const [only] = contests;
  if (!only || contests.size !== 1 || isUnlistedNews(scene.news, only)) return undefined;
  const best = list
    .filter(({ discipline }) => discipline === only)
    .sort((a, b) => compareMarks(only.kind, a.value as number, b.value as number))[0] as Achievement;
  const slips = slipsBetween(claimed, best);
  if (compareMarks(only.kind, claimed.value, best.value as number) >= 0 || slips > 2) return undefined;
  if (slips > 1 && ROAD.test(only.id)) return undefined;
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  if (isBeyond(claimed, only, all)) return best;
  // Of who has become better since, the bests of those days may be missing.
  return (slips < 2 || !BLOWN.test(only.id)) && isMissing([claimed], all, among, (scene.published ?? scene.today).last)
    ? best
    : undefined;
}

/**
 * Whether a race is told whose final the dataset lacks, as it lacks what was done with too much wind: `won in Eugene in
 * 12.06`, of whom it has the heat and the semi-final there.
 */
export async function isFinalUnknown(
  scene: Scene,
  span: AmountSpan,
  person: Person,
  best: Achievement,
): Promise<boolean> {
  const { lower } = scene.reading;
  const clause = `${/[^,;]*$/.exec(lower.slice(0, span.start))?.[0]} ${/^[^,;]*/.exec(lower.slice(span.end))?.[0]}`;
  if (!best.discipline.wind || ROUND.test(clause)) return false;
  const race = await raceOf(scene, person, span);
  const done = (race?.done ?? []).filter(({ discipline }) => discipline === best.discipline);
  return done.length > 0 && !done.some(isFinal);
}

/** A world record of somebody the sentence does not speak of, better than anything the person has. */
export async function otherRecord(
  scene: Scene,
  span: AmountSpan,
  { person, possessor, span: at }: Owner,
  contested: readonly Achievement[],
) {
  if (isUnlisted(scene.reading.lower)) return undefined;
  const named = castOf(scene).some((each) => each.span.start === at.start && /^(?:full|surname)$/.test(each.span.via));
  const near = named && (possessor || (at.end <= span.start && span.start - at.end < 60));
  // `equalled the record of 1:44.3`: that somebody else set it, too, is said.
  if (!near || /\b(?:equall?ed|equall?ing|match(?:ed|ing)|tied)\s[^;.]{0,50}$/.test(before(scene, span, 60)))
    return undefined;
  const alike = contested.filter((each) => span.readings.some((reading) => isAlike(reading, each)));
  // `the world best of 29:31.78 set by Qu`, who has nothing like it in the discipline that is spoken of.
  const spoken = possessor && OF_RECORD.test(before(scene, span, 40)) ? disciplinesAt(scene, span) : [];
  const disciplines = new Set([...alike.map(({ discipline }) => discipline), ...(alike.length > 0 ? [] : spoken)]);
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  const day = (scene.published ?? scene.today).last;
  for (const discipline of disciplines) {
    for (const { step, list } of await worldSteps(scene, discipline)) {
      const beaten = contested.every(
        (each) =>
          each.discipline !== discipline ||
          each.value === null ||
          compareMarks(discipline.kind, step.value, each.value) < 0,
      );
      if (
        !beaten ||
        list.sex !== person.sex ||
        !span.readings.some(({ value, unit }) => value === step.value && unit === step.unit)
      )
        continue;
      // What is a record has been done by those alone who are in its list.
      if (!spoken.includes(discipline) && !isMissing([step], all, new Set([discipline]), day)) continue;
      if (castOf(scene).some((each) => step.holders.some(({ id }) => id === each.person.id))) return undefined;
      return { ...step, by: holdersOf(step) };
    }
  }
  return undefined;
}

async function worldSteps(scene: Scene, discipline: Discipline) {
  const lists = await recordLists(scene.facts, 'world', discipline, (scene.published ?? scene.today).last);
  return lists.flatMap((list) => list.steps.filter(({ stood }) => stood).map(({ step }) => ({ step, list })));
}
