/** A data folder, checked and compiled in one go: everything is read once. */
import type { Manifest } from '../dataset/layout.ts';
import { compile, Unfit } from './compile.ts';
import { findings } from './findings.ts';
import type { Processes } from './intake/staging.ts';
import { lintInto, rules } from './lint/index.ts';
import { openData, type Progress } from './load.ts';
import type { Problem } from './problem.ts';

/** What is wrong: some of it, and how much there is. */
export interface Problems {
  readonly problems: readonly Problem[];
  readonly count: number;
}

/**
 * @param folder the data folder
 * @param out where the compiled dataset goes; stays as it was where there are problems
 */
export function build(
  folder: string,
  out: string,
  progress?: Progress,
  processes?: Processes,
): { readonly manifest: Manifest } | Problems {
  const { data, problems: broken } = openData(folder, progress);
  const found = findings(rules);
  try {
    return { manifest: compile(data, out, { found, broken }, processes) };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    // Building stops at the first, and whoever mends wants to see them all.
    return validate(folder, progress);
  }
}

/** All problems of a data folder; of what does not fit the schema first, because then the rules find what is not there. */
export function validate(folder: string, progress?: Progress): Problems {
  const { data, problems: broken } = openData(folder, progress);
  const found = findings(rules);
  lintInto(found, data);
  if (broken.length > 0) return { problems: broken, count: broken.length };
  return { problems: found.problems(), count: found.count() };
}
