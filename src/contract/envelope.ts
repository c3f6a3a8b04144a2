/** What every answer and every error is wrapped in. The contract of `--json`. */
import { z } from 'zod';

const SCHEMA_VERSION = 1;

export const SourceRef = z.object({
  title: z.string(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  date: z.string().optional(),
  kind: z.enum(['official', 'list', 'press', 'secondary']),
  note: z.string().optional(),
});

export const ErrorAnswer = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  error: z.object({
    code: z
      .enum(['USAGE', 'NOT_FOUND', 'AMBIGUOUS', 'DATA', 'INTERNAL'])
      .describe('With the exit codes 2, 1, 3, 4 and 70.'),
    message: z.string(),
    hint: z.string().optional().describe('What to do about it.'),
    candidates: z
      .array(z.object({ id: z.string(), name: z.string(), detail: z.string(), command: z.string() }))
      .optional()
      .describe('What may have been meant, each with the command that asks for just that.'),
  }),
});

/** The schema of a command's whole answer, from the schema of its data. */
export function answerSchema<Data extends z.ZodType>(command: string, data: Data) {
  return z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    command: z.literal(command),
    asOf: z.string().describe('The day the answer is on.'),
    dataset: z
      .object({ version: z.string(), date: z.string() })
      .describe('Its version changes whenever any fact does; its date is the day it was last reviewed.'),
    data,
    sources: z.record(z.string(), SourceRef).describe('By id, those that the data cites.'),
  });
}

export type SourceRef = z.infer<typeof SourceRef>;
export type ErrorAnswer = z.infer<typeof ErrorAnswer>;
