/** Tables: whom a row is of, and what a cell tells by the head of its column or the word before it. */
import type { Cell } from '../text/block.ts';
import { type Label, labelsIn } from './labels.ts';
import type { Who } from './stage.ts';

export class Table {
  #at: Cell = { table: 0, row: 0, column: 0 };
  #who: Who | undefined;
  /** `Born`, at the head of a column; `| Born | 10 November 1999 |`, before a cell. */
  #heads = new Map<number, Label>();
  #lead: { readonly column: number; readonly label: Label } | undefined;

  /** @param who the only one whom the cell names */
  note(cell: Cell, text: string, who: Who | undefined): void {
    if (cell.table !== this.#at.table) this.#heads = new Map();
    if (cell.row !== this.#at.row || cell.table !== this.#at.table) {
      this.#who = undefined;
      this.#lead = undefined;
    }
    this.#at = cell;
    if (who) this.#who = who;
    const label = text.length < 20 ? labelOf(text) : undefined;
    if (!label) return;
    this.#heads.set(cell.column, label);
    this.#lead = { column: cell.column, label };
  }

  /** Whom the row has named, before the cell that was noted last. */
  get who(): Who | undefined {
    return this.#who;
  }

  /** What that cell tells. */
  get label(): Label | undefined {
    return this.#lead
      ? this.#lead.column === this.#at.column - 1
        ? this.#lead.label
        : undefined
      : this.#heads.get(this.#at.column);
  }
}

function labelOf(text: string): Label | undefined {
  const words = text.replace(/:$/, '').trim();
  const [only] = labelsIn(`${words.charAt(0).toUpperCase()}${words.slice(1)}: `);
  return only && only.start === 0 && only.label !== 'name' ? only.label : undefined;
}
