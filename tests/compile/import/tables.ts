/** A folder of tables as the importer wants them, with the rows a test needs and no others. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { temporaryFolder } from '../../fixtures/dataset.ts';

const LIST =
  'list,area,discipline,sex,environment,mark,wind,given,family,nat,born_year,date,venue,country,first_listed,last_listed,source';
const RECORD = 'discipline,sex,environment,mark,wind,timing,athlete,nat,date,venue,country,category,status,note,source';

const HEADERS: Readonly<Record<string, string>> = {
  'performances.csv.gz':
    'discipline,sex,mark,timing,wind,name,given,family,born,nat,place,stadium,city,country,date,environment,score,score_edition,lists',
  'national-records.csv': LIST,
  'area-records.csv': LIST,
  'world-records-2024.csv': LIST,
  'world-leads.csv': LIST,
  'area-leads.csv': LIST,
  'world-record-progression.csv': RECORD,
  'world-records-current.csv': RECORD,
  'marathon-winners.csv': 'series,year,edition,date,city,country,sex,athlete,nat,mark,record_flag,note,source',
  'road-marks-2023-2026.csv': 'discipline,sex,mark,athlete,born,nat,place,competition,date,city,country,source',
  'championship-medals.csv': 'games,year,city,country,discipline,sex,medal,athlete,nat,mark,date,source',
  'results-notable.csv': 'person_id,date,discipline,mark,place,competition,edition,city,country,flags,source',
  'people-more.csv':
    'id,given,family,display,aliases,sex,nat,born,born_place,died,died_place,died_cause,roles,note,source,coach,coach_source',
  'olympian-bios.csv': 'name,sex,nat,born,born_place,died,died_place,olympedia_id,source',
  'paris2024-coaches.csv': 'name,sex,nat,born,born_place,residence,coach,coach_detail,source',
};

/** @param rows lines of each table, as they stand in it. */
export function tables(rows: Readonly<Record<string, readonly string[]>>): string {
  const folder = temporaryFolder();
  for (const [file, header] of Object.entries(HEADERS)) {
    const text = [header, ...(rows[file] ?? [])].join('\n');
    writeFileSync(join(folder, file), file.endsWith('.gz') ? gzipSync(text) : text);
  }
  return folder;
}

const country = (code: string, name: string, area: string) => ({ code, name, demonyms: [name], area });
const discipline = (id: string, kind: string, environments: string[], plausible: string[], more = {}) => ({
  id,
  name: id,
  aliases: [],
  kind,
  environments,
  decimals: kind === 'points' || environments[0] === 'road' ? 0 : 2,
  wind: false,
  plausible,
  ...more,
});

/** A data folder with the disciplines and countries of the tests, and nothing else. */
export function dataFolder(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = temporaryFolder();
  const base = {
    'disciplines.json': [
      discipline('100m', 'time', ['outdoor', 'indoor'], ['9.40', '25.00'], { metres: 100, wind: true }),
      discipline('10000m', 'time', ['outdoor'], ['25:50.00', '1:15:00.00'], { metres: 10000 }),
      discipline('marathon', 'time', ['road'], ['1:55:00', '6:30:00'], { metres: 42195 }),
      discipline('high-jump', 'height', ['outdoor', 'indoor'], ['0.90', '2.55']),
    ],
    'countries.json': [
      country('ETH', 'Ethiopia', 'africa'),
      country('GBR', 'Great Britain', 'europe'),
      country('GER', 'Germany', 'europe'),
      country('KEN', 'Kenya', 'africa'),
      country('LTU', 'Lithuania', 'europe'),
      country('NED', 'Netherlands', 'europe'),
      country('RUS', 'Russia', 'europe'),
      country('RWA', 'Rwanda', 'africa'),
      { ...country('URS', 'Soviet Union', 'europe'), from: '1922-12-30', to: '1991-12-26', successors: ['LTU', 'RUS'] },
      country('CZE', 'Czechia', 'europe'),
      country('SVK', 'Slovakia', 'europe'),
      {
        ...country('TCH', 'Czechoslovakia', 'europe'),
        from: '1918-10-28',
        to: '1992-12-31',
        successors: ['SVK', 'CZE'],
      },
      country('USA', 'United States', 'north-america'),
      { code: 'ANA', name: 'Authorised Neutral Athletes', demonyms: [], aliases: [], from: '2016', to: '2022' },
    ],
    ...files,
  };
  for (const [file, value] of Object.entries(base)) writeFileSync(join(folder, file), JSON.stringify(value));
  return folder;
}

/** A row of the all-time lists: a 10,000 m unless told otherwise. */
export function performance(changes: Partial<Record<string, string>> = {}): string {
  const row: Record<string, string | undefined> = {
    discipline: '10000m',
    sex: 'M',
    mark: '27:30.00',
    timing: '',
    wind: '',
    name: 'Robert KAJUGA',
    given: '',
    family: '',
    born: '1985-01-01',
    nat: 'RWA',
    place: '1',
    stadium: '',
    city: 'London',
    country: 'GBR',
    date: '2012-08-04',
    environment: 'outdoor',
    score: '',
    score_edition: '',
    lists: '2023-07|2025-12',
    ...changes,
  };
  return Object.values(row).join(',');
}
