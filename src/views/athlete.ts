import type { AthleteData, PerformanceItem } from '../contract/athlete.ts';
import { ordinal } from '../domain/ordinal.ts';
import { placeText } from '../domain/place.ts';
import { relationWord } from '../domain/relation.ts';
import type { Answer } from '../queries/answer.ts';
import { matchWords } from './age.ts';
import { claimBlocks } from './claims.ts';
import { type Block, type Cell, type Column, cell, type Doc, type Field, section, when, withSources } from './doc.ts';
import type { DisciplineNames } from './records.ts';
import { disputeBlocks, factBlocks } from './statements.ts';
import { ageWords, ageYears, areaName, byReach, grouped, joined, spanWords } from './words.ts';

export function athleteView({ data, sources }: Answer<AthleteData>, names: DisciplineNames): Doc {
  const { person, match, results, claims } = data;
  const blocks: Block[] = [
    { kind: 'headline', text: headline(data, names) },
    ...when(match, { kind: 'text', text: matchWords(match), tone: 'muted' }),
    { kind: 'fields', rows: lifeFields(data) },
    ...(claims ? claimBlocks(claims, sources) : careerBlocks(data, names)),
  ];
  const more = `every result: stadion timeline ${person.id}`;
  return [
    ...withSources(blocks, sources),
    ...when(!claims && results.length > 0, { kind: 'text', text: more, tone: 'muted' }),
  ];
}

function careerBlocks(data: AthleteData, names: DisciplineNames): Block[] {
  return [
    ...bestsBlocks(data.bests, names),
    ...recordBlocks(data, names),
    ...honourBlocks(data, names),
    ...lifeBlocks(data),
    ...factBlocks(data),
    ...disputeBlocks(data),
  ];
}

/** `Kelvin Kiptum, Kenya, marathon 2:00:35, 1999-12-02 to 2024-02-11, aged 24`. */
function headline({ person, nations, bests, age }: AthleteData, names: DisciplineNames): string {
  const [best] = bests;
  const nation = nations.findLast(({ code }) => code === person.nations.at(-1));
  const born = person.born?.value;
  const years = age && ageYears(age);
  const life = person.died
    ? joined([`${born ?? '?'} to ${person.died.value}`, years && `aged ${years}`])
    : joined([born && `born ${born}`, years && (age.presumed ? `${years} if alive` : `${years} years old`)]);
  return joined([
    person.name,
    nation?.name ?? person.nations.at(-1),
    best && `${nameOf(best.discipline, names)} ${best.mark}`,
    life,
  ]);
}

function lifeFields({ person, nations, names, age, relations }: AthleteData): Field[] {
  const { born, died } = person;
  const shown = relations.filter(({ rank }) => rank !== 'deprecated');
  return [
    ...(born ? [{ label: 'born', value: joined([born.value, born.place]), cites: born.sources }] : []),
    ...(died
      ? [
          {
            label: 'died',
            value: joined([died.value, age && `aged ${ageWords(age, age.days)}`, died.place, died.cause]),
            cites: died.sources,
          },
        ]
      : age
        ? [{ label: 'age', value: joined([ageWords(age, age.days), age.presumed && 'if alive: no death is known']) }]
        : []),
    {
      label: nations.length > 1 ? 'nations' : 'nation',
      value: nations
        .map(({ name, code, from, to }) => joined([`${name} (${code})`, spanWords(from, to)], ' '))
        .join('; '),
      cites: unique(nations),
    },
    ...(names.length > 0
      ? [
          {
            label: 'also',
            value: names.map(({ name, kind }) => (kind === 'misspelling' ? `${name} (misspelling)` : name)).join('; '),
            cites: unique(names),
          },
        ]
      : []),
    ...(person.roles.includes('coach') || person.roles.includes('official')
      ? [{ label: 'roles', value: person.roles.join(', ') }]
      : []),
    ...shown.map(({ type, name, from, to, sources }) => ({
      label: relationWord(type),
      value: joined([name, spanWords(from, to)]),
      cites: sources,
    })),
  ];
}

