/** `check`: files in, findings out; what is found is made up, so that only the surface is tested. */
import { describe, expect, it, vi } from 'vitest';
import { fixtureFolder, temporaryFolder } from '../fixtures/dataset.ts';
import { type Setting, stadion } from '../fixtures/run.ts';

vi.mock('../../src/check/check.ts', async () => ({ checkText: (await import('../fixtures/checked.ts')).checkOfWords }));

const dataset = fixtureFolder();
const files = {
  'a.md': 'This is WRONG.\nThis is RIGHT, and this is UNSURE.\n',
  'b.txt': 'All is RIGHT.\n',
  'c.html': '<p>This is STALE.</p>',
  'empty.md': '',
};
const check = (line: string, setting: Setting = {}) =>
  stadion(`check ${line}`, { dataset, files, today: '2024-11-20', ...setting });
const verdicts = async (line: string) =>
  JSON.parse((await check(line)).out).data.findings.map(({ verdict }: { verdict: string }) => verdict);

describe('what is shown', () => {
  it.each([
    ['a.md', ['1 of 3 claims is wrong, 1 is right, 1 cannot be checked (a.md)', 'a.md:1:9: contradicted[age]']],
    ['b.txt', ['none of 1 claim is wrong, 1 is right (b.txt)']],
    ['c.html', ['none of 1 claim is wrong, 1 is outdated (c.html)', 'c.html:1:12: outdated[age]']],
    ['a.md --show unknown,supported', ['1 of 3', 'a.md:2:9: supported[age]', 'a.md:2:28: unknown[age]']],
    ['empty.md', ['no claim that can be checked was found (empty.md)']],
  ])('%s', async (line, beginnings) => {
    const { out, err } = await check(line);
    expect(err).toBe('');
    const lines = out.trimEnd().split('\n');
    expect(lines.map((each, at) => each.startsWith(beginnings[at] ?? '-'))).toEqual(beginnings.map(() => true));
  });

  it('as data is everything, unless asked for less', async () => {
    expect(await verdicts('a.md --json')).toEqual(['contradicted', 'supported', 'unknown']);
    expect(await verdicts('a.md -o JSON --show unknown')).toEqual(['unknown']);
    const { data } = JSON.parse((await check('a.md --json --show outdated')).out);
    expect(data).toMatchObject({ findings: [], summary: { supported: 1, contradicted: 1, outdated: 0, unknown: 1 } });
  });
});

describe('the exit code', () => {
  it.each([
    ['a.md', 1],
    ['b.txt', 0],
    ['c.html', 0],
    ['c.html --fail-on outdated', 1],
    ['a.md --fail-on none', 0],
    ['a.md --fail-on outdated', 0],
    ['a.md --fail-on outdated,unknown', 1],
    ['a.md --show supported', 1],
    ['b.txt a.md c.html', 1],
    ['b.txt c.html', 0],
    ['a.md nowhere.md', 4],
    ['nowhere.md', 4],
  ])('of %s is %i', async (line, code) => expect((await check(line)).code).toBe(code));
});

describe('options', () => {
  it.each([
    ['a.md --published 03/04/2012', '2012-04-03 or 2012-03-04'],
    ['a.md --show wrong', 'contradicted, outdated, supported, unknown, all'],
    ['a.md --show contradicted,', '"" is none of'],
    ['a.md --fail-on all', 'contradicted, outdated, unknown, none'],
    ['a.md b.txt --format pdf', 'plain, markdown, html'],
    ['a.md -o svg', 'draws marks over time'],
    ['a.md -o sarif --fields line', 'not with sarif'],
    ['', "missing required argument 'file'"],
  ])('%s is refused', async (line, said) => {
    const { code, out, err } = await check(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(said);
  });

  it.each(['sarif', 'github'])('-o %s is of check alone', async (format) => {
    for (const line of [`age kelvin kiptum -o ${format}`, `age - -o ${format}`]) {
      const { code, err } = await stadion(line, { dataset, input: 'kelvin kiptum' });
      expect(code).toBe(2);
      expect(err).toContain('stadion check FILE');
    }
  });

  it('--published and --format are handed on', async () => {
    const { data } = JSON.parse((await check('a.md --json --published "8 October 2023" --format plain')).out);
    expect(data).toMatchObject({
      published: '2023-10-08',
      publishedFrom: 'option',
      findings: [{ claimed: 'plain' }, {}, {}],
    });
    expect(JSON.parse((await check('a.md --json')).out).data).toMatchObject({ published: null, publishedFrom: null });
  });
});

describe('standard input', () => {
  it('is a text, not a list', async () => {
    const { code, out } = await check('-', { input: 'This is\r\nWRONG.' });
    expect(code).toBe(1);
    expect(out).toMatch(/^1 of 1 claim is wrong \(standard input\)\n-:2:1: contradicted\[age\]: /);
  });

  it('goes between files', async () => {
    const { out } = await check('b.txt - c.html -q', { input: 'WRONG' });
    expect(out.split('\n').map((line) => /\(.*\)/.exec(line)?.[0])).toEqual([
      '(b.txt)',
      '(standard input)',
      '(c.html)',
      undefined,
    ]);
  });

  it('that is a terminal is refused, and so is reading it twice', async () => {
    expect(await check('-')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('that is the terminal') });
    expect(await check('- -', { input: '' })).toMatchObject({ code: 2, err: expect.stringContaining('give - once') });
  });
});

