/** Where the cells of tables stand, as their reader comes upon them. */
import type { Block } from './block.ts';

export interface Cells {
  /** @param name of a tag or a token that begins */
  enter(name: string): void;
  /** The blocks of the cell that began last. */
  placed(blocks: Iterable<Block>): Iterable<Block>;
}

const STEPS: Readonly<Record<string, 'table' | 'row' | 'column' | undefined>> = {
  table: 'table',
  tr: 'row',
  tableRow: 'row',
  td: 'column',
  th: 'column',
  tableHeader: 'column',
  tableData: 'column',
};

export function newCells(): Cells {
  const at = { table: 0, row: 0, column: 0 };
  return {
    enter: (name) => {
      const step = STEPS[name];
      if (!step) return;
      at[step] += 1;
      if (step !== 'column') at.column = 0;
    },
    *placed(blocks) {
      for (const block of blocks) yield { ...block, cell: { ...at } };
    },
  };
}
