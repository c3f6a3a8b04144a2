/** The tables of an export: what docs/tables.md tells, and the tests hold both together. */

/** `date` is a day; dates that are known less exactly stand as text, between the first and the last day they can mean. */
export type ColumnType = 'text' | 'integer' | 'real' | 'date' | 'boolean';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

export interface TableLayout {
  readonly name: string;
  readonly columns: readonly Column[];
}

const of = (type: ColumnType, names: string): Column[] => names.split(' ').map((name) => ({ name, type }));

export const TABLES = [
  {
    name: 'people',
    columns: [
      ...of('text', 'id name sex nation born'),
      ...of('date', 'born_from born_to'),
      ...of('text', 'died'),
      ...of('date', 'died_from died_to'),
    ],
  },
  { name: 'names', columns: of('text', 'person name kind') },
  { name: 'nations', columns: of('text', 'person nation from_date to_date sources') },
  { name: 'statements', columns: of('text', 'person property value rank reason as_of note sources') },
  {
    name: 'marks',
    columns: [
      ...of('text', 'person name discipline sex environment mark'),
      ...of('integer', 'value'),
      ...of('text', 'unit outcome date'),
      ...of('date', 'date_from date_to'),
      ...of('integer', 'place'),
      ...of('text', 'round event competition venue city country nation'),
      ...of('real', 'wind'),
      ...of('text', 'timing annulled rank reason note sources'),
    ],
  },
  {
    name: 'records',
    columns: [
      ...of('text', 'area discipline sex environment category mark'),
      ...of('integer', 'value'),
      ...of('text', 'unit holders holder_ids date'),
      ...of('date', 'date_from date_to'),
      ...of('text', 'status ratified venue city country'),
      ...of('real', 'wind'),
      ...of('text', 'timing restart note sources'),
    ],
  },
  {
    name: 'events',
    columns: [
      ...of('text', 'id series series_name kind'),
      ...of('integer', 'year edition'),
      ...of('text', 'name date city country sources'),
    ],
  },
  {
    name: 'disciplines',
    columns: [
      ...of('text', 'id name code kind'),
      ...of('real', 'metres'),
      ...of('text', 'environments'),
      ...of('integer', 'decimals'),
      ...of('boolean', 'wind'),
      ...of('integer', 'team'),
    ],
  },
  { name: 'countries', columns: of('text', 'code name iso area from_date to_date successors') },
  { name: 'sources', columns: of('text', 'id title publisher url date kind note') },
] as const satisfies readonly TableLayout[];

export type ExportTable = (typeof TABLES)[number]['name'];
