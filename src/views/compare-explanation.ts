import type { CompareData } from '../contract/compare.ts';
import type { Answer } from '../queries/answer.ts';
import type { Doc } from './doc.ts';

/** How two people were compared: the rule behind each row. */
export function compareExplanation({ data, asOf }: Answer<CompareData>): Doc {
  return [
    { kind: 'heading', text: 'How it was computed' },
    {
      kind: 'fields',
      rows: [
        { label: 'people', value: `${data.a.person.id} and ${data.b.person.id}` },
        { label: 'on', value: asOf },
        { label: 'older', value: 'from births alone: whole years and the days beyond them; calendar days in brackets' },
        {
          label: 'bests',
          value: 'disciplines in which both have a mark by that day; not with too much wind or on an aided course',
        },
        { label: 'better by', value: 'the difference as printed, no more exact than the coarser of the two marks' },
        { label: 'records', value: 'marks that stood, with the days they stood by then' },
        {
          label: 'met',
          value: 'both have a result of one event on one day, in one discipline and round, and are of one sex',
        },
        { label: 'ahead', value: 'by place, else by mark; one who finished before one who did not' },
      ],
    },
  ];
}
