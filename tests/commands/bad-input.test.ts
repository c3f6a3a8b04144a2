/** A wrong line is refused before any work, and says what to type. */
import { describe, expect, it } from 'vitest';
import { stadion } from '../fixtures/run.ts';

describe('dates', () => {
  it.each([
    ['2023-13-40', ['there is no month 13', 'Accepted: 2023-10-08']],
    ['03/04/2012', ['2012-04-03 or 2012-03-04']],
    ['2023-02-29', ['2023-02 has 28 days']],
    ['yesterday', ['Accepted: 2023-10-08']],
    ['31/12/2012', ['Type 2012-12-31']],
    ['45/45/2012', ['no day and month']],
  ])('--on %s', async (typed, parts) => {
    const { code, out, err } = await stadion(`age kelvin kiptum --on ${typed}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const part of parts) expect(err.replaceAll(/\s+/g, ' ')).toContain(part);
  });

  it.each(['2024-02-11', '"11 February 2024"', '"February 11, 2024"', '"11 Feb 2024"'])(
    '--on %s is read',
    async (typed) => {
      const { out } = await stadion(`age gervais hakizimana -q --on ${typed}`);
      expect(out).toBe('36 years and 159 days\n');
    },
  );
});

describe('a name that should have been in quotes', () => {
  it.each([
    ['marks --person kelvin kiptum', '--person "kelvin kiptum"'],
    ['marks --event chicago marathon 2023', '--event "chicago marathon 2023"'],
  ])('stadion %s', async (line, said) => {
    const { code, err } = await stadion(line);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });
});

describe('options', () => {
  it.each([
    ['age kiptum --onn 2020', '--on'],
    ['records --sex both', 'M, W, X'],
    ['records --output xml', 'text, json'],
    ['records --color sometimes', 'auto, always, never'],
    ['records --as-of 2024', 'takes a day'],
    ['records --category closed', 'open, mixed, women-only'],
    ['records --history --pending', 'one of them'],
    ['records marathon --from 2000', 'add --history'],
    ['marks', 'a discipline, --person or --event'],
    ['marks marathon --limit 0', 'whole number from 1'],
    ['marks marathon --year 2023-10', 'takes a year'],
    ['on 02-30', 'no day of the year'],
    ['data inform', 'info'],
    ['age kiptum --on 2020 --at london', 'one of them'],
    ['ahtlete kiptum', 'athlete'],
    ['athlete', "missing required argument 'name'"],
    ['athlete', 'for example: stadion athlete'],
    ['ath kiptum', "unknown command 'ath' (did you mean athlete?)"],
    ['s kiptum', 'did you mean search or source or schema?'],
    ['data foo', '"foo" is none of info, import'],
  ])('stadion %s says %s', async (line, said) => {
    const { code, out, err } = await stadion(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it.each(['-h', '--help'])('%s after anything wrong is help', async (flag) => {
    const { code, out } = await stadion(`age --bogus ${flag}`);
    expect(code).toBe(0);
    expect(out).toContain('Usage: stadion age');
  });

  it.each([
    'age kelvin kiptum --on 2020-01-01 -q',
    'age -q --on 2020-01-01 kelvin kiptum',
    'age kelvin -q kiptum --on 2020-01-01',
  ])('options go anywhere: %s', async (line) => expect((await stadion(line)).out).toBe('20 years and 30 days\n'));
});

describe('what reaches a terminal', () => {
  it('control characters in arguments do not', async () => {
    const { err } = await stadion('athlete "\u001b[31mkiptum\u0007"', { terminal: true, env: { NO_COLOR: '1' } });
    expect(err).not.toContain('\u001b');
    expect(err).not.toContain('\u0007');
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  it.each([
    ['a terminal', true, {}, '', true],
    ['a pipe', false, {}, '', false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, '', false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, '', true],
    ['TERM=dumb', true, { TERM: 'dumb' }, '', false],
    ['--color never', true, {}, '--color never', false],
    ['--color always over NO_COLOR', true, { NO_COLOR: '1' }, '--color always', true],
  ])('%s', async (_what, terminal, env, flag, colored) => {
    const { out } = await stadion(`age kelvin kiptum ${flag}`, { terminal, env: env as Record<string, string> });
    expect(out.includes(ESCAPE)).toBe(colored);
  });
});
