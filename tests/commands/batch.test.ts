/** `-`: a list on standard input, answered in order, with errors in their places. */
import { describe, expect, it } from 'vitest';
import { ErrorAnswer } from '../../src/contract/envelope.ts';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { type Setting, stadion } from '../fixtures/run.ts';

const dataset = fixtureFolder();
const NAMES = 'Kelvin Kiptum\n\n  steve lewis \r\nnobody\nlukasz kowalski';
const ask = (line: string, input = NAMES, setting: Setting = {}) =>
  stadion(line, { dataset, today: '2024-11-20', input, ...setting });

describe('text', () => {
  it('bare: a line each, the reason in a third cell', async () => {
    const { code, out, err } = await ask('age - -q --on 2024-01-01');
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "Kelvin Kiptum	24 years and 30 days
      steve lewis		"steve lewis" fits 2 people
      nobody		nobody called "nobody" is in the dataset
      lukasz kowalski	36 or 37 years
      "
    `);
  });

  it('through a pipe: each below its input', async () => {
    expect((await ask('age - --on 2024-01-01')).out).toMatchInlineSnapshot(`
      "input	Kelvin Kiptum
      24 years and 30 days
      Kelvin Kiptum, on 2024-01-01
      born	1999-12-02, died 2024-02-11
      days lived	8,796
      source	wa-profiles	Athlete profiles	World Athletics
      source	nation-2024-02-12	How Hakizimana shaped Kiptum	Nation	2024-02-12	https://nation.africa/kenya/sports/athletics/hakizimana
      input	steve lewis
      stadion: "steve lewis" fits 2 people
      say which one:
      Steve Lewis	USA, born 1969-05-16	stadion age steve-lewis-1969
      Steve Lewis	GBR, born 1986-05-20	stadion age steve-lewis-1986
      input	nobody
      stadion: nobody called "nobody" is in the dataset
      check the spelling, or try one word of the name
      input	lukasz kowalski
      36 or 37 years
      Łukasz Kowalski, on 2024-01-01
      born	1987
      days lived	13,150 to 13,514
      note	known only: born 1987, so the age is a span
      source	wa-profiles	Athlete profiles	World Athletics
      "
    `);
  });

  it('on a terminal: each below its input as a heading', async () => {
    const { out } = await ask('age - --on 2024-01-01', 'lukasz kowalski\nnobody', {
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(out).toMatchInlineSnapshot(`
      "lukasz kowalski
      36 or 37 years
        Łukasz Kowalski, on 2024-01-01
        born        1987
        days lived  13,150 to 13,514
        note: known only: born 1987, so the age is a span

      Source
        Athlete profiles, World Athletics

      nobody
      stadion: nobody called "nobody" is in the dataset
        check the spelling, or try one word of the name
      "
    `);
  });

  it('bare, of a table: each row has its input', async () => {
    expect((await ask('records - -q --history', '110m hurdles\n')).out).toBe(
      '110m hurdles\t12.91\tColin Jackson\tGBR\t1993-08-20\tstands\t11415\t\t\n' +
        '110m hurdles\t12.91\tLiu Xiang\tCHN\t2004-08-27\tstands\t7390\tequalled\t\n',
    );
  });
});

describe('Markdown', () => {
  it('has a title for each', async () => {
    const { out } = await ask('age - -o md -q', 'nobody\n<zz>\neliud kipchoge');
    expect(out).toMatchInlineSnapshot(`
      "## nobody

      **stadion: nobody called "nobody" is in the dataset**

      check the spelling, or try one word of the name

      ## \\<zz\\>

      **stadion: nobody called "\\<zz\\>" is in the dataset**

      check the spelling, or try one word of the name

      ## eliud kipchoge

      **40 years and 15 days**
      "
    `);
  });
});

describe('json', () => {
  it('is an array of answers and errors, each with its input', async () => {
    const { code, out } = await ask('age - --json --on 2024-01-01');
    const all = JSON.parse(out);
    expect(all.map(({ input }: { input: string }) => input)).toEqual([
      'Kelvin Kiptum',
      'steve lewis',
      'nobody',
      'lukasz kowalski',
    ]);
    expect(code).toBe(3);
    const { input, ...first } = all[0];
    const alone = JSON.parse((await ask('age kelvin kiptum --json --on 2024-01-01')).out);
    expect(first).toEqual(alone);
    const { input: _, ...error } = all[1];
    expect(ErrorAnswer.parse(error)).toEqual(error);
    expect(error.error.code).toBe('AMBIGUOUS');
  });

  it('obeys --fields', async () => {
    const all = JSON.parse((await ask('age - --json --fields person.id', 'kelvin kiptum\neliud kipchoge')).out);
    expect(all.map(({ data }: { data: object }) => data)).toEqual([
      { person: { id: 'kelvin-kiptum' } },
      { person: { id: 'eliud-kipchoge' } },
    ]);
  });

  it('of nothing is an empty array', async () => {
    expect(await ask('age - --json', '\n \n')).toEqual({ code: 0, out: '[]\n', err: '' });
  });
});

describe('ndjson', () => {
  it('is a line each', async () => {
    const { code, out } = await ask('age - -o ndjson --fields days');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(3);
    expect(lines).toMatchObject([
      { input: 'Kelvin Kiptum', answer: { command: 'age', data: { days: 71 } } },
      { input: 'steve lewis', error: { code: 'AMBIGUOUS' } },
      { input: 'nobody', error: { code: 'NOT_FOUND' } },
      { input: 'lukasz kowalski', answer: { data: { days: null } } },
    ]);
  });

  it('of nothing is nothing', async () => expect((await ask('age - -o ndjson', '')).out).toBe(''));
});

describe('csv', () => {
  it('is one table, the input first and the error last', async () => {
    expect((await ask('age - -o csv --on 2024-01-01 --fields person.id,age')).out).toMatchInlineSnapshot(`
      "input,person.id,age.min,age.max,age.exact,error
      Kelvin Kiptum,kelvin-kiptum,24,24,true,
      steve lewis,,,,,"""steve lewis"" fits 2 people"
      nobody,,,,,"nobody called ""nobody"" is in the dataset"
      lukasz kowalski,lukasz-kowalski,36,37,false,
      "
    `);
  });

  it('has its header where nothing is answered', async () => {
    expect((await ask('age - -o csv --fields days', 'nobody')).out).toMatch(/^input,days,error\nnobody,,"/);
    expect((await ask('age - -o csv --fields days', '')).out).toBe('input,days,error\n');
  });

  it('has the rows of every list', async () => {
    const { code, out } = await ask(
      'records - -o tsv --sex M --fields discipline,mark -q',
      'marathon\ncross-country\n100m',
    );
    expect({ code, out }).toEqual({ code: 0, out: 'marathon\tmarathon\t2:00:35\t\n100m\t100m\t9.93\t\n' });
  });
});

describe('the exit code', () => {
  it.each([
    ['eliud kipchoge', 0],
    ['nobody\neliud kipchoge', 1],
    ['steve lewis\nnobody', 3],
  ])('%j: %i', async (input, code) => expect((await ask('age - -q', input)).code).toBe(code));
});

describe('what holds for all is told once', () => {
  it.each([
    ['age - --on 2024-13-01', 'there is no month 13'],
    ['age - --as-of 2024', 'takes a day'],
    ['age - -o csv --fields bogus', 'is no field of age'],
    ['records - --sex Q', 'M, W, X'],
  ])('%s', async (line, said) => {
    const { code, out, err } = await ask(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('a dataset that is not there', async () => {
    expect((await ask('age - -q', NAMES, { dataset: '/nowhere' })).code).toBe(4);
  });
});

describe('where there is no list', () => {
  it('a terminal is refused, not waited for', async () => {
    const { code, out, err } = await stadion('age - --on 2024', { dataset });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('"-" takes a list from standard input, and that is the terminal');
    expect(err).toContain('stadion age - --on 2024 < names.txt');
  });

  it('standard input is not read unasked', async () => {
    expect((await ask('age eliud kipchoge -q', 'nobody')).code).toBe(0);
  });
});

describe('hostile input', () => {
  it.each(['', '-q', '-o md', '-o csv', '-o json', '-o ndjson'])('does not steer a terminal: %s', async (options) => {
    const { out } = await ask(`age - ${options}`, '\u001b[2J\u009b31m\u202ex\u0007', {
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(out.replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
