import type { RecordItem, RecordsData } from '../contract/records.ts';
import { holderWords } from '../domain/team.ts';
import type { Answer } from '../queries/answer.ts';
import { type Block, type Cell, type Column, cell, type Doc, withSources } from './doc.ts';
import { ageYears, areaWords, counted, grouped, joined, sentence, sexWords } from './words.ts';

/** Names of disciplines by id, for text. */
export type DisciplineNames = ReadonlyMap<string, string>;

export function recordsView({ data, sources, asOf }: Answer<RecordsData>, names: DisciplineNames): Doc {
  const [only] = data.records;
  const body: Block[] =
    only === undefined
      ? [{ kind: 'headline', text: `no such record on ${asOf}` }]
      : data.records.length === 1 && !data.filter.history
        ? single(only, names, asOf)
        : [data.filter.history ? historyTable(data.records, names) : standingTable(data, names)];
  return withSources([...body, ...pendingNotes(data, names)], sources);
}

/** `men's marathon world record`, with what sets the list apart. */
function listName(record: RecordItem, names: DisciplineNames): string {
  const what = record.status === 'world-best' ? 'best' : 'record';
  const apart = joined([
    record.environment === 'indoor' && 'indoor',
    record.category === 'women-only' && 'women only',
    record.category === 'mixed' && record.sex === 'W' && 'mixed race',
    record.timing === 'hand' && 'hand timed',
  ]);
  const possessive = record.sex === 'X' ? 'mixed' : `${sexWords(record.sex)}'s`;
  const name = (names.get(record.discipline) ?? record.discipline).toLowerCase();
  return `${possessive} ${name} ${areaWords(record.area)} ${what}${apart ? ` (${apart})` : ''}`;
}

function single(record: RecordItem, names: DisciplineNames, asOf: string): Block[] {
  const { previous, holders } = record;
  const ages = holders.map(({ age }) => age && ageYears(age)).filter((age) => age !== null);
  return [
    { kind: 'headline', text: `${record.mark} ${holderWords(record.holders, record.team)}` },
    { kind: 'text', text: `${sentence(listName(record, names))} on ${asOf}` },
    {
      kind: 'fields',
      rows: [
        { label: 'set', value: joined([record.set, placeOf(record)]), cites: record.sources },
        ...(previous
          ? [
              {
                label: 'margin',
                value: `${previous.margin.text}${percent(previous.margin.percent)} better than ${previous.mark} (${previous.team ?? previous.holders.join(', ')}, ${previous.set})`,
              },
            ]
          : []),
        ...(record.restart ? [{ label: 'list begins', value: record.restart }] : []),
        ...(ages.length > 0 ? [{ label: 'age', value: `${ages.join(', ')} when it was set` }] : []),
        ...(record.days === null ? [] : [{ label: 'has stood', value: counted(record.days, 'day') }]),
        { label: 'status', value: statusWords(record, asOf) },
        ...(record.wind ? [{ label: 'wind', value: `${record.wind} m/s` }] : []),
        ...(record.note ? [{ label: 'note', value: record.note }] : []),
      ],
    },
  ];
}

function standingTable(data: RecordsData, names: DisciplineNames): Block {
  const { records } = data;
  const columns: Column[] = [
    { key: 'discipline', title: 'discipline', flexible: true, implied: data.filter.discipline !== null },
    { key: 'list', title: 'list' },
    { key: 'mark', title: 'mark', align: 'right' },
    { key: 'holder', title: 'holder', flexible: true },
    { key: 'nation', title: 'nation' },
    { key: 'set', title: 'set' },
    { key: 'days', title: 'days', align: 'right' },
  ];
  const rows = records.map((record) => [
    cell(names.get(record.discipline) ?? record.discipline),
    cell(shortList(record)),
    cell(record.mark, 'strong'),
    holderCell(record),
    cell(nationsOf(record)),
    cell(record.set),
    daysCell(record),
  ]);
  return { kind: 'table', columns, rows, cites: records.map((record) => record.sources) };
}

