import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../../src/domain/calendar.ts';
import { dateOf } from '../../src/domain/date.ts';
import { compareMarks, type Discipline } from '../../src/domain/discipline.ts';
import { markOf } from '../../src/domain/mark.ts';
import {
  isRecognised,
  listOf,
  progressionOf,
  type RecordStatus,
  type RecordStep,
  standingOf,
  wasPending,
} from '../../src/domain/record.ts';

type Rules = Pick<Discipline, 'kind' | 'metres'>;
type Step = RecordStep & { readonly mark: string };

const marathon: Rules = { kind: 'time', metres: 42195 };
const mile: Rules = { kind: 'time', metres: 1609.344 };
const sprint: Rules = { kind: 'time', metres: 100 };
const highJump: Rules = { kind: 'height' };

/** `2:00:35 2023-10-08`, with more of a step where it matters. */
function step({ kind }: Rules, line: string, more: Partial<RecordStep> = {}): Step {
  const [mark = '', set = ''] = line.split(' ');
  const value = markOf(mark, kind).value;
  const list = { sex: 'M', environment: 'outdoor', category: 'open', area: 'world', status: 'ratified' } as const;
  return { ...list, mark, value, set, ...more };
}

const day = (text: string) => dateOf(text).first;

/** Each step as a line: mark, end, days, the mark it beat. */
function told(steps: readonly Step[], rules: Rules, asOf: string): string[] {
  return progressionOf(steps, rules, day(asOf)).map(({ step: { mark }, ended, days, previous, stood }) => {
    const stand = stood ? `${ended ? `until ${ended}` : 'stands'}, ${days ?? '?'} days` : 'never stood';
    return `${mark}: ${stand}${previous ? `, beat ${previous.mark}` : ''}`;
  });
}

/** The marks that stand on a day. */
function standing(steps: readonly Step[], rules: Rules, asOf: string): string[] {
  return standingOf(progressionOf(steps, rules, day(asOf)), rules, day(asOf)).map(({ step: { mark } }) => mark);
}

describe('a progression', () => {
  const mileList = [
    step(mile, '4:01.4 1945-07-17', { timing: 'hand' }),
    step(mile, '3:59.4 1954-05-06', { timing: 'hand' }),
    step(mile, '3:58.0 1954-06-21', { timing: 'hand' }),
  ];

  it('counts days as the sport does: Bannister stood for 46', () => {
    expect(told(mileList, mile, '1954-06-30')).toEqual([
      '4:01.4: until 1954-05-06, 3215 days',
      '3:59.4: until 1954-06-21, 46 days, beat 4:01.4',
      '3:58.0: stands, 9 days, beat 3:59.4',
    ]);
  });

  it('is told as of a day: what comes later is unknown then', () => {
    expect(told(mileList, mile, '1954-06-20')).toEqual([
      '4:01.4: until 1954-05-06, 3215 days',
      '3:59.4: stands, 45 days, beat 4:01.4',
    ]);
    expect(told(mileList, mile, '1954-06-21').at(-1)).toBe('3:58.0: stands, 0 days, beat 3:59.4');
    expect(told(mileList, mile, '1945-07-16')).toEqual([]);
  });

  it('does not mind the order the steps are given in', () => {
    expect(told([...mileList].reverse(), mile, '2024-01-01')).toEqual(told(mileList, mile, '2024-01-01'));
  });

  it('of higher marks goes up', () => {
    const list = [step(highJump, '2.09 1987-08-30', { sex: 'W' }), step(highJump, '2.10 2024-07-07', { sex: 'W' })];
    expect(told(list, highJump, '2024-07-08')).toEqual([
      '2.09: until 2024-07-07, 13461 days',
      '2.10: stands, 1 days, beat 2.09',
    ]);
  });

  it('of nothing is nothing', () => {
    expect(progressionOf([], marathon, day('2024-01-01'))).toEqual([]);
    expect(standingOf([], marathon, day('2024-01-01'))).toEqual([]);
  });

  it('takes two improvements of one day as one after the other', () => {
    const list = [step(sprint, '9.92 1988-09-24'), step(sprint, '9.93 1988-09-24')];
    expect(told(list, sprint, '1988-09-24')).toEqual([
      '9.93: until 1988-09-24, 0 days',
      '9.92: stands, 0 days, beat 9.93',
    ]);
  });

  it('has no days where a date is not known to the day', () => {
    const list = [step(mile, '4:30.0 1860'), step(mile, '4:23.0 1865-05'), step(mile, '4:17.0 1868-04-11')];
    expect(told(list, mile, '1868-04-12')).toEqual([
      '4:30.0: until 1865-05, ? days',
      '4:23.0: until 1868-04-11, ? days, beat 4:30.0',
      '4:17.0: stands, 1 days, beat 4:23.0',
    ]);
  });
});

