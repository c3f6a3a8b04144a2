/** The data of `stadion data info`. */
import { z } from 'zod';

export const DataInfo = z.object({
  version: z.string(),
  date: z.string().describe('The day the data was last reviewed.'),
  newestMark: z.string(),
  counts: z.object({
    people: z.int(),
    marks: z.int(),
    events: z.int(),
    records: z.int(),
    sources: z.int(),
    claims: z.int(),
  }),
});

export type DataInfo = z.infer<typeof DataInfo>;
