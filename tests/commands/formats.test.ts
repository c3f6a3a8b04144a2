/** One answer in every format, and what each does with nothing and with an error. */
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/commands/answer-options.ts';
import type { Command } from '../../src/commands/command.ts';
import { answering } from '../../src/commands/index.ts';
import { selectionOf } from '../../src/render/fields.ts';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { type Setting, shipped, stadion } from '../fixtures/run.ts';

const dataset = fixtureFolder();
const ask = (line: string, setting: Setting = {}) => stadion(line, { dataset, today: '2024-11-20', ...setting });
const shown = async (line: string) => (await ask(line)).out;

describe('an age', () => {
  const line = 'age lukasz kowalski --on 2024-06-15';

  it('as rows of JSON', async () => {
    expect(await shown(`${line} -o ndjson`)).toMatchInlineSnapshot(`
      "{"person":{"id":"lukasz-kowalski","name":"Łukasz Kowalski"},"match":null,"on":"2024-06-15","at":null,"born":{"value":"1987","precision":"year"},"died":null,"age":{"min":36,"max":37,"exact":false},"years":null,"days":null,"totalDays":{"min":13316,"max":13680},"status":"alive","presumed":false,"nextBirthday":null,"otherBirths":[],"leapDayRule":"mar1","sources":["wa-profiles"]}
      "
    `);
  });

  it('as csv', async () =>
    expect(await shown(`${line} -o csv`)).toMatchInlineSnapshot(`
      "person.id,person.name,match.typed,match.name,match.kind,on,at.id,at.name,born.value,born.precision,died.value,died.precision,age.min,age.max,age.exact,years,days,totalDays.min,totalDays.max,status,presumed,nextBirthday.date,nextBirthday.turns,nextBirthday.inDays,otherBirths,leapDayRule,sources
      lukasz-kowalski,Łukasz Kowalski,,,,2024-06-15,,,1987,year,,,36,37,false,,,13316,13680,alive,false,,,,,mar1,wa-profiles
      "
    `));

  it('as tsv', async () => {
    expect(await shown(`${line} -o tsv --fields person,age,days,nextBirthday`)).toMatchInlineSnapshot(`
      "person.id	person.name	age.min	age.max	age.exact	days	nextBirthday.date	nextBirthday.turns	nextBirthday.inDays
      lukasz-kowalski	Łukasz Kowalski	36	37	false				
      "
    `);
  });

  it('as Markdown', async () =>
    expect(await shown(`${line} -o md`)).toMatchInlineSnapshot(`
    "**36 or 37 years**

    Łukasz Kowalski, on 2024-06-15

    - **born:** 1987
    - **days lived:** 13,316 to 13,680

    > note: known only: born 1987, so the age is a span

    ### Source

    1. Athlete profiles, World Athletics
    "
  `));

  it('as Markdown, bare', async () =>
    expect(await shown(`${line} -o md -q`)).toMatchInlineSnapshot(`
    "**36 or 37 years**
    "
  `));

  it('as Markdown, explained', async () => {
    expect(await shown(`${line} -o md --explain`)).toContain(
      '### How it was computed\n\n- **born:** 1987, known to the year',
    );
  });
});

describe('a history of records', () => {
  const line = 'records 110m hurdles --history';

  it('as rows of JSON', async () => {
    const lines = (await shown(`${line} -o ndjson`)).split('\n');
    expect(lines.map((each) => each && JSON.parse(each).holders[0].name)).toEqual(['Colin Jackson', 'Liu Xiang', '']);
  });

  it('as csv', async () => {
    expect(
      await shown(`${line} -o csv --fields mark,value,holders.name,set,ended,days,previous.margin`),
    ).toMatchInlineSnapshot(`
      "mark,value,holders.name,set,ended,days,previous.margin.value,previous.margin.unit,previous.margin.text,previous.margin.percent
      12.91,12910,Colin Jackson,1993-08-20,,11415,,,,
      12.91,12910,Liu Xiang,2004-08-27,,7390,0,ms,0.00 seconds,0
      "
    `);
  });

  it('as tsv without a header', async () => {
    expect(await shown(`${line} -o tsv -q --fields mark,holders.name,wind`)).toMatchInlineSnapshot(`
      "12.91	Colin Jackson	+0.5
      12.91	Liu Xiang	+0.3
      "
    `);
  });

  it('as Markdown', async () =>
    expect(await shown(`${line} -o md`)).toMatchInlineSnapshot(`
    "| mark | holder | nation | set | ended | days | better by |
    | ---: | --- | --- | --- | --- | ---: | --- |
    | 12.91 | Colin Jackson | GBR | 1993-08-20 | stands | 11,415 |  |
    | 12.91 | Liu Xiang | CHN | 2004-08-27 | stands | 7,390 | equalled |

    ### Source

    1. World records, World Athletics
    "
  `));
});

