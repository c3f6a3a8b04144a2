/** Which of the things a person did an amount can be one of. */
import type { Discipline } from '../../../dataset/entries.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import type { Setting } from '../setting.ts';
import { readingOf } from './mark-words.ts';
import { isSame } from './performance.ts';
import { kindred, plausibleReadings } from './plausible.ts';

/** What the person did in the discipline meant: the nearest named that the amount can be a mark of, else in any. */
export async function contestedIn(
  scene: Scene,
  span: AmountSpan,
  { disciplines, events }: Setting,
  all: readonly Achievement[],
): Promise<readonly Achievement[]> {
  const raced = (await Promise.all(events.flatMap(({ series }) => series.map((id) => scene.facts.series(id))))).flatMap(
    (series) => scene.facts.lexicons.rules.get(series?.discipline ?? '') ?? [],
  );
  const flat = FLAT.test(scene.reading.lower.slice(span.end, span.end + 30));
  const spoken = flat ? disciplines.map((list) => list.filter(({ id }) => !id.endsWith('-hurdles'))) : disciplines;
  const isElsewhere = all.some((each) => span.readings.some((reading) => isSame(reading, each)));
  for (const named of raced.length > 0 ? [raced, ...spoken] : spoken) {
    // `Kipyegon, who holds the record in 1,500 metres, clocked 4:07.64`: what she holds is not what she ran.
    if (isElsewhere && isOfTitle(scene, named, span)) continue;
    const fitting: Discipline[] = [];
    for (const each of kindred(scene.facts, named))
      if ((await plausibleReadings(scene.facts, span, each)).length > 0) fitting.push(each);
    const own = all.filter(({ discipline }) => named.includes(discipline) && fitting.includes(discipline));
    if (own.some((each) => isOfOrder(span, each))) return own;
    const akin = all.filter(({ discipline }) => fitting.includes(discipline));
    if (akin.some((each) => isOfOrder(span, each))) return akin;
  }
  return all;
}

/** Whether a discipline stands in an aside on what somebody holds, and nowhere else before a mark. */
function isOfTitle(scene: Scene, named: readonly Discipline[], { start }: AmountSpan): boolean {
  const { lower } = scene.reading;
  const own = spansOf(scene, 'discipline').filter(({ disciplines }) => disciplines === named);
  return (
    own.length > 0 &&
    own.every(
      (each) => each.end < start && HOLDS.test(lower.slice(0, each.start)) && OVER.test(lower.slice(each.end, start)),
    )
  );
}

const HOLDS =
  /,\s(?:who\s(?:[a-z]+\s)?(?:holds?|held|has|had|owns?)|(?:also\s)?(?:the|an?)\s(?:[a-z-]+\s){0,3}(?:record[\s-]holder|champion))\b(?:[^,;]|,(?=\d)){0,80}$/;
const OVER = /^(?:[^,;]|,(?=\d)){0,60},\s/;

/** `left the hurdles and ran 47.78 on the flat`. */
const FLAT = /^(?:\s?s|\ssec[a-z]*)?(?:\s(?:for|in|over)\s(?:the\s)?[\d,]+(?:m|\smet[a-z]+)?)?\s(?:on the )?flat\b/;

/** Whether it can be a mark of theirs: 43.03 is none over 300 metres of whoever ran 30.81. */
export function isOfOrder({ readings }: AmountSpan, each: Achievement): boolean {
  return readings.some(
    ({ value, unit }) => each.value !== null && unit === each.unit && Math.abs(value / each.value - 1) < 0.3,
  );
}

/** The disciplines that can be meant; undefined where no word tells. */
export function amongOf(
  { disciplines, events }: Setting,
  contested: readonly Achievement[],
): ReadonlySet<Discipline> | undefined {
  if (disciplines.length === 0 && events.length === 0) return undefined;
  return new Set(contested.map(({ discipline }) => discipline));
}

/** `also had valid jumps of 15.04m and 15.36m`: of a series, the best of which alone is listed. */
export function isOneOfSeries(scene: Scene, span: AmountSpan, each: Achievement): boolean {
  return (
    each.unit === 'mm' &&
    readingOf(span, each).value < (each.value as number) &&
    /\b(?:valid|also|other|before|then|already|earlier|series|jumps|throws|puts|leaps|heights|clearances|attempts?|opened|opening|opener|rounds?)\b/.test(
      before(scene, span, 60),
    )
  );
}
