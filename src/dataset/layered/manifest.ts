import { FORMAT, type Manifest } from '../layout.ts';
import { sourcesOf } from './joined.ts';

/**
 * The manifest of one dataset laid over another. Its version names all of them; its date and its newest mark are the
 * latest of any. What is counted in several is counted several times: to know better, all would have to be read.
 */
export function joinedManifest(upper: Manifest, lower: Manifest): Manifest {
  return {
    format: FORMAT,
    version: `${upper.version} over ${lower.version}`,
    date: later(upper.date, lower.date),
    newestMark: later(upper.newestMark, lower.newestMark),
    counts: Object.fromEntries(
      Object.entries(upper.counts).map(([what, count]) => [
        what,
        count + lower.counts[what as keyof Manifest['counts']],
      ]),
    ) as Manifest['counts'],
    sources: sourcesOf(upper.sources, lower.sources),
    // Nobody looks for a page of several at once.
    tables: upper.tables,
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
