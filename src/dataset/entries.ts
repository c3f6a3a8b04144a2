/** What the tables of a dataset hold, as queries see it. */
import type { Discipline as DisciplineRules, Environment, Sex } from '../domain/discipline.ts';
import type { MarkUnit } from '../domain/mark.ts';
import type { PropertyName } from '../domain/property.ts';
import type { RecordCategory, RecordStatus, RecordStep } from '../domain/record.ts';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
  readonly kind: 'official' | 'list' | 'press' | 'secondary';
  readonly note?: string;
}

export type Sources = Readonly<Record<string, Source>>;

export type Rank = 'preferred' | 'normal' | 'deprecated';

export interface Statement {
  readonly property: PropertyName;
  readonly value: string;
  readonly rank: Rank;
  readonly reason?: string;
  readonly asOf?: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

export interface Alias {
  readonly name: string;
  readonly kind: 'full' | 'short' | 'married' | 'variant' | 'misspelling' | 'nickname' | 'former';
  readonly sources: readonly string[];
}

export interface Nation {
  readonly code: string;
  readonly name: string;
  readonly demonym?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sources: readonly string[];
}

export interface Relation {
  readonly type: string;
  /** Id of the other, when a person of the dataset. */
  readonly person?: string;
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly rank: Rank;
  readonly reason?: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

export interface LifeEvent {
  readonly type: string;
  readonly date?: string;
  readonly text: string;
  readonly place?: string;
  readonly with?: readonly { readonly id: string; readonly name: string }[];
  readonly rank: Rank;
  readonly reason?: string;
  readonly sources: readonly string[];
}

/** A performance, or a place without a mark. */
export interface Performance {
  readonly discipline: string;
  readonly environment: Environment;
  readonly mark?: string;
  readonly outcome?: string;
  readonly date: string;
  readonly place?: number;
  readonly round?: string;
  readonly event?: string;
  readonly competition?: string;
  readonly venue?: string;
  readonly city?: string;
  readonly country?: string;
  readonly nation: string;
  readonly wind?: string;
  readonly timing?: 'hand' | 'auto';
  readonly debut?: true;
  /** The day of the decision since which it counts no more. */
  readonly annulled?: string;
  readonly rank?: Rank;
  readonly reason?: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

interface Holder {
  /** Absent for a team. */
  readonly id?: string;
  readonly name: string;
  readonly nation: string;
  /** Birth date as known, for the holder's age. */
  readonly born?: string;
}

export interface RecordEntry extends RecordStep {
  readonly discipline: string;
  readonly mark: string;
  readonly unit: MarkUnit;
  readonly step: number;
  readonly wind?: string;
  readonly holders: readonly Holder[];
  readonly venue?: string;
  readonly city?: string;
  readonly country?: string;
  readonly ratified?: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

/** A record as answers list it. */
export interface ListedRecord {
  readonly discipline: string;
  readonly sex: Sex;
  readonly environment: Environment;
  readonly category: RecordCategory;
  readonly area: string;
  readonly mark: string;
  readonly value: number;
  readonly unit: MarkUnit;
  readonly timing: 'hand' | 'auto' | null;
  readonly wind: string | null;
  readonly holders: {
    readonly id: string | null;
    readonly name: string;
    readonly nation: string;
    /** When it was set. */
    readonly age: { readonly min: number; readonly max: number; readonly exact: boolean } | null;
  }[];
  readonly team: string | null;
  readonly set: string;
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly status: RecordStatus;
  readonly ratified: string | null;
  readonly pendingAsOf: boolean | null;
  readonly stood: boolean;
  readonly ended: string | null;
  readonly days: number | null;
  readonly previous: {
    readonly mark: string;
    readonly holders: string[];
    readonly team: string | null;
    readonly set: string;
    readonly margin: {
      readonly value: number;
      readonly unit: MarkUnit;
      readonly text: string;
      readonly percent: number | null;
    };
  } | null;
  readonly restart: string | null;
  readonly note: string | null;
  readonly sources: string[];
}

/** Of one area and discipline, the records that stand from a day on, and the better marks that wait for ratification. */
export interface FinishedRecords {
  /** As `domain/calendar.ts` counts days. */
  readonly from: number;
  readonly records: readonly ListedRecord[];
  readonly pending: readonly ListedRecord[];
}

/** A record a person held, with its end as known today: an answer as of an earlier day leaves a later end out. */
export interface HeldRecord {
  readonly discipline: string;
  readonly sex: Sex;
  readonly environment: Environment;
  readonly category: RecordCategory;
  readonly area: string;
  readonly mark: string;
  readonly set: string;
  readonly ended: string | null;
  readonly stood: boolean;
  readonly status: RecordStatus;
  readonly ratified?: string;
  readonly city?: string;
  readonly country?: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

export interface Claim {
  readonly id: string;
  /** Source id of the text that makes the claim, and the day its claims are read as of. */
  readonly source: string;
  readonly asOf: string;
  readonly property: string;
  readonly claimed: string;
  readonly verdict: 'supported' | 'contradicted' | 'unknown';
  readonly actual?: string;
  readonly until?: string;
  readonly since?: string;
  readonly reason?: string;
  readonly sources: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly sex: Exclude<Sex, 'X'>;
  readonly roles: readonly Role[];
  readonly nations: readonly Nation[];
  readonly aliases: readonly Alias[];
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly life: readonly LifeEvent[];
  readonly marks: readonly Performance[];
  readonly records: readonly HeldRecord[];
  readonly claims: readonly Claim[];
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly aliases?: readonly string[];
  readonly iso?: string;
  readonly area?: string;
  readonly from?: string;
  readonly to?: string;
  readonly successors?: readonly string[];
}

/** A mark in the list of its discipline. */
export interface ListedMark {
  readonly mark: string;
  readonly value: number;
  readonly discipline: string;
  readonly sex: Sex;
  readonly environment: Environment;
  /** Absent for a team. */
  readonly person?: string;
  /** Of the person, or of the team. */
  readonly name: string;
  readonly nation: string;
  readonly date: string;
  readonly place?: number;
  readonly round?: string;
  readonly event?: string;
  readonly competition?: string;
  readonly venue?: string;
  readonly city?: string;
  readonly country?: string;
  readonly wind?: string;
  readonly timing?: 'hand' | 'auto';
  readonly sources: readonly string[];
}

/** What happened at one edition to one person or team. */
export interface Result extends Omit<ListedMark, 'mark' | 'value' | 'sources'> {
  readonly mark?: string;
  readonly outcome?: string;
  readonly sources: readonly string[];
}

/** A result that counted until the day of a decision, with the place it had. */
export interface AnnulledResult extends Result {
  readonly annulled: string;
  readonly reason: string;
}

/** A first, second or third place at an edition of championships, of a person or a team. */
export interface Medal extends Pick<Result, 'discipline' | 'sex' | 'person' | 'name'> {
  readonly year: number;
  readonly place: number;
}

export interface EditionSummary {
  readonly id: string;
  readonly year: number;
  readonly edition?: number;
  readonly name?: string;
  readonly date?: string;
  readonly city?: string;
  readonly country?: string;
  readonly winners: readonly Result[];
}

export interface SeriesEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly discipline?: string;
  readonly city?: string;
  readonly country?: string;
  readonly organiser?: string;
  readonly firstHeld?: string;
  readonly editions: readonly EditionSummary[];
  readonly sources: readonly string[];
}

export interface EventEntry extends Omit<EditionSummary, 'winners'> {
  readonly series: { readonly id: string; readonly name: string; readonly kind: string };
  readonly results: readonly Result[];
  /** Of an edition that has some. */
  readonly annulled?: readonly AnnulledResult[];
  /** Records set there. */
  readonly records: readonly HeldRecord[];
  readonly note?: string;
  readonly sources: readonly string[];
}

/** Something that happened on a day of some year. */
export interface DayEntry {
  readonly kind: 'born' | 'died' | 'record' | 'win';
  readonly date: string;
  readonly people: readonly { readonly id?: string; readonly name: string; readonly nation: string }[];
  readonly discipline?: string;
  readonly sex?: Sex;
  readonly mark?: string;
  readonly event?: string;
  readonly area?: string;
  readonly fame: number;
  readonly sources: readonly string[];
}

/** Of a day on which more happened than can be read at once: the best known of it, and how much there is. */
export interface BestOfDay {
  readonly best: readonly DayEntry[];
  readonly total: number;
  /** The date of the last of all. */
  readonly newest: string;
}

/** A person in one line. */
export interface Card {
  readonly name: string;
  readonly detail: string;
}

type Role = 'athlete' | 'coach' | 'official';

/** One name of one person, under one of its words. */
export interface NameEntry {
  readonly id: string;
  /** `name` for the name the person is shown by. */
  readonly kind: 'name' | Alias['kind'];
  /** Its words, folded, with a space between. */
  readonly folded: string;
  /** Higher is better known: for the order of candidates, never for a choice. */
  readonly fame: number;
}

export type Discipline = Omit<DisciplineRules, 'aliases' | 'plausible'>;

/** A discipline that goes by a word; `own` when it is its id or name. */
export interface Calling {
  readonly id: string;
  readonly own: boolean;
}
