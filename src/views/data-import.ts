/** What an import did, in words. */
import type { DataImport } from '../contract/data-import.ts';
import type { Answer } from '../queries/answer.ts';
import { type Block, cell, type Doc, when } from './doc.ts';
import { grouped } from './words.ts';

export function dataImportView({ data }: Answer<DataImport>): Doc {
  const { to, dryRun, files, read, marks, people, records, events, doubtful, refused, apart } = data;
  const kinds = [
    counted(marks.added, 'mark', 'marks'),
    counted(people.added, 'person', 'people'),
    counted(records.added, 'record', 'records'),
    counted(events, 'event', 'events'),
  ].filter((text) => text !== undefined);
  const what = kinds.length > 0 ? kinds.join(', ') : 'nothing new';
  const fields = [
    { label: 'read', value: `${grouped(read)} rows` },
    { label: 'merged', value: `${grouped(marks.merged)} marks, ${grouped(people.merged)} people that were known` },
    { label: 'doubtful', value: `${grouped(doubtful.rows)}` },
    { label: 'refused', value: `${grouped(refused.rows)}` },
    { label: 'left apart', value: `${grouped(apart.pairs)} pairs of people who may be one` },
  ];
  return [
    { kind: 'headline', text: dryRun ? `would import ${what} into ${to}` : `imported ${what} into ${to}` },
    { kind: 'fields', rows: fields },
    ...files.flatMap(fileBlocks),
    ...troubleBlocks('Refused', refused),
    ...troubleBlocks('Doubtful', doubtful),
    ...when(apart.pairs > 0, { kind: 'heading', text: 'Left apart' }),
    ...apart.first.slice(0, SHOWN).map((text): Block => ({ kind: 'text', text })),
    ...when(apart.pairs > SHOWN, { kind: 'note', text: `... and ${grouped(apart.pairs - SHOWN)} more: --json` }),
    { kind: 'note', text: dryRun ? 'nothing was written' : `next: stadion data build ${to} --out ${to}.compiled` },
  ];
}

const SHOWN = 10;

function counted(number: number, one: string, many: string): string | undefined {
  return number === 0 ? undefined : `${grouped(number)} ${number === 1 ? one : many}`;
}

function fileBlocks({ name, kind, dialect, columns, unused, rows }: DataImport['files'][number]): Doc {
  const fields = [
    { label: 'taken for', value: `${kind}: ${dialect}, ${grouped(rows)} rows` },
    { label: 'columns', value: columns.map(({ column, field }) => spelt(column, field)).join(', ') },
    ...(unused.length > 0 ? [{ label: 'not used', value: unused.join(', ') }] : []),
  ];
  return [
    { kind: 'heading', text: name },
    { kind: 'fields', rows: fields },
  ];
}

/** `nat -> nation`; a column called like its field goes without saying. */
function spelt(column: string, field: string): string {
  return column === field ? column : `${column} -> ${field}`;
}

function troubleBlocks(title: string, { reasons }: DataImport['refused']): Doc {
  if (reasons.length === 0) return [];
  return [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      columns: [
        { key: 'rows', title: 'rows', align: 'right' },
        { key: 'reason', title: 'why', flexible: true },
        { key: 'first', title: 'first' },
      ],
      rows: reasons
        .slice(0, SHOWN)
        .map(({ rows, reason, file, line }) => [
          { text: grouped(rows), raw: rows },
          cell(reason),
          cell(line === 0 ? file : `${file}:${line}`, 'muted'),
        ]),
    },
    ...when(reasons.length > SHOWN, { kind: 'note', text: `... and ${reasons.length - SHOWN} more: --json` }),
  ];
}

export function dataImportExplanation(): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'columns', value: 'by their headings, then --map and --set; what they were taken for is told' },
        { label: 'dates', value: 'years first, or with the name of the month; others in the order of --date-order' },
        { label: 'marks', value: 'as the discipline writes them; of several readings the one that is plausible there' },
        {
          label: 'people',
          value: 'one by name and birth, or by name, nation and births that agree; never by a name alone',
        },
        { label: 'merged', value: 'the same mark of the same person on the same day is one, with the sources of both' },
      ],
    },
  ];
}
