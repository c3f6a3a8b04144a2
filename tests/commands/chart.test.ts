import { describe, expect, it } from 'vitest';
import { stadion } from '../fixtures/run.ts';
import { nestingOf } from '../fixtures/xml.ts';

const utf8 = { terminal: true, env: { LANG: 'en_US.UTF-8', NO_COLOR: '1' } };

describe('--chart', () => {
  it.each(['records marathon --sex M --history --chart', 'timeline marathon --sex M --chart'])('%s', async (line) => {
    const { code, out } = await stadion(line, utf8);
    expect(code).toBe(0);
    expect(out).toMatch(/^Men's marathon world record, 1908 to 2026\n/);
    expect(out).toContain('2:00:00 ┤');
    expect(out).toMatch(/┬.*\n +1920 /);
  });

  it.each([
    ['through a pipe', { ...utf8, terminal: false }],
    ['in a terminal that is dumb', { ...utf8, env: { ...utf8.env, TERM: 'dumb' } }],
    ['in another locale', { terminal: true, env: { LANG: 'en_US.UTF-8', LC_ALL: 'C', NO_COLOR: '1' } }],
    ['where there is no locale', { terminal: true, env: { NO_COLOR: '1' } }],
  ])('is of ASCII %s', async (_, setting) => {
    const { out } = await stadion('records marathon --sex M --history --chart -q', setting);
    expect(out).toContain('2:00:00 +');
    expect(out).toMatch(/^[\n -~]+$/);
  });

  it('is a block of code in Markdown', async () => {
    const { out } = await stadion('records marathon --sex M --history --chart -o md');
    expect(out).toMatch(/\*\*Men's marathon world record[^\n]*\n\n```text\n[^`]+\n```\n/);
  });

  it.each([
    ['records marathon --chart', 'only the history of one discipline can be drawn'],
    ['records --history --chart', 'only the history of one discipline can be drawn'],
    ['records --history -o svg', 'only the history of one discipline can be drawn'],
    ['timeline gervais-hakizimana --chart --discipline 100m', 'Gervais Hakizimana has no mark in 100 metres'],
    ['timeline kelvin-kiptum --chart --discipline 100m', '--chart --discipline marathon: marathon, half-marathon'],
    ['timeline olympics --chart', 'Olympic Games has winners in '],
    ['timeline chicago-marathon -o svg --discipline 100m', 'Chicago Marathon has no winner’s mark in 100 metres'],
    ['timeline marathon --chart -o csv', '--chart goes with text, md and svg'],
    ['age kelvin-kiptum -o svg', '-o svg draws marks over time, and age has none'],
  ])('%s is refused', async (line, message) => {
    const { code, err, out } = await stadion(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('of nothing is a note', async () => {
    const { code, out } = await stadion('records marathon --sex X --history --chart');
    expect({ code, out }).toEqual({ code: 0, out: 'note\tnothing to draw: no such record\n' });
  });

  it('answers a list, one by one; a picture is of one', async () => {
    const { out } = await stadion('records - --sex M --history --chart', { input: 'marathon\nmile\n' });
    expect(out.match(/^input\t/gm)).toHaveLength(2);
    const { code, err } = await stadion('records - --history -o svg', { input: 'marathon\n' });
    expect(code).toBe(2);
    expect(err).toContain('-o svg makes one picture');
  });
});

describe('of a person', () => {
  it('is each best when it was made, with where, and says what else can be drawn', async () => {
    const { code, out } = await stadion('timeline kelvin kiptum --chart', utf8);
    expect(code).toBe(0);
    expect(out).toMatch(/^Kelvin Kiptum: marathon bests, 2022 to 2023\n/);
    for (const words of ['2:00:35 Chicago', '2:01:25 London', 'note: drawn:', 'by --discipline: half-marathon']) {
      expect(out).toContain(words);
    }
  });

  it('is of the discipline asked for', async () => {
    const { out } = await stadion('timeline kelvin kiptum --chart --discipline half-marathon', utf8);
    expect(out).toMatch(/^Kelvin Kiptum: half marathon bests, /);
  });
});

describe('of an event', () => {
  it('is the winners, men and women apart', async () => {
    const { code, out } = await stadion('timeline chicago-marathon --chart', utf8);
    expect(code).toBe(0);
    expect(out).toMatch(/^Chicago Marathon: men's winning marks, 1977 to /);
    expect(out).toContain("\nChicago Marathon: women's winning marks, ");
    expect(out).toContain('2:00:35 Kelvin Kiptum');
    expect(out).toContain('•');
  });

  it('of many disciplines is of the one asked for', async () => {
    const { out } = await stadion('timeline olympics --chart --discipline 100m --sex M --from 1990', utf8);
    expect(out).toMatch(/^Olympic Games: men's 100 metres winning marks, 1992 to /);
  });
});

describe('-o svg', () => {
  it.each([
    'timeline kelvin-kiptum -o svg',
    'timeline olympics --discipline long-jump -o svg',
    'timeline kelvin-kiptum --from 2030 -o svg',
    'records 100m --history -o svg',
    'timeline javelin-throw -o svg',
  ])('%s', async (line) => {
    const { code, out } = await stadion(line);
    expect(code).toBe(0);
    expect(nestingOf(out.trimEnd())).toBe(0);
    expect((await stadion(line)).out).toBe(out);
  });
});