describe('several files', () => {
  it('as text: one below another, errors elsewhere', async () => {
    const { out, err } = await check('a.md nowhere.md c.html');
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(['1', 'a.md:1:9:', 'none', 'c.html:1:12:', '']);
    expect(err).toBe('stadion: nowhere.md cannot be read: there is no such file\n');
  });

  it('on a terminal: apart', async () => {
    const { out } = await check('b.txt b.txt', { terminal: true, env: { NO_COLOR: '1' } });
    expect(out).toBe(
      `${'none of 1 claim is wrong, 1 is right (b.txt)\n  not listed: 1 right; --show all lists them\n'.repeat(2).replace('them\nnone', 'them\n\nnone')}`,
    );
  });

  it('as json: an array of the answers and errors as each is alone, with their files', async () => {
    const { out, err } = await check('a.md nowhere.md b.txt --json');
    const all = JSON.parse(out);
    expect(err).toBe('');
    expect(all.map(({ input }: { input: string }) => input)).toEqual(['a.md', 'nowhere.md', 'b.txt']);
    const { input, ...first } = all[0];
    expect(first).toEqual(JSON.parse((await check('a.md --json')).out));
    const { input: _, ...error } = all[1];
    expect(error).toEqual(JSON.parse((await check('nowhere.md --json')).out));
  });

  it('as ndjson: a line a finding, as of one file', async () => {
    const lines = (await check('a.md nowhere.md b.txt -o ndjson --fields file,line,verdict')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: 'a.md', line: 1, verdict: 'contradicted' },
      { file: 'a.md', line: 2, verdict: 'supported' },
      { file: 'a.md', line: 2, verdict: 'unknown' },
      { file: 'nowhere.md', error: { code: 'DATA' } },
      { file: 'b.txt', line: 1, verdict: 'supported' },
    ]);
  });

  it('as csv: one table, the same as of one file', async () => {
    const { out, err } = await check('a.md nowhere.md b.txt -o csv --fields file,line,column,verdict,subject');
    expect(out).toBe(
      'file,line,column,verdict,subject.id,subject.name\na.md,1,9,contradicted,,\na.md,2,9,supported,,\n' +
        'a.md,2,28,unknown,,\nb.txt,1,8,supported,,\n',
    );
    expect(err).toContain('nowhere.md cannot be read');
    expect((await check('empty.md empty.md -o tsv --fields file,line')).out).toBe('file\tline\n');
    expect((await check('empty.md -o csv')).out).toMatch(
      /^file,line,column,endLine,endColumn,start,end,quote,type,subj/,
    );
  });

  it('as Markdown, annotations and one SARIF report', async () => {
    expect((await check('a.md c.html -o md')).out).toMatch(/^\*\*1 of 3 .*\n\n\*\*none of 1 /s);
    expect((await check('a.md c.html -o github')).out).toMatch(/^::error [^\n]*\n::warning [^\n]*\n$/);
    const { out, err, code } = await check('a.md nowhere.md c.html -o sarif');
    expect(JSON.parse(out).runs[0].results).toHaveLength(2);
    expect({ code, err }).toEqual({ code: 4, err: expect.stringContaining('nowhere.md cannot be read') });
  });

  it('are all refused where an option is wrong', async () => {
    expect(await check('a.md b.txt --show some')).toMatchObject({ code: 2, out: '' });
  });
});

describe('files that cannot be read', () => {
  it('are told as they are', async () => {
    expect((await check(temporaryFolder())).err).toContain('it is a folder');
    expect((await check('a.md/b')).err).toContain('there is no such file');
    expect((await check('"nul\u0000byte"')).code).toBe(4);
  });
});

describe('hostile names and texts', () => {
  const name = '\u001b[31m\u202e\u009b|<b>.md';
  it.each(['', '-q', '--explain', '-o md', '-o csv', '-o ndjson', '--json', '-o github', '-o sarif'])(
    'do not steer a terminal: %s',
    async (options) => {
      for (const text of ['\u001b]0;x\u0007 WRONG \u202e\u0085', 'RIGHT\u2028']) {
        const hostile = { files: { [name]: text, 'b.md': text }, terminal: true, env: { NO_COLOR: '1' } };
        for (const line of [`"${name}"`, `"${name}" b.md`, `b.md "no ${name}"`]) {
          const { out, err } = await check(`${line} --show all ${options}`, hostile);
          expect((out + err).replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        }
      }
    },
  );

  it('are no markup in Markdown', async () => {
    const { out } = await check('- -o md --published 2024', {
      input: '<script>alert(1)</script> [x](y) **WRONG** `z`',
    });
    expect(out).toContain('> alert(1) \\[x\\](y) \\*\\***WRONG**\\*\\* \\`z\\`');
  });
});
