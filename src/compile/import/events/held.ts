/** `data/curated-events.json`: when championships were held, and how many places of them the dataset carries. */
import { z } from 'zod';
import { dateOf } from '../../../domain/date.ts';
import type { Events } from './events.ts';
import { namedSeries } from './series-names.ts';

const text = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const HeldEdition = z.strictObject({
  series: text,
  year: z.int(),
  edition: z.int().optional(),
  /** Absent where the lists have nothing of it: what is known of it is written down as marks. */
  from: day.optional(),
  to: day.optional(),
  city: text.optional(),
  country: text.optional(),
  /** How many of every final are wanted and belong to the event: the dataset has a size to keep. Absent: the field it has, and the medals. */
  places: z.int().min(1).optional(),
  /** How many of every final are wanted where the whole field belongs to the event. Absent: the medals. */
  finals: z.int().min(1).optional(),
  sources: z.array(text).min(1),
});

export const CuratedEvents = z.strictObject({
  championships: z.array(HeldEdition),
  /** Series of races whose first three are wanted. */
  podiums: z.array(text),
  /** Series of races whose course drops too much or lies in one line: the lists print their marks like all others. */
  aided: z.array(text).optional(),
});

export type CuratedEvents = z.infer<typeof CuratedEvents>;

export const NO_EVENTS: CuratedEvents = { championships: [], podiums: [] };

/** The days of one edition, in its city, and how many places of it count. */
export interface HeldDays {
  readonly event: string;
  readonly city: string;
  readonly first: number;
  readonly last: number;
  /** How many places belong to the event; undefined where all do. */
  readonly places: number | undefined;
  /** How many places are wanted, whatever was done there. */
  readonly wanted: number;
}

const MEDALS = 3;

/**
 * Notes every edition among the events.
 *
 * @returns the days of those that the lists may have results of
 * @throws Error for a series that has no name of its own
 */
export function holdEditions({ championships }: CuratedEvents, events: Events): HeldDays[] {
  return championships.flatMap(({ series: id, from, to, edition, places, finals, city, country, ...held }) => {
    const series = namedSeries(id);
    if (!series) throw new Error(`curated-events.json: unknown series ${id}`);
    const event = events.hold({
      ...held,
      ...(edition !== undefined && { edition }),
      ...(city && { city }),
      ...(country && { country }),
      series,
      date: from === undefined ? String(held.year) : to === undefined || from === to ? from : `${from}/${to}`,
    });
    if (from === undefined || to === undefined || !city) return [];
    return [
      { event, city, first: dateOf(from).first, last: dateOf(to).first, places, wanted: finals ?? places ?? MEDALS },
    ];
  });
}
