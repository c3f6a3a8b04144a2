/** What is contested. The rows live in `data/disciplines.json`; their rules follow from the fields here. */
import type { MarkUnit } from './mark.ts';

export type DisciplineKind = 'time' | 'distance' | 'height' | 'points' | 'place';

/** Where it is contested. Records of one discipline differ by it. */
export type Environment = 'outdoor' | 'indoor' | 'road' | 'cross-country';

export type Sex = 'M' | 'W' | 'X';

export interface Discipline {
  readonly id: string;
  readonly name: string;
  /** World Athletics code; absent where there is none. */
  readonly code?: string;
  /** What people type and print, beside name, id and code. */
  readonly aliases: readonly string[];
  /** What is measured. `place`: cross-country, where courses differ and only the place counts. */
  readonly kind: DisciplineKind;
  /** Race length in metres, where there is one. */
  readonly metres?: number;
  /** Environments it is contested in, the usual one first. */
  readonly environments: readonly Environment[];
  /** Decimals an official mark has by automatic timing or by measuring: 2 for 9.58 and 8.95, 0 on the road. */
  readonly decimals: 0 | 1 | 2;
  /** True where wind is measured: races up to 200 m outdoors, long and triple jump (TR 17, 29). */
  readonly wind: boolean;
  /** Runners in a relay team. */
  readonly team?: number;
  /** Lowest and highest plausible senior marks, as people write them: outside it is a misprint. */
  readonly plausible: readonly [string, string];
}

/** Time is better when lower; all else when higher, the one-hour race (a distance) too. */
export function isLowerBetter(kind: DisciplineKind): boolean {
  return kind === 'time' || kind === 'place';
}

export function unitOf(kind: DisciplineKind): MarkUnit {
  if (kind === 'time') return 'ms';
  return kind === 'points' || kind === 'place' ? 'points' : 'mm';
}

/** Negative when `a` is the better mark value of the two, positive when `b` is. */
export function compareMarks(kind: DisciplineKind, a: number, b: number): number {
  return isLowerBetter(kind) ? a - b : b - a;
}

/**
 * Until the end of 1976 sprint records were timed by hand; from 1 January 1977 only automatic times count for
 * records up to and including 400 m (IAAF decision of 1976), so the two are separate lists.
 */
export function keepsTimingsApart(discipline: Pick<Discipline, 'kind' | 'metres'>): boolean {
  return discipline.kind === 'time' && discipline.metres !== undefined && discipline.metres <= 400;
}
