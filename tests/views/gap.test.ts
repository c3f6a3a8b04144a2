/** The words of `gap`, on a terminal and through a pipe. */
import { describe, expect, it } from 'vitest';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';

const dataset = fixtureFolder();
const shown = async (line: string, width: number | 'pipe') => {
  const place = width === 'pipe' ? { terminal: false } : { terminal: true, width };
  const { out, err } = await stadion(line, { dataset, today: '2024-11-20', env: { NO_COLOR: '1' }, ...place });
  return out + err;
};

describe('gap', () => {
  it('of marks', async () => {
    expect(await shown('gap 2:01:09 2:00:35 --discipline marathon', 80)).toMatchInlineSnapshot(`
      "34 seconds
        2:00:35 is better than 2:01:09 (marathon)
        per cent  0.47 % of 2:01:09
        true gap  more than 33 seconds, less than 35 seconds, as times are rounded
        2:01:09   2:52.3 per km, 4:37.2 per mile (20.90 km/h)
        2:00:35   2:51.5 per km, 4:35.9 per mile (21.00 km/h)
      "
    `);
  });

  it('of marks through a pipe', async () => {
    expect(await shown('gap 8.95m 8.90m', 'pipe')).toMatchInlineSnapshot(`
      "5 cm
      8.95 m is better than 8.90 m
      per cent	0.56 % of 8.95
      true gap	more than 4 cm, less than 6 cm, as lengths are rounded
      "
    `);
  });

  it('of dates', async () => {
    expect(await shown('gap 2018-09-16 2022-09-25', 80)).toMatchInlineSnapshot(`
      "1,470 days
        from 2018-09-16 to 2022-09-25
        years and days  4 years and 9 days
        weeks           210 weeks
      "
    `);
  });

  it('of dates known in part', async () => {
    expect(await shown('gap 2012 2023-10-08', 80)).toMatchInlineSnapshot(`
      "3,933 to 4,298 days
        from 2012 to 2023-10-08
        years  10 or 11 years
      "
    `);
  });

  it('of dates that overlap', async () => {
    expect(await shown('gap 2023 2023-10-08', 'pipe')).toMatchInlineSnapshot(`
      "0 to 280 days
      between 2023 and 2023-10-08, which overlap
      "
    `);
  });

  it('of records, explained', async () => {
    expect(await shown('gap 2023-10-07 2023-10-08 --record marathon --sex M --explain', 80)).toMatchInlineSnapshot(`
      "34 seconds
        Men's marathon world record, on 2023-10-07 and on 2023-10-08
        2023-10-07  2:01:09 Eliud Kipchoge (KEN), set 2022-09-25, Berlin, GER
        2023-10-08  2:00:35 Kelvin Kiptum (KEN), set 2023-10-08, Chicago, USA
        per cent    0.47 % of 2:01:09
        true gap    more than 33 seconds, less than 35 seconds, as times are rounded
        between     378 days (1 year and 13 days), from the day the one was set to the
                    other
        2:01:09     2:52.3 per km, 4:37.2 per mile (20.90 km/h)
        2:00:35     2:51.5 per km, 4:35.9 per mile (21.00 km/h)

      Source
        World records, World Athletics

      How it was computed
        2023-10-07  read as 2023-10-07, known to the day
        2023-10-08  read as 2023-10-08, known to the day
        records     those that stood at the end of each day, by the day they were set
        gap         the difference as printed, to the coarser of the two precisions
        true gap    an official time is rounded up to its last digit, so the true one
                    is up to one step less, of each mark; fewer digits than the
                    discipline's count as cut either way
        per cent    the difference as printed, of the first mark
        pace        the average over the distance of the race; to the tenth where the
                    mark is that exact
      "
    `);
  });

  it('of a record with itself says no more than that', async () => {
    expect(await shown('gap 2024-01-01 2024-02-01 --record marathon --sex M', 'pipe')).toMatchInlineSnapshot(`
      "0 seconds
      Men's marathon world record, the same on 2024-01-01 and on 2024-02-01
      2024-01-01	2:00:35 Kelvin Kiptum (KEN), set 2023-10-08, Chicago, USA
      2024-02-01	2:00:35 Kelvin Kiptum (KEN), set 2023-10-08, Chicago, USA
      2:00:35	2:51.5 per km, 4:35.9 per mile (21.00 km/h)
      source	wa-records	World records	World Athletics
      "
    `);
  });

  it('of marks that do not tell which is better', async () => {
    expect(await shown('gap 9.9 9.95 --discipline 100m', 60)).toMatchInlineSnapshot(`
      "0.1 seconds
        which of 9.9 and 9.95 is better, their digits do not tell
        (100 metres)
        per cent  0.51 % of 9.9
        true gap  less than 0.15 seconds, as times are rounded
        9.9       36.36 km/h
        9.95      36.18 km/h
      "
    `);
  });

  it('of points is exact', async () => {
    expect(await shown('gap 9126pts 9045pts', 'pipe')).toMatchInlineSnapshot(`
      "81 points
      9126 points is better than 9045 points
      per cent	0.89 % of 9126
      "
    `);
  });

  it('of a hand time and an automatic one', async () => {
    expect(await shown('gap 10.2h 10.35 --discipline 100m', 80)).toMatchInlineSnapshot(`
      "0.2 seconds
        10.2h is better than 10.35 (100 metres)
        per cent  1.47 % of 10.2h
        true gap  more than 0.14 seconds, less than 0.25 seconds, as times are rounded
        10.2h     35.29 km/h
        10.35     34.78 km/h
        note: one was timed by hand, the other was not: by hand, sprints come out
        faster
      "
    `);
  });

  it('bare', async () => {
    expect(await shown('gap 2:01:09 2:00:35 -q', 80)).toBe('34 seconds\n');
  });

  it('asks what is meant', async () => {
    expect(await shown('gap 9.58 9.69', 80)).toMatchInlineSnapshot(`
      "stadion: "9.58" and "9.69" can be seconds or metres
        say which: stadion gap 9.58s 9.69s, or stadion gap 9.58m 9.69m; or name the
        --discipline
      "
    `);
  });
});

describe('a wrong line', () => {
  it.each([
    ['gap 2:01:09', /missing required argument 'b'/],
    ['gap 2 h 01 min 09 s 2:00:35', /too many arguments/],
    ['gap 2:01:09 2:00:35 --sex M', /--sex is of records/],
    ['gap 2020 2021 --record marathon --discipline marathon', /give one of them/],
    ['gap 2023-10-07 2023-10-08 --record marathon --sex Q', /M, W, X/],
    ['gap 2023-10-07 2023-10-08 --record marathon --category odd', /open, mixed, women-only/],
  ])('%s', async (line, said) => {
    const { code, out, err } = await stadion(line, { dataset });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
  });
});
