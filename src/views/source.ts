import type { SourceData } from '../contract/source.ts';
import type { Answer } from '../queries/answer.ts';
import type { Doc } from './doc.ts';

const KINDS = {
  official: 'official: a governing body or an organiser',
  list: "a statisticians' list",
  press: 'the press',
  secondary: 'secondary: compiled from other sources',
} as const;

export function sourceView({ data: { source } }: Answer<SourceData>): Doc {
  const { id, title, publisher, date, url, kind, note } = source;
  return [
    { kind: 'headline', text: title },
    {
      kind: 'fields',
      rows: [
        { label: 'id', value: id },
        ...(publisher === undefined ? [] : [{ label: 'publisher', value: publisher }]),
        ...(date === undefined ? [] : [{ label: 'published', value: date }]),
        { label: 'kind', value: KINDS[kind] },
        ...(url === undefined ? [] : [{ label: 'address', value: url }]),
        ...(note === undefined ? [] : [{ label: 'note', value: note }]),
      ],
    },
  ];
}

/** Nothing is computed. */
export function sourceExplanation(): Doc {
  return [];
}
