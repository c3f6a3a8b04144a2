/** Pages of somebody: items, cells and answers that name nobody are of whom the heading, the row or the text is of. */
import { describe } from 'vitest';
import { told } from './told.ts';

describe('under the heading of a name', () => {
  told(
    `# Faith Kipyegon

Born 10 January 1994 in Bomet, Kenya.

## Personal bests

- 800 m: 1:57.68
- 1500 m: 3:48.68 (Eugene, 5 July 2025)
- Mile: 4:07.64
- 5000 m: 14:05.20

## Medals

- Olympic Games: silver in Rio, gold in Tokyo (3:53.11), gold in Paris (3:51.29)
- World Championships: silver in Beijing, gold in London, silver in Doha, gold in Eugene and Budapest, gold in Tokyo
`,
    [
      ['Born 10 January 1994', 'birth-date', 'supported faith-kipyegon'],
      ['10 January 1994 => 10 January 1996', 'birth-date', 'contradicted faith-kipyegon -> 1994-01-10'],
      ['1:57.68', 'mark', 'supported faith-kipyegon'],
      ['3:48.68', 'mark', 'supported faith-kipyegon'],
      ['3:48.68 => 3:48.86', 'mark', 'contradicted faith-kipyegon -> 3:48.68'],
      ['5 July 2025 => 5 July 2024', 'event-date', 'contradicted faith-kipyegon -> 2025-07-05'],
      ['4:07.64 => 4:07.46', 'mark', 'contradicted faith-kipyegon -> 4:07.64'],
      ['3:51.29 => 3:51.92', 'mark', 'contradicted faith-kipyegon -> 3:51.29'],
    ],
  );
});

describe('a page of tables and lists', () => {
  told(
    `<html><body><h1>Armand Duplantis</h1>
<table><tr><td>Born</td><td>10 November 1999</td></tr><tr><td>Country</td><td>Sweden</td></tr><tr><td>Best</td><td>6.30</td></tr></table>
<h2>World records</h2>
<ul><li>6.17 m in Torun, 8 February 2020</li><li>6.18 m in Glasgow, 15 February 2020</li><li>6.21 m in Eugene, 24 July 2022</li><li>6.25 m in Paris, 5 August 2024</li></ul>
<h2>Titles</h2>
<ul><li>Olympic champion 2021 and 2024</li><li>World champion 2022, 2023 and 2025</li></ul>
<figure><img src="x.jpg"><figcaption>On the way to 6.30 in Tokyo</figcaption></figure>
</body></html>
`,
    [
      ['10 November 1999 => 10 November 1997', 'birth-date', 'contradicted armand-duplantis -> 1999-11-10'],
      ['Sweden => Norway', 'nationality', 'contradicted armand-duplantis -> Sweden'],
      ['6.17 m => 6.16 m', 'mark', 'contradicted armand-duplantis -> 6.17'],
      ['8 February 2020 => 8 February 2021', 'event-date', 'contradicted armand-duplantis -> 2020-02-08'],
      ['2021 and 2024 => 2016 and 2024', 'medal', 'contradicted armand-duplantis -> 2020, 2024 (2016: Thiago Braz)'],
    ],
  );
});

describe('a row is of whom it names', () => {
  told(
    `# Discus, the field

|  | born | best |
|---|---|---|
| Mykolas Alekna (Lithuania) | 28 Sept 2002 | 75.56 WR |
| Matt Denny (AUS) | 2 June 1996 | 74.78 |
| Kristjan Čeh (SLO) | 17 February 1999 | 72.61 |
| Daniel Ståhl (SWE) | 27 August 1992 | 71.86 |
`,
    [
      ['28 Sept 2002', 'birth-date', 'supported mykolas-alekna'],
      ['28 Sept 2002 => 28 Sept 2000', 'birth-date', 'contradicted mykolas-alekna -> 2002-09-28'],
      ['75.56 => 75.65', 'mark', 'contradicted mykolas-alekna -> 75.56'],
      ['2 June 1996 => 2 June 1994', 'birth-date', 'contradicted matthew-denny -> 1996-06-02'],
      ['27 August 1992 => 27 July 1992', 'birth-date', 'contradicted daniel-stahl -> 1992-08-27'],
    ],
    'field.md',
  );
});

describe('what is no mark of theirs on a page of somebody', () => {
  told(
    `# Noah Lyles

## Career

Lyles was born on 18 July 1997 in Gainesville, Florida. He runs for Adidas. His coach is Lance Brauman.

## Personal bests

| Event | Mark | Place | Date |
|---|---|---|---|
| 60 m | 6.43 | Albuquerque | 17 February 2024 |
| 100 m | 9.79 | Paris | 4 August 2024 |
| 200 m | 19.31 | Eugene | 21 July 2022 |

## Splits from the final

- 10 m: 1.95
- 50 m: 5.62
- 100 m: 9.79 (wind +1.0)

## Records

- World record: 9.58
- American record: 9.69
- Meeting record: 9.76

## What they say

- Gold is what it is all about.
- Three golds from Budapest. 10.05 to start the season.

## Next races

- 4 x 100 m relay: 37.80 wanted
- Target: 19.10
- Tickets from 9.80 dollars
`,
    [
      ['19.31', 'mark', 'supported noah-lyles'],
      ['19.31 => 19.13', 'mark', 'contradicted noah-lyles -> 19.31'],
    ],
  );
});

describe('medals in a row', () => {
  told(
    `Yelena Isinbayeva won bronze in Paris, gold in Helsinki (5.01), in Osaka (4.80) and at home in Moscow (4.89).`,
    [
      ['5.01', 'mark', 'supported yelena-isinbayeva'],
      ['4.80', 'mark', 'supported yelena-isinbayeva'],
    ],
  );
  told(
    `Catherine Ndereba of Kenya was born on July 21, 1972. The world title had come in Paris in 2003, where Noguchi was runner-up and Ndereba's 2:23:55 the fastest seen at a championship. Two years on in Helsinki she had silver again.`,
    [['silver', 'medal', 'supported catherine-ndereba']],
  );
});
