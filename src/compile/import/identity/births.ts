/** The births the tables give someone, as statements: all that differ, the best of them preferred. */
import type { Statement } from '../../schema.ts';
import { byText, distinct, grouped } from '../grouping.ts';
import { STATE_SOURCES } from '../tables/performances.ts';

export interface Birth {
  readonly value: string;
  readonly sources: readonly string[];
}

const [OLD_LIST, NEW_LIST] = STATE_SOURCES;

/** The two states of the all-time lists are one list, and copy its mistakes. */
function originOf(source: string): string {
  return source === OLD_LIST ? NEW_LIST : source;
}

/**
 * Lists put 1 January for a birth of which they know the year, so it is believed only when two tables of different
 * origin have it; else it is the year that is stated. A less exact birth that agrees with a more exact one is no value
 * of its own.
 */
export function birthStatements(births: readonly Birth[]): Statement[] {
  const stated = grouped(births.map(believed(births)), ({ value }) => value);
  const values = [...stated].map(([value, all]) => ({
    value,
    note: all.find(({ note }) => note !== undefined)?.note,
    sources: distinct(all.flatMap(({ sources }) => sources)).sort(byText),
  }));
  const own = values.filter(
    ({ value }) => !values.some((other) => other.value !== value && within(other.value, value)),
  );
  const ranked = own.sort((a, b) => weight(b) - weight(a) || byText(a.value, b.value));
  return ranked.map(({ value, note, sources }, at) => ({
    property: 'born' as const,
    value,
    ...(ranked.length > 1 && at === 0 && { rank: 'preferred' as const, reason: reasonFor(ranked[0] as Birth) }),
    ...(note && { note }),
    sources,
  }));
}

function believed(births: readonly Birth[]): (birth: Birth) => Birth & { note?: string } {
  return (birth) => {
    if (!/^\d{4}-01-01$/.test(birth.value)) return birth;
    const origins = births.filter(({ value }) => value === birth.value).flatMap(({ sources }) => sources.map(originOf));
    if (new Set(origins).size > 1) return birth;
    return { ...birth, value: birth.value.slice(0, 4), note: `printed ${birth.value}, taken for a year only` };
  };
}

function within(exact: string, vague: string): boolean {
  return exact.length > vague.length && exact.startsWith(vague);
}

/** The newest list, then the older one, then others; a day before a year. */
function weight({ value, sources }: Birth): number {
  const list = sources.includes(NEW_LIST) ? 4 : sources.includes(OLD_LIST) ? 3 : 0;
  return value.length * 10 + list + Math.min(sources.length, 2);
}

function reasonFor({ value, sources }: Birth): string {
  if (sources.includes(NEW_LIST)) return 'the newest state of the all-time lists has it';
  if (sources.includes(OLD_LIST)) return 'the all-time lists have it';
  return value.length === 10 ? 'the most exact one' : 'more sources have it';
}
