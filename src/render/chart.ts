/** Charts drawn in the characters of a terminal, sized to its width. Loaded when one is asked for. */
import stringWidth from 'string-width';
import type { Block, Chart, ChartSeries, Doc, Illustrated, Tick } from '../views/doc.ts';
import { type Canvas, canvasOf, lineAcross, lineDown, linesOf, mark, write, writeFree } from './canvas.ts';
import { outstanding } from './outstanding.ts';
import { safe } from './safe.ts';

interface ChartSettings {
  readonly width: number;
  /** Whether lines may be more than - | and +. */
  readonly unicode: boolean;
}

const LEAST_WIDTH = 20;
/** Rows between two ticks of the axis of marks. */
const ROWS_APART = 3;

/** The document with each chart as a title and a drawing for each of its lists. */
export function drawn(doc: Illustrated, settings: ChartSettings): Doc {
  let first = true;
  return doc.flatMap((block): Block[] => {
    if (block.kind !== 'chart') return [block];
    return block.series.flatMap((series): Block[] => {
      const text = series.label === '' ? block.title : `${block.title}: ${series.label}`;
      const kind = first ? 'headline' : 'heading';
      first = false;
      return [{ kind, text }, { kind: 'drawing', lines: drawing(block, series, settings) }, ...restarts(series)];
    });
  });
}

function restarts({ points }: ChartSeries): Block[] {
  return points.flatMap(({ date, restart }) =>
    restart === undefined ? [] : [{ kind: 'note', text: `${date}, the list begins anew: ${restart}` }],
  );
}

/** Lines of at most the width; wide enough for an axis, however narrow the window is said to be. */
function drawing({ lowIsBetter, shape }: Chart, series: ChartSeries, { width, unicode }: ChartSettings): string[] {
  const { frame } = series;
  const full = Math.max(LEAST_WIDTH, width);
  const height = Math.min(20, Math.max(14, Math.round(full / 4.5)));
  const scale = fitting(frame.marks, Math.floor((height - 1) / ROWS_APART) + 1);
  const gutter = Math.max(0, ...scale.map(({ text }) => text.length)) + 1;
  const plot = full - gutter - 1;
  const canvas = canvasOf(plot, height);
  const upward = (value: number) => (value - frame.low) / (frame.high - frame.low);
  const row = (value: number) => Math.round((lowIsBetter ? upward(value) : 1 - upward(value)) * (height - 1));
  const span = Math.max(1, frame.until - frame.from);
  const column = (day: number) => Math.round(((day - frame.from) / span) * (plot - 1));

  const places = { row, column };
  if (shape === 'dots') dots(canvas, series, places, unicode, lowIsBetter);
  else steps(canvas, series, places, unicode);

  const ticks = new Map(scale.map((tick) => [row(tick.at), tick.text]));
  const glyphs = unicode ? { tick: '┤', side: '│' } : { tick: '+', side: '|' };
  const body = linesOf(canvas, unicode).map((line, at) => {
    const text = ticks.get(at);
    return `${(text ?? '').padStart(gutter - 1)} ${text === undefined ? glyphs.side : glyphs.tick}${line}`.trimEnd();
  });
  return [...body, ...yearAxis(frame.years, column, { gutter, plot, unicode })];
}

function steps(canvas: Canvas, series: ChartSeries, places: Places, unicode: boolean): void {
  const { row, column } = places;
  const { points, frame } = series;
  let at = { column: column(points[0]?.day ?? 0), row: row(points[0]?.value ?? 0) };
  mark(canvas, at);
  for (const point of points) {
    const next = { column: column(point.day), row: row(point.value) };
    lineAcross(canvas, at, next.column);
    lineDown(canvas, { ...at, column: next.column }, next.row);
    at = next;
  }
  lineAcross(canvas, at, column(frame.until));
  label(canvas, series, places, unicode);
}