const DISCIPLINE: Column = { key: 'discipline', title: 'discipline', flexible: true };
const MARK: Column = { key: 'mark', title: 'mark', align: 'right' };
const DATE: Column = { key: 'date', title: 'date' };
const WHERE: Column = { key: 'event', title: 'where', flexible: true };

function bestsBlocks(bests: readonly PerformanceItem[], names: DisciplineNames): Block[] {
  const rows = bests.map((best) => ({
    cells: [
      cell(contestOf(best, names)),
      cell(best.mark, 'strong'),
      cell(best.date),
      cell(placeText(best.event, best.city, best.country)),
    ],
    cites: best.sources,
  }));
  return section('Personal bests', [DISCIPLINE, MARK, DATE, WHERE], rows);
}

function recordBlocks({ records }: AthleteData, names: DisciplineNames): Block[] {
  const columns: Column[] = [
    DISCIPLINE,
    { key: 'area', title: 'area' },
    MARK,
    { key: 'set', title: 'set' },
    { key: 'ended', title: 'until' },
    { key: 'days', title: 'days', align: 'right' },
  ];
  const rows = [...records].sort(byReach).map((record) => {
    const { category, area, mark, set, ended, stood, days, status } = record;
    const contest = joined([contestOf(record, names), category === 'women-only' && 'women only'], ' ');
    const until: Cell = { text: stood ? (ended ?? 'stands') : status, raw: ended };
    const stands: Cell = { text: days === null ? '' : grouped(days), raw: days };
    return {
      cells: [
        cell(contest),
        { text: areaName(area), raw: area },
        cell(mark, stood ? 'strong' : 'muted'),
        cell(set),
        until,
        stands,
      ],
      cites: record.sources,
    };
  });
  return section('Records', columns, rows);
}

function honourBlocks({ results }: AthleteData, names: DisciplineNames): Block[] {
  const rows = results.flatMap((result) => {
    const { date, place, mark, sources } = result;
    if (place === null || place > 3) return [];
    const cells = [
      cell(date),
      cell(ordinal(place)),
      cell(contestOf(result, names)),
      cell(mark),
      cell(placeText(result.event, result.city, result.country)),
    ];
    return [{ cells, cites: sources }];
  });
  return section('Top-three places', [DATE, { key: 'place', title: 'place' }, DISCIPLINE, MARK, WHERE], rows);
}

function lifeBlocks({ life }: AthleteData): Block[] {
  const rows = life
    .filter(({ rank }) => rank !== 'deprecated')
    .map(({ date, text, place, sources }) => ({
      cells: [cell(date ?? ''), cell(joined([text, place && !text.includes(place) && `(${place})`], ' '))],
      cites: sources,
    }));
  return section('Life', [DATE, { key: 'text', title: 'what', flexible: true }], rows);
}

function unique(facts: readonly { readonly sources: readonly string[] }[]): string[] {
  return [...new Set(facts.flatMap(({ sources }) => sources))];
}

function nameOf(discipline: string, names: DisciplineNames): string {
  return (names.get(discipline) ?? discipline).toLowerCase();
}

/** `marathon`, `60 metres indoor`. */
function contestOf(
  { discipline, environment }: { discipline: string; environment: string },
  names: DisciplineNames,
): string {
  return joined([nameOf(discipline, names), environment === 'indoor' && 'indoor'], ' ');
}

export function athleteExplanation({ asOf }: Answer<AthleteData>): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'on', value: asOf },
        { label: 'age', value: 'birthdays lived through by that day, or by the day of death when that came first' },
        {
          label: 'bests',
          value: 'the best mark of each discipline up to that day; not with too much wind or on an aided course',
        },
        { label: 'records', value: 'marks that were records when set, with the day they were beaten by then' },
        { label: 'differing values', value: 'all are kept; the preferred one says why, a wrong one too' },
        { label: 'outdated claims', value: 'were true on the day of the text and stopped being so by that day' },
      ],
    },
  ];
}