describe('a tie', () => {
  const list = [step(sprint, '12.91 1993-08-20'), step(sprint, '12.91 2004-08-27'), step(sprint, '12.88 2006-07-11')];

  it('is held together, until both are beaten', () => {
    expect(told(list, sprint, '2006-07-12')).toEqual([
      '12.91: until 2006-07-11, 4708 days',
      '12.91: until 2006-07-11, 683 days, beat 12.91',
      '12.88: stands, 1 days, beat 12.91',
    ]);
    expect(standing(list, sprint, '2004-08-26')).toEqual(['12.91']);
    expect(standing(list, sprint, '2005-01-01')).toEqual(['12.91', '12.91']);
    expect(standing(list, sprint, '2006-07-11')).toEqual(['12.88']);
  });
});

describe('what never stood', () => {
  it.each<[RecordStatus, boolean]>([
    ['ratified', true],
    ['world-best', true],
    ['pending', false],
    ['unratified', false],
    ['rescinded', false],
  ])('%s: recognised %s', (status, recognised) => {
    expect(isRecognised(status)).toBe(recognised);
    const list = [step(marathon, '58:23 2010-03-21'), step(marathon, '58:18 2018-10-28', { status })];
    expect(standing(list, marathon, '2018-11-01')).toEqual([recognised ? '58:18' : '58:23']);
  });

  it('neither ends the record before it nor is beaten by the one after', () => {
    const list = [
      step(marathon, '58:23 2010-03-21'),
      step(marathon, '58:18 2018-10-28', { status: 'rescinded' }),
      step(marathon, '58:01 2019-09-15'),
      step(marathon, '56:42 2025-02-16', { status: 'pending' }),
    ];
    expect(told(list, marathon, '2025-02-17')).toEqual([
      '58:23: until 2019-09-15, 3465 days',
      '58:18: never stood',
      '58:01: stands, 1982 days, beat 58:23',
      '56:42: never stood',
    ]);
  });

  it('a mark that is no improvement is left in, and stands for nothing', () => {
    const list = [step(marathon, '2:03:59 2008-09-28'), step(marathon, '2:04:27 2009-04-05')];
    expect(told(list, marathon, '2010-01-01')).toEqual(['2:03:59: stands, 460 days', '2:04:27: never stood']);
  });
});

describe('a restart', () => {
  const list = [
    step(highJump, '104.80 1984-07-20'),
    step(highJump, '85.74 1986-05-25', { restart: 'new javelin' }),
    step(highJump, '87.66 1987-05-31'),
  ];

  it('ends the old list without being beaten by it', () => {
    expect(told(list, highJump, '1987-06-01')).toEqual([
      '104.80: until 1986-05-25, 674 days',
      '85.74: until 1987-05-31, 371 days',
      '87.66: stands, 1 days, beat 85.74',
    ]);
  });

  it('with a mark that equals the one before takes its place alone', () => {
    const equal = [
      step(highJump, '2.00 1990-01-01'),
      step(highJump, '2.00 1991-01-01', { restart: 'first official list' }),
    ];
    expect(standing(equal, highJump, '1992-01-01')).toEqual(['2.00']);
    expect(told(equal, highJump, '1991-01-01')).toEqual(['2.00: until 1991-01-01, 365 days', '2.00: stands, 0 days']);
  });
});

describe('hand and automatic times up to 400 m', () => {
  const list = [
    step(sprint, '10.0 1960-06-21', { timing: 'hand' }),
    step(sprint, '9.9 1968-06-20', { timing: 'hand' }),
    step(sprint, '9.95 1968-10-14', { timing: 'auto' }),
    step(sprint, '9.93 1983-07-03', { timing: 'auto' }),
  ];

  it('are two lists, and the one by hand closes with 1976', () => {
    expect(told(list, sprint, '1983-07-04')).toEqual([
      '10.0: until 1968-06-20, 2921 days',
      '9.9: until 1977-01-01, 3117 days, beat 10.0',
      '9.95: until 1983-07-03, 5375 days',
      '9.93: stands, 1 days, beat 9.95',
    ]);
  });

  it.each([
    ['1968-06-19', ['10.0']],
    ['1970-01-01', ['9.9']],
    ['1976-12-31', ['9.9']],
    ['1977-01-01', ['9.95']],
    ['1983-07-03', ['9.93']],
  ])('on %s %j stands', (asOf, marks) => expect(standing(list, sprint, asOf)).toEqual(marks));

  it('the list by hand is open as long as 1977 has not come', () => {
    expect(told(list, sprint, '1976-12-31')[1]).toBe('9.9: stands, 3116 days, beat 10.0');
  });

  it('a mark by hand of 1977 or later never stood, whatever its status says', () => {
    const late = [
      ...list,
      step(sprint, '9.8 1977-01-01', { timing: 'hand' }),
      step(sprint, '9.7 1980-08-01', { timing: 'hand' }),
    ];
    expect(standing(late, sprint, '1980-08-02')).toEqual(['9.95']);
    expect(told(late, sprint, '1980-08-02').filter((line) => /^9\.[78]:/.test(line))).toEqual([
      '9.8: never stood',
      '9.7: never stood',
    ]);
  });

  it('a step without a word on timing counts as automatic', () => {
    const plain = [step(sprint, '9.9 1968-06-20', { timing: 'hand' }), step(sprint, '9.95 1968-10-14')];
    expect(standing(plain, sprint, '1977-01-01')).toEqual(['9.95']);
  });

  it('are one list in longer races', () => {
    const both = [
      step(mile, '3:51.1 1967-06-23', { timing: 'hand' }),
      step(mile, '3:49.41 1975-08-12', { timing: 'auto' }),
    ];
    expect(told(both, mile, '1980-01-01')[0]).toBe('3:51.1: until 1975-08-12, 2972 days');
  });
});