/** Each mark a dot; the best, the last and the first with what they are. */
function dots(
  canvas: Canvas,
  { points }: ChartSeries,
  { row, column }: Places,
  unicode: boolean,
  lowIsBetter: boolean,
): void {
  for (const { value, day } of points) write(canvas, unicode ? '•' : '*', { row: row(value), column: column(day) });
  for (const { mark, label, value, day } of outstanding(points, lowIsBetter)) {
    const at = column(day);
    const span = { row: row(value), from: at, to: at };
    [`${mark} ${spelt(label, unicode)}`, mark].some((text) => writeFree(canvas, text, span));
  }
}

/** The finest scale of at most so many ticks; where even the coarsest has more, just its ends. */
function fitting(scales: readonly (readonly Tick[])[], most: number): readonly Tick[] {
  const fit = scales.filter((ticks) => ticks.length <= most);
  return fit.at(-1) ?? (scales[0] ?? []).filter((_, at, all) => at === 0 || at === all.length - 1);
}

interface Places {
  readonly row: (value: number) => number;
  readonly column: (day: number) => number;
}

/** The standing mark with its holder; then the one that stood longest and the first, where there is room. */
function label(canvas: Canvas, { points, frame }: ChartSeries, { row, column }: Places, unicode: boolean): void {
  const steps = points.map((point, at) => ({ point, until: points[at + 1]?.day ?? frame.until }));
  const firsts = steps.filter(({ point }, at) => at === 0 || point.value !== points[at - 1]?.value);
  const ends = new Map(firsts.map((step, at) => [step, firsts[at + 1]?.point.day ?? frame.until]));
  const stood = (step: (typeof firsts)[number]) => (ends.get(step) ?? 0) - step.point.day;
  const longest = [...firsts].sort((a, b) => stood(b) - stood(a));
  const wanted = [firsts.at(-1), longest[0], firsts[0], longest[1], longest[2]];
  for (const step of new Set(wanted)) {
    if (!step) continue;
    const { mark, value, day, more } = step.point;
    const name = `${spelt(step.point.label, unicode)}${more > 0 ? ' +' : ''}`;
    const span = { row: row(value), from: column(day), to: column(ends.get(step) ?? frame.until) };
    const texts = [`${mark} ${name}`, name, ...(step === firsts.at(-1) ? [mark] : [])];
    texts.some((text) => writeFree(canvas, text, span));
  }
}

/** Without Unicode a letter loses what it carries; one that then is none of ASCII becomes a question mark. */
function spelt(text: string, unicode: boolean): string {
  const shown = safe(text);
  if (unicode) return shown;
  const plain: Readonly<Record<string, string>> = {
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ß: 'ss',
    æ: 'ae',
    Æ: 'AE',
  };
  return shown
    .replace(/[øØłŁđĐßæÆ]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^ -~]/gu, '?');
}

interface AxisSettings {
  readonly gutter: number;
  readonly plot: number;
  readonly unicode: boolean;
}

/** The line below the drawing, and the years below that: the finest scale whose years stay apart. */
function yearAxis(
  scales: readonly (readonly Tick[])[],
  column: Places['column'],
  { gutter, plot, unicode }: AxisSettings,
): string[] {
  const line: string[] = Array.from({ length: plot }, () => (unicode ? '─' : '-'));
  const years = canvasOf(gutter + 1 + plot, 1);
  const apart = (ticks: readonly Tick[]) =>
    ticks.every(({ at }, i) => i === 0 || column(at) - column(ticks[i - 1]?.at ?? 0) >= YEAR_WIDTH);
  const scale = scales.filter(apart).at(-1) ?? (scales[0] ?? []).slice(0, 1);
  for (const { at, text } of scale) {
    line[column(at)] = unicode ? '┬' : '+';
    const centred = gutter + 1 + column(at) - Math.floor(stringWidth(text) / 2);
    write(years, text, { row: 0, column: Math.min(centred, gutter + 1 + plot - text.length) });
  }
  return [`${' '.repeat(gutter)}${unicode ? '└' : '+'}${line.join('')}`, ...linesOf(years, unicode)].map((text) =>
    text.trimEnd(),
  );
}

/** Columns a year takes, with the space to the next. */
const YEAR_WIDTH = 7;
