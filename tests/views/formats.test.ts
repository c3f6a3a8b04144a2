/** One answer in each format. */
import { describe, expect, it } from 'vitest';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';

const dataset = fixtureFolder();
const shown = async (line: string, width: number | 'pipe') => {
  const terminal = width !== 'pipe';
  const { out, err } = await stadion(line, {
    dataset,
    today: '2024-11-20',
    terminal,
    env: { NO_COLOR: '1' },
    ...(terminal ? { width } : {}),
  });
  return out + err;
};

describe('age', () => {
  it('on a terminal', async () => {
    expect(await shown('age kelvin kiptum --on 2023-10-08', 80)).toMatchInlineSnapshot(`
      "23 years and 310 days
        Kelvin Kiptum, on 2023-10-08
        born           1999-12-02, died 2024-02-11 [1 2]
        days lived     8,711
        next birthday  2023-12-02, turning 24, in 55 days

      Sources
        [1] Athlete profiles, World Athletics
        [2] How Hakizimana shaped Kiptum, Nation, 2024-02-12
            https://nation.africa/kenya/sports/athletics/hakizimana
      "
    `);
  });

  it('through a pipe', async () => {
    expect(await shown('age kelvin kiptum --on 2023-10-08', 'pipe')).toMatchInlineSnapshot(`
      "23 years and 310 days
      Kelvin Kiptum, on 2023-10-08
      born	1999-12-02, died 2024-02-11
      days lived	8,711
      next birthday	2023-12-02, turning 24, in 55 days
      source	wa-profiles	Athlete profiles	World Athletics
      source	nation-2024-02-12	How Hakizimana shaped Kiptum	Nation	2024-02-12	https://nation.africa/kenya/sports/athletics/hakizimana
      "
    `);
  });

  it('bare', async () => {
    expect(await shown('age kelvin kiptum --on 2023-10-08 -q', 80)).toBe('23 years and 310 days\n');
  });

  it('explained', async () => {
    expect(await shown('age lukasz kowalski --on 2024-06-15 --explain', 80)).toMatchInlineSnapshot(`
      "36 or 37 years
        Łukasz Kowalski, on 2024-06-15
        born        1987
        days lived  13,316 to 13,680
        note: known only: born 1987, so the age is a span

      Source
        Athlete profiles, World Athletics

      How it was computed
        born              1987, known to the year
        counted to        2024-06-15
        rule              whole years are the birthdays lived through; the days are
                          those since the last one
        born 29 February  a year older on 1 March of a common year
        span              from the latest birth and the earliest day to the earliest
                          birth and the latest day
      "
    `);
  });

  it('as JSON', async () => {
    const printed = await shown('age kelvin kiptum --on 2023-10-08 --json', 'pipe');
    expect(printed.replace(/\d{4}\.\d{2}\.\d{2}-[0-9a-f]{8}/, 'VERSION')).toMatchInlineSnapshot(`
      "{
        "schemaVersion": 1,
        "command": "age",
        "asOf": "2024-11-20",
        "dataset": {
          "version": "VERSION",
          "date": "2024-11-20"
        },
        "data": {
          "person": {
            "id": "kelvin-kiptum",
            "name": "Kelvin Kiptum"
          },
          "match": null,
          "on": "2023-10-08",
          "at": null,
          "born": {
            "value": "1999-12-02",
            "precision": "day"
          },
          "died": {
            "value": "2024-02-11",
            "precision": "day"
          },
          "age": {
            "min": 23,
            "max": 23,
            "exact": true
          },
          "years": 23,
          "days": 310,
          "totalDays": {
            "min": 8711,
            "max": 8711
          },
          "status": "alive",
          "presumed": false,
          "nextBirthday": {
            "date": "2023-12-02",
            "turns": 24,
            "inDays": 55
          },
          "otherBirths": [],
          "leapDayRule": "mar1",
          "sources": [
            "wa-profiles",
            "nation-2024-02-12"
          ]
        },
        "sources": {
          "nation-2024-02-12": {
            "title": "How Hakizimana shaped Kiptum",
            "publisher": "Nation",
            "url": "https://nation.africa/kenya/sports/athletics/hakizimana",
            "date": "2024-02-12",
            "kind": "press"
          },
          "wa-profiles": {
            "title": "Athlete profiles",
            "publisher": "World Athletics",
            "kind": "official"
          }
        }
      }
      "
    `);
  });
});

