/** The data of `stadion athlete`. */
import { z } from 'zod';
import { AgeValue, DateValue, Match, Sex, SourceIds } from './person.ts';

const Rank = z.enum(['preferred', 'normal', 'deprecated']);
const sources = SourceIds;

export const PerformanceItem = z.object({
  discipline: z.string(),
  environment: z.string(),
  mark: z.string().nullable(),
  outcome: z.string().nullable(),
  date: z.string(),
  place: z.int().nullable(),
  event: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  sources,
});

export const AthleteData = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    sex: Sex,
    roles: z.array(z.string()),
    nations: z.array(z.string()).describe('Codes, the present one last.'),
    born: DateValue.extend({ place: z.string().nullable(), sources }).nullable(),
    died: DateValue.extend({ place: z.string().nullable(), cause: z.string().nullable(), sources }).nullable(),
    aliases: z.array(z.string()),
  }),
  match: Match.nullable(),
  names: z
    .array(z.object({ name: z.string(), kind: z.string(), sources }))
    .describe('Aliases with what they are, and nations with their dates.'),
  nations: z.array(
    z.object({ code: z.string(), name: z.string(), from: z.string().nullable(), to: z.string().nullable(), sources }),
  ),
  age: AgeValue.extend({
    atDeath: z.boolean(),
    days: z.int().nullable(),
    presumed: z.boolean().describe('True where no death is known, but the age is one that few reach.'),
  })
    .nullable()
    .describe('Null where the birth is not known, and where nobody knows when a life ended.'),
  bests: z.array(PerformanceItem),
  results: z
    .array(PerformanceItem)
    .describe(
      'Best marks later than the day of the answer are not in `bests`; these are all results up to it, oldest first.',
    ),
  records: z.array(
    z.object({
      discipline: z.string(),
      sex: Sex,
      environment: z.string(),
      category: z.string(),
      area: z.string(),
      mark: z.string(),
      set: z.string(),
      ended: z.string().nullable(),
      stood: z.boolean(),
      days: z.int().nullable(),
      status: z.string(),
      sources,
    }),
  ),
  relations: z.array(
    z.object({
      type: z.string(),
      person: z.string().nullable(),
      name: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      rank: Rank,
      reason: z.string().nullable(),
      sources,
    }),
  ),
  life: z.array(
    z.object({
      type: z.string(),
      date: z.string().nullable(),
      text: z.string(),
      place: z.string().nullable(),
      rank: Rank,
      reason: z.string().nullable(),
      sources,
    }),
  ),
  facts: z
    .array(
      z.object({
        property: z.string(),
        value: z.string(),
        asOf: z.string().nullable(),
        rank: Rank,
        reason: z.string().nullable(),
        sources,
      }),
    )
    .describe('What else is stated: training, work, childhood.'),
  disputed: z.array(
    z.object({
      property: z.string(),
      asOf: z.string().nullable(),
      values: z.array(z.string()),
      statements: z.array(z.object({ value: z.string(), rank: Rank, reason: z.string().nullable(), sources })),
    }),
  ),
  claims: z
    .array(
      z.object({
        id: z.string(),
        source: z.string(),
        asOf: z.string(),
        property: z.string(),
        claimed: z.string(),
        verdict: z.enum(['supported', 'contradicted', 'outdated', 'unknown']),
        actual: z.string().nullable(),
        reason: z.string().nullable(),
        sources,
      }),
    )
    .optional()
    .describe('With `--claims`: what texts say of the person, each with its verdict on the day of the answer.'),
});

export type PerformanceItem = z.infer<typeof PerformanceItem>;
export type AthleteData = z.infer<typeof AthleteData>;
