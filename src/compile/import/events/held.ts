/** `data/curated-events.json`: when championships were held, and how many places of them the dataset carries. */
import { z } from 'zod';
import { dateOf } from '../../../domain/date.ts';
import type { Events } from './events.ts';
import { travelling } from './series-names.ts';

const text = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const HeldEdition = z.strictObject({
  series: text,
  year: z.int(),
  edition: z.int().optional(),
  from: day,
  to: day,
  city: text,
  country: text,
  /** How many of every final are wanted and belong to the event: the dataset has a size to keep. Absent: the field it has, and the medals. */
  places: z.int().min(1).optional(),
  sources: z.array(text).min(1),
});

export const CuratedEvents = z.strictObject({
  championships: z.array(HeldEdition),
  /** Series of races whose first three are wanted. */
  podiums: z.array(text),
});

export type CuratedEvents = z.infer<typeof CuratedEvents>;

export const NO_EVENTS: CuratedEvents = { championships: [], podiums: [] };

/** The days of one edition, in its city, and how many places of it count. */
export interface HeldDays {
  readonly event: string;
  readonly city: string;
  readonly first: number;
  readonly last: number;
  readonly places: number | undefined;
}

/**
 * Notes every edition among the events.
 *
 * @throws Error for a series that is none of those that move from city to city
 */
export function holdEditions({ championships }: CuratedEvents, events: Events): HeldDays[] {
  return championships.map(({ series: id, from, to, edition, places, ...held }) => {
    const series = travelling(id);
    if (!series) throw new Error(`curated-events.json: unknown series ${id}`);
    const event = events.hold({
      ...held,
      ...(edition !== undefined && { edition }),
      series,
      date: from.slice(0, 4),
    });
    return { event, city: held.city, first: dateOf(from).first, last: dateOf(to).first, places };
  });
}
