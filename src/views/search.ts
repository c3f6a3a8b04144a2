import type { SearchData } from '../contract/search.ts';
import type { Answer } from '../queries/answer.ts';
import { cell, type Doc } from './doc.ts';

export function searchView({ data: { query, hits } }: Answer<SearchData>): Doc {
  if (hits.length === 0) return [{ kind: 'headline', text: `nothing goes by "${query}"` }];
  return [
    {
      kind: 'table',
      columns: [
        { key: 'kind', title: 'kind' },
        { key: 'name', title: 'name', flexible: true },
        { key: 'detail', title: 'what', flexible: true },
        { key: 'command', title: 'more', below: true },
      ],
      rows: hits.map(({ kind, name, detail, command }) => [
        cell(kind),
        cell(name, 'strong'),
        cell(detail),
        cell(command, 'muted'),
      ]),
    },
  ];
}

export function searchExplanation(): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'order', value: 'whole names, other names, some words of a name, beginnings of words, one slip away' },
        { label: 'ties', value: 'the better known first: by records, results and what else is known' },
      ],
    },
  ];
}
