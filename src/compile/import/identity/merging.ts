/** What the rules of identity work on and tell of. */
import type { Mention } from '../cast.ts';
import type { Clusters } from './clusters.ts';

export interface Merge {
  readonly names: readonly [string, string];
  readonly rule: string;
}

export interface Doubt {
  readonly names: readonly [string, string];
  readonly reason: string;
}

export interface Step {
  readonly clusters: Clusters;
  readonly mentions: readonly Mention[];
  /** Makes one person of two, unless a decision by hand keeps them apart; true when they are one now. */
  readonly unite: (a: Mention, b: Mention, rule: string) => boolean;
  readonly doubt: (a: Mention, b: Mention, reason: string) => void;
}
