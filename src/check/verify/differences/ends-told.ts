/** What durations lie between: the marks of a sentence that have a day, deaths, and the dates that stand for something else. */
import { preferred } from '../../../dataset/person-facts.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import type { PeriodSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { conflictsOf, isSame } from '../marks/performance.ts';
import { ownerOf } from '../owner.ts';
import { deathsOf } from '../people/deaths.ts';
import { roleOf } from '../role.ts';
import { settingOf } from '../setting.ts';

/** Days something can have happened on, the likeliest first. */
export interface End {
  readonly days: readonly PartialDate[];
  readonly at: number;
  readonly sure: boolean;
  readonly sources: readonly string[];
  readonly person: Achievement | undefined;
}

/** `It took Warholm 33 days to get from 46.70 to 45.94`, `from 46.70 to 45.94 in 33 days`: the two marks, in their order. */
export async function fromTo(scene: Scene, span: PeriodSpan): Promise<readonly End[]> {
  const { lower } = scene.reading;
  if (span.old || !/\bfrom\s/.test(lower) || !NEEDED.test(lower.slice(Math.max(0, span.start - 60), span.start)))
    return [];
  const [one, two, more] = spansOf(scene, 'amount');
  if (!one || !two || more || !/\bfrom\s(?:[a-z]+\s){0,2}$/.test(lower.slice(0, one.start))) return [];
  if (!/^(?:\s?m(?:etres)?)?\sto\s(?:[a-z]+\s){0,2}$/.test(lower.slice(one.end, two.start))) return [];
  const ends = await endsOf(scene);
  return ends.length === 2 && ends.every(({ person }) => person) && isOnes(ends[0] as End, ends[1] as End, scene)
    ? ends
    : [];
}

/** Before how long somebody took for it. */
const NEEDED =
  /\b(?:(?:took|takes|taken|needed|required|needs|cost)\s(?:[a-zà-ɏ’'-]+\s){0,4}|(?:in|within|inside|over|spent)\s(?:just\s|only\s|barely\s|the\sspace\sof\s)?)$/;

/** Whether two marks are of one person of the sentence. */
export const isOnes = ({ person: a }: End, { person: b }: End, scene: Scene): boolean =>
  castOf(scene).some(({ person }) => {
    const own = achievementsOf(person, scene.facts.lexicons.rules);
    return own.some((each) => each === a) && own.some((each) => each === b);
  });

/** `Two weeks later she ran`: counted from what the sentence before told last. */
export async function endBefore(scene: Scene, start: number): Promise<End | undefined> {
  const [last] = scene.before;
  if (!last || !/^\W*(?:(?:just|only|barely|exactly|and|then|but)\s)*$/i.test(scene.reading.text.slice(0, start)))
    return undefined;
  const [only, ...more] = await endsOf(last);
  if (!only || more.length > 0) return undefined;
  // `She had run 14:13 on New Year's Eve. Two months later`: later than that, or than what is told.
  return /\bhad\s/.test(last.reading.lower.slice(0, only.at)) ? { ...only, sure: false } : only;
}

/** The marks of a sentence that have a day, and the dates that stand for something else. */
export async function endsOf(scene: Scene): Promise<readonly End[]> {
  const ends: End[] = [];
  const used = new Set<number>();
  for (const span of spansOf(scene, 'amount')) {
    if (roleOf(scene, span) !== 'mark') continue;
    const owner = ownerOf(scene, span) ?? followerOf(scene, span);
    if (!owner) continue;
    const setting = settingOf(scene, span, owner);
    const same = achievementsOf(owner.person, scene.facts.lexicons.rules).filter((each) =>
      span.readings.some((reading) => isSame(reading, each)),
    );
    const found: Achievement[] = [];
    // The day of the first of two marks stands before the second as well.
    for (const dates of [setting.dates, []]) {
      for (const each of found.length === 0 ? same : [])
        if ((await conflictsOf(scene.facts, each, { ...setting, dates })).length === 0) found.push(each);
    }
    const days = found
      .filter(({ date }) => date.precision === 'day')
      .sort((a, b) => b.records.length - a.records.length || a.date.first - b.date.first);
    for (const { start } of setting.dates) used.add(start);
    if (days.length > 0)
      ends.push({
        days: days.map(({ date }) => date),
        at: span.start,
        sure:
          owner.sure &&
          (days.length === 1 || (days[0]?.records.length ?? 0) > 0) &&
          // `won the Olympic title in Rome with 1.85m`: a record of the same height was another jump.
          !(days[0]?.event === undefined && WON.test(scene.reading.lower.slice(owner.span.end, span.start))),
        sources: days[0]?.sources ?? [],
        person: days[0],
      });
  }
  for (const { start, end, people } of deathsOf(scene)) {
    const [who] = people;
    const died = who && preferred(who.person, 'died');
    const dated = spansOf(scene, 'date').some((span) => span.start >= end && span.start - end < 60);
    if (died && people.length === 1 && !dated && dateOf(died.value).precision === 'day')
      ends.push({ days: [dateOf(died.value)], at: start, sure: who.sure, sources: died.sources, person: undefined });
  }
  for (const { start, date, relative } of spansOf(scene, 'date'))
    if (!relative && !used.has(start) && date.precision === 'day')
      ends.push({ days: [date], at: start, sure: true, sources: [], person: undefined });
  return ends.sort((a, b) => a.at - b.at);
}

const WON = /\b(?:titles?|gold|silver|bronze|medals?|crown)\b/;

/** Whoever acts after an opening: `After running 2:01:39, Kipchoge`. */
function followerOf(scene: Scene, { start, end }: { readonly start: number; readonly end: number }) {
  const people = castOf(scene).filter(({ span }) => !span.possessive);
  const [first] = people;
  return first && first.span.start >= end && !/[;:]/.test(scene.reading.text.slice(0, start))
    ? { ...first, possessor: false }
    : undefined;
}
