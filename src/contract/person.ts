/** Shapes that several answers share. */
import { z } from 'zod';

export const SourceIds = z.array(z.string()).describe('What each is stands in `sources` of the answer.');

export const Sex = z.enum(['M', 'W', 'X']).describe('M men, W women, X mixed teams.');

export const Team = z
  .string()
  .nullable()
  .describe('Of a relay: the nation of its runners, or the name the team is listed by. Null for whoever is no team.');

export const Match = z
  .object({ typed: z.string(), name: z.string(), kind: z.string() })
  .describe("How a typed name led to the person; null when it was the person's own name or identifier.");

export const PersonRef = z.object({
  id: z.string().describe('Stays the same and may be typed wherever a name is.'),
  name: z.string(),
});

export const DateValue = z.object({
  value: z.string().describe('EDTF, as published and no more exact: `1987`, `1999-12-02`, `1987~`.'),
  precision: z.enum(['day', 'month', 'year', 'decade', 'century', 'interval']),
});

export const AgeValue = z
  .object({ min: z.int(), max: z.int(), exact: z.boolean() })
  .describe('Whole years; `min` and `max` differ where a date is not known to the day.');

export type AgeValue = z.infer<typeof AgeValue>;
