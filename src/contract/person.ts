/** Shapes that several answers share. */
import { z } from 'zod';

export const Sex = z.enum(['M', 'W', 'X']);

/** How a typed name led to the person, when it was not by the person's own name. */
export const Match = z.object({ typed: z.string(), name: z.string(), kind: z.string() });

export const PersonRef = z.object({ id: z.string(), name: z.string() });

export const DateValue = z.object({
  value: z.string(),
  precision: z.enum(['day', 'month', 'year', 'decade', 'century', 'interval']),
});

export const AgeValue = z.object({ min: z.int(), max: z.int(), exact: z.boolean() });

export type AgeValue = z.infer<typeof AgeValue>;
