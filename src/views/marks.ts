import type { MarkItem, MarksData } from '../contract/marks.ts';
import { placeText } from '../domain/place.ts';
import type { Answer } from '../queries/answer.ts';
import { type Block, type Column, cell, type Doc, withSources } from './doc.ts';
import type { DisciplineNames } from './records.ts';
import { sexWords } from './words.ts';

export function marksView({ data, sources }: Answer<MarksData>, names: DisciplineNames): Doc {
  const { marks, filter } = data;
  if (marks.length === 0) return [{ kind: 'headline', text: 'no such marks in the dataset' }];
  const lists = new Map<string, MarkItem[]>();
  for (const item of marks) {
    const key = listName(item, names);
    lists.set(key, [...(lists.get(key) ?? []), item]);
  }
  const blocks = [...lists].flatMap(([name, list]): Block[] => [
    ...(lists.size > 1 ? [{ kind: 'heading' as const, text: name }] : []),
    table(list, filter.person !== null),
  ]);
  return withSources(blocks, sources);
}

function table(list: readonly MarkItem[], ofOne: boolean): Block {
  const windy = list.some(({ wind }) => wind !== null);
  const columns: Column[] = [
    { key: 'rank', title: '#', align: 'right' },
    { key: 'mark', title: 'mark', align: 'right' },
    ...(windy ? [{ key: 'wind', title: 'wind', align: 'right' as const, implied: true }] : []),
    ...(ofOne
      ? []
      : [
          { key: 'person', title: 'who', flexible: true },
          { key: 'nation', title: 'nation' },
        ]),
    { key: 'date', title: 'date' },
    { key: 'place', title: 'place', align: 'right', implied: true },
    { key: 'event', title: 'where', flexible: true },
  ];
  const rows = list.map((item) => [
    cell(item.rank),
    cell(item.mark, 'strong'),
    ...(windy ? [cell(item.wind)] : []),
    ...(ofOne ? [] : [cell(item.person.name), cell(item.person.nation)]),
    cell(item.date),
    cell(item.place),
    cell(placeText(item.event, item.city, item.country)),
  ]);
  return { kind: 'table', columns, rows, cites: list.map(({ sources }) => sources) };
}

/** `marathon, men`, `60 metres indoor, women`. */
function listName({ discipline, sex, environment }: MarkItem, names: DisciplineNames): string {
  const name = (names.get(discipline) ?? discipline).toLowerCase();
  return `${name}${environment === 'indoor' ? ' indoor' : ''}, ${sexWords(sex)}`;
}

export function marksExplanation({ data: { filter }, asOf }: Answer<MarksData>): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'on', value: `${asOf}: later marks are left out` },
        { label: 'order', value: 'best first; equal marks share a rank, the earlier one stands first' },
        { label: 'one a person', value: filter.performers ? 'yes: only the best mark of each' : 'no: every mark' },
        { label: 'left out', value: 'marks with too much wind, on an aided course, or known to be wrong' },
        { label: 'limits', value: 'the dataset holds the best marks of each list, not every mark ever made' },
      ],
    },
  ];
}