function historyTable(records: readonly RecordItem[], names: DisciplineNames): Block {
  const lists = new Set(records.map((record) => `${record.discipline}${shortList(record)}`));
  const several = lists.size > 1;
  const columns: Column[] = [
    ...(several ? [{ key: 'list', title: 'list', flexible: true }] : []),
    { key: 'mark', title: 'mark', align: 'right' },
    { key: 'holder', title: 'holder', flexible: true },
    { key: 'nation', title: 'nation' },
    { key: 'set', title: 'set' },
    { key: 'ended', title: 'ended', implied: true },
    { key: 'days', title: 'days', align: 'right' },
    { key: 'margin', title: 'better by', flexible: true },
    { key: 'status', title: 'status', flexible: true },
  ];
  const rows = records.map((record): Cell[] => [
    ...(several ? [cell(joined([names.size > 1 && lists.size > 6 && record.discipline, shortList(record)], ' '))] : []),
    {
      text: `${record.mark}${record.timing === 'hand' ? ' h' : ''}`,
      raw: record.mark,
      tone: record.stood ? 'strong' : 'muted',
    },
    holderCell(record),
    cell(nationsOf(record)),
    cell(record.set),
    { text: record.stood ? (record.ended ?? 'stands') : '', raw: record.ended },
    daysCell(record),
    cell(record.previous?.margin.text === undefined ? '' : marginWords(record)),
    cell(
      joined([
        record.stood ? (record.status === 'world-best' ? 'world best' : '') : record.status,
        record.restart && `list begins anew: ${record.restart}`,
      ]),
    ),
  ]);
  return { kind: 'table', columns, rows, cites: records.map((record) => record.sources) };
}

function marginWords({ previous }: RecordItem): string {
  if (!previous) return '';
  if (previous.margin.value === 0) return 'equalled';
  return previous.margin.text.replace(/ minutes?/, ' min').replace(/ seconds?/, ' s');
}

/** The nations of the holders, each once: of one holder, as most records have, without making a set of it. */
function nationsOf({ holders }: RecordItem): string {
  const [only] = holders;
  if (only && holders.length === 1) return only.nation;
  return [...new Set(holders.map(({ nation }) => nation))].join(', ');
}

/** A question mark where a date is not known to the day; nothing for a mark that never stood. */
function daysCell({ days, stood }: RecordItem): Cell {
  return days === null ? { text: stood ? '?' : '', raw: null } : { text: grouped(days), raw: days };
}

/** `men`, `women indoor`, `women only`. */
function shortList({ sex, environment, category }: RecordItem): string {
  const apart = [
    environment === 'indoor' && 'indoor',
    category === 'women-only' && 'only',
    category === 'mixed' && sex === 'W' && 'mixed race',
  ];
  return joined([sexWords(sex), ...apart], ' ');
}

/** Better marks that wait for ratification, each a note. */
export function* pendingNotes({ pending }: RecordsData, names: DisciplineNames): Generator<Block> {
  for (const record of pending) {
    const text = `${record.mark} by ${holderWords(record.holders, record.team)} on ${record.set} is better and waits for ratification (${listName(record, names)})`;
    yield { kind: 'note', text };
  }
}

/** In a table that has a column for the nation. */
function holderCell({ holders, team }: RecordItem): Cell {
  const isTeam = team !== null && holders.length > 1;
  return cell(isTeam ? holderWords(holders, team) : holders.map(({ name }) => name).join(', '));
}

function placeOf({ venue, city, country }: RecordItem): string {
  return joined([venue, city !== venue && city, country]);
}

function percent(value: number | null): string {
  return value === null ? '' : ` (${value.toFixed(2)} %)`;
}

function statusWords({ status, ratified, pendingAsOf }: RecordItem, asOf: string): string {
  if (status !== 'ratified') return status.replace('-', ' ');
  if (!ratified) return 'ratified';
  return pendingAsOf ? `ratified later, on ${ratified}; still pending on ${asOf}` : `ratified ${ratified}`;
}

export function recordsExplanation({ data, asOf }: Answer<RecordsData>): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'on', value: asOf },
        {
          label: 'counts',
          value:
            'marks set on or before that day that were ratified, or were the recognised best where no record was kept',
        },
        {
          label: 'holder',
          value: 'by the day the mark was set, not the day it was ratified; equal marks hold it together',
        },
        {
          label: 'days',
          value: 'from the day set to the day it was beaten, or to the day asked; the first day is not counted',
        },
        {
          label: 'margin',
          value: 'to the mark beaten, no more exact than the coarser of the two; per cent of the mark beaten',
        },
        { label: 'marks read', value: String(data.records.length + data.pending.length) },
      ],
    },
  ];
}
