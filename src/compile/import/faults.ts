/** What is wrong with the tables: collected while they are read, told all at once. */
import { grouped } from './grouping.ts';

export interface Fault {
  readonly file: string;
  /** Line of the file, the line of the column names being 1. */
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** The tables cannot be imported; nothing was written. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faultText(faults));
    this.faults = faults;
  }
}

/** Stops the import when anything is wrong. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ImportError(faults);
}

/** One line a reason, with how often and where: the same fault of a thousand rows is one thing to mend. */
function faultText(faults: readonly Fault[]): string {
  const groups = grouped(faults, ({ file, column, reason }) => `${file}: ${column}: ${reason}`);
  const lines = [...groups].map(([what, found]) => `  ${what} (${places(found)})`);
  return [`${counted(faults.length, 'malformed row')}; nothing was written`, ...lines].join('\n');
}

const SHOWN = 3;

function places(faults: readonly Fault[]): string {
  const lines = faults.map(({ line }) => line);
  const shown = lines.slice(0, SHOWN).join(', ');
  if (lines.length === 1) return `line ${shown}`;
  const rest = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : '';
  return `${lines.length} times: lines ${shown}${rest}`;
}

function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
