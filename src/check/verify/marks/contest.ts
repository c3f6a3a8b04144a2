/** Which of the things a person did an amount can be one of. */
import type { Discipline } from '../../../dataset/entries.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, type Scene } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import type { Setting } from '../attach.ts';
import { readingOf } from './mark-words.ts';
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
  for (const named of raced.length > 0 ? [raced, ...spoken] : spoken) {
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
