/** What becomes of marks on a picture: the steps of a record or the trend of dots, their names and what those must not cover. */
import type { Chart, ChartPoint, ChartSeries } from '../views/doc.ts';
import { outstanding } from './outstanding.ts';
import type { Box, Wanted } from './svg-labels.ts';

export interface Scales {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

interface Lines {
  /** A path for each list. */
  readonly paths: readonly string[];
  readonly wanted: readonly Wanted[];
  /** What names should not cover. */
  readonly obstacles: readonly Box[];
}

export function linesOf(chart: Chart, scales: Scales): Lines {
  if (chart.shape === 'dots') {
    return {
      paths: chart.series.map((each) => trend(each, scales)),
      wanted: chart.series.flatMap((each) => wantedDots(each, chart, scales)),
      obstacles: chart.series.flatMap((each) => trendObstacles(each, scales)),
    };
  }
  const steps = chart.series.map((each) => stepsOf(each, scales));
  return { paths: steps.map(staircase), wanted: wantedLabels(steps), obstacles: steps.flatMap(obstacles) };
}

/** A mark as long as it stood; those that equalled it are its `also`. */
interface Step {
  readonly point: ChartPoint;
  readonly also: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function stepsOf({ points, frame }: ChartSeries, { x, y }: Scales): Step[] {
  const firsts = points.filter(({ value }, at) => at === 0 || value !== points[at - 1]?.value);
  return firsts.map((point, at) => {
    const next = firsts[at + 1];
    const until = next?.day ?? frame.until;
    const also = points.indexOf(next ?? point) - points.indexOf(point) - 1;
    const tied = next ? also : points.length - points.indexOf(point) - 1;
    return { point, also: tied, left: x(point.day), right: x(until), y: y(point.value) };
  });
}

function wantedDots({ points }: ChartSeries, { lowIsBetter }: Chart, { x, y }: Scales): Wanted[] {
  return outstanding(points, lowIsBetter).map(({ mark, label, day, value }) => ({
    text: `${mark} ${label}`,
    left: x(day),
    right: x(day),
    y: y(value),
    always: true,
  }));
}

/** The rank of a name that may be left out. */
const OTHERS = 99;

/** The last, the first, the longest-standing of each list and what began it anew; then the others, by how long they stood. */
function wantedLabels(lists: readonly (readonly Step[])[]): Wanted[] {
  const long = ({ left, right }: Step) => right - left;
  const all = lists.flatMap((steps) => {
    const longest = [...steps].sort((a, b) => long(b) - long(a))[0];
    const kept = [steps.at(-1), steps[0], longest, ...steps.filter(({ point }) => point.restart)];
    return steps.map((step) => ({ step, rank: kept.includes(step) ? kept.indexOf(step) : OTHERS }));
  });
  all.sort((a, b) => a.rank - b.rank || long(b.step) - long(a.step));
  return all.map(({ step: { point, also, left, right, y }, rank }) => {
    const others = also + point.more;
    const name = others > 0 ? `${point.label} +${others}` : point.label;
    return { text: rank < OTHERS ? `${point.mark} ${name}` : name, left, right, y, always: rank < OTHERS };
  });
}

/** What a name must not cover: the level of each step and the way to the next. */
function obstacles(steps: readonly Step[]): Box[] {
  return steps.flatMap(({ left, right, y }, at) => {
    const nextY = steps[at + 1]?.y ?? y;
    return [
      { left: left - 3, right, top: y - 3, bottom: y + 3 },
      { left: right - 2, right: right + 2, top: Math.min(y, nextY), bottom: Math.max(y, nextY) },
    ];
  });
}

/** A slope has no box of its own: small ones along it. */
function trendObstacles({ points }: ChartSeries, { x, y }: Scales): Box[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1] ?? point;
    const [left, top] = [x(point.day), y(point.value)];
    const [across, down] = [x(next.day) - left, y(next.value) - top];
    const parts = Math.max(1, Math.ceil(Math.hypot(across, down) / 5));
    return Array.from({ length: parts }, (_, part) => {
      const spot = { x: left + (across * part) / parts, y: top + (down * part) / parts };
      return { left: spot.x - 3, right: spot.x + 3, top: spot.y - 3, bottom: spot.y + 3 };
    });
  });
}

function staircase(steps: readonly Step[]): string {
  return steps.map(({ left, right, y }, i) => `${i === 0 ? `M${left} ${y}` : `V${y}`}H${right}`).join('');
}

/** From mark to mark. */
function trend({ points }: ChartSeries, { x, y }: Scales): string {
  return `M${points.map(({ day, value }) => `${x(day)} ${y(value)}`).join('L')}`;
}
