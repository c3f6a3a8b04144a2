/** Where and when championships were. */
import { expect, test } from 'vitest';
import { verdictsOf } from './verdicts.ts';

test.each([
  ['The first world championships were held in Helsinki in 1983.', 'supported Helsinki 1983'],
  ['The first world championships were held in Rome in 1983.', 'contradicted Rome 1983 -> Rome 1987, Helsinki 1983'],
  ['The world championships of 2021 were held in Doha.', 'contradicted Doha 2021 -> Doha 2019'],
  [
    'The Olympic Games of 1936 took place in Paris.',
    'contradicted Paris 1936 -> Paris 1900, Paris 1924, Paris 2024, Berlin 1936',
  ],
  ['Doha hosted the World Championships in 2019.', 'supported Doha 2019'],
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
  // By their year, and then their city.
  ['Abebe Bikila won barefoot at the 1960 Olympics in Rome.', 'supported 1960'],
  ['Abebe Bikila won barefoot at the 1956 Olympics in Rome.', 'contradicted Rome 1956 -> Rome 1960'],
  ['Abebe Bikila would go on to win the 1964 Olympic marathon in Tokyo.', 'supported 1964'],
  ['Abebe Bikila would go on to win the 1968 Olympic marathon in Tokyo.', 'contradicted Tokyo 1968 -> Tokyo 1964'],
  ['Carl Lewis won four golds at the 1984 Olympics in Los Angeles.', 'supported 1984'],
  [
    'Carl Lewis won four golds at the 1988 Olympics in Los Angeles.',
    'contradicted Los Angeles 1988 -> Los Angeles 1984',
  ],
  ['The best was that of Jackie Joyner-Kersee from the 1988 Olympic Games in Seoul.', 'supported 1988'],
  ['It was the first such double since the 1984 Olympics in London.'],
  ['The 2012 Olympic champion in Rio was beaten.'],
  ['The 2028 Olympics in Los Angeles will be her last.'],
  ['She won gold at the 2008 Paralympics in London.'],
  ['The 2021 Olympics in Tokyo were held late.'],
  // Of those that the sentence before speaks of.
  ['The world championships are in Tokyo. The first were held in Helsinki in 1983.', 'supported Helsinki 1983'],
  [
    'The world championships are in Tokyo. The first were held in Helsinki in 1984.',
    'contradicted Helsinki 1984 -> Helsinki 1983',
  ],
  [
    'The world championships are in Tokyo. The second were held in Stuttgart in 1987.',
    'contradicted Stuttgart 1987 -> Rome 1987',
  ],
  ['The trials are in Tokyo. The first were held in Helsinki in 1984.'],
])('%s', async (text, ...verdicts) => {
  expect(await verdictsOf(text as string, '2025-06-01', ['event-date'])).toEqual(verdicts);
});
