/** The data of `stadion gap`. */
import { z } from 'zod';
import { AgeValue, DateValue, Sex, SourceIds, Team } from './person.ts';

const Span = z.object({ min: z.number(), max: z.number() });

const Pace = z.object({
  perKm: z.string().describe('Minutes and seconds: `2:51.5`.'),
  perMile: z.string(),
  kmh: z.number().describe('Kilometres an hour.'),
});

/** The record that stood on a day. */
const StandingRecord = z.object({
  holders: z.array(z.object({ id: z.string().nullable(), name: z.string(), nation: z.string() })),
  team: Team,
  set: z.string(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  status: z.string(),
  timing: z.enum(['hand', 'auto']).nullable(),
});

export const GapSide = z.object({
  typed: z.string().describe('As typed.'),
  text: z.string().describe('As lists print it: `2:01:09`, `8.95`, `9126`; or the date.'),
  value: z.number().nullable().describe('In the unit of the difference; null for a date.'),
  precision: z
    .number()
    .nullable()
    .describe('The step of the last digit, in the unit of the difference: 0.01 for 9.58. Null for a date.'),
  flags: z.array(z.string()).describe('What letters after the mark say of it.'),
  pace: Pace.nullable().describe('Of a race over a known distance.'),
  date: DateValue.nullable().describe('The date; of a record, the day asked about.'),
  record: StandingRecord.nullable(),
  sources: SourceIds,
});

export const GapData = z.object({
  of: z.enum(['marks', 'dates', 'records']),
  discipline: z.string().nullable(),
  list: z
    .object({ sex: Sex, environment: z.string(), category: z.string(), area: z.string() })
    .nullable()
    .describe('Which list of records.'),
  a: GapSide,
  b: GapSide,
  difference: z
    .object({
      value: z
        .number()
        .nullable()
        .describe('As printed, no more exact than the coarser of the two; null where a date is not known to the day.'),
      unit: z.enum(['s', 'm', 'points', 'days']),
      text: z.string(),
      span: Span.describe('What the difference must lie in, as marks are rounded and dates are known.'),
    })
    .describe('Without a sign; `better` and `earlier` say which way.'),
  percent: z.number().nullable().describe('Of `a`, to two decimals.'),
  better: z
    .enum(['a', 'b', 'level'])
    .nullable()
    .describe('Which mark is the better; null where their digits do not tell, and for dates.'),
  calendar: z
    .object({
      earlier: z.enum(['a', 'b', 'same']).nullable().describe('Null where the dates overlap.'),
      years: AgeValue,
      days: z.int().nullable().describe('Days beyond the whole years.'),
      totalDays: Span,
    })
    .nullable()
    .describe('Between dates, and between the days records were set.'),
});

export type GapSide = z.infer<typeof GapSide>;
export type GapData = z.infer<typeof GapData>;
