/** What obituaries and anniversary pieces tell: titles and ages of another time, and what is said aside of somebody else. */
import { describe, expect, test } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { verdictsOf } from './verdicts.ts';

type Case = readonly [text: string, ...expected: string[]];

const told = (types: readonly ClaimType[], cases: readonly Case[]) =>
  test.each(cases)('%s', async (text, ...expected) => {
    expect(await verdictsOf(text, '2018-01-05', types)).toEqual(expected);
  });

describe('who held a record then', () => {
  told(
    ['record-holder'],
    [
      [
        'Snell, the world record-holder, won the 800m in Tokyo in 1:45.1, with Wilson Kiprugut of Kenya third.',
        'supported 800 metres world record holder',
      ],
      [
        'At the 1984 Olympics, Daley Thompson beat the West German world record-holder Jurgen Hingsen in the decathlon.',
        'supported decathlon world record holder',
      ],
      [
        'In the 1991 final in Tokyo, Dennis Mitchell, the world record-holder, ran 9.91 in the 100m.',
        'contradicted 100 metres world record holder -> Leroy Burrell',
      ],
      [
        'Steve Ovett, who is eleven months older than his rival, won the 800m in 1:45.4, with Sebastian Coe, the world record-holder, second in 1:45.9.',
        'supported 800 metres world record holder',
      ],
    ],
  );
});

describe('marks a time is counted from', () => {
  told(
    ['mark', 'event-date'],
    [
      [
        'Exactly a year after the 9.69, on 16 August 2009 in Berlin, Usain Bolt ran 9.58.',
        'supported 9.69',
        'supported 2009-08-16',
        'supported 9.58',
      ],
      [
        'A year after his 2:04:26, in September 2008, Haile Gebrselassie ran 2:03:59 in Berlin.',
        'supported 2:04:26',
        'supported 2008-09',
        'supported 2:03:59',
      ],
    ],
  );
});

describe('the day a sentence opens with', () => {
  told(
    ['event-date'],
    [
      [
        'In Seville in 1998 Michael Johnson took the 400m record with 43.18; that one fell in Rio to Wayde van Niekerk, who ran 43.03.',
        'contradicted 1998 -> 1999-08-26',
      ],
      [
        'In Seville in 1999 Michael Johnson took the 400m record with 43.18; that one fell in Rio to Wayde van Niekerk, who ran 43.03.',
        'supported 1999',
      ],
    ],
  );
});

describe('records and feats that somebody equalled, or was the first of a land to have', () => {
  told(
    ['mark', 'event-date', 'record-holder', 'national-record'],
    [
      [
        "Jackie Joyner-Kersee equalled Heike Drechsler's world record of 7.45m in Indianapolis in August 1987.",
        'supported set the long jump world record',
        'supported 7.45 m',
        'supported 1987-08',
      ],
      [
        "Jackie Joyner-Kersee equalled Heike Drechsler's world record of 7.45m in Indianapolis in August 1988.",
        'supported set the long jump world record',
        'supported 7.45 m',
        'contradicted 1988-08 -> 1987-08-13',
      ],
      [
        'In Los Angeles Carl Lewis equalled the feat of Jesse Owens in Berlin and won four: the 100m in 9.99, and the relay.',
        'supported 9.99',
      ],
      [
        'Said Aouita, the first African to hold the 1500m record since Filbert Bayi, ran 3:29.46 in Berlin.',
        'supported 1500 metres world record holder',
        'supported 3:29.46',
      ],
    ],
  );
});

describe('days and records of those before', () => {
  told(
    ['mark', 'event-date', 'record-duration'],
    [
      [
        'In Rio David Rudisha became the first man since Peter Snell in 1964 to retain the 800m title, in 1:42.15.',
        'supported 1:42.15',
      ],
      [
        'Agnes Tirop ran 10km on the road in 30:01 and took 28 seconds off the women-only world record that Asmae Leghzaoui of Morocco had held since 2002.',
        'unknown 30:01',
      ],
    ],
  );
});

