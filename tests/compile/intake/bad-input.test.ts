/** Whatever a file holds: it is told what is wrong and what to do, nothing is lost, and no other file is touched. */
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { HEADING, results, type Workplace, workplace } from '../../fixtures/own-folder.ts';
import { stadion } from '../../fixtures/run.ts';

/** A disk that is full after so many bytes. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const writeSync = (handle: number, bytes: Uint8Array, at: number): number => {
    disk.room -= bytes.length;
    if (disk.room < 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    return fs.writeSync(handle, bytes, at);
  };
  return { ...fs, writeSync };
});

const KIPTUM = 'marathon,M,Kelvin KIPTUM,1999-12-02,KEN,2:00:35,2023-10-08';
const GOOD = results(KIPTUM);

/** Imports into a folder that has something already, and sees that it stays as it was. */
async function refused(make: (at: Workplace) => string, ...words: string[]) {
  const at = workplace();
  await at.import(at.file('before.csv', GOOD));
  const before = at.all();
  const beside = readdirSync(at.folder).length;
  const path = make(at);
  const added = readdirSync(at.folder).length - beside;
  const { code, data } = await at.import(path, ...words);
  expect(at.all()).toEqual(before);
  expect(readdirSync(at.folder)).toHaveLength(beside + added);
  return { code, message: data.message };
}

