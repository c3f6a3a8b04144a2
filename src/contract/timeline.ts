/** The data of `stadion timeline`. */
import { z } from 'zod';
import { AgeValue, PersonRef, SourceIds } from './person.ts';

export const TimelineData = z.object({
  subject: z.object({ kind: z.enum(['person', 'discipline', 'series']), id: z.string(), name: z.string() }),
  from: z.string().nullable(),
  to: z.string().nullable(),
  items: z.array(
    z.object({
      date: z.string(),
      kind: z.enum(['born', 'died', 'life', 'result', 'record', 'relation', 'edition']),
      text: z.string(),
      age: AgeValue.nullable().describe("Of the person, or of the record's holder where there is one."),
      daysSincePrevious: z
        .int()
        .nullable()
        .describe('Whole days since the item before; null when either date is not known to the day.'),
      people: z.array(PersonRef),
      sources: SourceIds,
    }),
  ),
  undated: z
    .array(z.object({ kind: z.string(), text: z.string(), sources: SourceIds }))
    .describe('Happenings known without a date.'),
});

export type TimelineData = z.infer<typeof TimelineData>;
