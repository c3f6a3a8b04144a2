/** Every kind of error, by its text: in words with what to do, as JSON with its code, and with its exit code. */
import { describe, expect, it } from 'vitest';
import { RequestFailed } from '../src/dataset/remote/http.ts';
import { Ambiguous, BadOption, DataError, NotFound, OutputError, StadionError, UsageError } from '../src/errors.ts';
import { exitCodeOf, failureAnswer } from '../src/views/failure.ts';
import { fixtureFolder } from './fixtures/dataset.ts';
import { stadion } from './fixtures/run.ts';

const dataset = fixtureFolder();

describe('an error', () => {
  it.each<[string, string, string, number, string, string]>([
    ['UsageError', 'ath kiptum', 'USAGE', 2, "unknown command 'ath' (did you mean athlete?)", 'see: stadion --help'],
    ['BadOption', 'records --sex both', 'USAGE', 2, '--sex: "both" is none of M, W, X', ''],
    ['BadOption', 'age kelvin-kiptum --on 03/04/2012', 'USAGE', 2, 'the order of day and month is not certain', ''],
    ['NotFound', 'athlete nobody-at-all', 'NOT_FOUND', 1, 'nobody-at-all', ''],
    ['NotFound', 'source nothing', 'NOT_FOUND', 1, 'nothing', ''],
    ['Ambiguous', 'athlete lewis', 'AMBIGUOUS', 3, 'lewis', 'steve-lewis-1969'],
    [
      'DataError',
      'records --data /nowhere',
      'DATA',
      4,
      'there is no dataset in /nowhere',
      'name a compiled dataset with --data',
    ],
    ['DataError', 'check /nowhere.md', 'DATA', 4, '/nowhere.md cannot be read: there is no such file', ''],
    [
      'Refusal',
      'data import /nowhere.csv --to /nowhere',
      'DATA',
      4,
      '/nowhere.csv cannot be read: there is no such file',
      '',
    ],
    ['Refusal', 'data validate /nowhere', 'DATA', 4, '/nowhere', ''],
  ])('%s: stadion %s', async (_kind, line, code, exit, message, hint) => {
    const told = await stadion(line, { dataset, width: 200 });
    expect(told).toMatchObject({ code: exit, out: '' });
    const words = told.err.replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/^stadion: /);
    expect(words).toContain(message);
    expect(words).toContain(hint);
    const json = await stadion(`${line} --json`, { dataset });
    expect(json).toMatchObject({ code: exit, err: '' });
    const { schemaVersion, error } = JSON.parse(json.out);
    expect([schemaVersion, error.code]).toEqual([1, code]);
    expect(error.message).toContain(message.replace(/^stadion: /, ''));
  });

  it.each<[StadionError, string, number]>([
    [new UsageError('a', 'b'), 'USAGE', 2],
    [new BadOption('a', 'b'), 'USAGE', 2],
    [new NotFound('a', 'b'), 'NOT_FOUND', 1],
    [new Ambiguous('a', 'b', []), 'AMBIGUOUS', 3],
    [new DataError('a', 'b'), 'DATA', 4],
    [new OutputError('a', 'b'), 'DATA', 4],
  ])('%s is told by what to do', (error, code, exit) => {
    expect(error).toBeInstanceOf(StadionError);
    expect(error.name).toBe(error.constructor.name);
    expect(exitCodeOf(error)).toBe(exit);
    expect(failureAnswer(error)).toEqual({ schemaVersion: 1, error: { code, message: 'a', hint: 'b' } });
  });

  it('that nobody foresaw is a bug, with how to tell of it and without where it was', () => {
    for (const error of [new TypeError('x is not a function'), new RequestFailed('cut', 'it was cut'), 'words', null]) {
      expect(exitCodeOf(error)).toBe(70);
      const { error: told } = failureAnswer(error);
      expect(told).toMatchObject({ code: 'INTERNAL', hint: expect.stringContaining('DEBUG=1') });
      expect(told.message).not.toMatch(/\n|\bat /);
    }
  });
});