describe('who is only compared with, beaten or called after a city', () => {
  told(
    ['mark', 'gap-between', 'nationality', 'first-under'],
    [
      ['Hicham El Guerrouj, four years older than Noah Ngeny, ran 3:43.13 in Rome.', 'supported 3:43.13'],
      ['Hicham El Guerrouj, younger than Said Aouita, ran 3:43.33 in Rome.', 'contradicted 3:43.33 -> 3:43.13'],
      ['David Hemery, the champion of Mexico City, was third in 48.52.', 'supported 48.52'],
      [
        'Usain Bolt won the 100m in Beijing in 2008 and in London in 2012, and took gold over 200m in Moscow and over 100m in Berlin, in 9.58.',
        'supported 9.58',
      ],
    ],
  );
  test.each<Case>([
    [
      'In Tokyo Jakob Ingebrigtsen was Olympic champion in 3:28.32, ahead of Timothy Cheruiyot of Kenya and Josh Kerr of Britain.\nKerr beat him in Budapest in 2023, in 3:29.38, by 27 hundredths.',
    ],
  ])('%s', async (text, ...expected) => {
    expect(await verdictsOf(text, '2024-12-10', ['gap-between'])).toEqual(expected);
  });
  test.each<Case>([
    [
      'Ruth Chepngetich, who turned 30 in August 2024, was the first woman to run it in under 2:10, in Chicago on 13 October of that year, with 2:09:56.',
      'supported first under 2:10:00',
    ],
  ])('%s', async (text, ...expected) => {
    expect(await verdictsOf(text, '2025-10-25', ['first-under'])).toEqual(expected);
  });
});

describe('the number of an edition of then', () => {
  test.each<Case>([
    [
      'The first world championships, in Helsinki in August 1983, made the names of several teenagers.',
      'supported 1st',
    ],
    [
      'The second world championships, in Helsinki in August 1983, made the names of several teenagers.',
      'contradicted 2nd -> 1st',
    ],
    ['The 18th world championships, in Budapest, began on Saturday.', 'contradicted 18th -> 19th'],
  ])('%s', async (text, ...expected) => {
    expect(await verdictsOf(text, '2023-08-20', ['edition'])).toEqual(expected);
  });
});

describe('contests of other days, and the first past a bound', () => {
  told(
    ['mark', 'first-under'],
    [
      ['In Helsinki Shirley Strickland won the 80m hurdles in 10.9.', 'unknown 10.9'],
      ['Ron Clarke ran three miles in 12:52.4.', 'unknown 12:52.4'],
      ['Bob Hayes ran 9.1 for 100 yards in St. Louis.', 'unknown 9.1'],
      ['Bob Hayes won the 100m in Tokyo in 10.3.', 'contradicted 10.3 -> 10.0'],
      [
        'Filbert Bayi lost it after three months to John Walker, the first man under 3:50, who ran 3:49.4 in Gothenburg.',
        'supported first under 3:50',
        'supported 3:49.4',
      ],
    ],
  );
});

describe('contests that are held still, if seldom', () => {
  test.each<Case>([
    [
      "Jakob Ingebrigtsen's 7:45.10 over two miles is a world best and not a record.",
      'contradicted 7:45.10 -> 7:54.10',
    ],
  ])('%s', async (text, ...expected) => {
    expect(await verdictsOf(text, '2025-01-05', ['mark'])).toEqual(expected);
  });
});

describe('a gap to what the sentence before tells', () => {
  test.each<Case>([
    [
      'Tirunesh Dibaba ran 14:11.15 for 5000m, until Letesenbet Gidey ran 14:06.62 in Valencia.\nGidey took four and a half seconds off it, and eight months later, in Hengelo, ran 29:01.03 for 10,000m, two days after Sifan Hassan had run 29:06.82 there.',
    ],
  ])('%s', async (text) => {
    expect(
      (await verdictsOf(text, '2023-10-01', ['record-gap'])).filter((each) => each.startsWith('contradicted')),
    ).toEqual([]);
  });
});

describe('scores of old tables', () => {
  told(
    ['mark'],
    [
      ['In Los Angeles Daley Thompson finished with 8797 points.', 'unknown 8797 points'],
      ['Daley Thompson won the decathlon in Los Angeles in 1984 with 8147 points.', 'contradicted 8147 points -> 8847'],
    ],
  );
});

describe('somebody of the same nation as whoever was told of', () => {
  told(
    ['mark'],
    [
      [
        'Paul Tergat ran 2:04:55 in Berlin.\nThe record fell in 2011 to Patrick Makau, another Kenyan, who ran 2:03:38.',
        'supported 2:04:55',
        'supported 2:03:38',
      ],
      [
        'Paul Tergat ran 2:04:55 in Berlin.\nThe record fell in 2011 to Patrick Makau, another Kenyan, who ran 2:03:48.',
        'supported 2:04:55',
        'contradicted 2:03:48 -> 2:03:38',
      ],
      [
        'The streak of Edwin Moses ended in Madrid against Danny Harris, another American, who ran 47.56.',
        'supported 47.56',
      ],
    ],
  );
});

