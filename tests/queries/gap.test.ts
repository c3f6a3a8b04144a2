import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/date.ts';
import { type Ambiguous, NotFound, UsageError } from '../../src/errors.ts';
import { gapQuery } from '../../src/queries/gap.ts';
import { type RecordsGapInput, recordsGapQuery } from '../../src/queries/gap-records.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const session = { dataset: fixtureDataset(), asOf: dateOf('2024-11-20') };
const gap = async (a: string, b: string, discipline?: string) => (await gapQuery(session, { a, b, discipline })).data;
const failure = (asked: Promise<unknown>) => asked.catch((thrown: unknown) => thrown as UsageError);

const recordsOf = async (a: string, b: string, discipline: string, more: Partial<RecordsGapInput> = {}) =>
  (
    await recordsGapQuery(session, {
      a,
      b,
      discipline,
      sex: 'M',
      environment: undefined,
      category: undefined,
      area: 'world',
      ...more,
    })
  ).data;

describe('two marks', () => {
  it('a time over a distance has a pace, and a span as wide as its rounding', async () => {
    expect(await gap('2:01:09', '2:00:35', 'marathon')).toMatchObject({
      of: 'marks',
      discipline: 'marathon',
      a: { text: '2:01:09', value: 7269, precision: 1, pace: { perKm: '2:52.3', perMile: '4:37.2', kmh: 20.9 } },
      b: { text: '2:00:35', value: 7235, precision: 1, pace: { perKm: '2:51.5' } },
      difference: { value: 34, unit: 's', text: '34 seconds', span: { min: 33, max: 35 } },
      percent: 0.47,
      better: 'b',
    });
  });

  it.each<[string, string, string | undefined, object]>([
    [
      '8.95m',
      '8.90m',
      undefined,
      { difference: { value: 0.05, unit: 'm', span: { min: 0.04, max: 0.06 } }, better: 'a' },
    ],
    ['8.90', '8.95', 'long jump', { difference: { value: 0.05, unit: 'm', text: '5 cm' }, better: 'b' }],
    ['2.10', '2.09', 'high jump', { difference: { value: 0.01, span: { min: 0.01, max: 0.01 } }, better: 'a' }],
    ['9126pts', '9045pts', undefined, { difference: { value: 81, unit: 'points', span: { min: 81, max: 81 } } }],
    ['9.58s', '9.69s', undefined, { difference: { value: 0.11, unit: 's' }, a: { pace: null }, better: 'a' }],
    ['9.58', '9.69', '100m', { difference: { value: 0.11 }, a: { pace: { kmh: 37.58 } } }],
    // One with its unit says what the other is.
    ['8.95m', '8.90', undefined, { difference: { unit: 'm' } }],
    ['59.99', '10:00', undefined, { difference: { unit: 's' } }],
    ['2:25.39', '2:19.17', 'marathon', { a: { text: '2:25:39' }, difference: { value: 382 } }],
    ['3:43.13', '3:43.66', undefined, { difference: { value: 0.53 }, better: 'a' }],
    ['67:44', '1:07:40', undefined, { a: { text: '1:07:44' }, difference: { value: 4 } }],
    ['2h01:09', '2 h 00 min 35 s', undefined, { difference: { value: 34 } }],
    ['4:06.4h', '4:06.40', 'mile', { a: { text: '4:06.4h', flags: ['hand-timed'] } }],
    ['2:00:35', '2:00:35', 'marathon', { better: 'level', difference: { value: 0, span: { min: 0, max: 1 } } }],
    // A tenth of a second is not enough to tell.
    ['9.9', '9.95', '100m', { better: null, difference: { value: 0.1, span: { min: 0, max: 0.15 } } }],
  ])('%s and %s in %s', async (a, b, discipline, expected) => {
    expect(await gap(a, b, discipline)).toMatchObject(expected);
  });
});

describe('two dates', () => {
  it('to the day', async () => {
    expect(await gap('2018-09-16', '2022-09-25')).toMatchObject({
      of: 'dates',
      difference: { value: 1470, unit: 'days', text: '1,470 days', span: { min: 1470, max: 1470 } },
      calendar: { earlier: 'a', years: { min: 4, max: 4, exact: true }, days: 9 },
      percent: null,
      better: null,
    });
  });

  it('known in part: a span, and no one number', async () => {
    expect(await gap('2012', '8 October 2023')).toMatchObject({
      difference: { value: null, text: '3,933 to 4,298 days', span: { min: 3933, max: 4298 } },
      calendar: { years: { min: 10, max: 11, exact: false }, days: null },
    });
  });
});

