/**
 * The compiled form of the dataset: what `dist/dataset/` holds, shared by the writer and the readers.
 *
 * A table is a tree of JSON pages sorted by key: leaves hold entries, branches the first key and the file of each page
 * below. A page's file name is the hash of its content, so a page never changes and can be cached for ever; only
 * `manifest.json` does. The cost of finding a key grows with the depth of its tree: one page more for each factor of
 * some hundred.
 */

import type { Sources } from './entries.ts';
import type { Dictionary, Packed } from './packing.ts';

export const FORMAT = 7;

/** The tables, each with what its keys are. */
const tables = {
  /** person id */
  people: 'people',
  /** person id: name and what tells namesakes apart, for lists of candidates */
  cards: 'cards',
  /**
   * a folded word of a name or alias; of one that very many have the best known, and under the word, a space and the first
   * letters of another word of the name, or nothing, all
   */
  names: 'names',
  /** the first letters of folded words of names: those words, with a space between */
  words: 'words',
  /** the same with the letters of each word in reverse: what ends like a word stands together */
  sdrow: 'sdrow',
  /** a beginning that the words of very many names have: the best known of them */
  beginnings: 'beginnings',
  /** `area/discipline` */
  records: 'records',
  /** `area/discipline`, of the world and the areas: the records that stand today and the marks that wait, finished for answers */
  standing: 'standing',
  /** discipline id */
  disciplines: 'disciplines',
  /** a folded id, name, code or alias: the disciplines that go by it; and under a space all of them */
  callings: 'callings',
  /** `discipline/sex/environment`: the first stretch of the list of marks, best first, which most questions end with */
  tops: 'tops',
  /** `discipline/sex/environment/` and seven digits: a later stretch of the list */
  lists: 'lists',
  /** where marks of a nation or a year stand in a list, as `spots.ts` spells it */
  spots: 'spots',
  /** edition id */
  events: 'events',
  /** series id */
  series: 'series',
  /** `series/nation`, of championships: the medals of the nation, in order of years */
  medals: 'medals',
  /** a folded word of a series' names, or of the name or city of one of its editions: series ids */
  places: 'places',
  /** `MM-DD`; of a day with very much the best known, and under `MM-DD/` and four digits all, some at a time */
  days: 'days',
  /** World Athletics code */
  countries: 'countries',
  /** source id */
  sources: 'sources',
} as const;

export type TableName = keyof typeof tables;

/** Marked as pure: the look-ups of a folder do without it. */
export const tableNames = /* @__PURE__ */ Object.keys(tables) as TableName[];

/**
 * Tables whose pages are `.json.gz`, a quarter of the size: only what is large and read by few questions, because the
 * first page that has to be decompressed costs a tenth of what starting Node does.
 */
export const compressed: ReadonlySet<TableName> = new Set(['lists', 'spots']);

/**
 * Tables whose values stand as they are, not packed: of these a question reads many, and V8 parses them sooner than they
 * would be unpacked.
 */
export const plain: ReadonlySet<TableName> = new Set(['standing', 'disciplines', 'countries']);

/** Whether an area of records is a nation, by its code: the others are the world and the areas. */
export function isNation(area: string): boolean {
  return /^[A-Z]{3}$/.test(area);
}

/** Marks in one stretch of a list: a short list needs one, and a filtered one is read stretch by stretch until it is full. */
export const STRETCH = 50;

/** The key of a later stretch of a list: they sort as they are numbered. */
export function stretchKey(list: string, number: number): string {
  return `${list}/${String(number).padStart(7, '0')}`;
}

/** Letters that words have in common which stand together in `words` and `sdrow`. */
export const WORD_STEM = 3;

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

/** The values of a leaf: a list, or what is parsed of one when it is asked for, one or all at once. */
type Values = readonly Packed[] | Parsing;

export interface Parsing {
  at(place: number): Packed | undefined;
  all(): readonly Packed[];
}

export interface Leaf extends Dictionary {
  readonly keys: readonly string[];
  /** Packed, but for tables that are plain. */
  readonly values: Values;
  /** Every source the values cite and the manifest has not, so that an answer needs no other page for them. */
  readonly sources: Sources;
}
