/** Every command's real output, errors included, is what the contract says. */
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { AgeData } from '../../src/contract/age.ts';
import { AthleteData } from '../../src/contract/athlete.ts';
import { answerSchema, ErrorAnswer } from '../../src/contract/envelope.ts';
import { RecordsData } from '../../src/contract/records.ts';
import { TimelineData } from '../../src/contract/timeline.ts';
import { stadion } from '../fixtures/run.ts';

const contracts: Record<string, z.ZodType> = {
  age: answerSchema('age', AgeData),
  athlete: answerSchema('athlete', AthleteData),
  records: answerSchema('records', RecordsData),
  timeline: answerSchema('timeline', TimelineData),
};

describe('answers', () => {
  it.each([
    ['age', 'gervais hakizimana --on 2024-02-11'],
    ['age', 'robert kajuga --on 2012'],
    ['age', 'kelvin kiptum --on 1950'],
    ['age', 'eliud kipchoge'],
    ['athlete', 'kelvin kiptum'],
    ['athlete', 'kelvin kiptum --claims'],
    ['athlete', 'john hakizimana --as-of 2021-03-15'],
    ['athlete', 'usain bolt'],
    ['records', ''],
    ['records', 'marathon'],
    ['records', 'marathon --sex X'],
    ['records', '100m --history'],
    ['records', 'pole vault --as-of 1900-01-01'],
    ['timeline', 'kelvin kiptum'],
    ['timeline', 'marathon --sex W --from 2000 --to 2010'],
    ['timeline', 'kelvin kiptum --from 2030'],
  ])('%s %s', async (command, rest) => {
    const { code, out, err } = await stadion(`${command} ${rest} --json`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out);
    const checked = contracts[command]?.safeParse(answer);
    expect(checked?.error?.issues ?? []).toEqual([]);
    expect(checked?.data).toEqual(answer);
    for (const id of citedIn(answer.data)) expect(answer.sources).toHaveProperty([id]);
  });
});

describe('errors', () => {
  it.each([
    ['athlete hakizimana', 'AMBIGUOUS', 3],
    ['athlete kipchogge', 'NOT_FOUND', 1],
    ['athlete', 'USAGE', 2],
    ['age kelvin kiptum --on 03/04/2012', 'USAGE', 2],
    ['age hakizimana', 'AMBIGUOUS', 3],
    ['age nobody anywhere', 'NOT_FOUND', 1],
    ['records 10k', 'AMBIGUOUS', 3],
    ['records flying', 'NOT_FOUND', 1],
    ['records --sex Q', 'USAGE', 2],
    ['records --environment moon', 'USAGE', 2],
    ['records --as-of 2023', 'USAGE', 2],
    ['timeline nobody anywhere', 'NOT_FOUND', 1],
    ['timeline kelvin kiptum --from yesterday', 'USAGE', 2],
    ['athlete kiptum --data /nowhere/at/all', 'DATA', 4],
    ['fly', 'USAGE', 2],
  ])('%s is %s', async (line, code, exit) => {
    const outcome = await stadion(`${line} --json`);
    expect({ exit: outcome.code, err: outcome.err }).toEqual({ exit, err: '' });
    const answer = JSON.parse(outcome.out);
    expect(ErrorAnswer.parse(answer)).toEqual(answer);
    expect(answer.error.code).toBe(code);
  });
});

function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? (inner as string[]) : citedIn(inner),
  );
}