describe('titles of then', () => {
  told(
    ['medal'],
    [
      [
        'When Emil Zatopek came to Helsinki in 1952, he was 29 and the reigning Olympic champion over 10,000m.',
        'supported gold, Olympic Games',
      ],
      [
        'In Atlanta in 1996 Haile Gebrselassie, the reigning world champion, won the 10,000m in 27:07.34.',
        'supported gold, World Championships',
      ],
      // The dataset has no runners of relays.
      [
        'Cathy Freeman was 16 when she won gold in the relay at the Commonwealth Games in Auckland in 1990.',
        'unknown gold, Commonwealth Games 1990',
      ],
      // So many, and not the first of all.
      [
        'Wilma Rudolph was the first American woman to win three gold medals in track and field at a single Olympics.',
        'supported gold, Olympic Games',
      ],
      ['Kirani James was the first man from Grenada to win two Olympic medals.'],
    ],
  );
});

describe('ages of then', () => {
  told(
    ['age'],
    [
      [
        'Michael Johnson ran 43.18 in Seville in 1999 and retired the following year, when he was 33.',
        'supported 33 years old',
      ],
      [
        'Michael Johnson ran 43.18 in Seville in 1999 and retired two years later, at the age of 30.',
        'unknown 30 years old',
      ],
      [
        'In July 1961, in Stuttgart, Wilma Rudolph lowered the 100m world record to 11.2, and she retired the following year, when she was only 22.',
        'supported 22 years old',
      ],
      [
        'Tatyana Kazankina, after a child and at 28, defended her title in Moscow and then ran 3:52.47 in Zurich on 13 August.',
        'supported 28 years old',
      ],
      ['The last of the records of Edwin Moses was 47.02 in Koblenz on his 28th birthday.', 'supported 28 years old'],
      [
        'The last of the records of Edwin Moses was 47.02 in Koblenz on his 27th birthday.',
        'contradicted 27 years old -> 28 on 1983-08-31',
      ],
      // The day right before the age, whatever else there is.
      [
        'Daley Thompson won three Commonwealth titles, in Edmonton in 1978, when he was 20, Brisbane in 1982 and Edinburgh in 1986.',
        'supported 20 years old',
      ],
      [
        'Daley Thompson won three Commonwealth titles, in Edmonton in 1978, when he was 22, Brisbane in 1982 and Edinburgh in 1986.',
        'contradicted 22 years old -> 19 or 20',
      ],
      ['Derartu Tulu was 22 when she won the gold medal in Barcelona.', 'contradicted 22 years old -> 20'],
      [
        'Derartu Tulu was 20 when she ran away from Elana Meyer on the last lap in Barcelona and became the first black African woman to win an Olympic gold medal.',
        'supported 20 years old',
      ],
      [
        'In 2002, at 44, Merlene Ottey became a Slovenian citizen, and ran at the 2004 Olympics in Athens for her new country.',
        'contradicted 44 years old -> 41 or 42',
      ],
      [
        'Hicham El Guerrouj was second in Sydney behind Noah Ngeny, and at last in Athens, at 29, won both the 1500m and the 5000m.',
        'supported 29 years old',
      ],
      [
        'Linford Christie was Olympic champion in Barcelona in 9.96 at 32, the oldest man to win the event, and tested positive in 1999.',
        'supported 32 years old',
      ],
      [
        'Linford Christie was Olympic champion in Barcelona in 9.96 at 35, the oldest man to win the event, and tested positive in 1999.',
        'contradicted 35 years old -> 32',
      ],
      [
        'Tirunesh Dibaba won the 10,000m in London in 2012 again, in 30:20.75, and took bronze in Rio, at 31, in 29:42.56.',
        'supported 31 years old',
      ],
      [
        'Tirunesh Dibaba won the 10,000m in London in 2012 again, in 30:20.75, and took bronze in Rio, at 33, in 29:42.56.',
        'contradicted 33 years old -> 31',
      ],
      // Of what was done last, where the age stands behind it.
      ['Derartu Tulu won in Sydney in 30:17.49 and took bronze in Athens, aged 32.', 'supported 32 years old'],
      [
        'In Sydney Derartu Tulu won again, in 30:17.49, and took bronze in Athens four years after that, aged 35.',
        'contradicted 35 years old -> 32',
      ],
      ['Marion Jones set her best of 10.65 in 1998, and retired in 2007, when she was 32.', 'supported 32 years old'],
      ["Coe's mark had stood since June 1981, when the Englishman was 24.", 'supported 24 years old'],
      ["Coe's mark had stood since June 1981, when the Englishman was 26.", 'contradicted 26 years old -> 24'],
      // "August of the same year" is no last August.
      ['Michael Johnson, then 28, ran 19.32 in Atlanta in August of the same year.', 'supported 28 years old'],
      ['Michael Johnson, then 31, ran 19.32 in Atlanta in August of the same year.', 'contradicted 31 years old -> 28'],
    ],
  );
});

