/** The import, from the collected tables to the generated part of `data/`: a maintainer's step. */
import { resolve } from 'node:path';
import { ImportError } from './faults.ts';
import { importTables } from './import.ts';
import { replaceGenerated } from './write.ts';

export interface Run {
  /** False when the tables are malformed; then nothing was written. */
  readonly ok: boolean;
  /** What was made, or what is wrong. */
  readonly text: string;
}

/** @param facts the folder of the tables. @param data the data folder. */
export async function runImport(facts: string, data: string): Promise<Run> {
  try {
    const { output, summary } = await importTables(resolve(facts), resolve(data));
    await replaceGenerated(resolve(data), output);
    return { ok: true, text: summary };
  } catch (error) {
    if (error instanceof ImportError) return { ok: false, text: error.message };
    throw error;
  }
}
