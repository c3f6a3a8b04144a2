/**
 * Final zeros that a spreadsheet took away: `8.4` for 8.40 m, `10.1` for 10.10 s.
 *
 * Measured in the tables: marks with minutes (`3:59.40`) keep their zeros everywhere, so one decimal there is a hand
 * time. Of marks in seconds, some lists keep the zeros (of 1,082 national records over 400 m one has one decimal, and
 * ninety end in 0), others have lost them all (about one in ten has one decimal, as many as end in 0 by chance).
 */
import type { Discipline } from '../../schema.ts';

export interface Zeros {
  readonly note: (group: string, mark: string) => void;
  /** The mark with its zeros, and whether one was put back to a time. */
  readonly restored: (group: string, mark: string, discipline: Discipline, set: string) => Restored;
}

interface Restored {
  readonly mark: string;
  readonly changed: boolean;
}

/** Before, sprint records were timed by hand, and one decimal is all there is. */
const AUTOMATIC_FROM = '1977';

export function zeroKeeper(): Zeros {
  const keeping = new Set<string>();
  return {
    note(group, mark) {
      if (/^\d+\.\d0$/.test(mark)) keeping.add(group);
    },
    restored(group, mark, { kind, decimals }, set) {
      const as = (text: string, changed: boolean): Restored => ({ mark: text, changed });
      if (kind === 'distance' || kind === 'height') return as(padded(mark, decimals), false);
      const short = kind === 'time' && decimals === 2 && /^\d+(\.\d)?$/.test(mark);
      if (!short || keeping.has(group) || set < AUTOMATIC_FROM) return as(mark, false);
      return as(padded(mark, decimals), true);
    },
  };
}

function padded(mark: string, decimals: number): string {
  const [whole = '', fraction = ''] = mark.split('.');
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(fraction) || decimals === 0) return mark;
  return `${whole}.${fraction.padEnd(decimals, '0')}`;
}
