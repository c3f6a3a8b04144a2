import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [published: string, text: string, ...verdicts: string[]])[] = [
  [
    '2013-09-30',
    "Wilson Kipsang ran the marathon in 2:03:23 in Berlin.\nIt is the sixth time the men's world record has fallen in Berlin.",
    'supported 6th world record in Berlin',
  ],
  [
    '2018-09-16',
    "Eliud Kipchoge ran the marathon in 2:01:39 in Berlin.\nIt is the seventh straight men's world record on this course.",
    'supported 7th world record in Berlin',
  ],
  [
    '2024-02-12',
    "Kelvin Kiptum ran the Chicago Marathon in 2:00:35.\nIt was the third men's world record to be set on Chicago's streets.",
    'supported 3rd world record in Chicago',
  ],
  // Nobody says what is counted: from when, of whom.
  ['2013-09-30', "It is the eighth time the men's marathon world record has fallen in Berlin."],
  // Of somebody, and not of the place.
  ['2008-09-28', 'Haile Gebrselassie set the marathon world record.\nIt was his second world record in Berlin.'],
];

it.each(cases)('%s %s', async (published, text, ...verdicts) => {
  const all = await verdictsOf(text, published, ['count']);
  expect(all.filter((verdict) => verdict.includes('record in'))).toEqual(verdicts);
});
