/** The data of `stadion timeline`. */
import { z } from 'zod';
import { AgeValue, PersonRef } from './person.ts';

export const TimelineData = z.object({
  subject: z.object({ kind: z.enum(['person', 'discipline']), id: z.string(), name: z.string() }),
  from: z.string().nullable(),
  to: z.string().nullable(),
  items: z.array(
    z.object({
      date: z.string(),
      kind: z.enum(['born', 'died', 'life', 'result', 'record', 'relation']),
      text: z.string(),
      /** Of the person, or of the record's holder where there is one. */
      age: AgeValue.nullable(),
      /** Whole days since the item before; null when either date is not known to the day. */
      daysSincePrevious: z.int().nullable(),
      people: z.array(PersonRef),
      sources: z.array(z.string()),
    }),
  ),
  /** Happenings known without a date. */
  undated: z.array(z.object({ kind: z.string(), text: z.string(), sources: z.array(z.string()) })),
});

export type TimelineData = z.infer<typeof TimelineData>;
