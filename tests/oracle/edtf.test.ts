/**
 * The examples of the standard (ISO 8601-2:2019, and the Library of Congress' profile of it, levels 0 to 2), each accepted
 * with its bounds, or refused. What is refused of levels 0 and 1 is what no fact of the sport is written in: times of day,
 * years of more or less than four digits, seasons, and years of which only a later digit is known.
 */
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/domain/calendar.ts';
import { isDate, readDate } from '../../src/domain/date.ts';

const bound = (day: number) => (Number.isFinite(day) ? isoDay(day) : '..');

const ACCEPTED: readonly (readonly [string, string, string, string])[] = [
  ['level 0: day', '1985-04-12', '1985-04-12', '1985-04-12'],
  ['level 0: month', '1985-04', '1985-04-01', '1985-04-30'],
  ['level 0: year', '1985', '1985-01-01', '1985-12-31'],
  ['level 0: interval of years', '1964/2008', '1964-01-01', '2008-12-31'],
  ['level 0: interval of months', '2004-06/2006-08', '2004-06-01', '2006-08-31'],
  ['level 0: interval of days', '2004-02-01/2005-02-08', '2004-02-01', '2005-02-08'],
  ['level 0: interval of a day and a month', '2004-02-01/2005-02', '2004-02-01', '2005-02-28'],
  ['level 0: interval of a day and a year', '2004-02-01/2005', '2004-02-01', '2005-12-31'],
  ['level 0: interval of a year and a month', '2005/2006-02', '2005-01-01', '2006-02-28'],
  ['level 0: year 0', '0000', '0000-01-01', '0000-12-31'],
  ['level 1: uncertain year', '1984?', '1984-01-01', '1984-12-31'],
  ['level 1: approximate month', '2004-06~', '2004-06-01', '2004-06-30'],
  ['level 1: uncertain and approximate day', '2004-06-11%', '2004-06-11', '2004-06-11'],
  ['level 1: some year of a decade', '201X', '2010-01-01', '2019-12-31'],
  ['level 1: some year of a century', '20XX', '2000-01-01', '2099-12-31'],
  ['level 1: some month', '2004-XX', '2004-01-01', '2004-12-31'],
  ['level 1: some day of a month', '1985-04-XX', '1985-04-01', '1985-04-30'],
  ['level 1: some day of a year', '1985-XX-XX', '1985-01-01', '1985-12-31'],
  ['level 1: open end', '1985-04-12/..', '1985-04-12', '..'],
  ['level 1: open end after a month', '1985-04/..', '1985-04-01', '..'],
  ['level 1: open end after a year', '1985/..', '1985-01-01', '..'],
  ['level 1: open beginning', '../1985-04-12', '..', '1985-04-12'],
  ['level 1: open beginning before a month', '../1985-04', '..', '1985-04-30'],
  ['level 1: unknown end', '1985-04-12/', '1985-04-12', '..'],
  ['level 1: unknown beginning', '/1985', '..', '1985-12-31'],
  ['level 1: qualified ends', '1984~/2004-06', '1984-01-01', '2004-06-30'],
  ['level 1: qualified ends, both', '1984?/2004%', '1984-01-01', '2004-12-31'],
  ['level 1: end about a month', '1984/2004-06~', '1984-01-01', '2004-06-30'],
  ['level 1: ends with unspecified digits', '1984-06-XX/2004-07-XX', '1984-06-01', '2004-07-31'],
];

const REFUSED: readonly (readonly [string, string])[] = [
  ['level 0: time of day', '1985-04-12T23:20:30'],
  ['level 0: time of day in UTC', '1985-04-12T23:20:30Z'],
  ['level 0: time of day with an offset', '1985-04-12T23:20:30+04:30'],
  ['level 1: year of more than four digits', 'Y170000002'],
  ['level 1: the same, before our era', 'Y-170000002'],
  ['level 1: year before our era', '-1985'],
  ['level 1: spring', '2001-21'],
  ['level 1: summer', '2001-22'],
  ['level 1: autumn', '2001-23'],
  ['level 1: winter', '2001-24'],
  ['level 1: season that is doubted', '2004-21?'],
  ['level 2: exponential year', 'Y-17E7'],
  ['level 2: significant digits', '1950S2'],
  ['level 2: season of a hemisphere', '2001-34'],
  ['level 2: one of a set', '[1667,1668,1670..1672]'],
  ['level 2: one of a set that is open', '[..1760-12-03]'],
  ['level 2: all of a set', '{1667,1668,1670..1672}'],
  ['level 2: qualifier of a group', '2004-06~-11'],
  ['level 2: qualifier of a part', '2004-?06-11'],
  ['level 2: qualifiers of two parts', '?2004-06-~11'],
  ['level 2: some month of a decade', '156X-12-25'],
  ['level 2: digits unspecified from the left', '1XXX-12'],
  ['level 2: some digit', '1984-1X'],
  ['level 2: interval with a qualified part', '2004-06-~01/2004-06-~20'],
  ['invalid: no leap year', '1985-02-29'],
  ['invalid: no leap year at the end of a century', '1900-02-29'],
  ['invalid: no such day', '2004-06-31'],
  ['invalid: no such month', '2004-13'],
  ['invalid: month 0', '2004-00'],
  ['invalid: day 0', '2004-06-00'],
  ['invalid: backwards', '2005/2004'],
  ['invalid: backwards by a day', '2005-02-02/2005-02-01'],
  ['invalid: three ends', '2004/2005/2006'],
  ['invalid: no end', '/'],
  ['invalid: open on both sides', '../..'],
  ['invalid: basic format', '20040611'],
  ['invalid: ordinal day', '2004-163'],
  ['invalid: week', '2004-W24-5'],
  ['invalid: two digits', '04'],
  ['invalid: five digits', '12004'],
  ['invalid: one-digit month', '2004-6'],
  ['invalid: small x', '198x'],
  ['invalid: two qualifiers', '1984?~'],
  ['invalid: qualifier alone', '?'],
  ['invalid: space', '1984 ?'],
  ['invalid: line end', '1984\n'],
  ['invalid: other hyphen', '2004\u201306'],
  ['invalid: other digits', '\u0661\u0669\u0668\u0664'],
  ['invalid: older form of unknown', 'unknown/2004'],
  ['invalid: older form of open', '2004/open'],
  ['invalid: older form of unspecified', '199u'],
  ['invalid: older form of some digit', '19xx'],
];

describe('EDTF', () => {
  it.each(ACCEPTED)('%s: %s', (_what, text, first, last) => {
    const read = readDate(text);
    if (!isDate(read)) throw new Error(read.problem);
    expect([read.text, bound(read.first), bound(read.last)]).toEqual([text, first, last]);
  });

  it.each(REFUSED)('%s: %j is refused, with a reason', (_what, text) => {
    const read = readDate(text);
    expect(read).toEqual({ problem: expect.stringMatching(/\w{2}/) });
  });

  it('is held to by all that has a qualifier: it widens nothing', () => {
    for (const [, text, first, last] of ACCEPTED.filter(([, each]) => !/[?~%/]/.test(each))) {
      for (const qualifier of ['?', '~', '%']) {
        const read = readDate(text + qualifier);
        if (!isDate(read)) throw new Error(read.problem);
        expect([bound(read.first), bound(read.last)]).toEqual([first, last]);
      }
    }
  });
});
