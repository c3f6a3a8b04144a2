/**
 * Marks as people type and print them: with a unit, with decimal commas, in hours, minutes and seconds. Every reading
 * a text can have is given; which of them is meant is for the discipline, or for the person, to say.
 */
import { type Discipline, unitOf } from './discipline.ts';
import { formatMark, isMark, type Mark, type MarkProblem, type MarkUnit, readMark } from './mark.ts';

/** One way to read a typed mark. */
export interface MarkReading {
  readonly mark: Mark;
  /** Whether its dot is a decimal point, or stands for a colon (`2:25.39` in a marathon report); `clear` otherwise. */
  readonly dot: 'decimal' | 'colon' | 'clear';
}

/** The fields of a discipline that decide between readings. */
type Contest = Pick<Discipline, 'kind' | 'metres'>;

export const ACCEPTED_MARKS = '2:01:09, 26:11.00, "2 h 01 min 09 s", 9.58s, 8.95m or 9126pts';

/** Average speeds that no race has, in metres a second: below a stroll, above every sprint. */
const SPEEDS = { min: 0.5, max: 12.5 } as const;

const IMPERIAL = /^\d+-\d|^\d+\s*(?:ft|feet|foot)\b|^\d+'\s*\d+(?:\.\d+)?\s*(?:"|$|[¼½¾])/;

/**
 * Reads a mark from the command line.
 *
 * @param contest the discipline, where it is known: it decides the unit, and between readings by what can be run
 * @returns its readings, at least one, or the problem with it. Never throws.
 */
export function readTypedMark(typed: string, contest?: Contest): readonly MarkReading[] | MarkProblem {
  const text = plain(typed);
  const unit = contest && unitOf(contest.kind);
  // 26'11" is 26 min 11 s in French, 26 ft 11 in in American results: only a race tells.
  if (unit !== 'ms' && IMPERIAL.test(text)) {
    return { problem: 'feet and inches are not read. Type metres (8.95m); a time with colons (26:11.00)' };
  }
  const all = [...readings(text, contest?.metres !== undefined)];
  const fitting = all.filter(({ mark }) => unit === undefined || mark.unit === unit);
  const possible = fitting.filter(({ mark }) => contest === undefined || isRunnable(mark, contest));
  if (possible.length > 0) return possible;
  const [first] = fitting;
  if (first)
    return { problem: `${formatMark(first.mark.value, 'ms', first.mark.step)} cannot be run over that distance` };
  return problemOf(text, unit);
}

function* readings(text: string, race: boolean): Generator<MarkReading> {
  const points = /^(\d{1,5}|\d{1,2},\d{3})\s*(?:pts?|points?)\.?$/i.exec(text)?.[1];
  const length = /^([\d.,]+)\s*(?:m|metres?|meters?)([wAi]*)$/.exec(text);
  if (points !== undefined) return yield* as('points', points.replace(',', ''));
  if (length) return yield* as('distance', `${decimal(length[1] ?? '')}${length[2]}`);
  const spelled = spelledTime(text);
  if (spelled !== undefined) return yield* as('time', spelled);
  const figures = decimal(text);
  if (figures.includes(':')) {
    const short = /^\d:\d\d\.\d\d$/.test(figures);
    yield* as('time', figures, short ? 'decimal' : 'clear');
    if (short) yield* as('time', figures.replace('.', ':'), 'colon');
    return;
  }
  yield* as('time', figures);
  // Without a race, figures like these are the seconds of a sprint far more often than the minutes of a road race.
  if (race && /^\d{1,3}\.[0-5]\d$/.test(figures)) yield* as('time', figures.replace('.', ':'), 'colon');
  yield* as('distance', figures);
  yield* as('points', figures);
}

function* as(
  kind: 'time' | 'distance' | 'points',
  figures: string,
  dot: MarkReading['dot'] = 'clear',
): Generator<MarkReading> {
  const mark = readMark(figures, kind);
  if (isMark(mark) && !(kind !== 'time' && mark.flags.includes('hand-timed'))) yield { mark, dot };
}

/** `2h01:53`, `2 hours, 35 seconds`, `26'11"00`, `9.58 s` as `2:01:53`, `2:00:35`, `26:11.00`, `9.58`. */
function spelledTime(text: string): string | undefined {
  const match = TIME.exec(text);
  if (!match?.groups) return undefined;
  const { h, hUnit, m, s = '', sUnit, fraction = match.groups.after } = match.groups;
  // A number without a unit is seconds only after minutes: `2h 35` may mean 35 minutes.
  if (!sUnit && m === undefined) return undefined;
  if (hUnit === ':' && m === undefined) return undefined;
  const two = (part: string) => part.padStart(2, '0');
  const parts = h === undefined ? (m === undefined ? [s] : [m, two(s)]) : [h, two(m ?? '0'), two(s)];
  return `${parts.join(':')}${fraction === undefined ? '' : `.${fraction}`}`;
}

const TIME = new RegExp(
  [
    /^(?:(?<h>\d{1,2})\s*(?<hUnit>h|hrs?|hours?|:)[\s,]*)?/,
    /(?:(?<m>\d{1,3})\s*(?:m|mins?|minutes?|'|:)[\s,]*(?:and\s+)?)?/,
    /(?<s>\d{1,3})(?:[.,](?<fraction>\d{1,3}))?\s*(?:(?<sUnit>s|secs?|seconds?|"|'')(?<after>\d{1,2})?)?$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);

/** Typographic primes and spaces as those of the keyboard. */
function plain(typed: string): string {
  return typed
    .trim()
    .replaceAll(/[\u2019\u2032]/g, "'")
    .replaceAll(/[\u201D\u2033]/g, '"')
    .replaceAll(/\s+/g, ' ');
}

/** A decimal comma as a point; three digits after a comma may be thousands and are left. */
function decimal(figures: string): string {
  return figures.replace(/^([\d:]+),(\d{1,2})(?!\d)/, '$1.$2');
}

function isRunnable({ value, unit }: Mark, { metres }: Contest): boolean {
  if (unit !== 'ms' || metres === undefined) return true;
  const speed = metres / (value / 1000);
  return speed >= SPEEDS.min && speed <= SPEEDS.max;
}

function problemOf(text: string, unit: MarkUnit | undefined): MarkProblem {
  const kind = unit === undefined ? (text.includes(':') ? 'time' : undefined) : KINDS[unit];
  const read = kind && readMark(text, kind);
  return read && !isMark(read) ? read : { problem: 'not a mark' };
}

const KINDS = { ms: 'time', mm: 'distance', points: 'points' } as const;