describe('a file that is no table', () => {
  it.each<[string, (at: Workplace) => string, RegExp]>([
    ['that is not there', ({ folder }) => join(folder, 'none.csv'), /there is no such file/],
    ['that is a folder', ({ folder }) => folder, /is a folder name its files/],
    ['that is empty', (at) => at.file('a.csv', ''), /is empty/],
    [
      'in another encoding',
      (at) => at.file('a.csv', Buffer.from(results('100m,M,José,,ESP,10.50,2020-01-02'), 'latin1')),
      /not written in UTF-8 .*--encoding/,
    ],
    [
      'whose encoding breaks off far inside',
      (at) =>
        at.file('a.csv', Buffer.concat([Buffer.from(results(...Array(4000).fill(KIPTUM))), Buffer.from([0xe9, 0x0a])])),
      /not written in UTF-8/,
    ],
    ['that is a spreadsheet', (at) => at.file('a.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])), /no text/],
    [
      'with a quote left open',
      (at) => at.file('a.csv', `${HEADING}\nmarathon,M,"Kelvin,1999,KEN,2:00:35,2023-10-08\n`),
      /a\.csv:2: a quote is opened and never closed/,
    ],
    [
      'with two columns of one name',
      (at) => at.file('a.csv', 'name,mark,mark\na,1,2\n'),
      /two columns are called "mark"/,
    ],
    ['with other columns', (at) => at.file('a.csv', 'colour,size\nred,2\n'), /colour, size.*--map COLUMN=FIELD/],
    [
      'of a row without end',
      (at) => at.file('a.csv', `${HEADING}\n${'x'.repeat(3_000_000)}`),
      /a\.csv:2: a row of more than 1 MB/,
    ],
    [
      'of JSON without end',
      (at) => at.file('a.json', `[{"name": "${'x'.repeat(3_000_000)}`),
      /a row of more than 1 MB/,
    ],
    ['of JSON cut short', (at) => at.file('a.json', '[{"name": "a", "sex": "M"}, {"na'), /does not end/],
    [
      'of JSON that is nested without end',
      (at) => at.file('a.json', `[{"name": ${'['.repeat(400_000)}`),
      /does not end/,
    ],
    [
      'of JSON whose cells are nested without end',
      (at) => at.file('a.json', `[{"name": ${'['.repeat(200_000)}${']'.repeat(200_000)}, "mark": "1"}]`),
      /columns name neither|every row was refused/,
    ],
    [
      'of JSON with more behind its end',
      (at) => at.file('a.json', '[{"name": "A B", "sex": "M", "nation": "KEN"}]\n[{"name": "C D"}]'),
      /a\.json:1: .*behind the end/,
    ],
    [
      'of JSON nested without end',
      (at) => at.file('a.json', `[{"name": "A B", "sex": "M", "x": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}]`),
      /columns name neither/,
    ],
    [
      'of JSON with a key of its own in every row',
      (at) =>
        at.file(
          'a.ndjson',
          Array.from({ length: 600 }, (_, n) => `{"name": "A B", "sex": "M", "k${n}": 1}\n`).join(''),
        ),
      /a\.ndjson:\d+: more than 500 different keys/,
    ],
    [
      'with a quote within a cell',
      (at) => at.file('a.csv', 'name,sex\nA "B" C,M\n'),
      /a\.csv:2: .*double those inside/,
    ],
    ['of JSON that is no list', (at) => at.file('a.json', '{"name":\n"a"}'), /expected a JSON array/],
    [
      'of gzip cut short',
      (at) => at.file('a.gz', gzipSync(results(...Array(999).fill(KIPTUM))).subarray(0, 60)),
      /cannot be unpacked/,
    ],
    [
      'of which no row is good',
      (at) => at.file('a.csv', results('flying,M,A B,,KEN,1,2020')),
      /every row was refused \(1\).*"flying" is no discipline/,
    ],
  ])('%s is refused', async (_what, make, message) => {
    const { code, message: told } = await refused(make);
    expect(told).toMatch(message);
    expect(code).toBe(4);
  });

  it('that unpacks to far more than it can hold is refused before it does', async () => {
    const bomb = (at: Workplace) =>
      at.file('a.csv.gz', gzipSync(Buffer.concat([Buffer.from(`${HEADING}\n`), Buffer.alloc(120_000_000, '\n')])));
    expect((await refused(bomb)).message).toMatch(/250 times its size/);
  });

  it('that may not be read is refused', async () => {
    if (process.getuid?.() === 0) return;
    const locked = (at: Workplace) => {
      const path = at.file('a.csv', GOOD);
      chmodSync(path, 0);
      return path;
    };
    expect((await refused(locked)).message).toMatch(/may not be read/);
  });

  it('in an encoding that is said is read', async () => {
    const at = workplace();
    await at.import(
      at.file('a.csv', Buffer.from(results('100m,M,José LÓPEZ,,ESP,10.50,2020-01-02'), 'latin1')),
      '--encoding',
      'windows-1252',
    );
    expect(at.lines('people.ndjson')[0]).toMatchObject({ id: 'jose-lopez', name: 'José López' });
  });

  it('in UTF-16, as spreadsheets write it, is read', async () => {
    const at = workplace();
    const { data } = await at.import(at.file('a.txt', Buffer.from(`\ufeff${GOOD.replaceAll(',', '\t')}`, 'utf16le')));
    expect(data.files[0]?.dialect).toBe('TSV, utf-16le');
  });
});

describe('rows', () => {
  it('that are ragged, or have no day, mark or nation, are refused one by one, with their lines', async () => {
    const at = workplace();
    const rows = [
      'marathon,M,A',
      `${KIPTUM},more`,
      '100m,M,A B,,KEN,fast,2020-01-02',
      '100m,M,A B,,XXX,10.50,2020-01-02',
      '100m,M,A B,,KEN,10.50,01/02/2020',
      '100m,M,,,KEN,10.50,2020-01-02',
    ];
    const rejects = join(at.folder, 'rejects.csv');
    const { data } = await at.import(at.file('a.csv', results(KIPTUM, ...rows)), '--rejects', rejects);
    expect(data).toMatchObject({ marks: { added: 1 }, refused: { rows: rows.length } });
    const lines = readFileSync(rejects, 'utf8').trimEnd().split('\n');
    expect(lines[0]).toBe(`refused file,refused line,refused because,${HEADING}`);
    expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(['3', '4', '5', '6', '7', '8']);
  });

  it('that are refused do not go where something else lies', async () => {
    const at = workplace();
    const bad = at.file('a.csv', results(KIPTUM, 'marathon,M,A'));
    const diary = at.file('diary.txt', 'mine');
    symlinkSync(diary, join(at.folder, 'link.csv'));
    linkSync(bad, join(at.folder, 'again.csv'));
    for (const name of ['a.csv', 'again.csv', 'diary.txt', 'link.csv', '.']) {
      const { code } = await at.import(bad, '--rejects', join(at.folder, name));
      expect([name, code]).toEqual([name, 2]);
    }
    expect(readFileSync(diary, 'utf8')).toBe('mine');
    expect(readdirSync(at.folder).sort()).toEqual(['a.csv', 'again.csv', 'diary.txt', 'link.csv']);
    for (let times = 0; times < 2; times++) {
      expect((await at.import(bad, '--rejects', join(at.folder, 'rejects.csv'))).code).toBe(0);
    }
  });

  it('that were refused can be mended and imported again', async () => {
    const at = workplace();
    const rejects = join(at.folder, 'rejects.csv');
    await at.import(at.file('a.csv', results(KIPTUM, '100m,M,A BE,,KEN,10.50,01/02/2020')), '--rejects', rejects);
    writeFileSync(rejects, readFileSync(rejects, 'utf8').replace(',01/02/2020', ',2020-02-01'));
    const { data } = await at.import(rejects);
    expect(data).toMatchObject({ marks: { added: 1 }, refused: { rows: 0 } });
  });

  it('whose names are those of the language are people', async () => {
    const at = workplace();
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { code, data } = await at.import(
      at.file('a.csv', results(...names.map((name) => `100m,M,${name},,KEN,10.50,2020-01-02`))),
    );
    expect([code, data.people.added]).toEqual([0, 4]);
    expect((await stadion(`data build ${at.to} --out ${at.folder}/c`)).code).toBe(0);
    expect((await stadion(`athlete constructor --data ${at.folder}/c -q`)).code).toBe(0);
  });

  it('of JSON with such keys change nothing but their row', async () => {
    const at = workplace();
    const row =
      '{"__proto__": {"mark": "1"}, "discipline": "100m", "sex": "M", "name": "A Be", "nation": "KEN", "mark": "10.50", "date": "2020-01-02"}';
    const { data } = await at.import(at.file('a.ndjson', `${row}\n`));
    expect(data.marks.added).toBe(1);
    expect(({} as Record<string, unknown>).mark).toBeUndefined();
  });

  it('with names that would leave the folder stay in it', async () => {
    const at = workplace();
    const heading = 'series,year,date';
    const { code } = await at.import(
      at.file('a.csv', `${heading}\n../../x,2020,2020-01-02\n/etc/passwd,2021,2021-01-02\nCON,2022,2022-01-02\n`),
    );
    expect(code).toBe(0);
    expect(
      Object.keys(at.all())
        .filter((path) => path.startsWith('events/'))
        .sort(),
    ).toEqual(['events/con.json', 'events/etc-passwd.json', 'events/x.json']);
    expect(readdirSync(at.folder).sort()).toEqual(['a.csv', 'mine']);
  });

  it('with identifiers that differ by case alone are one thing, as they would be on the disk', async () => {
    const at = workplace();
    const rows = 'series,year,date\nOslo Games,2020,2020-01-02\nOSLO games,2021,2021-01-02\n';
    await at.import(at.file('a.csv', rows));
    expect(Object.keys(at.all()).filter((path) => path.startsWith('events/'))).toEqual(['events/oslo-games.json']);
    await at.import(
      at.file('b.csv', results('100m,M,Usain BOLT,,JAM,9.58,2009-08-16', '100m,M,USAIN BOLT,,JAM,9.69,2008-08-16')),
    );
    expect(at.lines('people.ndjson').map(({ id }) => id)).toEqual(['usain-bolt']);
  });
});

describe('people and sources', () => {
  it('whose names no Latin letters spell have identifiers all the same', async () => {
    const at = workplace();
    const rows = ['王軍霞', 'Іван Франко', '...', '\u00bf'].map((name) => `marathon,W,${name},,CHN,2:30:00,2020-01-02`);
    const { data } = await at.import(at.file('成績.csv', results(...rows)));
    expect(data).toMatchObject({ people: { added: 2 }, refused: { rows: 2, reasons: [{ reason: 'no name' }] } });
    expect(at.lines('people.ndjson').map(({ name }) => name)).toEqual(['Іван Франко', '王軍霞']);
    expect((await stadion(`data build ${at.to} --out ${at.folder}/c`)).code).toBe(0);
    expect((await stadion(`athlete 王軍霞 --data ${at.folder}/c -q`)).code).toBe(0);
  });

  it.each(['---', 'https://', 'https://[x/a', 'https://a.example/%zz', 'http://a b', '()', 'github:/'])(
    'a source called %j is one that is valid, or none',
    async (source) => {
      const at = workplace();
      await at.import(at.file('a.csv', `${HEADING},source\n${KIPTUM},${source}\n`));
      expect((await stadion(`data validate ${at.to}`)).code).toBe(0);
    },
  );

  it('of a file with a name that would steer a terminal are called without it', async () => {
    const at = workplace();
    await at.import(at.file('\u001b[2J\n\u202e .csv', GOOD));
    expect((await stadion(`data validate ${at.to}`)).code).toBe(0);
  });
});

describe('an option', () => {
  it.each<[string, string[], RegExp]>([
    ['--delimiter of nothing', ['--delimiter='], /one character/],
    ['--delimiter that is a quote', ['--delimiter', "'\"'"], /one character/],
    ['--delimiter that is a word', ['--delimiter', 'constructor'], /one character/],
    ['--source of nothing', ['--source='], /is a title/],
  ])('%s is refused', async (_what, words, message) => {
    const { code, message: told } = await refused((at) => at.file('a.csv', GOOD), ...words);
    expect([code, told]).toEqual([2, expect.stringMatching(message)]);
  });

  it('--rejects in a folder that is not there is told, and nothing is left behind', async () => {
    const { code, message } = await refused((at) => at.file('a.csv', GOOD), '--rejects', '/nowhere/at/all.csv');
    expect([code, message]).toEqual([4, expect.stringMatching(/\/nowhere\/at\/\S+: it is not there/)]);
  });
});

describe('the folder', () => {
  it('that is none is not written into', async () => {
    const at = workplace();
    mkdirSync(at.to);
    writeFileSync(join(at.to, 'diary.txt'), 'mine');
    const { code, data } = await at.import(at.file('a.csv', GOOD));
    expect([code, data.message]).toEqual([2, expect.stringContaining('is no data folder')]);
    expect(at.all()).toEqual({ 'diary.txt': 'mine' });
  });

  it('with links to elsewhere is left alone, and so is elsewhere', async () => {
    const at = workplace();
    await at.import(at.file('a.csv', GOOD));
    const elsewhere = join(at.folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'secret.json'), '{"secret": 1}');
    symlinkSync(elsewhere, join(at.to, 'events'));
    symlinkSync(join(elsewhere, 'secret.json'), join(at.to, 'marks/100m.ndjson'));
    const { code, data } = await at.import(at.file('b.csv', results('100m,M,A BE,,KEN,10.50,2020-01-02')));
    expect([code, data.message]).toEqual([4, expect.stringContaining('not a symbolic link')]);
    expect(data.message).not.toContain('secret":');
    expect(readdirSync(elsewhere)).toEqual(['secret.json']);
  });

  it('that was broken by hand is not imported into', async () => {
    const at = workplace();
    await at.import(at.file('a.csv', GOOD));
    writeFileSync(join(at.to, 'people.ndjson'), '{"id": "../x"}\n');
    const { code, data } = await at.import(at.file('b.csv', GOOD));
    expect([code, data.message]).toEqual([4, expect.stringMatching(/people\.ndjson:1: schema: .*data validate/)]);
  });

  it.each([0, 500, 2_500])('is as it was when the disk is full after %i bytes', async (room) => {
    const at = workplace();
    await at.import(at.file('a.csv', GOOD));
    const before = at.all();
    const more = at.file(
      'b.csv',
      results(
        ...Array.from(
          { length: 50 },
          (_, n) => `800m,W,Mary M${'aeiou'[n % 5]}RAA,,KEN,2:0${n % 10}.00,2023-08-${10 + (n % 20)}`,
        ),
      ),
    );
    disk.room = room;
    const { code, data } = await at.import(more).finally(() => {
      disk.room = Number.POSITIVE_INFINITY;
    });
    expect([code, data.message]).toEqual([4, expect.stringContaining('the disk is full')]);
    expect(at.all()).toEqual(before);
    expect((await at.import(more)).code).toBe(0);
  });
});
