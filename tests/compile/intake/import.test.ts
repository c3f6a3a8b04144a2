/** What an import makes of tables. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/compile/build.ts';
import { misspelt } from '../../../src/compile/canonical.ts';
import { problemText } from '../../../src/compile/problem.ts';
import { results, workplace } from '../../fixtures/own-folder.ts';
import { stadion } from '../../fixtures/run.ts';

const KIPTUM = 'marathon,M,Kelvin KIPTUM,1999-12-02,KEN,2:00:35,2023-10-08';
const MORAA = '800m,W,Mary MORAA,2000-06-15,KEN,1:56.03,2023-08-27';

describe('an import', () => {
  it('makes a folder that is valid and canonical, and is compiled and asked like the bundled one', async () => {
    const at = workplace();
    const { code, data } = await at.import(at.file('results.csv', results(KIPTUM, MORAA)));
    expect(code).toBe(0);
    expect(data).toMatchObject({ read: 2, marks: { added: 2 }, people: { added: 2 }, refused: { rows: 0 } });
    expect(validate(at.to).problems.map(problemText)).toEqual([]);
    expect(misspelt(at.to)).toEqual([]);
    expect((await stadion(`data build ${at.to} --out ${at.folder}/compiled`)).code).toBe(0);
    expect((await stadion(`marks marathon --data ${at.folder}/compiled -q`)).out).toContain('2:00:35');
  });

  it('of the same file twice changes nothing', async () => {
    const at = workplace();
    const file = at.file('results.csv', results(KIPTUM, MORAA, '800m,W,No BIRTH,,KEN,2:00.00,2023-08-27'));
    await at.import(file);
    const before = at.all();
    const { data } = await at.import(file);
    expect(data).toMatchObject({ marks: { added: 0, merged: 3 }, people: { added: 0, merged: 3 } });
    expect(at.all()).toEqual(before);
  });

  it('of a second file is merged: people keep their identifiers, one mark has both sources', async () => {
    const at = workplace();
    await at.import(at.file('a.csv', results(KIPTUM)));
    const more = results(
      'marathon,M,KIPTUM Kelvin,1999,KEN,2:00:35,2023-10-08',
      'marathon,M,Kelvin Kiptum,1999-12-02,KEN,2:01:25,2023-04-23',
    );
    const { data } = await at.import(at.file('b.csv', more));
    expect(data).toMatchObject({ marks: { added: 1, merged: 1 }, people: { added: 0, merged: 1 } });
    expect(at.lines('people.ndjson').map(({ id }) => id)).toEqual(['kelvin-kiptum']);
    expect(at.lines('marks/marathon.ndjson').map(({ mark, sources }) => [mark, sources])).toEqual([
      ['2:01:25', ['b']],
      ['2:00:35', ['a', 'b']],
    ]);
  });

  it('writes nothing where it is only tried', async () => {
    const at = workplace();
    const { code, data } = await at.import(at.file('results.csv', results(KIPTUM)), '--dry-run');
    expect([code, data.marks.added]).toEqual([0, 1]);
    expect(at.all()).toEqual({});
  });

  it('takes gzip whatever it is called, JSON, lines of JSON and standard input', async () => {
    const at = workplace();
    const row = {
      discipline: '100m',
      sex: 'M',
      person: { name: 'Usain Bolt', nation: 'JAM' },
      mark: '9.58',
      date: '2009-08-16',
    };
    const files = [
      at.file('a.csv', gzipSync(results(KIPTUM))),
      at.file('b.json', JSON.stringify([row, { ...row, mark: 9.69, date: '2008-08-16' }], null, 2)),
      at.file('c.ndjson', `${JSON.stringify({ ...row, mark: '9.63', date: '2012-08-05' })}\n`),
    ];
    const { data } = await at.import(...files);
    expect(data.files.map(({ dialect }) => dialect)).toEqual([
      'CSV with commas, UTF-8',
      'JSON, UTF-8',
      'NDJSON, UTF-8',
    ]);
    expect(data).toMatchObject({ marks: { added: 4 }, people: { added: 2 } });
    const { code } = await stadion(`data import - --to ${at.to}`, { input: results(MORAA) });
    expect(code).toBe(0);
    expect(at.lines('people.ndjson')).toHaveLength(3);
  });

  it('takes people, records and events too, each by its columns', async () => {
    const at = workplace();
    const people = at.file(
      'people.csv',
      'First name;Surname;Gender;Date of birth;Nationality;Club;Birthplace\nKelvin;Kiptum;Male;2 December 1999;Kenya;Rosa;Chepsamo\n',
    );
    const events = at.file(
      'events.csv',
      'series,year,date,city,country\nChicago Marathon,2023,2023-10-08,Chicago,USA\n',
    );
    const records = at.file(
      'records.csv',
      'discipline,sex,area,holder,nation,mark,date,status\nmarathon,M,world,Kelvin Kiptum,KEN,2:00:35,2023-10-08,ratified\n',
    );
    const own = at.file(
      'results.csv',
      'event id,discipline,sex,name,nation,born,mark,place,date\nChicago Marathon 2023,marathon,M,Kelvin KIPTUM,KEN,1999-12-02,2:00:35,1,2023-10-08\n',
    );
    const { data } = await at.import(people, events, records, own);
    expect(data.files.map(({ kind }) => kind)).toEqual(['people', 'events', 'records', 'results']);
    expect(data).toMatchObject({
      events: 1,
      records: { added: 1 },
      people: { added: 1 },
      marks: { added: 1 },
      refused: { rows: 0 },
    });
    expect(validate(at.to).problems.map(problemText)).toEqual([]);
    const [mark] = at.lines('marks/marathon.ndjson');
    expect(mark).toMatchObject({ event: 'chicago-marathon-2023', person: 'kelvin-kiptum', place: 1 });
    expect(JSON.parse(readFileSync(join(at.to, 'records/marathon.json'), 'utf8')).records[0].holders).toEqual([
      { person: 'kelvin-kiptum', nation: 'KEN' },
    ]);
    expect(at.lines('people.ndjson')[0]).toMatchObject({ relations: [{ type: 'club', name: 'Rosa' }] });
  });

  it('takes the list of a club in another language, with commas for decimals, a relay and someone who gave up', async () => {
    const at = workplace();
    const rows = [
      'Datum;Wettbewerb;Geschlecht;Platz;Nachname;Vorname;Jahrgang;Verein;Nation;Leistung;Wind;Ort',
      '12.03.2023;100 m;M;1;Müller;Jörg;1999;LG Beispiel;GER;10,84;+1,3;Köln',
      '12.03.2023;100 m;M;2;Schulz;Tim;2001;TV Muster;GER;11,2h;;Köln',
      '12.03.2023;100 m;Männer;;Öztürk;Emre;2000;TV Muster;GER;DNF;;Köln',
      '13.03.2023;Weitsprung;W;1;Weiß;Änne;2002;LG Beispiel;GER;6,12;0,4;Köln',
      '13.03.2023;110 m Hürden;M;1;Müller;Jörg;1999;LG Beispiel;GER;14,84;0,4;Köln',
      '13.03.2023;4x100m Staffel;M;1;LG Beispiel;;;LG Beispiel;GER;42,17;;Köln',
    ];
    const { data } = await at.import(at.file('a.csv', `${rows.join('\n')}\n`), '--date-order', 'dmy');
    expect(data).toMatchObject({ refused: { rows: 0 }, marks: { added: 6 }, people: { added: 4 } });
    expect(at.lines('marks/100m.ndjson')).toMatchObject([
      { person: 'emre-ozturk', outcome: 'DNF' },
      { person: 'jorg-muller', mark: '10.84', wind: '+1.3', date: '2023-03-12' },
      { person: 'tim-schulz', mark: '11.2h' },
    ]);
    expect(at.lines('marks/4x100m-relay.ndjson')).toMatchObject([{ team: 'LG Beispiel', mark: '42.17' }]);
    expect(at.lines('marks/110m-hurdles.ndjson')).toMatchObject([{ mark: '14.84' }]);
  });

  it('of which no row is good says what the columns were taken for, also where it is only tried', async () => {
    const at = workplace();
    const file = at.file(
      'a.csv',
      'Name,Sex,Country,Venue,Race,Result,Date,Shoe\nA B,M,KEN,Oslo,100m,10.5,2023-01-02,red\n',
    );
    const { code, data } = await at.import(file, '--map', 'Race=discipline', '--dry-run');
    expect(code).toBe(4);
    expect(data.message).toMatch(/no nation: .*--map COLUMN=nation/);
    expect(data.message).toMatch(/Race is discipline.*Country is country; nothing is made of Shoe/);
  });

  it('finds columns by their headings, by --map and --set, and tells what it did not use', async () => {
    const at = workplace();
    const file = at.file('club.csv', 'Runner|Chip|When|Shoe\nKelvin Kiptum|2h00:35|8 October 2023|left\n');
    const set = ['discipline=marathon', 'sex=M', 'nation=KEN'].flatMap((each) => ['--set', each]);
    const { data } = await at.import(file, '--map', 'Chip=mark', '--map', 'When=date', ...set);
    expect(data.files[0]).toMatchObject({ dialect: 'CSV with bars, UTF-8', unused: ['Shoe'] });
    expect(at.lines('marks/marathon.ndjson')[0]).toMatchObject({ mark: '2:00:35', date: '2023-10-08' });
  });
});

describe('people', () => {
  const namesakes = [
    '100m,M,Steve LEWIS,1969-05-16,USA,10.20,1988-06-01',
    '100m,M,Steve LEWIS,1986-02-02,GBR,10.90,2008-06-01',
  ];

  it('of one name and two births are two, with the year in their identifiers', async () => {
    const at = workplace();
    await at.import(at.file('a.csv', results(...namesakes)));
    expect(at.lines('people.ndjson').map(({ id }) => id)).toEqual(['steve-lewis-1969', 'steve-lewis-1986']);
  });

  it('of one name and nation, and no birth, are one; of another nation they are two', async () => {
    const at = workplace();
    const rows = ['KEN', 'KEN', 'UGA'].map((nation, at) => `800m,W,Mary Moraa,,${nation},2:0${at}.00,2023-08-2${at}`);
    const { data } = await at.import(at.file('a.csv', results(...rows)));
    expect(data.people.added).toBe(2);
  });

  it('of whom it is not certain that they are one are left two, and told', async () => {
    const at = workplace();
    const rows = ['1990-03-04', '1990-07-09'].map(
      (born, at) => `800m,W,Mary Moraa,${born},KEN,2:0${at}.00,2023-08-2${at}`,
    );
    const { data } = await at.import(at.file('a.csv', results(...rows)));
    expect(data).toMatchObject({ people: { added: 2 }, apart: { pairs: 1 } });
    expect(data.apart.first[0]).toContain('births differ');
  });

  it('who come later do not take the identifier of those who are there', async () => {
    const at = workplace();
    await at.import(at.file('a.csv', results(namesakes[0] as string)));
    await at.import(at.file('b.csv', results(namesakes[1] as string)));
    expect(at.lines('people.ndjson').map(({ id }) => id)).toEqual(['steve-lewis', 'steve-lewis-1986']);
  });

  it('are not made by rows that are refused', async () => {
    const at = workplace();
    const unborn = '100m,M,Too EARLY,2001-01-02,KEN,10.50,1999-06-01';
    const { data } = await at.import(at.file('a.csv', results(KIPTUM, unborn)));
    expect(data.refused.reasons[0]).toMatchObject({
      reason: expect.stringContaining('before too-early was born'),
      line: 3,
    });
    expect(at.lines('people.ndjson')).toHaveLength(1);
  });
});
