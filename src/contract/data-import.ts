/** The data of `stadion data import`. */
import { z } from 'zod';

const Count = z.object({
  added: z.int().describe('New.'),
  merged: z.int().describe('There before, or told twice.'),
});

const Troubles = z.object({
  rows: z.int(),
  reasons: z.array(
    z.object({
      reason: z.string().describe('Of the first such row.'),
      rows: z.int(),
      file: z.string(),
      line: z.int().describe('Of the first such row; 0 where it is not known.'),
    }),
  ),
});

export const DataImport = z.object({
  to: z.string(),
  dryRun: z.boolean().describe('Then nothing was written.'),
  files: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['results', 'people', 'events', 'records']),
      dialect: z.string(),
      columns: z.array(z.object({ column: z.string(), field: z.string() })),
      unused: z.array(z.string()).describe('Columns of which nothing was made.'),
      rows: z.int(),
      source: z.string().describe('Id of the source that stands for the file.'),
    }),
  ),
  read: z.int().describe('Rows.'),
  marks: Count,
  people: Count,
  records: Count,
  events: z.int(),
  doubtful: Troubles.describe('Rows that were taken, with something left out or assumed.'),
  refused: Troubles.describe('Rows that were not taken.'),
  apart: z.object({ pairs: z.int(), first: z.array(z.string()) }).describe('People who may be one, and were left two.'),
});

export type DataImport = z.infer<typeof DataImport>;
