import { expect, it } from 'vitest';
import { verdictsOf } from './verdicts.ts';

const cases: readonly (readonly [text: string, ...verdicts: string[]])[] = [
  // Of the two that stand before it, and not to the next.
  [
    'Sebastian Coe ran a mile in 3:48.53 in Zürich on 19 August 1981, Steve Ovett 3:48.40 in Koblenz a week later, and Coe 3:47.33 in Brussels.',
    'supported 1 week',
  ],
  // Between commas, from one mark of hers to the next; the record that falls is another thing.
  [
    'Faith Kipyegon, a week after her 3:49.11 in Florence, ran 14:05.20 to break the record of Letesenbet Gidey, 14:06.62.',
    'supported 1 week',
  ],
  ['Faith Kipyegon, two weeks after her 3:49.11 in Florence, ran 14:05.20 in Paris.', 'contradicted 2 weeks -> 1 week'],
  ['Armand Duplantis cleared 6.19m in March 2022, and 13 days later went over 6.20m.', 'supported 13 days'],
  [
    'Armand Duplantis cleared 6.19m in March 2022, and 23 days later went over 6.20m.',
    'contradicted 23 days -> 13 days',
  ],
  ['Armand Duplantis cleared 6.18 metres in Glasgow a week after his 6.17 in Torun.', 'supported 1 week'],
  [
    'Armand Duplantis cleared 6.18 metres in Glasgow a month after his 6.17 in Torun.',
    'contradicted 1 month -> 7 days',
  ],
  ['Eliud Kipchoge ran 2:01:39 in Berlin in 2018 and 2:01:09 there four years later.', 'supported 4 years'],
  ['Six years after running 2:01:39, Eliud Kipchoge ran 2:01:09 in Berlin.', 'contradicted 6 years -> 4 years'],
  ['Kelvin Kiptum died eight months after running 2:00:35 in Chicago.', 'contradicted 8 months -> 4 months'],
  [
    "Paula Radcliffe's 2:17:18 in Chicago and her 2:15:25 in London came ten months apart.",
    'contradicted 10 months -> 6 months',
  ],
  [
    'Sydney McLaughlin-Levrone broke the record twice within 38 days in 2021: 51.90 in Eugene, then 51.46 in Tokyo.',
    'supported 38 days',
  ],
  [
    'Sydney McLaughlin-Levrone broke the record twice within 83 days in 2021: 51.90 in Eugene, then 51.46 in Tokyo.',
    'contradicted 83 days -> 38 days',
  ],
  // Later than what is told, or than what had been done before it.
  [
    'Beatrice Chebet had run 14:13 for 5km in Barcelona on 31 December 2023. Two months later she ran 28:54.14 in Eugene.',
    'unknown 2 months',
  ],
  [
    'Beatrice Chebet ran 14:13 for 5km in Barcelona on 31 December 2023. Two months later she ran 28:54.14 in Eugene.',
    'contradicted 2 months -> 5 months',
  ],
  // An end that is not told.
  ['Armand Duplantis won, and three weeks later he was ill.'],
  // From a city to a title there, and not between records.
  [
    'Ulrike Meyfarth equalled the high jump record in Munich.\nTen years after Munich the German won the European title in Athens with 2.02m.',
  ],
  [
    'Iolanda Balas won the Olympic title in Rome in 1960 with 1.85m, and again in Tokyo four years later with 1.90m.',
    'unknown 4 years',
  ],
  // From what was told first, and from the sentence before.
  [
    "Haile Gebrselassie ran 2:03:59 in Berlin, faster than the 2:04:26 he had run there a year earlier, when he broke Paul Tergat's 2:04:55.",
    'supported 1 year',
  ],
  [
    'Usain Bolt ran 9.58 in Berlin. Four days later he took eleven hundredths off his 200m record, from 19.30 to 19.19.',
    'supported 4 days',
  ],
  [
    'Usain Bolt ran 19.19 in Berlin. Four days before that he ran the 100m in 9.58, with Tyson Gay second; his old record was 9.69.',
    'supported 4 days',
  ],
  [
    'Usain Bolt ran 19.19 in Berlin. Six days before that he ran the 100m in 9.58, with Tyson Gay second; his old record was 9.69.',
  ],
  // Since what somebody did that is told without its mark.
  ['Kelvin Kiptum died four months after his world record in Chicago.', 'supported 4 months'],
  ['Six months after his world record Kelvin Kiptum died near Eldoret.', 'contradicted 6 months -> 4 months'],
  ['Kelvin Kiptum ran 2:00:35 in Chicago, ten months after his debut in Valencia.', 'supported 10 months'],
  [
    'Kelvin Kiptum ran 2:00:35 in Chicago, eight months after his debut in Valencia.',
    'contradicted 8 months -> 10 months',
  ],
  ['Kelvin Kiptum ran 2:00:35 months after a debut that nobody saw.'],
  ['Eliud Kipchoge ran 2:01:09 four years after his first world record.', 'supported 4 years'],
  // From the one who had it to the one who took it back, and not from the record before.
  [
    'Paul Tergat set the 10,000 metres world record with 26:27.85 in 1997, which Haile Gebrselassie improved a year later.',
  ],
];

it.each(cases)('%s', async (text, ...verdicts) => {
  expect(await verdictsOf(text, '2024-08-30', ['duration'])).toEqual(verdicts);
});
