/**
 * What was really run or jumped, from what was printed. Times are rounded up to the last digit and distances down
 * (TR 19, 25 and 31), so a printed 2:00:35 is more than 2:00:34 and at most 2:00:35, a printed 8.95 m at least 8.95
 * and less than 8.96. Heights are measured before the attempt and points are counted: both are exact.
 */
import type { Discipline } from './discipline.ts';
import type { Mark } from './mark.ts';

/** The least and the most something can be, in the unit of the marks. Neither end need be possible itself. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/**
 * The difference `a - b` as the span it must be in.
 *
 * @param rules of the discipline, where it is known; without them marks count as official, lengths as distances
 */
export function differenceSpan(a: Mark, b: Mark, rules?: Pick<Discipline, 'kind' | 'decimals'>): Span {
  const [of, from] = [trueSpan(a, rules), trueSpan(b, rules)];
  return { min: of.min - from.max, max: of.max - from.min };
}

/** The same without its sign. */
export function absolute({ min, max }: Span): Span {
  if (min >= 0) return { min, max };
  if (max <= 0) return { min: -max, max: -min };
  return { min: 0, max: Math.max(-min, max) };
}

function trueSpan({ value, unit, step, flags }: Mark, rules?: Pick<Discipline, 'kind' | 'decimals'>): Span {
  if (unit === 'points' || rules?.kind === 'height') return { min: value, max: value };
  // Fewer digits than the official mark has: whoever printed it cut or rounded it, one cannot know which.
  const shortened = rules !== undefined && step > 10 ** (3 - rules.decimals) && !flags.includes('hand-timed');
  if (shortened) return { min: value - step, max: value + step };
  return unit === 'ms' ? { min: value - step, max: value } : { min: value, max: value + step };
}
