/** The data of `stadion marks`. */
import { z } from 'zod';
import { PersonRef, Sex, SourceIds } from './person.ts';

export const MarkItem = z.object({
  rank: z.int().describe('Place in the list as asked for; equal marks share it.'),
  discipline: z.string(),
  sex: Sex,
  environment: z.string(),
  mark: z.string(),
  value: z.int(),
  unit: z.enum(['ms', 'mm', 'points']),
  person: PersonRef.extend({ id: z.string().nullable(), nation: z.string() }).describe('Of a team, the id is null.'),
  date: z.string(),
  event: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  place: z.int().nullable(),
  wind: z.string().nullable(),
  sources: SourceIds,
});

export const MarksData = z.object({
  filter: z.object({
    discipline: z.string().nullable(),
    sex: Sex.nullable(),
    environment: z.string().nullable(),
    nation: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    person: PersonRef.nullable(),
    event: z.object({ id: z.string(), name: z.string() }).nullable(),
    performers: z.boolean(),
    rank: z.int().nullable(),
    limit: z.int().nullable(),
  }),
  marks: z.array(MarkItem),
});

export type MarkItem = z.infer<typeof MarkItem>;
export type MarksData = z.infer<typeof MarksData>;
