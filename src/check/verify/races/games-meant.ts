/** Which Games are meant by a city that had them more than once: `won the Tokyo Olympics`, of Bob Hayes those of 1964. */
import type { Person } from '../../../dataset/entries.ts';
import { preferred } from '../../../dataset/person-facts.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { dateOf } from '../../../domain/date.ts';
import type { Who } from '../../cast/stage.ts';
import type { Reading } from '../../reading/read.ts';
import type { EventSpan, PersonSpan, Span } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';

/** Ages of those who run at Games. */
const [YOUNGEST, OLDEST] = [15, 45];

/**
 * Gives each such event of a sentence its year: by whom the sentence speaks of, else the latest by publication. Where it
 * speaks of people of different times the year is left open.
 */
export function withGamesMeant(
  reading: Reading,
  people: ReadonlyMap<PersonSpan, Who>,
  { facts, published }: Pick<Scene, 'facts' | 'published'>,
): Reading {
  const isOpen = (span: Span): span is EventSpan => span.kind === 'event' && span.hosted !== undefined;
  if (!reading.spans.some(isOpen)) return reading;
  const careers = [...people.values()].flatMap(({ person }) => careerOf(person, facts) ?? []);
  const now =
    published && Number.isFinite(published.first) ? calendarOf(published.last).year : Number.POSITIVE_INFINITY;
  const spans = reading.spans.map((span): Span => {
    if (!isOpen(span)) return span;
    const past = (span.hosted ?? []).filter((year) => year <= now);
    const years = new Set(careers.map((career) => nearest(past, career)));
    const [year = past.at(-1) ?? span.year] = years;
    return { ...span, year: years.size > 1 ? undefined : year };
  });
  return { ...reading, spans };
}

interface Career {
  readonly first: number;
  readonly last: number;
}

/** From the first year of which something is known of somebody to the last; else those in which it could be. */
function careerOf(person: Person, { lexicons }: Scene['facts']): Career | undefined {
  const years = achievementsOf(person, lexicons.rules).map(({ date }) => calendarOf(date.first).year);
  if (years.length > 0) return { first: Math.min(...years), last: Math.max(...years) };
  const born = preferred(person, 'born');
  const year = born && calendarOf(dateOf(born.value).first).year;
  return year === undefined ? undefined : { first: year + YOUNGEST, last: year + OLDEST };
}

/** The year that is least far from a career; of those within it the latest. */
function nearest(years: readonly number[], { first, last }: Career): number | undefined {
  const far = (year: number) => Math.max(first - year, year - last, 0);
  return [...years].sort((a, b) => far(a) - far(b) || b - a)[0];
}
