/** The data of `stadion age`. */
import { z } from 'zod';
import { AgeValue, DateValue, Match, PersonRef, SourceIds } from './person.ts';

export const AgeData = z.object({
  person: PersonRef,
  match: Match.nullable(),
  on: z.string().describe('The day or span asked about.'),
  at: z.object({ id: z.string(), name: z.string() }).nullable().describe('The event whose date that is, with `--at`.'),
  born: DateValue,
  died: DateValue.nullable(),
  age: AgeValue.nullable().describe(
    'Whole years; null before birth, and where nobody knows when a life ended. Of a person who has died, the age at death.',
  ),
  years: z.int().nullable().describe('Whole years, when there is but one answer.'),
  days: z.int().nullable().describe('Days since the last birthday; null when a date is not known to the day.'),
  totalDays: z.object({ min: z.int(), max: z.int() }).nullable(),
  status: z.enum(['alive', 'deceased', 'before-birth']),
  presumed: z
    .boolean()
    .describe('True where no death is known, but the age is one that few have reached: the status is not certain.'),
  nextBirthday: z.object({ date: z.string(), turns: z.int(), inDays: z.int() }).nullable(),
  otherBirths: z
    .array(
      z.object({
        value: z.string(),
        rank: z.enum(['preferred', 'normal', 'deprecated']),
        reason: z.string().nullable(),
        sources: SourceIds,
      }),
    )
    .describe('Other published births, with why they are not preferred.'),
  leapDayRule: z.literal('mar1'),
  sources: SourceIds,
});

export type AgeData = z.infer<typeof AgeData>;
