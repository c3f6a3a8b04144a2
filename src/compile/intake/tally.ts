/** What became of the rows: counts, and of each kind of trouble how often and where first. */

/** Where a row stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Trouble {
  readonly reason: string;
  readonly rows: number;
  /** The first of them. */
  readonly file: string;
  readonly line: number;
}

/** A refused row, for whoever is to mend it. */
export type Reject = (place: Place, reason: string, cells: Readonly<Record<string, string>> | undefined) => void;

/** Kinds of trouble told apart; the rest are counted together. */
const TOLD = 200;

export class Troubles {
  readonly #kinds = new Map<string, { reason: string; rows: number; place: Place }>();
  rows = 0;

  /** @param reason with what it is about in quotes: rows that differ only there are of one kind */
  note({ file, line }: Place, reason: string): void {
    this.rows += 1;
    const plain = reason
      .replace(/\\./g, '')
      .replace(/"[^"]*"/g, '""')
      .replace(/\d{4}-\d{2}(-\d{2})?/g, '');
    const kind = this.#kinds.has(plain) || this.#kinds.size < TOLD ? plain : 'other';
    const known = this.#kinds.get(kind);
    if (known) known.rows += 1;
    else this.#kinds.set(kind, { reason: kind === 'other' ? 'other reasons' : reason, rows: 1, place: { file, line } });
  }

  /** The most frequent first. */
  all(): Trouble[] {
    return [...this.#kinds.values()]
      .sort((a, b) => b.rows - a.rows)
      .map(({ reason, rows, place }) => ({ reason, rows, file: place.file, line: place.line }));
  }
}
