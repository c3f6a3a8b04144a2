/** The data of `stadion event`. */
import { z } from 'zod';
import { Sex, SourceIds } from './person.ts';

const sources = SourceIds;
const Who = z.object({ id: z.string().nullable(), name: z.string(), nation: z.string() });

export const ResultItem = z.object({
  discipline: z.string(),
  sex: Sex,
  place: z.int().nullable(),
  round: z.string().nullable().describe('Round and heat, as the list codes it; null for a final.'),
  person: Who,
  mark: z.string().nullable(),
  outcome: z.string().nullable(),
  wind: z.string().nullable(),
  sources,
});

export const AnnulledItem = ResultItem.extend({
  annulled: z.string().describe('The day of the decision, as it is known.'),
  reason: z.string(),
});

const EditionItem = z.object({
  id: z.string(),
  year: z.int(),
  edition: z.int().nullable(),
  date: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  winners: z.array(z.object({ discipline: z.string(), sex: Sex, person: Who, mark: z.string().nullable() })),
});

export const EventData = z.object({
  event: z
    .object({
      id: z.string(),
      series: z.string(),
      name: z.string(),
      edition: z.int().nullable(),
      year: z.int(),
      date: z.string().nullable(),
      city: z.string().nullable(),
      country: z.string().nullable(),
      note: z.string().nullable(),
      sources,
    })
    .nullable()
    .describe("One edition; null when the answer is the list of a series' editions."),
  results: z.array(ResultItem),
  annulled: z
    .array(AnnulledItem)
    .describe(
      'Results that counted until a decision, each with the place it had; the places of `results` are those of today.',
    ),
  records: z
    .array(
      z.object({
        discipline: z.string(),
        sex: Sex,
        area: z.string(),
        mark: z.string(),
        status: z.string(),
        stood: z.boolean(),
        sources,
      }),
    )
    .describe('Records set there.'),
  series: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    firstHeld: z.string().nullable(),
    organiser: z.string().nullable(),
    sources,
  }),
  editions: z.array(EditionItem),
});

export type ResultItem = z.infer<typeof ResultItem>;
export type AnnulledItem = z.infer<typeof AnnulledItem>;
export type EventData = z.infer<typeof EventData>;
