import type { PerformanceItem } from '../contract/athlete.ts';
import type { CompareData } from '../contract/compare.ts';
import type { Answer } from '../queries/answer.ts';
import { matchWords } from './age.ts';
import { type Block, type Cell, type Column, cell, type Doc, type Row, when, withSources } from './doc.ts';
import { contestOf, meetingBlocks, scoreWords, timesWords } from './meetings.ts';
import type { DisciplineNames } from './records.ts';
import { ageWords, areaWords, byReach, counted, grouped, joined, spanWords } from './words.ts';

type Side = 'a' | 'b';
type Compared = CompareData[Side];

export function compareView({ data, sources }: Answer<CompareData>, names: DisciplineNames): Doc {
  const { a, b } = data;
  const rows = [
    ...lifeRows(data),
    ...data.relations.map(relationRow),
    ...data.bests.map((best) => bestRow(best, names)),
    ...recordRows(data, names),
  ];
  const columns: Column[] = [
    { key: 'what', title: '', flexible: true },
    { key: 'a', title: a.person.name, flexible: true },
    { key: 'b', title: b.person.name, flexible: true },
  ];
  const blocks: Block[] = [
    { kind: 'headline', text: headline(data, names) },
    ...[a, b].flatMap(({ match }) => when(match, { kind: 'text', text: matchWords(match), tone: 'muted' })),
    {
      kind: 'table',
      columns,
      rows: rows.map(({ cells }) => cells),
      cites: rows.map(({ cites }) => [...new Set(cites)]),
    },
    ...meetingBlocks(data, names),
    ...when(data.meetings.length > 0, {
      kind: 'note',
      text: 'races that the dataset has both results of; there may be more',
    }),
    ...when(data.bests.length === 0, { kind: 'note', text: 'no discipline in which both have a mark in the dataset' }),
  ];
  return withSources(blocks, sources);
}

/** `Kelvin Kiptum and Eliud Kipchoge: marathon 2:00:35 and 2:01:09, known to have met 3 times, 2 to 1`. */
function headline({ a, b, bests, meetings, score }: CompareData, names: DisciplineNames): string {
  const [best] = bests;
  const parts = [
    best && `${contestOf(best, names)} ${best.a.mark} and ${best.b.mark}`,
    meetings.length > 0 && `known to have met ${timesWords(meetings.length)}, ${scoreWords(score)}`,
  ];
  return joined([`${a.person.name} and ${b.person.name}`, joined(parts)], ': ');
}

function lifeRows(data: CompareData): Row[] {
  const both = (
    label: string,
    text: (of: Compared, side: Side) => string,
    cites: (of: Compared) => readonly string[],
  ) => ({
    cells: [cell(label), cell(text(data.a, 'a')), cell(text(data.b, 'b'))],
    cites: [...cites(data.a), ...cites(data.b)],
  });
  const { a, b } = data;
  const someoneDied = a.person.died !== null || b.person.died !== null;
  return [
    both(
      'nation',
      ({ nations }) =>
        nations.map(({ name, code, from, to }) => joined([`${name} (${code})`, spanWords(from, to)], ' ')).join('; '),
      ({ nations }) => nations.flatMap(({ sources }) => sources),
    ),
    both(
      'born',
      ({ person }, side) => joined([person.born?.value ?? '?', olderWords(data, side)]),
      ({ person }) => person.born?.sources ?? [],
    ),
    ...(someoneDied
      ? [
          both(
            'died',
            ({ person }) => person.died?.value ?? '',
            ({ person }) => person.died?.sources ?? [],
          ),
        ]
      : []),
    both(
      'age',
      ({ age }) =>
        age ? joined([ageWords(age, age.days), age.atDeath && 'at death', age.presumed && 'if alive']) : '?',
      () => [],
    ),
  ];
}

/** `older by 15 years and 27 days (5,505 days)`, beside the birth of the older. */
function olderWords({ older }: CompareData, side: Side): string {
  if (older?.who === 'same') return 'on the same day';
  if (older?.who !== side) return '';
  const { min, max } = older.totalDays;
  const total = min === max ? counted(min, 'day') : `${grouped(min)} to ${grouped(max)} days`;
  return older.years.max === 0 ? `older by ${total}` : `older by ${ageWords(older.years, older.days)} (${total})`;
}

function relationRow({ of, type, from, to, sources }: CompareData['relations'][number]): Row {
  const text = joined([RELATIONS[type] ?? `${type} of the other`, spanWords(from, to)]);
  // A relation of `a` says what `b` is: it stands in the column of the one it is said of.
  return { cells: [cell('relation'), cell(of === 'b' ? text : ''), cell(of === 'a' ? text : '')], cites: sources };
}

const RELATIONS: Readonly<Record<string, string>> = {
  coach: 'coach of the other',
  athlete: 'coached by the other',
  spouse: 'married to the other',
};

function bestRow({ a, b, gap, better, ...contest }: CompareData['bests'][number], names: DisciplineNames): Row {
  const side = (own: PerformanceItem, who: Side): Cell => {
    const ahead = better === who;
    return cell(joined([`${own.mark} (${own.date})`, ahead && `better by ${gap.text}`]), ahead ? 'strong' : 'plain');
  };
  return { cells: [cell(contestOf(contest, names)), side(a, 'a'), side(b, 'b')], cites: [...a.sources, ...b.sources] };
}

/** A row for each list of records, with every record of it that either held. */
function recordRows({ a, b }: CompareData, names: DisciplineNames): Row[] {
  const listOf = (record: Compared['records'][number]) =>
    joined(
      [
        contestOf(record, names),
        record.category === 'women-only' && '(women only)',
        `${areaWords(record.area)} ${record.status === 'world-best' ? 'best' : 'record'}`,
      ],
      ' ',
    );
  const stood = [a, b].map(({ records }) => records.filter((record) => record.stood));
  const lists = [...new Set(stood.flat().sort(byReach).map(listOf))];
  return lists.map((list) => {
    const held = stood.map((records) => records.filter((record) => listOf(record) === list));
    return {
      cells: [cell(list), ...held.map((records) => cell(records.map(recordWords).join('; ')))],
      cites: held.flat().flatMap(({ sources }) => sources),
    };
  });
}

/** `2:01:39 from 2018-09-16, 1,470 days`. */
function recordWords({ mark, set, ended, days }: Compared['records'][number]): string {
  return joined([`${mark} from ${set}`, days !== null && counted(days, 'day'), ended === null && 'stands']);
}
