/** What every reader of a table needs. */
import type { Cast } from '../cast.ts';
import type { Disciplines } from '../disciplines.ts';
import type { Events } from '../events/events.ts';
import type { Fault } from '../faults.ts';
import type { HandDecisions } from '../hand-decisions.ts';
import type { Claims } from '../identity/claims.ts';
import type { Nations } from '../nations.ts';
import type { SourceBook } from '../sources.ts';
import type { Venues } from '../venues.ts';

export interface Reading {
  /** The folder of the tables. */
  readonly folder: string;
  readonly disciplines: Disciplines;
  readonly nations: Nations;
  readonly sources: SourceBook;
  readonly venues: Venues;
  readonly events: Events;
  readonly cast: Cast;
  readonly claims: Claims;
  readonly hand: HandDecisions;
  readonly faults: Fault[];
  /** Rows left out and why, for the report. */
  readonly leftOut: string[];
}
