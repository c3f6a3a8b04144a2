/** What queries ask of a dataset, wherever it lies. */
import type { Environment, Sex } from '../domain/discipline.ts';
import type { Callings } from './callings.ts';
import type {
  BestOfDay,
  Calling,
  Card,
  Country,
  DayEntry,
  Discipline,
  EventEntry,
  FinishedRecords,
  ListedMark,
  Medal,
  NameEntry,
  Person,
  RecordEntry,
  SeriesEntry,
  Source,
  Sources,
} from './entries.ts';
import type { Manifest, TableName } from './layout.ts';

/** A value with the sources it cites (and perhaps more that lie beside it). */
export interface Sourced<Value> {
  readonly value: Value;
  readonly sources: Sources;
}

/** Which names are wanted: of the others any may be left out. */
export interface WantedNames {
  /** Other folded words, of which each is in the name too. */
  readonly beside?: readonly string[];
  /** So many of the best known, and those of this word alone. */
  readonly most?: number;
}

/** Which marks of a list are wanted. */
export interface Among {
  /** Of this nation. */
  readonly nation?: string | undefined;
  /** Of these years and those between, or of any since or until one: the year is that of the last day a date can mean. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** About so many: they are looked up together. */
  readonly most?: number | undefined;
}

export interface Dataset {
  readonly manifest: Manifest;
  /** The person with an id. */
  person(id: string): Promise<Sourced<Person> | undefined>;
  /** The person with an id in one line: cheaper than the whole. */
  card(id: string): Promise<Card | undefined>;
  /** Names that hold a folded word, best known people first. @param wanted whoever wants only some says which */
  names(word: string, wanted?: WantedNames): Promise<readonly NameEntry[]>;
  /** Names that hold a word beginning with a folded prefix, up to `limit` of them. */
  namesFrom(prefix: string, limit: number): Promise<readonly NameEntry[]>;
  /** Of a prefix with more names than can be read at once, one name of each of the best known people; else undefined. */
  bestKnownFrom(prefix: string): Promise<readonly NameEntry[] | undefined>;
  /** Folded words of names that are about one slip away from a folded word. */
  wordsNear(word: string): Promise<readonly string[]>;
  /** Every discipline. */
  disciplines(): Promise<readonly Discipline[]>;
  /** Disciplines that go by a folded word or words. */
  called(folded: string): Promise<readonly Calling[]>;
  /** Every word that disciplines go by: for suggestions, and to find them in a text. */
  callings(): Promise<Callings>;
  /** Every step of the records of one area, one discipline or each in turn; in no order. */
  records(area: string, discipline: string | undefined): AsyncIterable<Sourced<readonly RecordEntry[]>>;
  /** The records that stand, likewise, finished for an answer; undefined for an area that has none finished. */
  standing(area: string, discipline: string | undefined): AsyncIterable<Sourced<FinishedRecords>> | undefined;
  /**
   * Marks of a discipline, sex and environment, best first, a stretch at a time.
   *
   * @param among whoever wants only some says which: of the others any may be left out
   */
  marks(
    discipline: string,
    sex: Sex,
    environment: Environment,
    among?: Among,
  ): AsyncIterable<Sourced<readonly ListedMark[]>>;
  /** One edition of a series. */
  event(id: string): Promise<Sourced<EventEntry> | undefined>;
  series(id: string): Promise<Sourced<SeriesEntry> | undefined>;
  /** Medals of a nation at all editions of championships, in order of years. */
  medals(series: string, nation: string): Promise<readonly Medal[]>;
  /** Ids of the series that go by a folded word, or have an edition that does. */
  seriesCalled(word: string): Promise<readonly string[]>;
  /** Ids of the series with a word that begins with a folded prefix, likewise. */
  seriesFrom(prefix: string): Promise<readonly string[]>;
  /** What happened on a day of the year, `MM-DD`. */
  day(monthDay: string): Promise<Sourced<readonly DayEntry[]> | undefined>;
  /** Of a day on which more happened than can be read at once, the best known; else undefined. */
  bestOfDay(monthDay: string): Promise<Sourced<BestOfDay> | undefined>;
  /** Every country, state and team, past ones too. */
  countries(): Promise<readonly Country[]>;
  /** The one with a code of World Athletics. */
  country(code: string): Promise<Country | undefined>;
  source(id: string): Promise<Source | undefined>;
  /** Every source: for suggestions. */
  sources(): Promise<readonly Source[]>;
  /** Every entry of a table as it is stored, in order of keys: for exports. */
  each(table: TableName): AsyncIterable<{ readonly key: string; readonly value: unknown }>;
}
