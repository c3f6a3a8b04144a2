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
  /** person id: name and what tells namesakes apart, for lists of candidates */
  cards: 'cards',
  /** a folded word of a name or alias */
  names: 'names',
  /** a folded word of a name */
  words: 'words',
  /** the same words with their letters in reverse: what ends like a word stands together */
  sdrow: 'sdrow',
  /** a beginning that the words of very many names have: the best known of them */
  beginnings: 'beginnings',
  /** `area/discipline` */
  records: 'records',
  /** `area/discipline`, of the world and the areas: of the same steps only those that stand or wait today, and what they beat */
  standing: 'standing',
  /** discipline id */
  disciplines: 'disciplines',
  /** a folded id, name, code or alias: the disciplines that go by it */
  callings: 'callings',
  /** `discipline/sex/environment/` and five digits: a stretch of the list of marks, best first */
  lists: 'lists',
  /** edition id */
  events: 'events',
  /** series id */
  series: 'series',
  /** a folded word of a series' names, or of the name or city of one of its editions: series ids */
  places: 'places',
  /** `MM-DD` */
  days: 'days',
  /** World Athletics code */
  countries: 'countries',
  /** source id */
  sources: 'sources',
} as const;

export type TableName = keyof typeof tables;

/** Tables that are large and read by few questions: their pages are `.json.gz`, a third of the size and a little slower. */
export const compressed: ReadonlySet<TableName> = new Set([
  'lists',
  'records',
  'days',
  'events',
  'series',
  'words',
  'sdrow',
]);

export interface Manifest {
  readonly format: typeof FORMAT;
  /** Changes whenever any fact does. */
  readonly version: string;
  /** The day the data was last reviewed. */
  readonly date: string;
  /** Date of the newest mark. */
  readonly newestMark: string;
  readonly counts: Readonly<Record<'people' | 'marks' | 'events' | 'records' | 'sources' | 'claims', number>>;
  /** Sources that a good part of the pages cite: they stand here once, not on every page. */
  readonly sources: Sources;
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
  /** Every source the values cite and the manifest has not, so that an answer needs no other page for them. */
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

/** What a page holds of a mark in a list: the key says the rest. */
export type StoredMark = Omit<ListedMark, 'discipline' | 'sex' | 'environment'>;

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

/** A person in one line. */
export interface Card {
  readonly name: string;
  readonly detail: string;
}

type Role = 'athlete' | 'coach' | 'official';

/** What a page holds of a person: what is empty or goes without saying is left out. */
export interface StoredPerson extends Partial<Omit<Person, 'id' | 'name' | 'sex' | 'statements' | 'marks'>> {
  readonly name: string;
  readonly sex: Person['sex'];
  readonly statements?: readonly (Omit<Statement, 'rank'> & { readonly rank?: Rank })[];
  /** The nation only where it is not the person's present one. */
  readonly marks?: readonly (Omit<Performance, 'nation'> & { readonly nation?: string })[];
}

/** The whole person behind an id and what a page holds. */
export function personFrom(id: string, stored: StoredPerson): Person {
  const { statements = [], marks = [], ...rest } = stored;
  const nation = stored.nations?.at(-1)?.code ?? '';
  return {
    id,
    roles: ['athlete'],
    nations: [],
    aliases: [],
    relations: [],
    life: [],
    records: [],
    claims: [],
    ...rest,
    statements: statements.map((each) => ({ ...each, rank: each.rank ?? 'normal' })),
    marks: marks.map((each) => ({ ...each, nation: each.nation ?? nation })),
  };
}

/** What a page holds of a person: the inverse of {@link personFrom}. */
export function storedPerson(person: Person): StoredPerson {
  const { id: _id, statements, marks, roles, ...rest } = person;
  const nation = person.nations.at(-1)?.code ?? '';
  const filled = Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const stored: StoredPerson = {
    ...(Object.fromEntries(filled) as unknown as StoredPerson),
    ...(roles.length === 1 && roles[0] === 'athlete' ? {} : { roles }),
    ...(statements.length > 0 ? { statements: statements.map(withoutNormal) } : {}),
    ...(marks.length > 0 ? { marks: marks.map((mark) => withoutNation(mark, nation)) } : {}),
  };
  return stored;
}

function withoutNormal({ rank, ...rest }: Statement): Omit<Statement, 'rank'> & { rank?: Rank } {
  return rank === 'normal' ? rest : { ...rest, rank };
}

function withoutNation(
  { nation, ...rest }: Performance,
  usual: string,
): Omit<Performance, 'nation'> & { nation?: string } {
  return nation === usual ? rest : { ...rest, nation };
}

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

/** What a page holds of a name: kind and words only where it is an alias, or its words are not those of the id. */
export interface StoredName {
  readonly id: string;
  readonly fame: number;
  readonly kind?: NameEntry['kind'];
  readonly folded?: string;
}

export function nameFrom({ id, fame, kind = 'name', folded = id.replaceAll('-', ' ') }: StoredName): NameEntry {
  return { id, kind, folded, fame };
}
