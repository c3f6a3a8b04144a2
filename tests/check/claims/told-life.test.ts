/** Lives and answers about somebody: `she` stays whom the text is about, whoever else is named on the way. */
import { describe } from 'vitest';
import { told } from './told.ts';

const ADAMS = `Valerie Adams put the shot for New Zealand for twenty years.
She was born on 6 October 1984, and was taller than her teachers before she was twelve.
Her first medal at a world championships came in Helsinki in 2005, when she was second with 19.62 behind Nadezhda Ostapchuk of Belarus.
Two years later in Osaka she had 20.54 and the gold, in the last round, from the same Ostapchuk.
In Beijing she won the Olympic title with 20.56.
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
