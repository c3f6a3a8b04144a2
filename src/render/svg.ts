/** Charts as one standalone SVG: nothing is fetched, nothing runs. Loaded when one is asked for. */
import type { Chart, ChartPoint, ChartSeries, Illustrated, Tick } from '../views/doc.ts';
import { type Box, LABEL_SIZE, type Placed, placeLabels, textWidth } from './svg-labels.ts';
import { linesOf, type Scales } from './svg-lines.ts';
import { dotAt, round, stroke, text } from './svg-parts.ts';
import { xml } from './xml.ts';

const WIDTH = 960;
const PANEL = 500;
const LEFT = 78;
const RIGHT = 24;
const TOP = 58;
const BOTTOM = 34;
const FOOT_LINE = 16;

/** One picture: the charts of a document one below another, and what it notes below them. */
export function renderSvg(doc: Illustrated): string {
  const charts = doc.filter((block) => block.kind === 'chart');
  const notes = doc.flatMap((block) => (block.kind === 'note' ? [block.text] : []));
  const panels = charts.flatMap((chart, at) => panel(chart, at * PANEL));
  const shared = panels.some((line) => /\+\d+<\/text>$/.test(line)) ? [SHARED] : [];
  const foot = [
    ...notes,
    ...charts.flatMap(restarts),
    ...shared,
    ...new Set(charts.map((chart) => chart.foot)),
  ].flatMap(folded);
  const height = charts.length * PANEL + foot.length * FOOT_LINE + 24;
  const title = charts.map((chart) => chart.title).join('; ') || 'Nothing to draw';
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" font-size="12" fill="#222">`,
    `<title id="title">${xml(title)}</title>`,
    `<desc id="desc">${xml([...charts.flatMap(described), ...foot].join(' '))}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...panels,
    ...foot.map((line, at) =>
      text(LEFT, charts.length * PANEL + 16 + at * FOOT_LINE, line, 'fill="#555" font-size="11"'),
    ),
    '</svg>',
  ].join('\n')}\n`;
}

const SHARED = '+1, +2 …: so many more set or shared the same mark';

/** What a reader who does not see it is told: where each line begins and ends. */
function described({ series }: Chart): string[] {
  return series.flatMap(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    const told = ({ mark, label: who, date }: ChartPoint) => `${mark} (${who}, ${date})`;
    return `${label === '' ? '' : `${label}: `}${points.length} marks, from ${told(first)} to ${told(last)}.`;
  });
}

function restarts({ series }: Chart): string[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ date, restart }) => (restart === undefined ? [] : [`${date}, the list begins anew: ${restart}`])),
  );
}

/** The foot in lines that fit. */
function folded(line: string): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (textWidth(longer, 11) <= WIDTH - LEFT - RIGHT) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function panel(chart: Chart, top: number): string[] {
  const { frame, series, lowIsBetter } = chart;
  const inside: Box = { left: LEFT, right: WIDTH - RIGHT, top: top + TOP, bottom: top + PANEL - BOTTOM };
  const across = (part: number) => round(inside.left + part * (inside.right - inside.left));
  const down = (part: number) => round(inside.top + part * (inside.bottom - inside.top));
  const upward = (value: number) => (value - frame.low) / (frame.high - frame.low);
  const scales: Scales = {
    x: (day) => across((day - frame.from) / Math.max(1, frame.until - frame.from)),
    y: (value) => down(lowIsBetter ? upward(value) : 1 - upward(value)),
  };
  const { paths, wanted, obstacles } = linesOf(chart, scales);
  const labels = placeLabels(wanted, inside, obstacles);
  return [
    text(LEFT, top + 28, chart.title, 'font-size="18" font-weight="600"'),
    ...legend(series, top + 46),
    ...grid(frame, scales, inside),
    ...series.flatMap((each, at) => lineOf(each, paths[at] ?? '', at, scales)),
    ...labels.flatMap(labelText),
  ];
}

function legend(series: readonly ChartSeries[], y: number): string[] {
  if (series.length < 2) return [];
  let x = LEFT;
  return series.flatMap(({ label }, at) => {
    const key = `<path d="M${x} ${y - 4}h26" ${stroke(at)}/>`;
    const dot = dotAt(x + 13, y - 4, at);
    const name = text(x + 32, y, label);
    x += 32 + Math.ceil(textWidth(label, 12)) + 24;
    return [key, dot, name];
  });
}

function grid({ marks, years }: Chart['frame'], { x, y }: Scales, { left, right, top, bottom }: Box): string[] {
  const apart = (ticks: readonly Tick[], place: (at: number) => number, least: number) =>
    ticks.every(({ at }, i) => i === 0 || Math.abs(place(at) - place(ticks[i - 1]?.at ?? 0)) >= least);
  const rows = marks.filter((ticks) => apart(ticks, y, 30)).at(-1) ?? [];
  const columns = years.filter((ticks) => apart(ticks, x, 52)).at(-1) ?? [];
  return [
    '<g stroke="#e3e3e3">',
    ...rows.map(({ at }) => `<path d="M${left} ${y(at)}H${right}"/>`),
    ...columns.map(({ at }) => `<path d="M${x(at)} ${top}V${bottom}"/>`),
    '</g>',
    `<path d="M${left} ${top}V${bottom}H${right}" fill="none" stroke="#777"/>`,
    ...rows.map((tick) => text(left - 8, y(tick.at) + 4, tick.text, 'text-anchor="end" fill="#444"')),
    ...columns.map((tick) => text(x(tick.at), bottom + 18, tick.text, 'text-anchor="middle" fill="#444"')),
  ];
}

function lineOf({ points }: ChartSeries, path: string, at: number, { x, y }: Scales): string[] {
  return [
    `<path d="${path}" fill="none" stroke-linejoin="round" ${stroke(at)}/>`,
    ...points.map(({ day, value, mark, label, date }) => {
      const told = `<title>${xml(`${mark} ${label}, ${date}`)}</title>`;
      return dotAt(x(day), y(value), at, told);
    }),
  ];
}

function labelText({ text: words, x, y, leader }: Placed): string[] {
  const nearest = leader ? round(Math.max(x, Math.min(leader.x, x + textWidth(words, LABEL_SIZE)))) : x;
  const pointer = leader
    ? [`<path d="M${leader.x} ${leader.y}L${nearest} ${round(y < leader.y ? y + 3 : y - LABEL_SIZE)}" stroke="#999"/>`]
    : [];
  // A white edge keeps a name readable where it crosses a line of the grid.
  const edge = 'stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"';
  return [...pointer, text(x, y, words, `font-size="${LABEL_SIZE}" ${edge}`)];
}
