import type { DataInfo } from '../contract/data.ts';
import type { Answer } from '../queries/answer.ts';
import type { Doc } from './doc.ts';
import { grouped } from './words.ts';

export function dataView({ data: { version, date, newestMark, counts } }: Answer<DataInfo>): Doc {
  return [
    { kind: 'headline', text: `dataset ${version} of ${date}` },
    {
      kind: 'fields',
      rows: [
        { label: 'newest mark', value: newestMark },
        ...Object.entries(counts).map(([label, count]) => ({ label, value: grouped(count) })),
      ],
    },
  ];
}

export function dataExplanation(): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'version', value: 'the date of the data and a hash of all of it: it changes whenever a fact does' },
        {
          label: 'counts',
          value: 'taken when the dataset was compiled; of datasets laid over one another, their sums',
        },
      ],
    },
  ];
}
