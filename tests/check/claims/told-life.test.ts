/** Lives and answers about somebody: `she` stays whom the text is about, whoever else is named on the way. */
import { describe } from 'vitest';
import { told } from './told.ts';

const ADAMS = `Valerie Adams put the shot for New Zealand for twenty years.
She was born on 6 October 1984, and was taller than her teachers before she was twelve.
Her first medal at a world championships came in Helsinki in 2005, when she was second with 19.62 behind Nadezhda Ostapchuk of Belarus.
Two years later in Osaka she had 20.54 and the gold, in the last round, from the same Ostapchuk.
In Beijing she won the Olympic title with 20.56.
She was 23.
Her best, 21.24, dates from Daegu in August 2011.
When Michelle Carter of the USA beat her with her last put in Rio she smiled and embraced her; she had 20.42.
At 36 she won bronze in Tokyo with 19.62, behind Gong Lijiao and Raven Saunders.
She never had the world record, which is still that of Natalya Lisovskaya, 22.63.
Her Olympic record is of London.`;

const GEBRSELASSIE = `Haile Gebrselassie had a smile that sold trainers.
He was born in Asella in April 1973, the eighth of ten, and ran to school with his books under his arm.
In Stuttgart in 1993 he lost the 5000 metres to Ismael Kirui of Kenya and won the longer race six days later in 27:46.02.
His first world record came in Hengelo the next June, 12:56.96, which took the 5000 metres away from Said Aouita.
Moses Kiptanui broke it a year later.
He answered in Zürich with 12:44.39, eleven seconds better, and when Daniel Komen ran 12:39.74 in 1997 he came back again with 12:39.36, in Helsinki.
Paul Tergat chased him for ten years.
His best for the marathon, 2:03:59, was run in Berlin in 2008, a year after he had relieved Tergat of that record, too, with 2:04:26.`;

const ISINBAYEVA = `# Ten questions about Yelena Isinbayeva

## Who held the record before her?

Stacy Dragila of the USA, with 4.81. She beat it in Gateshead in July 2003 with 4.82.

## How many world records did she set outdoors?

Fifteen or so. The five-metre barrier fell in London on 22 July 2005.

## And what was her highest?

She cleared 5.06 in Zürich on 28 August 2009, when Anna Rogowska of Poland, who had beaten her in Berlin, was only a spectator.`;

describe('a life goes on with whom it is of', () => {
  told(ADAMS, [
    ['20.54', 'mark', 'supported valerie-adams'],
    ['20.56', 'mark', 'supported valerie-adams'],
    ['20.56 => 20.65', 'mark', 'contradicted valerie-adams -> 20.56'],
    ['She was 23', 'age', 'supported valerie-adams'],
    ['She was 23 => She was 25', 'age', 'contradicted valerie-adams -> 23'],
    ['21.24', 'mark', 'supported valerie-adams'],
    ['21.24 => 21.42', 'mark', 'contradicted valerie-adams -> 21.24'],
    ['20.42', 'mark', 'supported valerie-adams'],
    ['At 36', 'age', 'supported valerie-adams'],
    ['At 36 => At 34', 'age', 'contradicted valerie-adams -> 36'],
    ['Tokyo with 19.62 => Tokyo with 19.26', 'mark', 'contradicted valerie-adams -> 19.62'],
    ['22.63 => 22.36', 'mark', 'contradicted natalya-lisovskaya -> 22.63'],
  ]);
});

describe('a rival who took a record away, and whom he beat, are not he', () => {
  told(GEBRSELASSIE, [
    ['27:46.02', 'mark', 'supported haile-gebrselassie'],
    ['12:44.39', 'mark', 'supported haile-gebrselassie'],
    ['12:39.74', 'mark', 'supported daniel-komen'],
    ['12:39.36', 'mark', 'supported haile-gebrselassie'],
    ['12:39.36 => 12:36.39', 'mark', 'contradicted haile-gebrselassie -> 12:39.36'],
    ['2:03:59 => 2:03:39', 'mark', 'contradicted haile-gebrselassie -> 2:03:59'],
    ['2:04:26 => 2:04:56', 'mark', 'contradicted haile-gebrselassie -> 2:04:26'],
  ]);
});

describe('answers on somebody', () => {
  told(ISINBAYEVA, [
    ['4.81', 'mark', 'supported stacy-dragila'],
    ['4.82', 'mark', 'supported yelena-isinbayeva'],
    ['5.06', 'mark', 'supported yelena-isinbayeva'],
    ['28 August 2009 => 28 August 2008', 'event-date', 'contradicted yelena-isinbayeva -> 2009-08-28'],
  ]);
});

const IAPICHINO = `Larissa Iapichino was born to jump, people in Florence say, and she has stopped minding.
She was born in Borgo San Lorenzo on 18 July 2002.
Her mother, Fiona May, won the world title for Italy in Gothenburg in 1995 and again in Edmonton in 2001.
She jumped 7.11 in Budapest in 1998.
Her own best outdoors is 7.06, from Palermo in 2025.
In Istanbul, in March 2023, she jumped 6.97 and was second to Jazmin Sawyers of Great Britain.
She had cleared seven metres exactly, and was 28.
Two years later in Apeldoorn Iapichino won the European indoor title with 6.94.
Her father Gianni was a pole vaulter and coaches her.
Malaika Mihambo, the German, had beaten her in Rome the summer before.
She reached 7.22 there.
Iapichino's 6.94 was good for silver that night.`;

