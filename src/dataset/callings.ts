/**
 * The words that disciplines go by, thousands of them: kept as the lines of one string, of which only those are read that
 * somebody asks for.
 */
import type { Calling } from './entries.ts';

/** The key under which all of them stand in one string: no folded word is so. */
export const ALL_CALLINGS = ' ';

/** A word or words that disciplines go by. */
export interface Called {
  readonly folded: string;
  readonly calling: readonly Calling[];
}

export interface Callings {
  /** In the order of their words. */
  all(): readonly Called[];
  /** Those that are, or begin with, some folded words: of `100m`, `100m hurdles` too. */
  beginningWith(words: string): readonly Called[];
}

/** A line each, in the order of code units, with a dot before what is own. */
export function storedCallings(all: readonly Called[]): string {
  const line = ({ folded, calling }: Called) => [folded, ...calling.map(({ id, own }) => `${own ? '.' : ''}${id}`)];
  return all
    .map((each) => line(each).join('\t'))
    .sort()
    .join('\n');
}

/** The inverse of {@link storedCallings}. */
export function callingsFrom(stored: string): Callings {
  const lines = stored === '' ? [] : stored.split('\n');
  return {
    all: () => lines.map(calledIn),
    beginningWith: (words) => {
      let low = 0;
      let high = lines.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((lines[middle] as string) < words) low = middle + 1;
        else high = middle;
      }
      const found: Called[] = [];
      // A tab and a space come before whatever else a word can go on with.
      for (
        let line = lines[low];
        line?.startsWith(words) && /[\t ]/.test(line.charAt(words.length));
        line = lines[low]
      ) {
        found.push(calledIn(line));
        low += 1;
      }
      return found;
    },
  };
}

function calledIn(line: string): Called {
  const [folded = '', ...ids] = line.split('\t');
  return { folded, calling: ids.map((id) => (id[0] === '.' ? { id: id.slice(1), own: true } : { id, own: false })) };
}
