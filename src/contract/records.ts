/** The data of `stadion records`. */
import { z } from 'zod';
import { AgeValue, Sex, SourceIds, Team } from './person.ts';

export const RecordItem = z.object({
  discipline: z.string(),
  sex: Sex,
  environment: z.enum(['outdoor', 'indoor', 'road', 'cross-country']),
  category: z.enum(['open', 'mixed', 'women-only']),
  area: z.string(),
  mark: z.string(),
  value: z.int(),
  unit: z.enum(['ms', 'mm', 'points']),
  timing: z.enum(['hand', 'auto']).nullable(),
  wind: z.string().nullable(),
  holders: z.array(
    z.object({ id: z.string().nullable(), name: z.string(), nation: z.string(), age: AgeValue.nullable() }),
  ),
  team: Team,
  set: z.string(),
  venue: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  status: z.enum(['ratified', 'world-best', 'pending', 'unratified', 'rescinded']),
  ratified: z.string().nullable(),
  pendingAsOf: z
    .boolean()
    .nullable()
    .describe('Whether it still waited for ratification on the day of the answer; null where that day is not known.'),
  stood: z.boolean().describe('False for a mark that never counted: pending, refused, annulled.'),
  ended: z.string().nullable(),
  days: z.int().nullable().describe('Days it stood, to its end or to the day of the answer.'),
  previous: z
    .object({
      mark: z.string(),
      holders: z.array(z.string()),
      team: Team,
      set: z.string(),
      margin: z.object({
        value: z.int(),
        unit: z.enum(['ms', 'mm', 'points']),
        text: z.string(),
        percent: z.number().nullable(),
      }),
    })
    .nullable(),
  restart: z.string().nullable(),
  note: z.string().nullable(),
  sources: SourceIds,
});

export const RecordsData = z.object({
  filter: z
    .object({
      discipline: z.string().nullable(),
      sex: Sex.nullable(),
      area: z.string(),
      environment: z.string().nullable(),
      category: z.string().nullable(),
      history: z.boolean(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      pending: z.boolean(),
    })
    .describe('What was asked, as understood.'),
  records: z.array(RecordItem),
  pending: z.array(RecordItem).describe('Better marks that wait for ratification on the day of the answer.'),
});

export type RecordItem = z.infer<typeof RecordItem>;
export type RecordsData = z.infer<typeof RecordsData>;
