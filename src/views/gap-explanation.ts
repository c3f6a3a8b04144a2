import type { GapData } from '../contract/gap.ts';
import type { Answer } from '../queries/answer.ts';
import type { Doc, Field } from './doc.ts';

/** How the gap came about: what the two arguments were read as, and the rules. */
export function gapExplanation({ data }: Answer<GapData>): Doc {
  const read = [data.a, data.b].map(({ typed, text, date, precision }) => ({
    label: typed,
    value: date
      ? `read as ${date.value}, known to the ${date.precision}`
      : `read as ${text}, known to ${precision} ${data.difference.unit}`,
  }));
  return [
    { kind: 'heading', text: 'How it was computed' },
    { kind: 'fields', rows: [...read, ...(data.of === 'dates' ? DATES : markRules(data))] },
  ];
}

const DATES: readonly Field[] = [
  { label: 'days', value: 'calendar days from the earlier to the later; the first day is not counted' },
  {
    label: 'years',
    value: 'whole years as of an age, then the days since; from 29 February a year is over on 1 March',
  },
];

function markRules({ of, difference, a }: GapData): Field[] {
  const rounding = {
    s: 'an official time is rounded up to its last digit, so the true one is up to one step less, of each mark',
    m: 'a distance is rounded down to its last digit, so the true one is up to one step more; a height is exact',
    points: 'points are counted: the gap is exact',
    days: '',
  };
  return [
    ...(of === 'records'
      ? [{ label: 'records', value: 'those that stood at the end of each day, by the day they were set' }]
      : []),
    { label: 'gap', value: 'the difference as printed, to the coarser of the two precisions' },
    {
      label: 'true gap',
      value: `${rounding[difference.unit]}; fewer digits than the discipline's count as cut either way`,
    },
    { label: 'per cent', value: 'the difference as printed, of the first mark' },
    ...(a.pace
      ? [
          {
            label: 'pace',
            value: 'the average over the distance of the race; to the tenth where the mark is that exact',
          },
        ]
      : []),
  ];
}
