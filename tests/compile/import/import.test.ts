import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/compile/import/faults.ts';
import { importTables } from '../../../src/compile/import/import.ts';
import { replaceGenerated } from '../../../src/compile/import/write.ts';
import { dataFolder, performance, tables } from './tables.ts';

type Rows = Readonly<Record<string, readonly string[]>>;

async function imported(rows: Rows, files: Readonly<Record<string, unknown>> = {}) {
  const { output } = await importTables(tables(rows), dataFolder(files));
  const lines = (path: string) =>
    (output.get(path) ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const whole = (path: string) => JSON.parse(output.get(path) ?? 'null');
  return { output, people: lines('people.ndjson'), marks: (id: string) => lines(`marks/${id}.ndjson`), whole };
}

const born = (person: { statements?: { property: string; value: string }[] }) =>
  person.statements?.filter(({ property }) => property === 'born').map(({ value }) => value);

const WORLD = 'github:HindustanTimesLabs/world-record-progression data/data.csv';
const record = (text: string) => `${text},${WORLD}`;

describe('importTables', () => {
  it('makes the person, the mark and the sources of a row', async () => {
    const { people, marks, whole } = await imported({ 'performances.csv.gz': [performance({ born: '1985-03-02' })] });
    expect(people).toEqual([
      {
        id: 'robert-kajuga',
        name: 'Robert Kajuga',
        given: 'Robert',
        family: 'Kajuga',
        sex: 'M',
        nations: [{ code: 'RWA', sources: ['kmuchiri-athleticscraper', 'thomascamminady-world-athletics-database'] }],
        statements: [
          {
            property: 'born',
            value: '1985-03-02',
            sources: ['kmuchiri-athleticscraper', 'thomascamminady-world-athletics-database'],
          },
        ],
      },
    ]);
    expect(marks('10000m')).toMatchObject([
      { person: 'robert-kajuga', mark: '27:30.00', date: '2012-08-04', place: 1 },
    ]);
    expect(whole('sources.json')).toMatchObject([
      { id: 'kmuchiri-athleticscraper', kind: 'list', date: '2025-12' },
      { id: 'thomascamminady-world-athletics-database', kind: 'list', date: '2023-07' },
    ]);
  });

  describe('championships whose days are written down', () => {
    const HELD = {
      series: 'commonwealth-games',
      year: 2014,
      from: '2014-07-27',
      to: '2014-08-02',
      city: 'Glasgow',
      country: 'GBR',
      sources: ['kmuchiri-athleticscraper'],
    };
    const ran = (changes: Partial<Record<string, string>>) =>
      performance({ city: 'Glasgow', date: '2014-08-01', mark: '28:20.00', ...changes });
    const events = (places?: number) => ({
      'curated-events.json': { championships: [{ ...HELD, ...(places && { places }) }], podiums: ['london-marathon'] },
    });
    const held = async (row: string, places?: number) => {
      const { marks } = await imported({ 'performances.csv.gz': [performance(), row] }, events(places));
      return marks('10000m').map(({ mark, event }) => `${mark} ${event ?? '-'}`);
    };

    it('are the event of a place that is wanted', async () => {
      expect(await held(ran({}), 1)).toEqual(['27:30.00 -', '28:20.00 commonwealth-games-2014']);
    });

    it.each([
      ['a place beyond those wanted', ran({ place: '2' }), 1],
      ['a place in a heat', ran({ place: '1h2' }), 3],
      ['another city', ran({ city: 'London' }), 3],
      ['the day after', ran({ date: '2014-08-03' }), 3],
    ])('are not the event of %s', async (_, row, places) => {
      expect(await held(row, places)).toEqual(['27:30.00 -', '28:20.00 -']);
    });

    it('are the event of the whole field where no number of places is given', async () => {
      expect(await held(ran({ place: '4' }))).toEqual(['27:30.00 -', '28:20.00 commonwealth-games-2014']);
    });

    it('are the event of every round where places of the final are wanted', async () => {
      const rows = [
        performance(),
        ran({ place: '5', mark: '28:25.00' }),
        ran({ place: '1h2', mark: '27:10.00', date: '2014-07-30' }),
      ];
      const { marks } = await imported(
        { 'performances.csv.gz': rows },
        { 'curated-events.json': { championships: [{ ...HELD, finals: 5 }], podiums: [] } },
      );
      expect(marks('10000m').map(({ mark, event }) => `${mark} ${event ?? '-'}`)).toEqual([
        '27:30.00 -',
        '27:10.00 commonwealth-games-2014',
        '28:25.00 commonwealth-games-2014',
      ]);
    });

    it('refuses a series it does not know', async () => {
      const unknown = { championships: [{ ...HELD, series: 'bakers-cup' }], podiums: [] };
      await expect(imported({}, { 'curated-events.json': unknown })).rejects.toThrow('unknown series bakers-cup');
    });
  });

  describe('a place that is written by hand, of which no more than the year is known', () => {
    const won = (changes: object) => ({
      'curated-events.json': {
        championships: [{ series: 'great-north-run', year: 2012, sources: ['kmuchiri-athleticscraper'] }],
        podiums: [],
      },
      'curated-marks.ndjson': {
        discipline: '10000m',
        environment: 'outdoor',
        sex: 'M',
        person: 'robert-kajuga',
        nation: 'RWA',
        date: '2012',
        place: 1,
        event: 'great-north-run-2012',
        sources: ['kmuchiri-athleticscraper'],
        ...changes,
      },
    });
    const held = async (changes: object) => {
      const { marks, whole } = await imported({ 'performances.csv.gz': [performance()] }, won(changes));
      expect(whole('events/great-north-run.json').editions).toMatchObject([
        { id: 'great-north-run-2012', date: '2012' },
      ]);
      return marks('10000m').map(({ mark, date, event }) => [mark, date, event].join(' '));
    };

    it('is no other race that was won that year', async () => {
      expect(await held({})).toEqual([' 2012 great-north-run-2012', '27:30.00 2012-08-04 ']);
    });

    it('is no race in the same time in another city', async () => {
      const elsewhere = { mark: '27:30.00', city: 'Newcastle upon Tyne', country: 'GBR' };
      expect(await held(elsewhere)).toEqual(['27:30.00 2012 great-north-run-2012', '27:30.00 2012-08-04 ']);
    });

    it('is the race in the same time in that city', async () => {
      expect(await held({ mark: '27:30.00', city: 'London', country: 'GBR' })).toEqual([
        '27:30.00 2012-08-04 great-north-run-2012',
      ]);
    });
  });

  it('keeps a heat in the time of the final', async () => {
    const rows = [performance(), performance({ place: '1h2' })];
    const { marks } = await imported({ 'performances.csv.gz': rows });
    expect(marks('10000m').map(({ place, round }) => [place, round].join(' '))).toEqual(['1 ', ' 1h2']);
  });

  it('takes a place in the only section for that in the race, and leaves one of several sections', async () => {
    const rows = [
      performance({ place: '1f1' }),
      performance({ place: '1f1', date: '2013-05-04', mark: '27:40.00' }),
      performance({ place: '1f2', date: '2013-05-04', mark: '27:50.00', name: 'Another RUNNER' }),
    ];
    const { marks } = await imported({ 'performances.csv.gz': rows });
    expect(marks('10000m').map(({ mark, place, round }) => [mark, place, round].join(' '))).toEqual([
      '27:30.00 1 ',
      '27:50.00  1f2',
      '27:40.00  1f1',
    ]);
  });

  it('takes 1 January of one list for its year', async () => {
    const { people } = await imported({ 'performances.csv.gz': [performance()] });
    expect(people[0].statements).toMatchObject([{ value: '1985', note: 'printed 1985-01-01, taken for a year only' }]);
  });

  it('believes 1 January when a table of another origin has it too', async () => {
    const { people } = await imported({
      'performances.csv.gz': [performance()],
      'olympian-bios.csv': ['Robert Kajuga,M,RWA,1985-01-01,,,,,github:cheredia19/paris-2024-osg-athetes a.csv'],
    });
    expect(people.map(born)).toEqual([['1985-01-01']]);
  });

  it('keeps the letter of a hand time and the zeros of an automatic one', async () => {
    const rows = [
      performance({ mark: '27:30.4', timing: 'hand' }),
      performance({ mark: '27:31.60', date: '2013-01-05' }),
    ];
    const { marks } = await imported({ 'performances.csv.gz': rows });
    expect(marks('10000m').map(({ mark, timing }) => [mark, timing])).toEqual([
      ['27:30.4h', 'hand'],
      ['27:31.60', undefined],
    ]);
  });

  it('unites the tables that tell of one mark, and keeps every source', async () => {
    const { marks, people } = await imported({
      'performances.csv.gz': [
        performance({
          discipline: 'marathon',
          mark: '2:05:00',
          name: 'Charles SPEDDING',
          nat: 'GBR',
          environment: 'road',
        }),
      ],
      'marathon-winners.csv': [
        'london,2012,32,2012-08-04,London,GBR,M,Charlie Spedding,GBR,2:05:00,,,github:nrennie/LondonMarathon data-raw/winners.csv',
      ],
    });
    expect(people.map(({ id, aliases }) => [id, aliases?.map(({ name }: { name: string }) => name)])).toEqual([
      ['charles-spedding', ['Charlie Spedding']],
    ]);
    expect(marks('marathon')).toMatchObject([{ event: 'london-marathon-2012', sources: { length: 3 } }]);
  });

  it('where tables differ on one race keeps both marks, and says which leads', async () => {
    const { marks } = await imported({
      'performances.csv.gz': [
        performance({
          discipline: 'marathon',
          mark: '2:05:00',
          name: 'Eliud KIPCHOGE',
          nat: 'KEN',
          environment: 'road',
        }),
      ],
      'marathon-winners.csv': [
        'london,2012,32,2012-08-04,London,GBR,M,Eliud Kipchoge,KEN,2:05:01,,,github:nrennie/LondonMarathon data-raw/winners.csv',
      ],
    });
    expect(marks('marathon').map(({ mark, rank, reason }) => [mark, rank, reason])).toEqual([
      ['2:05:00', 'preferred', 'the all-time list; another report has 2:05:01'],
      ['2:05:01', 'deprecated', 'the all-time list has 2:05:00'],
    ]);
  });

  it('doubts a mark that only the older list has, where the newer one reaches it', async () => {
    const rows = [
      performance({ mark: '27:30.00', name: 'Abel KIRUI', nat: 'KEN', born: '1982-06-04', lists: '2023-07' }),
      performance({ mark: '27:40.00', name: 'Abel KIRUI', nat: 'KEN', born: '1982-06-04', date: '2013-05-01' }),
      performance({ mark: '28:00.00', name: 'John DOE', nat: 'USA', born: '1980-06-04' }),
      performance({ mark: '27:20.00', name: 'Jane DOE', sex: 'W', nat: 'USA', born: '1980-06-04', lists: '2023-07' }),
    ];
    const { marks } = await imported({ 'performances.csv.gz': rows });
    expect(marks('10000m').map(({ person, mark, rank }) => [person, mark, rank])).toEqual([
      ['john-doe', '28:00.00', undefined],
      ['abel-kirui', '27:40.00', undefined],
      // The women's list has no newer state: nothing reaches it.
      ['jane-doe', '27:20.00', undefined],
    ]);
  });

  it('leaves out what is unverified', async () => {
    const { output } = await imported({
      'marathon-winners.csv': ['london,2012,32,2012-08-04,London,GBR,M,Nobody Known,GBR,2:05:00,,,unverified'],
    });
    expect(output.get('people.ndjson')).toBe('');
    expect(output.get('reports/records.md')).toContain('london 2012, Nobody Known: unverified');
  });

  it('tells a record with its days, status and holder, and unites the two tables of records', async () => {
    const row = '100m,M,outdoor,9.58,+0.9,auto,Usain Bolt,USA,2009-08-16,"Olympiastadion, Berlin",GER,open,ratified';
    const { whole } = await imported({
      'world-record-progression.csv': [record(`${row},ratified 2009-10-01`)],
      'world-records-current.csv': [`${row},still listed 2026-09,github:kmuchiri/AthleticScraper datasets`],
    });
    expect(whole('records/100m.json').records).toEqual([
      {
        sex: 'M',
        environment: 'outdoor',
        category: 'open',
        area: 'world',
        mark: '9.58',
        wind: '+0.9',
        timing: 'auto',
        holders: [{ person: 'usain-bolt', nation: 'USA' }],
        set: '2009-08-16',
        venue: 'Olympiastadion',
        city: 'Berlin',
        country: 'GER',
        status: 'ratified',
        ratified: '2009-10-01',
        sources: ['hindustantimeslabs-world-record-progression', 'kmuchiri-athleticscraper'],
      },
    ]);
  });

  it('says why a list starts anew with a mark that is no improvement', async () => {
    const { whole } = await imported({
      'world-record-progression.csv': [
        record('100m,M,outdoor,10.5,,hand,Emil Ketterer,GER,1911-07-09,,,open,world-best,before IAAF ratification'),
        record('100m,M,outdoor,10.6,,hand,Donald Lippincott,USA,1912-07-06,,,open,ratified,'),
      ],
    });
    expect(whole('records/100m.json').records.map(({ restart }: { restart?: string }) => restart)).toEqual([
      undefined,
      'first official list: the better mark before it was never ratified',
    ]);
  });

  it('lets no mark of Boston stand as a world record', async () => {
    const { whole } = await imported({
      'world-record-progression.csv': [
        record('marathon,W,road,2:22:43,,,Joan Benoit,USA,1983-04-18,,,mixed,world-best,recognised world best'),
      ],
      'marathon-winners.csv': [`boston,1983,87,1983-04-18,Boston,USA,W,Joan Benoit,USA,2:22:43,,,${WORLD}`],
    });
    expect(whole('records/marathon.json').records).toMatchObject([
      { status: 'unratified', note: 'made at Boston, whose course counts for no record' },
    ]);
  });

  it('holds former national records by day, and the newest state as the standing one', async () => {
    const state = (mark: string, date: string, first: string, last: string) =>
      `NR,RWA,10000m,M,outdoor,${mark},,Robert,Kajuga,RWA,1985,${date},London,GBR,${first},${last},github:nimarion/records records/national.csv`;
    const { whole } = await imported({
      'national-records.csv': [
        state('28:03.24', '2012-06-28', '2024-06-12', '2024-06-13'),
        state('27:56.67', '2012-08-04', '2024-06-12', '2026-05-06'),
        state('27:56.76', '2012-08-04', '2024-06-01', '2024-06-11'),
      ],
    });
    expect(whole('records/10000m.json').records).toMatchObject([
      { area: 'RWA', mark: '28:03.24', set: '2012-06-28' },
      { area: 'RWA', mark: '27:56.67', set: '2012-08-04' },
    ]);
  });

  it('gives the same bytes for the same tables, whatever is there already', async () => {
    const rows = {
      'performances.csv.gz': [performance(), performance({ name: 'Mo FARAH', nat: 'GBR', born: '1983-03-23' })],
      'world-record-progression.csv': [
        record('100m,M,outdoor,9.58,+0.9,auto,Usain Bolt,USA,2009-08-16,Berlin,GER,open,ratified,'),
      ],
    };
    const [facts, data] = [tables(rows), dataFolder()];
    const first = await importTables(facts, data);
    await replaceGenerated(data, first.output);
    const second = await importTables(facts, data);
    expect([...second.output]).toEqual([...first.output]);
  });
});

describe('malformed tables', () => {
  const faultsOf = async (rows: Rows) => {
    try {
      await importTables(tables(rows), dataFolder());
    } catch (error) {
      if (error instanceof ImportError) return error.message;
      throw error;
    }
    return 'no fault';
  };

  it('stop the import with file, line, column and reason, the same reason counted', async () => {
    const rows = [
      performance({ mark: '27:61.00' }),
      performance(),
      performance({ mark: '27:61.00', date: '2012-13-40' }),
    ];
    expect(await faultsOf({ 'performances.csv.gz': rows })).toMatchInlineSnapshot(`
      "3 malformed rows; nothing was written
        performances.csv.gz: mark: "27:61.00" is no mark of the 10000m: minutes and seconds under a larger unit stop at 59 (2 times: lines 2, 4)
        performances.csv.gz: date: "2012-13-40" is no date: there is no month 13 (line 4)"
    `);
  });

  it.each([
    ['a row cut short', { 'performances.csv.gz': ['10000m,M'] }, 'row: 2 cells where 19 are named (line 2)'],
    ['an open quote', { 'marathon-winners.csv': ['"london'] }, 'row: '],
    [
      'an unknown discipline',
      { 'performances.csv.gz': [performance({ discipline: '99m' })] },
      'unknown discipline "99m"',
    ],
    ['an unknown nation', { 'performances.csv.gz': [performance({ nat: 'XYZ' })] }, 'unknown country code "XYZ"'],
    ['an unknown person', { 'results-notable.csv': [`nobody,2012,marathon,,,,,,,,${WORLD}`] }, 'no curated person'],
  ])('%s', async (_, rows, expected) => {
    expect(await faultsOf(rows as Rows)).toContain(expected);
  });
});

describe('replaceGenerated', () => {
  it('replaces generated folders whole, and leaves what is curated', async () => {
    const data = dataFolder();
    await replaceGenerated(
      data,
      new Map([
        ['marks/a.ndjson', 'a'],
        ['people.ndjson', 'p'],
      ]),
    );
    await replaceGenerated(data, new Map([['marks/b.ndjson', 'b']]));
    expect(readdirSync(join(data, 'marks'))).toEqual(['b.ndjson']);
    expect(readFileSync(join(data, 'people.ndjson'), 'utf8')).toBe('p');
    expect(existsSync(join(data, 'countries.json'))).toBe(true);
  });

  it('changes nothing when a file cannot be written', async () => {
    const data = dataFolder();
    writeFileSync(join(data, 'people.ndjson'), 'before');
    const broken = new Map([
      ['people.ndjson', 'after'],
      ['people.ndjson/x', 'no folder'],
    ]);
    await expect(replaceGenerated(data, broken)).rejects.toThrow();
    expect(readFileSync(join(data, 'people.ndjson'), 'utf8')).toBe('before');
    expect(readdirSync(join(data, '..')).filter((name) => name.startsWith('.data-import-'))).toEqual([]);
  });
});
