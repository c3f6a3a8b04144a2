import type { OnData } from '../contract/on.ts';
import { MONTHS } from '../domain/date-input.ts';
import { holderWords } from '../domain/team.ts';
import type { Answer } from '../queries/answer.ts';
import { cell, type Doc, withSources } from './doc.ts';
import type { DisciplineNames } from './records.ts';
import { counted, joined, sexWords } from './words.ts';

export function onView({ data, sources }: Answer<OnData>, names: DisciplineNames): Doc {
  const { day, happenings, total } = data;
  const [month = 1, date = 1] = day.split('-').map(Number);
  const title = `${date} ${MONTHS[month - 1]} in athletics: ${counted(total, 'happening')}`;
  const rows = happenings.map((happening) => [
    cell(happening.date),
    cell(happening.yearsAgo),
    cell(happening.kind),
    cell(wordsOf(happening, names), happening.kind === 'record' ? 'strong' : 'plain'),
  ]);
  const more = total - happenings.length;
  return withSources(
    [
      { kind: 'headline', text: title, counts: true },
      {
        kind: 'table',
        columns: [
          { key: 'date', title: 'date' },
          { key: 'yearsAgo', title: 'years ago', align: 'right', implied: true },
          { key: 'kind', title: 'what' },
          { key: 'text', title: '', flexible: true },
        ],
        rows,
        cites: happenings.map((happening) => happening.sources),
      },
      ...(more > 0 ? [{ kind: 'note' as const, text: `${more} more: --limit ${total}` }] : []),
    ],
    sources,
  );
}

function wordsOf(
  { kind, people, team, discipline, sex, mark, event }: OnData['happenings'][number],
  names: DisciplineNames,
): string {
  const who = holderWords(people, team);
  if (kind === 'born' || kind === 'died') return who;
  const contest =
    discipline && joined([sex && `${sexWords(sex)}'s`, (names.get(discipline) ?? discipline).toLowerCase()], ' ');
  return joined([who, joined([contest, mark, kind === 'record' && 'world record'], ' '), event]);
}

export function onExplanation({ data }: Answer<OnData>): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'day', value: `${data.day} of every year, for what is known to the day` },
        { label: 'people', value: 'those with a record, a win or a curated life' },
        { label: 'shown', value: 'the best known first chosen, then put in the order of the years' },
      ],
    },
  ];
}