describe('lists', () => {
  it('are apart by area, sex, environment and category', () => {
    expect(listOf(step(marathon, '2:09:56 2024-10-13', { sex: 'W', environment: 'road', category: 'mixed' }))).toBe(
      'world/W/road/mixed',
    );
  });
});

describe('wasPending', () => {
  it.each<[RecordStatus, string | undefined, string, boolean | undefined]>([
    ['pending', undefined, '2024-01-01', true],
    ['ratified', '2024-02-06', '2024-02-05', true],
    ['ratified', '2024-02-06', '2024-02-06', false],
    ['ratified', '2024-02', '2024-01-31', true],
    ['ratified', undefined, '2024-02-05', undefined],
    ['world-best', undefined, '2024-02-05', false],
    ['unratified', undefined, '2024-02-05', false],
    ['rescinded', undefined, '2024-02-05', false],
  ])('%s, ratified %s, seen on %s: %s', (status, ratified, asOf, pending) => {
    expect(wasPending(status, ratified, day(asOf))).toBe(pending);
  });
});

describe('any progression', () => {
  const first = dayOf({ year: 1960, month: 1, day: 1 });
  const anyStep = fc
    .record({
      value: fc.integer({ min: 9_500, max: 9_600 }),
      set: fc.integer({ min: first, max: first + 12_000 }).map(isoDay),
      status: fc.constantFrom<RecordStatus>('ratified', 'world-best', 'pending', 'rescinded'),
      timing: fc.constantFrom('hand', 'auto', undefined),
      restart: fc.constantFrom(undefined, undefined, undefined, 'new list'),
    })
    .map(({ value, set, status, timing, restart }) =>
      step(marathon, `${(value / 1000).toFixed(3)} ${set}`, {
        status,
        ...(timing ? { timing } : {}),
        ...(restart ? { restart } : {}),
      }),
    );
  const steps = fc.array(anyStep, { maxLength: 12 });
  const anyDay = fc.integer({ min: first - 10, max: first + 12_010 });

  it('holds each step known by then, once, in order of time', () => {
    fc.assert(
      fc.property(steps, anyDay, (all, asOf) => {
        const told = progressionOf(all, marathon, asOf).map((each) => each.step);
        expect(new Set(told)).toEqual(new Set(all.filter(({ set }) => day(set) <= asOf)));
        expect(told.map(({ set }) => set)).toEqual(told.map(({ set }) => set).sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('has, where anything stood, records of one value standing, and the best of them since the last restart', () => {
    fc.assert(
      fc.property(steps, anyDay, (all, asOf) => {
        const progression = progressionOf(all, marathon, asOf);
        const open = standingOf(progression, marathon, asOf);
        const recognised = progression.map((each) => each.step).filter(({ status }) => isRecognised(status));
        expect(open.length > 0).toBe(recognised.length > 0);
        expect(new Set(open.map((each) => each.step.value)).size).toBeLessThanOrEqual(1);
        const since = recognised.slice(
          Math.max(
            0,
            recognised.findLastIndex(({ restart }) => restart),
          ),
        );
        const best = [...since].sort((a, b) => compareMarks('time', a.value, b.value))[0];
        if (best && !since.some(({ restart }) => restart)) expect(open[0]?.step.value).toBe(best.value);
      }),
      { numRuns: 1000 },
    );
  });

  it('has every day since the first record covered: the next begins when the last ends', () => {
    fc.assert(
      fc.property(steps, anyDay, (all, asOf) => {
        const stood = progressionOf(all, marathon, asOf).filter((each) => each.stood);
        for (const { step: each, ended, days } of stood) {
          expect(days).toBe((ended ? day(ended) : asOf) - day(each.set));
          expect(days).toBeGreaterThanOrEqual(0);
          if (ended) expect(stood.some((other) => other.step.set === ended)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never changes what was known on an earlier day, but for ends that came later', () => {
    fc.assert(
      fc.property(steps, anyDay, fc.nat(4000), (all, asOf, later) => {
        const before = progressionOf(all, marathon, asOf);
        const after = new Map(progressionOf(all, marathon, asOf + later).map((each) => [each.step, each]));
        for (const each of before) {
          const then = after.get(each.step);
          expect(then?.previous).toBe(each.previous);
          expect(then?.stood).toBe(each.stood);
          if (each.ended !== null) expect(then?.ended).toBe(each.ended);
          else if (then?.ended) expect(day(then.ended)).toBeGreaterThan(asOf);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
