/** A page of blocks: what an answer says in words, before anyone decides how it is spelt. No colour, no width. */
import type { CheckFinding } from '../contract/check.ts';
import type { SourceRef } from '../contract/envelope.ts';

/** What a piece of text is, for renderers that can show it. The words never depend on it. */
export type Tone = 'plain' | 'strong' | 'muted' | 'good' | 'bad' | 'warn';

/** A cell keeps the raw value beside its text: data formats use the one, people read the other. */
export interface Cell {
  readonly text: string;
  readonly raw: string | number | null;
  readonly tone?: Tone;
}

export interface Column {
  /** Key of the column in data formats; its title in a table. */
  readonly key: string;
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** May be folded over several lines where the terminal is narrow; numbers and dates may not. */
  readonly flexible?: boolean;
  /** Says nothing that the other columns do not imply: left out where the terminal is narrow. */
  readonly implied?: boolean;
  /** On a line of its own below the rest of the row, where all do not fit on one. */
  readonly below?: boolean;
}

/** A label and a value, with the ids of the sources that say so. */
export interface Field {
  readonly label: string;
  readonly value: string;
  readonly cites?: readonly string[];
}

export type Block =
  /** `counts` what is listed below it, which is the answer. */
  | { readonly kind: 'headline'; readonly text: string; readonly counts?: true }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'fields'; readonly rows: readonly Field[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** Source ids of each row, in step with the rows. */
      readonly cites?: readonly (readonly string[])[];
    }
  | { readonly kind: 'note'; readonly text: string }
  /** For someone who reads a page: what to ask next, or what an answer rests on. Nothing for a program at a pipe. */
  | { readonly kind: 'aside'; readonly text: string }
  | ({ readonly kind: 'finding' } & Remark)
  /** A chart, drawn in characters. Made by renderers: they know how much room there is. */
  | { readonly kind: 'drawing'; readonly lines: readonly string[] }
  | { readonly kind: 'sources'; readonly sources: readonly CitedSource[] };

/** A stretch of a text, without markup and line ends, and where in it the words in question stand. */
export interface Excerpt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** How claims of one type are read and held against the data. */
export interface Rule {
  readonly title: string;
  readonly help: string;
}

/** A claim of a text with its verdict, in words. */
export interface Remark {
  readonly finding: CheckFinding;
  readonly tone: Tone;
  /** All of it in one line. */
  readonly message: string;
  /** The same, part by part. */
  readonly facts: readonly Field[];
  readonly excerpt: Excerpt;
  readonly rule: Rule;
  readonly sources: readonly CitedSource[];
}

export interface CitedSource extends SourceRef {
  readonly id: string;
}

export type Doc = readonly Block[];

/** A document whose charts are not drawn yet. */
export type Illustrated = readonly (Block | Chart)[];

/** Where an axis is marked, in the units of the axis, and what it says there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** How far a chart reaches; its ticks from few to many, for a renderer to choose by its room. */
export interface Frame {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly until: number;
  readonly marks: readonly (readonly Tick[])[];
  readonly years: readonly (readonly Tick[])[];
}

export interface ChartPoint {
  /** As published; `day` is where it is drawn. */
  readonly date: string;
  readonly day: number;
  readonly value: number;
  readonly mark: string;
  /** Who holds it, or where it was set. */
  readonly label: string;
  /** How many more hold it together. */
  readonly more: number;
  /** Why the list begins anew here. */
  readonly restart?: string;
  readonly cites: readonly string[];
}

/** Marks, oldest first. */
export interface ChartSeries {
  /** What sets it apart in its chart; empty where it is alone. */
  readonly label: string;
  readonly unit: 'ms' | 'mm' | 'points';
  readonly points: readonly ChartPoint[];
  /** Of this list alone, for a drawing of its own. */
  readonly frame: Frame;
}

export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  /** The better marks are drawn on top. */
  readonly lowIsBetter: boolean;
  /** `steps`: each mark stands until the next, the last until the end of the frame. `dots`: each is of its day alone. */
  readonly shape: 'steps' | 'dots';
  readonly frame: Frame;
  readonly series: readonly ChartSeries[];
  /** Where the picture comes from, in one line. */
  readonly foot: string;
  readonly cites: readonly string[];
}

/** The blocks, and at their end the sources they cite, in the order they are first cited. */
export function withSources<Part extends Block | Chart>(
  blocks: readonly Part[],
  known: Readonly<Record<string, SourceRef>>,
): readonly (Part | Block)[] {
  const cited = new Set(blocks.flatMap(citedBy));
  const sources = [...cited].flatMap((id) => (known[id] ? [{ id, ...known[id] }] : []));
  return [...blocks, ...when(sources.length > 0, { kind: 'sources', sources })];
}

function citedBy(block: Block | Chart): readonly string[] {
  if (block.kind === 'chart') return block.cites;
  if (block.kind === 'fields') return block.rows.flatMap(({ cites = [] }) => cites);
  return block.kind === 'table' ? (block.cites ?? []).flat() : [];
}

/** A cell whose text is its value. */
export function cell(value: string | number | null, tone?: Tone): Cell {
  const text = value === null ? '' : String(value);
  return tone === undefined ? { text, raw: value } : { text, raw: value, tone };
}

/** A block only when there is something in it. */
export function when(condition: unknown, ...blocks: readonly Block[]): Block[] {
  return condition ? [...blocks] : [];
}

/** A row of a table with the ids of the sources that say so. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly cites: readonly string[];
}

/** A heading with a table below it; nothing when there are no rows. */
export function section(heading: string, columns: readonly Column[], rows: readonly Row[]): Block[] {
  if (rows.length === 0) return [];
  const table = { columns, rows: rows.map(({ cells }) => cells), cites: rows.map(({ cites }) => cites) };
  return [
    { kind: 'heading', text: heading },
    { kind: 'table', ...table },
  ];
}
