import type { ChartPoint } from '../views/doc.ts';

/** Of many marks those that are named: the best, the last and the first, each once. */
export function outstanding(points: readonly ChartPoint[], lowIsBetter: boolean): readonly ChartPoint[] {
  const better = (a: ChartPoint, b: ChartPoint) => (lowIsBetter ? b.value < a.value : b.value > a.value);
  const [first] = points;
  if (!first) return [];
  const best = points.reduce((a, b) => (better(a, b) ? b : a), first);
  return [...new Set([best, points.at(-1) ?? first, first])];
}
