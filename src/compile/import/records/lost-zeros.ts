/**
 * Sprint records printed with one decimal, and so taken for hand times, that the all-time lists have as automatic
 * times of the same value and day: `42.1` of 1979 is 42.10.
 */
import { dateOf } from '../../../domain/date.ts';
import { formatMark } from '../../../domain/mark.ts';
import { timedApart } from '../disciplines.ts';
import type { Performances } from '../tables/performances.ts';
import type { Step } from './step.ts';

export function withLostZeros(steps: readonly Step[], performances: Performances): Step[] {
  const wanted = new Set(steps.filter(mayHaveLost).map(keyOf));
  const automatic = new Set<string>();
  for (let row = 0; row < performances.size; row++) {
    const { list: at, value, day } = performances.at(row);
    const list = performances.lists[at];
    const key = `${list?.discipline.id}|${list?.sex}|${value}|${day}`;
    if (wanted.has(key)) automatic.add(key);
  }
  return steps.map((step) => {
    if (!mayHaveLost(step) || !automatic.has(keyOf(step))) return step;
    const { mark } = step;
    const note = [step.note, `printed ${mark.text}`].filter(Boolean).join('; ');
    const whole = { ...mark, text: formatMark(mark.value, mark.unit, CENTISECOND), step: CENTISECOND };
    return { ...step, mark: whole, timing: 'auto', note };
  });
}

const CENTISECOND = 10;

/** The lists have no hand times over sprint distances, so a match there is an automatic time. */
function mayHaveLost({ discipline, timing, mark }: Step): boolean {
  return timedApart(discipline) && timing === 'hand' && /^\d+\.\d$/.test(mark.text);
}

function keyOf({ discipline, sex, mark, set }: Step): string {
  return `${discipline.id}|${sex}|${mark.value}|${dateOf(set).first}`;
}