describe('records', () => {
  it('one', async () => {
    expect(await shown('records marathon --sex M', 80)).toMatchInlineSnapshot(`
      "2:00:35 Kelvin Kiptum (KEN)
        Men's marathon world record on 2024-11-20
        set        2023-10-08, Chicago, USA
        margin     34 seconds (0.47 %) better than 2:01:09 (Eliud Kipchoge,
                   2022-09-25)
        age        23 when it was set
        has stood  409 days
        status     ratified 2024-02-06

      Source
        World records, World Athletics
      "
    `);
  });

  it('a history', async () => {
    expect(await shown('records 110m hurdles --history', 80)).toMatchInlineSnapshot(`
      "   mark  holder         nation  set         ended     days  better by
        12.91  Colin Jackson  GBR     1993-08-20  stands  11,415
        12.91  Liu Xiang      CHN     2004-08-27  stands   7,390  equalled

      Source
        World records, World Athletics
      "
    `);
  });

  it('a history on a narrow terminal is stacked', async () => {
    expect(await shown('records 110m hurdles --history', 50)).toMatchInlineSnapshot(`
      "  mark    12.91
        holder  Colin Jackson
        nation  GBR
        set     1993-08-20
        ended   stands
        days    11,415

        mark       12.91
        holder     Liu Xiang
        nation     CHN
        set        2004-08-27
        ended      stands
        days       7,390
        better by  equalled

      Source
        World records, World Athletics
      "
    `);
  });

  it('a history through a pipe', async () => {
    expect(await shown('records 110m hurdles --history', 'pipe')).toMatchInlineSnapshot(`
      "12.91	Colin Jackson	GBR	1993-08-20	stands	11415		
      12.91	Liu Xiang	CHN	2004-08-27	stands	7390	equalled	
      source	wa-records	World records	World Athletics
      "
    `);
  });

  it('none', async () => {
    expect(await shown('records marathon --sex X', 80)).toMatchInlineSnapshot(`
      "no such record on 2024-11-20
      "
    `);
  });
});

describe('athlete', () => {
  it('on a terminal', async () => {
    expect(await shown('athlete kelvin kiptum', 80)).toMatchInlineSnapshot(`
      "Kelvin Kiptum, Kenya, marathon 2:00:35, 1999-12-02 to 2024-02-11, aged 24
        born    1999-12-02, Chepkorio [1 2]
        died    2024-02-11, aged 24 years and 71 days, Kaptagat [2]
        nation  Kenya (KEN) [1]
        also    Kelvin Kiptum Cheruiyot [1]
        coach   Gervais Hakizimana, 2019 to 2024-02-11 [2]
        spouse  Asenath Rotich [2]

      Personal bests
        discipline        mark  date        where
        marathon       2:00:35  2023-10-08  Chicago Marathon, USA  [3]
        half marathon    58:42  2020-12-06  Valencia, ESP          [3]

      Records
        discipline  area      mark  set         until   days
        marathon    world  2:00:35  2023-10-08  stands   409  [4]
        marathon    KEN    2:00:35  2023-10-08  stands   409  [4]

      Top-three places
        date        place  discipline     mark  where
        2022-12-04  1st    marathon    2:01:53  Valencia, ESP          [3]
        2023-04-23  1st    marathon    2:01:25  London Marathon, GBR   [3]
        2023-10-08  1st    marathon    2:00:35  Chicago Marathon, USA  [3]

      Life
        date       what
        2009/2011  Met Gervais Hakizimana at the track in Chepkorio.  [2]

      Where sources differ
        of                   value      rank, and why
        first met the coach  2009/2011  also said      [2]
        first met the coach  2016       also said      [5]

      Sources
        [1] Athlete profiles, World Athletics
        [2] How Hakizimana shaped Kiptum, Nation, 2024-02-12
        [3] All-time lists, World Athletics
        [4] World records, World Athletics
        [5] Gervais Hakizimana
        with addresses: --explain, or --json
        every result: stadion timeline kelvin-kiptum
      "
    `);
  });

  it('claims', async () => {
    expect(await shown('athlete gervais hakizimana --claims', 80)).toMatchInlineSnapshot(`
      "Gervais Hakizimana, Rwanda, 1987-09-05 to 2024-02-11, aged 36
        born      1987-09-05 [1]
        died      2024-02-11, aged 36 years and 159 days [2]
        nation    Rwanda (RWA) [3]
        roles     athlete, coach
        coach of  Kelvin Kiptum, 2019 to 2024-02-11 [2]

      "How Hakizimana shaped Kiptum", Nation, 2024-02-12
        1 contradicted, 1 unknown
        verdict       the text says    what is known
        contradicted  age: 37          36. born 1987-09-05  [1]
        unknown       first met: 2009  sources differ

      Sources
        [1] Gervais Hakizimana
            https://ru.wikibrief.org/wiki/Gervais
        [2] How Hakizimana shaped Kiptum, Nation, 2024-02-12
            https://nation.africa/kenya/sports/athletics/hakizimana
        [3] Athlete profiles, World Athletics
      "
    `);
  });

  it('through a pipe', async () => {
    expect(await shown('athlete kelvin kiptum', 'pipe')).toMatchInlineSnapshot(`
      "Kelvin Kiptum, Kenya, marathon 2:00:35, 1999-12-02 to 2024-02-11, aged 24
      born	1999-12-02, Chepkorio
      died	2024-02-11, aged 24 years and 71 days, Kaptagat
      nation	Kenya (KEN)
      also	Kelvin Kiptum Cheruiyot
      coach	Gervais Hakizimana, 2019 to 2024-02-11
      spouse	Asenath Rotich
      Personal bests
      marathon	2:00:35	2023-10-08	Chicago Marathon, USA
      half marathon	58:42	2020-12-06	Valencia, ESP
      Records
      marathon	world	2:00:35	2023-10-08	stands	409
      marathon	KEN	2:00:35	2023-10-08	stands	409
      Top-three places
      2022-12-04	1st	marathon	2:01:53	Valencia, ESP
      2023-04-23	1st	marathon	2:01:25	London Marathon, GBR
      2023-10-08	1st	marathon	2:00:35	Chicago Marathon, USA
      Life
      2009/2011	Met Gervais Hakizimana at the track in Chepkorio.
      Where sources differ
      first met the coach	2009/2011	also said
      first met the coach	2016	also said
      source	wa-profiles	Athlete profiles	World Athletics
      source	nation-2024-02-12	How Hakizimana shaped Kiptum	Nation	2024-02-12	https://nation.africa/kenya/sports/athletics/hakizimana
      source	wa-lists	All-time lists	World Athletics
      source	wa-records	World records	World Athletics
      source	ru-wikibrief	Gervais Hakizimana	https://ru.wikibrief.org/wiki/Gervais
      every result: stadion timeline kelvin-kiptum
      "
    `);
  });
});