describe('somebody of theirs, and a rival of whom a sentence was, may be she', () => {
  told(IAPICHINO, [
    ['7.11', 'mark', 'unknown larissa-iapichino'],
    ['7.06', 'mark', 'supported larissa-iapichino'],
    ['7.06 => 7.60', 'mark', 'contradicted larissa-iapichino -> 7.06'],
    ['jumped 6.97 => jumped 6.79', 'mark', 'contradicted larissa-iapichino -> 6.97'],
  ]);
});

const HASSAN = `Sifan Hassan does not like to be told what she cannot do.
She came to the Netherlands from Ethiopia at 15 and trained to be a nurse.
In Doha in 2019 she won the 1500 metres in 3:51.95 and the 10,000 in 30:17.62.
Faith Kipyegon was second in the shorter race in 3:54.22.
She had had a daughter the year before.
In Hengelo in June 2021 Hassan took the 10,000 metres record to 29:06.82, but two days later Letesenbet Gidey ran 29:01.03 on the same track.
She was 23 and from Tigray.
In Tokyo she won the 5000 and the 10,000 and was third in the 1500 metres behind Kipyegon and Laura Muir.
Kipyegon ran 3:53.11, an Olympic record then.
Her time in the 10,000 metres was 29:55.32; Kalkidan Gezahegne of Bahrain was second in 29:56.18.
Her first marathon was in London in April 2023, and she won it in 2:18:33 after stopping to stretch.
In Chicago that autumn she ran 2:13:44, a European record.
Tigst Assefa had run 2:11:53 two weeks earlier.
She beat her in Paris by three seconds, in 2:22:55.
Ruth Chepngetich was the first under 2:10.
She ran 2:09:56 in Chicago in 2024.`;

describe('sentences about a rival among those about her', () => {
  told(HASSAN, [
    ['3:54.22', 'mark', 'supported faith-kipyegon'],
    ['29:01.03', 'mark', 'supported letesenbet-gidey'],
    ['3:53.11', 'mark', 'supported faith-kipyegon'],
    ['2:13:44 => 2:14:34', 'mark', 'contradicted sifan-hassan -> 2:13:44'],
    ['2:22:55', 'mark', 'supported sifan-hassan'],
    ['2:09:56', 'mark', 'supported ruth-chepngetich'],
  ]);
});

const OVETT = `Steve Ovett was never as loved as he deserved to be.
He was born in Brighton on 9 October 1955 and ran on the downs with his dog.
His rival for ten years was Sebastian Coe, a student from Sheffield.
In Moscow in 1980 he was the favourite for the 1500 metres and Coe for the 800, and each of them won the race of the other.
Coe took the longer one in 3:38.40.
He was 23.
Ovett had the 800 metres in 1:45.40 and was third in the 1500 in 3:38.99, behind Jürgen Straub.
A month later in Koblenz he ran 3:31.36, which took the record from Coe.
Coe had run 3:32.03 in Zürich the year before, and 3:48.95 for the mile in Oslo.
He was a better half-miler, too: 1:41.73 in Florence in June 1981.
Ovett lowered the mile to 3:48.40 that summer, and Coe replied with 3:47.33 two days later.
In Los Angeles in 1984 he collapsed, and Coe won the 1500 again, in 3:32.53.
Steve Cram was second in 3:33.40.
He was 23 and held the world title.
Sydney Maree had meanwhile run 3:31.24 and Ovett, who was 27, answered with 3:30.77 in Rieti.
He became Commonwealth champion over 5000 metres in Edinburgh in 1986.`;

describe('two men of whom a text tells in turn', () => {
  told(OVETT, [
    ['3:38.40', 'mark', 'supported sebastian-coe'],
    ['He was 23', 'age', 'supported sebastian-coe'],
    ['1:45.40', 'mark', 'supported steve-ovett'],
    ['3:31.36', 'mark', 'supported steve-ovett'],
    ['1:41.73', 'mark', 'supported sebastian-coe'],
    ['3:48.40', 'mark', 'supported steve-ovett'],
    ['3:47.33', 'mark', 'supported sebastian-coe'],
    ['who was 27', 'age', 'supported steve-ovett'],
  ]);
});

const BOL = `# Femke Bol: your questions answered

## Where is she from?

Femke Bol was born on 23 February 2000 in Amersfoort.

## Who has the world record?

It is the property of the American Sydney McLaughlin-Levrone. Before her, the record was held by Dalilah Muhammad (52.16).

## And indoors?

In February 2023 she ran 49.26 in Apeldoorn and so ended the reign of Jarmila Kratochvílová.

## What about that fall?

Five days later she was world champion. She was 23.

## Does she run anything else?

Her best for 200 metres is 22.80, from Hengelo.`;

describe('answers after a rival was named', () => {
  told(BOL, [
    ['49.26', 'mark', 'supported femke-bol'],
    ['49.26 => 49.62', 'mark', 'contradicted femke-bol -> 49.26'],
    ['22.80 => 22.08', 'mark', 'contradicted femke-bol -> 22.80'],
    ['She was 23', 'age', 'unknown femke-bol'],
  ]);
});

describe('an age on the day of what was told before', () => {
  const before = 'Yaroslava Mahuchikh won silver at the World Championships in Doha in 2019 with 2.04.';
  for (const words of ['She was 18.', 'She was 18 years old.', 'She was just 18, the youngest of them.'])
    told(`${before} ${words}`, [
      ['18', 'age', 'supported yaroslava-mahuchikh'],
      ['18 => 16', 'age', 'contradicted yaroslava-mahuchikh -> 18'],
    ]);
  told(`${before} She was only an 18-year-old.`, [['18', 'age', 'supported yaroslava-mahuchikh']]);
});
