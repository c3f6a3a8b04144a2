/**
 * How the engine treats the patterns of a check. There are some hundreds of them, most of which an article asks a few
 * times, and V8 would take longer to look for the quickest code for each than all the rest of a check takes.
 */
import { setFlagsFromString } from 'node:v8';

/** From this many characters on, quicker code is worth the search for it. */
const LONG = 200_000;

/**
 * What of V8 looks for quicker code for a pattern. Each of them decides only how a pattern is compiled, so that those
 * compiled before and after go on as they were; of others, such as when to compile anew, that is not so.
 */
const SEARCHES = ['regexp-peephole-optimization', 'regexp-optimization'];

/** Runs a check of a text. The flags are put back: compiled code that the build has kept is valid only with those. */
export async function withPatternsFor<Result>(length: number, work: () => Promise<Result>): Promise<Result> {
  const left = length < LONG ? SEARCHES : SEARCHES.slice(0, 1);
  for (const flag of left) setFlagsFromString(`--no-${flag}`);
  try {
    return await work();
  } finally {
    for (const flag of left) setFlagsFromString(`--${flag}`);
  }
}
