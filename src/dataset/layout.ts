/**
 * The compiled form of the dataset: what `dist/dataset/` holds, shared by the writer and the readers.
 *
 * A table is a tree of JSON pages sorted by key: leaves hold entries, branches the first key and the file of each page
 * below. A page's file name is the hash of its content, so a page never changes and can be cached for ever; only
 * `manifest.json` does. The cost of finding a key grows with the depth of its tree: one page more for each factor of
 * some hundred.
 */
import type { Discipline as DisciplineRules, Environment, Sex } from '../domain/discipline.ts';
import type { MarkUnit } from '../domain/mark.ts';
import type { PropertyName } from '../domain/property.ts';
import type { RecordCategory, RecordStatus, RecordStep } from '../domain/record.ts';
import type { Dictionary, Packed } from './packing.ts';

export const FORMAT = 1;

/** The tables, each with what its keys are. */
const tables = {
  /** person id */
  people: 'people',
  /** a folded word of a name or alias */
  names: 'names',
  /** a folded word of a name with one letter left out (and whole): the words it may be a slip for */
  typos: 'typos',
  /** `area/discipline` */
  records: 'records',
  /** `area/discipline`: of the same steps only those that stand or wait today, and what they beat */
  standing: 'standing',
  /** discipline id */
  disciplines: 'disciplines',
  /** a folded id, name, code or alias: the disciplines that go by it */
  callings: 'callings',
  /** source id */
  sources: 'sources',
} as const;

export type TableName = keyof typeof tables;

export interface Manifest {
  readonly format: typeof FORMAT;
  /** Changes whenever any fact does. */
  readonly version: string;
  /** The day the data was last reviewed. */
  readonly date: string;
  /** Date of the newest mark. */
  readonly newestMark: string;
  readonly counts: Readonly<Record<'people' | 'marks' | 'events' | 'records' | 'sources' | 'claims', number>>;
  readonly tables: Readonly<Record<TableName, Root>>;
}

export interface Root {
  /** Page name below `<table>/`, without `.json`. */
  readonly page: string;
  /** Branches above the leaves: 0 when the root is a leaf. */
  readonly depth: number;
}

export interface Branch {
  /** First key of each page below. */
  readonly firsts: readonly string[];
  readonly pages: readonly string[];
}

export interface Leaf extends Dictionary {
  readonly keys: readonly string[];
  readonly values: readonly Packed[];
  /** Every source the values cite, so that an answer needs no other page for them. */
  readonly sources: Sources;
}

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

type Rank = 'preferred' | 'normal' | 'deprecated';

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
  readonly given?: string;
  readonly family?: string;
  readonly sex: Exclude<Sex, 'X'>;
  readonly roles: readonly ('athlete' | 'coach' | 'official')[];
  readonly nations: readonly Nation[];
  readonly aliases: readonly Alias[];
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly life: readonly LifeEvent[];
  readonly marks: readonly Performance[];
  readonly records: readonly HeldRecord[];
  readonly claims: readonly Claim[];
}

/** One name of one person, under one of its words. */
export interface NameEntry {
  readonly id: string;
  /** `name` for the name the person is shown by. */
  readonly kind: 'name' | Alias['kind'];
  readonly name: string;
  /** Higher is better known: for the order of candidates, never for a choice. */
  readonly fame: number;
}

export type Discipline = Omit<DisciplineRules, 'aliases' | 'plausible'>;

/** A discipline that goes by a word; `own` when it is its id or name. */
export interface Calling {
  readonly id: string;
  readonly own: boolean;
}
