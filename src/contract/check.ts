/** The data of `stadion check`: what one text claims, each claim with its verdict. */
import { z } from 'zod';
import { SourceIds } from './person.ts';

const VERDICTS = ['contradicted', 'outdated', 'unknown', 'supported'] as const;

const CLAIM_TYPES = [
  'mark',
  'age',
  'birth-date',
  'birth-year',
  'birthplace',
  'death',
  'nationality',
  'coach-of',
  'record-gap',
  'gap-between',
  'record-holder',
  'record-duration',
  'previous-record',
  'national-record',
  'first-under',
  'rank-list',
  'personal-best',
  'race-winner',
  'placing',
  'medal',
  'edition',
  'event-date',
  'debut',
  'count',
  'duration',
  'age-gap',
  'name',
  'relation',
] as const;

const File = z.string().describe('The file as typed; `-` for standard input.');

export const CheckFinding = z.object({
  file: File,
  line: z.int().describe('From 1; lines end in LF or CR LF.'),
  column: z.int().describe('From 1, in UTF-16 units.'),
  endLine: z.int(),
  endColumn: z.int().describe('The one after the last.'),
  start: z.int().describe('From 0, in UTF-16 units of the text as decoded, without a byte order mark.'),
  end: z.int().describe('The one after the last.'),
  quote: z.string().describe('The words of the text from `start` to `end`, as they stand there, markup and all.'),
  type: z.enum(CLAIM_TYPES),
  subject: z
    .object({ id: z.string(), name: z.string() })
    .nullable()
    .describe('Who or what the claim is about; null where that is not certain.'),
  claimed: z.string().describe('What was understood, in words.'),
  verdict: z
    .enum(VERDICTS)
    .describe(
      '`outdated` was true on the day of publication and is no longer; `unknown` could not be held against data.',
    ),
  actual: z.string().nullable().describe('The true value, in the form of `claimed`; null when it is not known.'),
  asOf: z.string().nullable().describe('EDTF: the day the claim was held against.'),
  until: z.string().nullable().describe('Of an outdated claim: the day it stopped being true.'),
  difference: z.string().nullable().describe('Between what is claimed and what is true.'),
  reason: z.string().describe('One sentence for people.'),
  cause: z.enum(['not-in-data', 'ambiguous', 'unclear-date']).nullable().describe('Of an unknown: why.'),
  sources: SourceIds,
});

export const CheckData = z.object({
  file: File,
  published: z.string().nullable().describe('EDTF: the day the text is held to be published.'),
  publishedFrom: z.enum(['option', 'front matter', 'dateline', 'page metadata']).nullable(),
  summary: z
    .object({ supported: z.int(), contradicted: z.int(), outdated: z.int(), unknown: z.int() })
    .describe('Of all claims of the text, whatever `--show` leaves in `findings`.'),
  findings: z.array(CheckFinding).describe('In the order of the text.'),
});

export type CheckData = z.infer<typeof CheckData>;
export type CheckFinding = z.infer<typeof CheckFinding>;
