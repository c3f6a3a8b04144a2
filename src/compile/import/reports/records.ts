/** Where the lists of records disagree with themselves and with the marks: for people to read. */
import { byText, grouped } from '../grouping.ts';
import type { RecordLists } from '../records/record-list.ts';

export interface RecordFindings {
  readonly records: RecordLists;
  /** Rows of the lists that are no records. */
  readonly dropped: readonly string[];
  /** Rows of any table that were left out. */
  readonly leftOut: readonly string[];
  /** Marks of the all-time lists that better a standing record. */
  readonly better: readonly string[];
}

/** @returns Markdown. */
export function recordReport({ records, dropped, leftOut, better }: RecordFindings): string {
  const steps = records.unexplained.map(
    ({ step, standing }) =>
      `${step.discipline.id} ${step.sex} ${step.environment} ${step.area}: ${step.mark.text} ${step.athlete} ${step.set} after ${standing.mark.text} ${standing.athlete} ${standing.set}`,
  );
  return [
    '# Records and their lists',
    '',
    ...section('Steps that are no improvement, for no known reason', steps),
    ...section('Marks of the all-time lists that better a standing record', better),
    ...section('Rows of the record lists that are no records', dropped),
    ...section('Rows left out', leftOut.map(withoutLine)),
  ].join('\n');
}

/** Reasons with one row stay lines; the same reason often is one line with the count. */
function section(title: string, lines: readonly string[]): string[] {
  const told = [...grouped(lines, (line) => line)].map(([line, all]) =>
    all.length > 1 ? `${line} (${all.length}x)` : line,
  );
  return [`## ${title} (${lines.length})`, '', ...told.sort(byText).map((line) => `- ${line}`), ''];
}

/** The line number would make the report change with every row put in before it. */
function withoutLine(text: string): string {
  return text.replace(/^([\w.-]+):\d+:/, '$1:');
}
