/** The data of `stadion search`. */
import { z } from 'zod';

export const SearchData = z.object({
  query: z.string(),
  hits: z
    .array(
      z.object({
        kind: z.enum(['person', 'event', 'discipline']),
        id: z.string(),
        name: z.string(),
        detail: z.string(),
        match: z.enum(['whole', 'alias', 'part', 'beginning', 'near']),
        command: z.string(),
      }),
    )
    .describe('Best first: whole names before parts of names, the better known before the less known.'),
});

export type SearchData = z.infer<typeof SearchData>;
