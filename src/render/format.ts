/** What there is to print, and how it is to be printed. */
import type { Doc, Illustrated } from '../views/doc.ts';

export type Format = 'text' | 'json' | 'ndjson' | 'csv' | 'tsv' | 'md' | 'svg' | 'sarif' | 'github';

/** An answer, with its words for those who read. */
export interface Spoken {
  readonly answer: { readonly data: unknown };
  readonly doc: () => Illustrated | Promise<Illustrated>;
  /** The charts of the answer, where it has any. */
  readonly picture?: (() => Illustrated | Promise<Illustrated>) | undefined;
  readonly explanation: () => Doc;
}

/** Which parts of the rows are shown. */
export interface Selection {
  /** Keys of the lists in `data` whose items are the rows, the first that holds any; when none, `data` is the row. */
  readonly lists: readonly string[];
  /** What was asked for, in that order; everything when undefined. */
  readonly fields: readonly string[] | undefined;
  /** Columns of the rows of each list, in step with `lists`; of the one row when there is no list. */
  readonly columns: readonly (readonly string[])[];
}

/** What runs, and where: for reports that other programs read. */
export interface Program {
  readonly version: string;
  /** The folder it runs in: files in it are named from there. */
  readonly folder: string;
}

export interface Settings {
  readonly format: Format;
  readonly selection: Selection;
  /** Whether standard output is a terminal: nothing that could steer it may reach it. */
  readonly terminal: boolean;
  readonly width: number;
  readonly color: boolean;
  /** Whether charts may be drawn with more than ASCII. */
  readonly unicode: boolean;
  /** The bare answer only; of a table of data, no header. */
  readonly quiet: boolean;
  readonly explain: boolean;
  /** Cells that a spreadsheet would take for formulas are made text. */
  readonly spreadsheet: boolean;
  readonly program: Program;
}
