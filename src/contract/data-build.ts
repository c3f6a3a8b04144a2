/** The data of `stadion data build`. */
import { z } from 'zod';
import { DataInfo } from './data.ts';
import { Problem } from './data-validate.ts';

export const DataBuild = z.object({
  folder: z.string(),
  out: z.string(),
  built: DataInfo.nullable().describe('Null where there are problems: then nothing was written.'),
  count: z.int().describe('Of problems.'),
  problems: z.array(Problem),
});

export type DataBuild = z.infer<typeof DataBuild>;
