/** The difference between two marks, two dates, or the records that stood on two days. */
import type { GapData, GapSide } from '../contract/gap.ts';
import type { Discipline } from '../dataset/entries.ts';
import type { PartialDate } from '../domain/date.ts';
import { daysApart, daysWords } from '../domain/days-apart.ts';
import { isLowerBetter } from '../domain/discipline.ts';
import { gapBetween } from '../domain/gap.ts';
import { formatMark, type Mark, type MarkUnit } from '../domain/mark.ts';
import { absolute, differenceSpan, type Span } from '../domain/mark-span.ts';
import { paceOf } from '../domain/pace.ts';
import { UsageError } from '../errors.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { resolveDiscipline } from './discipline.ts';
import { readPair } from './gap-reading.ts';
import { shellWord } from './shell-word.ts';

/**
 * @param input.a and input.b as typed: marks or dates
 * @param input.discipline of the marks, as typed
 * @throws UsageError when they cannot be read or can mean several things, NotFound or Ambiguous for the discipline
 */
export async function gapQuery(
  session: Session,
  { a, b, discipline: typed }: { a: string; b: string; discipline: string | undefined },
): Promise<Answer<GapData>> {
  const command = `stadion gap ${shellWord(a)} ${shellWord(b)} --discipline`;
  const discipline = typed === undefined ? undefined : await resolveDiscipline(session.dataset, typed, command);
  if (discipline?.kind === 'place') {
    throw new UsageError(`marks of ${discipline.name} cannot be compared: every course is another`);
  }
  const pair = readPair(a, b, discipline);
  const data: GapData =
    pair.of === 'dates'
      ? datesGap({ ...dateSide(a, pair.a), read: pair.a }, { ...dateSide(b, pair.b), read: pair.b })
      : {
          of: 'marks',
          list: null,
          calendar: null,
          a: markSide(a, pair.a, discipline),
          b: markSide(b, pair.b, discipline),
          ...markGap(pair.a, pair.b, discipline),
        };
  return answer('gap', session, data, {});
}

/** What a gap of marks says beside the marks themselves. */
export function markGap(
  a: Mark,
  b: Mark,
  discipline: Discipline | undefined,
): Pick<GapData, 'discipline' | 'difference' | 'percent' | 'better'> {
  const { value, text, percent } = gapBetween(a, b);
  const signed = differenceSpan(a, b, discipline);
  const { min, max } = absolute(signed);
  const span = { min: inUnit(min, a.unit), max: inUnit(max, a.unit) };
  return {
    discipline: discipline?.id ?? null,
    difference: { value: inUnit(value, a.unit), unit: UNITS[a.unit], text, span },
    percent,
    better: betterOf(a, b, signed),
  };
}

export function markSide(typed: string, mark: Mark, discipline: Discipline | undefined): GapSide {
  const { value, unit, step, flags, text } = mark;
  const letters = text.replace(/^[\d:.]+/, '');
  const metres = discipline?.metres;
  return {
    typed,
    text: `${formatMark(value, unit, step)}${letters}`,
    value: inUnit(value, unit),
    precision: inUnit(step, unit),
    flags: [...flags],
    pace: unit === 'ms' && metres !== undefined && value > 0 ? paceOf(mark, metres) : null,
    date: null,
    record: null,
    sources: [],
  };
}

/** How far apart two dates are, in the words of the contract. */
export function calendarGap(a: PartialDate, b: PartialDate): NonNullable<GapData['calendar']> {
  const { earlier, total, years } = daysApart(a, b);
  const { min, max, exact, days } = years;
  return { earlier, years: { min, max, exact }, days, totalDays: total };
}

function dateSide(typed: string, { text, precision }: PartialDate): GapSide {
  const date = { value: text, precision };
  return { typed, text, value: null, precision: null, flags: [], pace: null, date, record: null, sources: [] };
}

function datesGap(
  { read: from, ...a }: GapSide & { read: PartialDate },
  { read: to, ...b }: GapSide & { read: PartialDate },
): GapData {
  const calendar = calendarGap(from, to);
  const { min, max } = calendar.totalDays;
  const value = min === max ? min : null;
  const difference = { value, unit: 'days', text: daysWords({ min, max }), span: { min, max } } as const;
  return { of: 'dates', discipline: null, list: null, a, b, difference, percent: null, better: null, calendar };
}

const UNITS = { ms: 's', mm: 'm', points: 'points' } as const;

function inUnit(value: number, unit: MarkUnit): number {
  return unit === 'points' ? value : value / 1000;
}

/** Null where the digits do not tell: 9.9 and 9.95. */
function betterOf(a: Mark, b: Mark, { min, max }: Span): GapData['better'] {
  if (a.value === b.value && a.step === b.step) return 'level';
  if (min < 0 && max > 0) return null;
  const larger = min >= 0 ? 'a' : 'b';
  if (!isLowerBetter(a.unit === 'ms' ? 'time' : 'distance')) return larger;
  return larger === 'a' ? 'b' : 'a';
}
