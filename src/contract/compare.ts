/** The data of `stadion compare`. */
import { z } from 'zod';
import { AthleteData, PerformanceItem } from './athlete.ts';
import { AgeValue, Match, SourceIds } from './person.ts';

const sources = SourceIds;
const Side = z.enum(['a', 'b']);
const Better = z.enum(['a', 'b', 'level']).nullable();

/** As in the answer of `athlete`, on the same day. */
const Compared = z.object({
  person: AthleteData.shape.person,
  match: Match.nullable(),
  nations: AthleteData.shape.nations,
  age: AthleteData.shape.age,
  records: AthleteData.shape.records,
});

export const CompareData = z.object({
  a: Compared,
  b: Compared,
  older: z
    .object({
      who: z.enum(['a', 'b', 'same']).nullable().describe('Null where the births can lie either way round.'),
      years: AgeValue,
      days: z.int().nullable().describe('Days beyond the whole years; null where a birth is not known to the day.'),
      totalDays: z.object({ min: z.int(), max: z.int() }),
    })
    .nullable()
    .describe('From births alone; null where one is not known.'),
  bests: z
    .array(
      z.object({
        discipline: z.string(),
        environment: z.string(),
        a: PerformanceItem,
        b: PerformanceItem,
        gap: z.object({
          value: z.number(),
          unit: z.enum(['s', 'm', 'points']),
          text: z.string(),
          span: z.object({ min: z.number(), max: z.number() }),
          percent: z.number().nullable(),
        }),
        better: Better.describe('Null where the digits do not tell.'),
      }),
    )
    .describe('Disciplines in which both have a best.'),
  meetings: z
    .array(
      z.object({
        date: z.string(),
        discipline: z.string(),
        environment: z.string(),
        event: z.string().nullable(),
        city: z.string().nullable(),
        a: PerformanceItem,
        b: PerformanceItem,
        ahead: Better.describe('By place, else by mark; null where neither tells.'),
      }),
    )
    .describe('Races and contests both were in, oldest first.'),
  score: z.object({ a: z.int(), b: z.int(), level: z.int(), unknown: z.int() }),
  relations: z
    .array(z.object({ of: Side, type: z.string(), from: z.string().nullable(), to: z.string().nullable(), sources }))
    .describe('What one is to the other: of `a`, "coach" says that `b` is the coach of `a`.'),
});

export type CompareData = z.infer<typeof CompareData>;
