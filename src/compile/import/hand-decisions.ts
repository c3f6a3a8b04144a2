/** `data/identity.json`: what was decided by hand about people and names; it overrides every rule. */
import { z } from 'zod';

const text = z.string().min(1);

export const HandDecisionsFile = z.strictObject({
  /** A name as a table prints it, and as it should read. */
  spellings: z.array(z.strictObject({ printed: text, name: text, reason: text })),
  /** Names of one person, though the rule would keep them apart. */
  merges: z.array(
    z.strictObject({
      sex: z.enum(['M', 'W']),
      /** `Name NAT`, as the tables print them, with the birth where namesakes must be told apart: `Name NAT 1985`. */
      names: z.array(text).min(2),
      reason: text,
    }),
  ),
  /** Names the rule would take for one person, of two. */
  splits: z.array(z.strictObject({ sex: z.enum(['M', 'W']), names: z.array(text).min(2), reason: text })),
});

export type HandDecisionsFile = z.infer<typeof HandDecisionsFile>;

export interface HandDecisions {
  readonly file: HandDecisionsFile;
  /** The name or names a cell should have read. */
  readonly spelling: (printed: string) => string;
}

export function handDecisions(file: HandDecisionsFile): HandDecisions {
  return {
    file,
    spelling: (printed) => {
      let name = printed;
      for (const { printed: wrong, name: right } of file.spellings) name = name.replace(wrong, right);
      return name.replace(/\s+/g, ' ').trim();
    },
  };
}

export const NO_DECISIONS = handDecisions({ spellings: [], merges: [], splits: [] });
