import type { EventData } from '../contract/event.ts';
import { ordinal } from '../domain/ordinal.ts';
import type { Answer } from '../queries/answer.ts';
import { type Block, type Column, cell, type Doc, section, withSources } from './doc.ts';
import type { DisciplineNames } from './records.ts';
import { areaWords, byReach, counted, joined, sexWords } from './words.ts';

export function eventView({ data, sources }: Answer<EventData>, names: DisciplineNames): Doc {
  return withSources(data.event ? edition(data, data.event, names) : series(data, names), sources);
}

function edition(data: EventData, event: NonNullable<EventData['event']>, names: DisciplineNames): Block[] {
  // Where only the year is known, the name says it.
  const day = event.date !== null && event.date !== String(event.year) && event.date;
  const held = joined([day, event.city !== null && event.city, event.country]);
  return [
    { kind: 'headline', text: joined([event.name, held], ': ') },
    {
      kind: 'fields',
      rows: [
        ...(event.edition === null
          ? []
          : [{ label: 'edition', value: `the ${ordinal(event.edition)}`, cites: event.sources }]),
        { label: 'series', value: data.series.name },
        ...(event.note === null ? [] : [{ label: 'note', value: event.note }]),
        ...[...data.records].sort(byReach).map(({ discipline, sex, area, mark, status, stood, sources }) => ({
          label: 'record',
          value: `${joined([mark, holderOf({ discipline, sex, mark })], ' ')}, ${sexWords(sex)}'s ${nameOf(discipline, names)}, ${areaWords(area)} ${status === 'world-best' ? 'best' : 'record'}${stood ? '' : ` (${status})`}`,
          cites: sources,
        })),
      ],
    },
    ...contests(data).flatMap(([name, results]) =>
      section(
        name,
        [
          { key: 'place', title: '', align: 'right' },
          { key: 'mark', title: 'mark', align: 'right' },
          { key: 'person', title: 'who', flexible: true },
          { key: 'nation', title: 'nation' },
          { key: 'round', title: 'round' },
        ],
        results.map(({ place, mark, outcome, person, round, sources }) => ({
          cells: [
            cell(place),
            cell(mark ?? outcome, place === 1 ? 'strong' : 'plain'),
            cell(person.name),
            cell(person.nation),
            cell(round),
          ],
          cites: sources,
        })),
      ),
    ),
    ...section(
      'Annulled since',
      [
        { key: 'place', title: '', align: 'right' },
        { key: 'mark', title: 'mark', align: 'right' },
        { key: 'person', title: 'who', flexible: true },
        { key: 'nation', title: 'nation' },
        { key: 'contest', title: 'contest', flexible: true },
        { key: 'annulled', title: 'annulled' },
        { key: 'reason', title: 'why', flexible: true },
      ],
      data.annulled.map(({ place, mark, outcome, person, discipline, sex, annulled, reason, sources }) => ({
        cells: [
          cell(place),
          cell(mark ?? outcome),
          cell(person.name),
          cell(person.nation),
          cell(`${nameOf(discipline, names)}, ${sexWords(sex)}`),
          cell(annulled),
          cell(reason),
        ],
        cites: sources,
      })),
    ),
    ...(data.results.length === 0 ? [{ kind: 'note' as const, text: 'no results of it are in the dataset' }] : []),
  ];

  /** Who made it, where that is one of the results. */
  function holderOf(record: Pick<EventData['records'][number], 'discipline' | 'sex' | 'mark'>): string | undefined {
    return data.results.find(
      ({ discipline, sex, mark }) => discipline === record.discipline && sex === record.sex && mark === record.mark,
    )?.person.name;
  }

  function contests({ results }: EventData): [string, EventData['results']][] {
    const found = new Map<string, EventData['results']>();
    for (const result of results) {
      const name = `${nameOf(result.discipline, names)}, ${sexWords(result.sex)}`;
      found.set(name, [...(found.get(name) ?? []), result]);
    }
    return [...found];
  }
}

function series({ series: of, editions }: EventData, names: DisciplineNames): Block[] {
  const about = joined([of.firstHeld && `first held ${of.firstHeld}`, of.organiser && `organised by ${of.organiser}`]);
  const columns: Column[] = [
    { key: 'year', title: 'year' },
    { key: 'edition', title: 'no.', align: 'right' },
    { key: 'date', title: 'date' },
    { key: 'place', title: 'where', flexible: true },
    { key: 'winners', title: 'winners', flexible: true },
  ];
  const rows = editions.map(({ year, edition, date, city, country, winners }) => ({
    cells: [
      cell(year),
      cell(edition),
      cell(date),
      cell(joined([city, country])),
      cell(
        winners.length > 6
          ? counted(winners.length, 'winner')
          : winners.map((winner) => winnerWords(winner)).join('; '),
      ),
    ],
    cites: [],
  }));
  return [
    { kind: 'headline', text: `${of.name}: ${counted(editions.length, 'edition')} in the dataset`, counts: true },
    ...(about === '' ? [] : [{ kind: 'text' as const, text: about }]),
    ...section('Editions', columns, rows),
  ];

  function winnerWords({ person, mark, discipline }: EventData['editions'][number]['winners'][number]): string {
    const contest = new Set(editions.flatMap(({ winners }) => winners.map((winner) => winner.discipline))).size > 1;
    return joined([contest && nameOf(discipline, names), `${person.name} (${person.nation})`, mark], ' ');
  }
}

function nameOf(discipline: string, names: DisciplineNames): string {
  return (names.get(discipline) ?? discipline).toLowerCase();
}

export function eventExplanation({ data }: Answer<EventData>): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'event', value: data.event ? data.event.id : `every edition of ${data.series.id}` },
        { label: 'results', value: 'those the dataset holds: the best placed and everyone it follows, seldom all' },
        { label: 'records', value: 'world, area and national records whose mark is among these results' },
      ],
    },
  ];
}
