/** Where and when championships were. */
import { expect, test } from 'vitest';
import { verdictsOf } from './verdicts.ts';

test.each([
  ['The first world championships were held in Helsinki in 1983.', 'supported helsinki 1983'],
  ['The first world championships were held in Rome in 1983.', 'contradicted rome 1983 -> Rome 1987, Helsinki 1983'],
  ['The world championships of 2021 were held in Doha.', 'contradicted doha 2021 -> Doha 2019'],
  [
    'The Olympic Games of 1936 took place in Paris.',
    'contradicted paris 1936 -> Paris 1900, Paris 1924, Paris 2024, Berlin 1936',
  ],
  ['Doha hosted the World Championships in 2019.', 'supported doha 2019'],
  ['The intercalated Olympic Games were held in Athens in 1906.'],
  ['The Olympic Games were held in London for the first time in 1908 and again in 1948.'],
  ['The world championships in cross-country were held in Mombasa in 2007.'],
  ['The road running world championships were held in Riga in 2023.'],
  ['The Olympic marathon of 2020 was held in Sapporo.'],
  ['Olympic trials were held in Eugene in 2016.'],
  // Games by their city and year.
  ['At the London Games of 1948 Emil Zátopek took gold.'],
  [
    'At the London Games of 1952 Emil Zátopek took gold.',
    'contradicted London Games 1952 -> London 1908, London 1948, London 2012, Helsinki 1952',
  ],
  [
    'Kelly Holmes won twice at the Sydney Olympics of 2004.',
    'contradicted Sydney Olympics 2004 -> Sydney 2000, Athens 2004',
  ],
  ['The Melbourne Games of 2006 were in March.'],
  ['He ran at the Seoul Games of 1986.'],
  [
    'Paavo Nurmi won five times at the Amsterdam Olympics in 1924.',
    'contradicted Amsterdam Olympics 1924 -> Amsterdam 1928, Paris 1924',
  ],
  // Of those that the sentence before speaks of.
  ['The world championships are in Tokyo. The first were held in Helsinki in 1983.', 'supported helsinki 1983'],
  [
    'The world championships are in Tokyo. The first were held in Helsinki in 1984.',
    'contradicted helsinki 1984 -> Helsinki 1983',
  ],
  [
    'The world championships are in Tokyo. The second were held in Stuttgart in 1987.',
    'contradicted stuttgart 1987 -> Rome 1987',
  ],
  ['The trials are in Tokyo. The first were held in Helsinki in 1984.'],
])('%s', async (text, ...verdicts) => {
  expect(await verdictsOf(text as string, '2025-06-01', ['event-date'])).toEqual(verdicts);
});
