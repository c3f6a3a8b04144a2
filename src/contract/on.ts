/** The data of `stadion on`. */
import { z } from 'zod';
import { Sex, SourceIds, Team } from './person.ts';

export const OnData = z.object({
  day: z.string().describe('`MM-DD`.'),
  happenings: z.array(
    z.object({
      kind: z.enum(['born', 'died', 'record', 'win']),
      date: z.string(),
      yearsAgo: z.int().describe('Whole years between it and the day of the answer.'),
      people: z.array(z.object({ id: z.string().nullable(), name: z.string(), nation: z.string() })),
      team: Team,
      discipline: z.string().nullable(),
      sex: Sex.nullable(),
      mark: z.string().nullable(),
      event: z.string().nullable(),
      sources: SourceIds,
    }),
  ),
  total: z.int().describe('How many there are, shown or not.'),
});

export type OnData = z.infer<typeof OnData>;