describe('the records of two days', () => {
  it('with who held them', async () => {
    expect(await recordsOf('2023-10-07', '2023-10-08', 'marathon')).toMatchObject({
      of: 'records',
      list: { sex: 'M', environment: 'road', category: 'open', area: 'world' },
      a: {
        text: '2:01:09',
        date: { value: '2023-10-07' },
        record: { holders: [{ id: 'eliud-kipchoge' }], set: '2022-09-25' },
      },
      b: { text: '2:00:35', record: { holders: [{ id: 'kelvin-kiptum' }], set: '2023-10-08' } },
      difference: { value: 34, unit: 's' },
      calendar: { earlier: 'a', totalDays: { min: 378, max: 378 } },
      better: 'b',
    });
  });

  it('one record on both days is level with itself', async () => {
    expect(await recordsOf('2024-01-01', '2024-02-01', 'marathon')).toMatchObject({
      better: 'level',
      difference: { value: 0, span: { min: 0, max: 0 } },
      calendar: { earlier: 'same' },
    });
  });

  it('by hand and automatic', async () => {
    const { a, b } = await recordsOf('1976-12-31', '1977-01-01', '100m');
    expect([a, b].map(({ flags, record }) => [flags, record?.timing])).toEqual([
      [['hand-timed'], 'hand'],
      [[], 'auto'],
    ]);
  });

  it.each<[string, string, string, Partial<RecordsGapInput>, new (...args: never[]) => Error, RegExp]>([
    ['2012', '2023-10-08', 'marathon', {}, UsageError, /takes two days/],
    ['soon', '2023-10-08', 'marathon', {}, UsageError, /not a day/],
    ['2023-10-08', '2030-01-01', 'marathon', {}, UsageError, /lies after 2024-11-20/],
    ['2023-10-08', '2024-11-20', 'marathon', { sex: undefined }, UsageError, /records of M and W/],
    ['1850-01-01', '2023-10-08', 'marathon', {}, NotFound, /stood on 1850-01-01/],
    ['2023-10-08', '1850-01-01', 'marathon', {}, NotFound, /stood on 1850-01-01/],
    ['2023-10-08', '2024-10-08', 'flying', {}, NotFound, /no discipline/],
  ])('%s %s --record %s %j is refused', async (a, b, discipline, more, kind, message) => {
    const error = await failure(recordsOf(a, b, discipline, more));
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toMatch(message);
  });
});

describe('asked, not guessed', () => {
  it.each<[string, string, string | undefined, RegExp, RegExp]>([
    ['9.58', '9.69', undefined, /seconds or metres/, /9\.58s 9\.69s.*9\.58m 9\.69m.*--discipline/],
    ['9126', '9045', undefined, /metres or points/, /9126pts/],
    ['2:25.39', '2:19.17', undefined, /2 min 25\.39 s or 2 h 25 min 39 s/, /--discipline mile.*2:25:39/],
    ['2:25.39', '2:19:17', undefined, /2 min 25\.39 s or 2 h 25 min 39 s/, /--discipline/],
  ])('%s %s', async (a, b, discipline, message, hint) => {
    const error = (await failure(gap(a, b, discipline))) as UsageError;
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });
});

describe('refused', () => {
  it.each<[string, string, string | undefined, RegExp]>([
    ['8.95m', '2:01:09', undefined, /"8.95m" is a length, "2:01:09" is a time/],
    ['2018-09-16', '2:01:09', undefined, /is a date, .* is a time/],
    ['9.58s', '2012', undefined, /is a time, "2012" is a date/],
    ['03/04/2012', '2012-05-01', undefined, /2012-04-03 or 2012-03-04/],
    ['2023-02-29', '2023-03-01', undefined, /28 days/],
    ['2023-01-01/..', '2024-01-01', undefined, /open end/],
    ['29-4.5', '29-3', undefined, /feet and inches/],
    ['soon', 'later', undefined, /neither a mark nor a date/],
    ['2:01:09', '9.58', '100m', /"2:01:09" is no mark for 100 metres: .*cannot be run/],
    ['2018-09-16', '2022-09-25', 'marathon', /no mark for marathon/],
    ['1', '2', 'cross-country', /cannot be compared/],
  ])('%s %s %s', async (a, b, discipline, message) => {
    const error = (await failure(gap(a, b, discipline))) as UsageError;
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(message);
  });

  it('two days with a discipline are pointed to its records', async () => {
    const error = (await failure(gap('2018-09-16', '2022-09-25', 'marathon'))) as UsageError;
    expect(error.hint).toContain('--record marathon');
  });

  it('a discipline that is several has a command for each, as it can be typed', async () => {
    const error = (await failure(gap('2 h 01 min 09 s', '2:00:35', 'marathn'))) as Ambiguous;
    expect(error.candidates[0]?.command).toBe('stadion gap "2 h 01 min 09 s" 2:00:35 --discipline marathon');
  });
});