describe('the header', () => {
  it('does not depend on the answer', async () => {
    const header = async (line: string) => (await shown(line)).split('\n')[0];
    expect(await header('age eliud kipchoge -o csv')).toBe(await header('age kelvin kiptum -o csv'));
    expect(await header('records marathon --sex X -o csv')).toBe(await header('records -o csv'));
  });

  it.each(Object.values(answering))('$name has columns', ({ name, contract = name, lists = [] }: Command) => {
    const selected = selectionOf(JSON.parse(shipped(`schema/${contract}.json`)), lists, undefined);
    const widths = 'columns' in selected ? selected.columns.map((columns) => columns.length) : [];
    expect(widths).toHaveLength(lists.length || 1);
    expect(Math.min(...widths)).toBeGreaterThan(1);
  });
});

describe('nothing', () => {
  it.each([
    ['json', /"records": \[\]/],
    ['ndjson', /^$/],
    ['csv', /^discipline,sex,[^\n]*\n$/],
    ['tsv', /^discipline\tsex\t[^\n]*\n$/],
    ['md', /^\*\*no such record on 2024-11-20\*\*\n$/],
  ])('as %s', async (format, expected) => {
    const { code, out, err } = await ask(`records marathon --sex X -o ${format}`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(expected);
  });
});

describe('an error', () => {
  it.each(['--json', '-o json', '-o JSON', '-ojson', '--output=json'])('is JSON with %s', async (option) => {
    const { code, out, err } = await ask(`age nobody anywhere ${option}`);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out).error.code).toBe('NOT_FOUND');
  });

  it('is one line with -o ndjson', async () => {
    const { code, out, err } = await ask('age nobody anywhere -o ndjson');
    expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 1, err: '', lines: 2 });
    expect(JSON.parse(out).error.code).toBe('NOT_FOUND');
  });

  it.each(['text', 'csv', 'tsv', 'md'])('is told beside with -o %s', async (format) => {
    const { code, out, err } = await ask(`age nobody anywhere -o ${format}`);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('nobody called "nobody anywhere"');
  });
});

describe('what does not go together', () => {
  it.each([
    ['records -o xml', OUTPUTS.join(', ')],
    ['records --json -o csv', 'two formats'],
    ['records --fields mark', 'not with text'],
    ['records -o md --fields mark', 'not with md'],
    ['records --spreadsheet', '-o csv or -o tsv'],
    ['records -o ndjson --spreadsheet', '-o csv or -o tsv'],
  ])('%s', async (line, said) => {
    const { code, out, err } = await ask(line);
    if (line.includes('json') && !line.includes('csv')) expect(JSON.parse(out).error.message).toContain(said);
    else if (line.includes('--json')) expect(JSON.parse(out).error.message).toContain(said);
    else expect(err).toContain(said);
    expect(code).toBe(2);
  });

  it('--json is -o json', async () => {
    expect(await shown('records 100m --json')).toBe(await shown('records 100m --json -o json'));
  });
});

describe('on a terminal', () => {
  it.each(['csv', 'tsv', 'json', 'ndjson', 'md'])(
    '%s is the same as through a pipe, and has no colour',
    async (format) => {
      const line = `athlete kelvin kiptum -o ${format}`;
      expect((await ask(line, { terminal: true })).out).toBe((await ask(line)).out);
    },
  );
});