describe('timeline', () => {
  it('of a person', async () => {
    expect(await shown('timeline kelvin kiptum', 80)).toMatchInlineSnapshot(`
      "Kelvin Kiptum: 8 dated happenings
        date             age  + days  what
        1999-12-02         0          born (Chepkorio)                             [1]
        2009/2011    9 to 12          Met Gervais Hakizimana at the track in       [2]
                                      Chepkorio.
        2019        19 or 20          coach: Gervais Hakizimana                    [2]
        2020-12-06        21          half marathon 58:42, 6th, Valencia           [3]
        2022-12-04        23     728  marathon 2:01:53, 1st, Valencia, debut       [3]
        2023-04-23        23     140  marathon 2:01:25, 1st, London Marathon       [3]
        2023-10-08        23     168  marathon 2:00:35, 1st, Chicago Marathon,     [3]
                                      KEN record, world record
        2024-02-11        24     126  died (Kaptagat)                              [2]

      Sources
        [1] Athlete profiles, World Athletics
        [2] How Hakizimana shaped Kiptum, Nation, 2024-02-12
            https://nation.africa/kenya/sports/athletics/hakizimana
        [3] All-time lists, World Athletics
      "
    `);
  });

  it('of a discipline', async () => {
    expect(await shown('timeline marathon --sex M', 'pipe')).toMatchInlineSnapshot(`
      "Marathon: 3 dated happenings
      2018-09-16	33		men: 2:01:39 Eliud Kipchoge (KEN), Berlin
      2022-09-25	37	1470	men: 2:01:09 Eliud Kipchoge (KEN), Berlin, 30 seconds better
      2023-10-08	23	378	men: 2:00:35 Kelvin Kiptum (KEN), Chicago, 34 seconds better
      source	wa-records	World records	World Athletics
      "
    `);
  });
});

describe('the bare answer', () => {
  it.each([
    ['timeline kelvin-kiptum -q', '1999-12-02\t'],
    ['on 10-08 -q', '2023-10-08\t'],
    ['event chicago-marathon -q', '2022\t'],
  ])('of a list is the list: %s', async (line, start) => {
    const text = await shown(line, 'pipe');
    expect(text.startsWith(start)).toBe(true);
    expect(text).not.toContain('\nsource\t');
  });
});

describe('failures', () => {
  it('several people', async () => {
    expect(await shown('athlete steve lewis', 80)).toMatchInlineSnapshot(`
      "stadion: "steve lewis" fits 2 people
        say which one:
        Steve Lewis  USA, born 1969-05-16  stadion athlete steve-lewis-1969
        Steve Lewis  GBR, born 1986-05-20  stadion athlete steve-lewis-1986
      "
    `);
  });

  it('a slip', async () => {
    expect(await shown('athlete kipchogge', 80)).toMatchInlineSnapshot(`
      "stadion: nobody called "kipchogge" is in the dataset
        did you mean Eliud Kipchoge?
        Eliud Kipchoge  KEN, born 1984-11-05, marathon 2:01:09
          stadion athlete eliud-kipchoge
      "
    `);
  });

  it('a wrong date', async () => {
    expect(await shown('age kelvin kiptum --on 03/04/2012', 80)).toMatchInlineSnapshot(`
      "stadion: --on: "03/04/2012" is not a date that can be read: the order of day and
      month is not certain. Type 2012-04-03 or 2012-03-04
      "
    `);
  });
});
