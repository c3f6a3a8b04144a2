/** The data of `stadion age`. */
import { z } from 'zod';
import { AgeValue, DateValue, Match, PersonRef } from './person.ts';

export const AgeData = z.object({
  person: PersonRef,
  match: Match.nullable(),
  /** The day or span asked about. */
  on: z.string(),
  born: DateValue,
  died: DateValue.nullable(),
  /** Whole years; null before birth. Of a person who has died, the age at death. */
  age: AgeValue.nullable(),
  /** Whole years, when there is but one answer. */
  years: z.int().nullable(),
  /** Days since the last birthday; null when a date is not known to the day. */
  days: z.int().nullable(),
  totalDays: z.object({ min: z.int(), max: z.int() }).nullable(),
  status: z.enum(['alive', 'deceased', 'before-birth']),
  nextBirthday: z.object({ date: z.string(), turns: z.int(), inDays: z.int() }).nullable(),
  /** Other published births, with why they are not preferred. */
  otherBirths: z.array(
    z.object({
      value: z.string(),
      rank: z.enum(['preferred', 'normal', 'deprecated']),
      reason: z.string().nullable(),
      sources: z.array(z.string()),
    }),
  ),
  leapDayRule: z.literal('mar1'),
  sources: z.array(z.string()),
});

export type AgeData = z.infer<typeof AgeData>;