describe('what is told of a time and a contest of its own', () => {
  told(
    ['age', 'record-holder', 'rank-list', 'nationality', 'record-duration', 'gap-between', 'medal'],
    [
      [
        'Tim Montgomery set a world record of 9.78 over 100m in Paris in September 2002.\nMontgomery was 27 when he ran it.',
        'supported set the 100 metres world record',
        'supported 27 years old',
      ],
      [
        'Tim Montgomery ran 9.78 over 100m in Paris in September 2002.\nMontgomery was 29 when he ran it.',
        'contradicted 29 years old -> 27',
      ],
      [
        'In Gothenburg in 1995 Jonathan Edwards jumped 18.29m.\nEdwards was 27 then, and had been only ninth at the Barcelona Olympics.',
        'contradicted 27 years old -> 29',
      ],
      [
        "Natalya Lisovskaya, who has held the world record in the women's shot, 22.63m, since June 1987, settled in France.",
        'supported shot put world record holder',
      ],
      // Then, whoever came since.
      [
        'At 22 Marion Jones was already the second-fastest woman of all time, with 10.65 in Johannesburg in September 1998.',
        'supported 22 years old',
        'supported 2nd of all time',
      ],
      // For one nation and the other, and for none any more.
      ["Jamaica's Merlene Ottey won nine Olympic medals.", 'supported Jamaica'],
      ["America's Merlene Ottey won nine Olympic medals.", 'contradicted United States -> Slovenia'],
      ['Jerome Romain of Dominica won bronze.', 'supported Dominica'],
      // How near others came is not how long it stood.
      [
        'A time of 2:15:25 that nobody came within three minutes of for more than ten years was set by Paula Radcliffe.',
      ],
      // A mark, and no gap of so many metres.
      [
        'Javier Sotomayor took silver with 2.32m behind Sergey Klyugin of Russia.',
        'supported silver, Olympic Games 2000',
        'supported Russia',
      ],
    ],
  );
  told(
    ['mark'],
    [
      [
        'Ten weeks later Paula Radcliffe won the New York City Marathon in 2:23:10, by four seconds from Susan Chepkemei.',
        'supported 2:23:10',
      ],
    ],
  );
});

describe('births of another name, and of somebody between', () => {
  told(
    ['birth-date', 'birthplace'],
    [
      [
        'Irena Szewinska was born Irena Kirszenstein in Leningrad on 24 May 1946.',
        'unknown Leningrad',
        'supported 1946-05-24',
      ],
      [
        'Fanny Blankers-Koen was born Francina Koen in Lage Vuursche on 27 April 1918.',
        'unknown Lage Vuursche',
        'contradicted 1918-04-27 -> 1918-04-26',
      ],
      ["The Kenyan-born Dane first equalled Sebastian Coe's world record of 1:41.73 in Stockholm."],
    ],
  );
});

describe('times that are of something else', () => {
  told(
    ['duration', 'record-duration'],
    [
      [
        "Four days before Beamon's jump, Jim Hines had run 9.95, a world record that survived until Calvin Smith's 9.93 in 1983.",
      ],
      ["Two years after Bolt's 9.58 in Berlin, Yohan Blake ran 19.26 in Brussels.", 'supported 2 years'],
      [
        'The mark lasted for almost 23 years, until Mike Powell jumped 8.95m in Tokyo in 1991 to beat Carl Lewis, who had not lost in the long jump for ten years.',
        'supported 23 years',
      ],
      [
        'The mark lasted for almost 23 years, until Mike Powell jumped 8.95m in Tokyo in 1991 to beat Carl Lewis, who had been unbeaten in the long jump for ten years.',
        'supported 23 years',
      ],
      [
        'In eight days Emil Zatopek won the 5000m, the 10,000m and the marathon, a feat nobody has equalled, all three of them in Olympic records.',
      ],
    ],
  );
});
