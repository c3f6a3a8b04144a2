/**
 * How the engine treats the code and the patterns of a check. An article asks each of some hundreds of patterns a few
 * times, and runs most functions a few times: V8 would take longer to look for the quickest code for each than all the
 * rest of a check takes.
 */
import { setFlagsFromString } from 'node:v8';

/** From this many characters on, quicker code is worth the search for it, by the processor's time. */
const LONG = { baseline: 12_000, patterns: 30_000, functions: 1_500_000 };

/** A flag of V8 while a text is checked, and what it is else. */
type Flag = readonly [during: string, after: string];

const without = (search: string): Flag => [`--no-${search}`, `--${search}`];

/**
 * How often a pattern is interpreted before it is compiled: V8 marks each with this when it is made. Most are asked more
 * than once, and to make them ready for both ways takes longer than either.
 */
const AT_ONCE: Flag = ['--regexp-tier-up-ticks=0', '--regexp-tier-up-ticks=1'];

/** Patterns that are made from now on are compiled when they are first asked. */
export function makePatternsToCompile(): void {
  setFlagsFromString(AT_ONCE[0]);
}

/** Puts the flag back: what the build has kept of other bundles is valid only with that. */
export function makePatternsAsEver(): void {
  setFlagsFromString(AT_ONCE[1]);
}

/**
 * What of V8 looks for quicker code. Each of them decides only how a pattern or function is compiled from then on, so that
 * those compiled before and after go on as they were; of others, such as whether to compile anew, that is not so.
 */
function flagsFor(length: number): readonly Flag[] {
  return [
    AT_ONCE,
    ...(length < LONG.patterns ? [without('regexp-optimization')] : []),
    ...(length < LONG.baseline ? [without('sparkplug')] : []),
    ...(length < LONG.functions ? [without('opt')] : []),
  ];
}

/** Runs a check of a text. The flags are put back: compiled code that the build has kept is valid only with those. */
export async function withPatternsFor<Result>(length: number, work: () => Promise<Result>): Promise<Result> {
  const flags = flagsFor(length);
  for (const [during] of flags) setFlagsFromString(during);
  try {
    return await work();
  } finally {
    for (const [, after] of flags) setFlagsFromString(after);
  }
}
