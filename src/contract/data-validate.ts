/** The data of `stadion data validate`. */
import { z } from 'zod';

export const Problem = z.object({
  file: z.string().describe('Below the folder.'),
  line: z.int().optional(),
  path: z.string().optional().describe('In the record.'),
  rule: z.string(),
  message: z.string(),
});

export const DataValidate = z.object({
  folder: z.string(),
  valid: z.boolean(),
  count: z.int().describe('Of all problems; of one rule no more than 1000 are listed.'),
  problems: z.array(Problem),
});

export type DataValidate = z.infer<typeof DataValidate>;
