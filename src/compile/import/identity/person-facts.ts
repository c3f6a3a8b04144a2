/** What tables of people say of someone, beside name, nation and birth. */
import type { Relation } from '../../schema.ts';
import type { Mention } from '../cast.ts';

export type FactProperty = 'born' | 'born-place' | 'died' | 'died-place' | 'death-cause' | 'residence';

export interface PersonFact {
  readonly mention: Mention;
  readonly property: FactProperty;
  readonly value: string;
  readonly sources: readonly string[];
  /** The day it is said of, where that matters: a residence. */
  readonly asOf?: string;
}

export interface PersonEntry {
  readonly mention: Mention;
  /** The identifier and the name the table of notable people gives. */
  readonly id: string;
}

export interface PersonRelation {
  readonly mention: Mention;
  readonly relation: Relation;
}

export interface PersonFacts {
  readonly facts: readonly PersonFact[];
  readonly entries: readonly PersonEntry[];
  readonly relations: readonly PersonRelation[];
  /** Two names of one entry. */
  readonly same: readonly (readonly [Mention, Mention])[];
}
