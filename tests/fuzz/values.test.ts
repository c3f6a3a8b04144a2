/** Dates, marks and names of any text: each becomes a value that prints back, or is refused with a reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/domain/calendar.ts';
import { isDate, readDate } from '../../src/domain/date.ts';
import { readTypedDate } from '../../src/domain/date-input.ts';
import type { DisciplineKind } from '../../src/domain/discipline.ts';
import { formatMark, isMark, readMark } from '../../src/domain/mark.ts';
import { readTypedMark } from '../../src/domain/mark-input.ts';
import { fold, isSlip, slug, words } from '../../src/domain/name.ts';
import { readRound } from '../../src/domain/round.ts';
import { anyText, PATIENCE, spoilt, tries } from './runs.ts';

const dates = fc.constantFrom(
  ...['1999-12-02', '1987', '1987~', '198X', '2004-06-XX', '1964/2008', '../1985-04', '2024-02-29', '1900-02-28'],
  ...['8 October 2023', 'October 8, 2023', 'Sept 2000', '03/04/2012', '31.12.1999', '0000-01-01', '9999-12-31'],
);
const marks = fc.constantFrom(
  ...['9.58', '2:00:35', '26:11.00', '4:06.4h', '8.95', '9126', '67:44', '2:00:35a', '10.2ht', '8.95m', '26\'11"00'],
  ...['2h00m35s', '1 hour 59 minutes', '29 ft 4.5 in', '0.01', '00:00:01', '9126 points'],
);
const kinds = fc.constantFrom<DisciplineKind>('time', 'distance', 'height', 'points', 'place');
const KINDS = { ms: 'time', mm: 'distance', points: 'points' } as const;
const names = fc.constantFrom('Kelvin Kiptum', 'Łukasz Kowalski', "O'Brien", 'Müller-Lüdenscheidt', 'İlham', 'ﬃ ß ẞ');

describe('any text', { timeout: PATIENCE }, () => {
  it('is a date that prints back, with its bounds in order, or none', () => {
    const property = fc.property(fc.oneof(spoilt(dates), anyText), (text) => {
      const read = readDate(text);
      if (!isDate(read)) {
        expect(read.problem.length).toBeGreaterThan(2);
        return;
      }
      expect(read.text).toBe(text);
      expect(read.first).toBeLessThanOrEqual(read.last);
      expect(readDate(read.text)).toEqual(read);
      if (read.first !== read.last || read.precision !== 'day') return;
      expect(isoDay(read.first)).toBe(text.slice(0, 10));
    });
    fc.assert(property, tries(5000));
  });

  it('is typed as a date that can be typed again, or is told how', () => {
    const property = fc.property(fc.oneof(spoilt(dates), anyText), (text) => {
      const read = readTypedDate(text);
      if (!isDate(read)) {
        expect(read.problem).toMatch(/Accepted|Type/);
        return;
      }
      expect(readTypedDate(read.text)).toEqual(read);
    });
    fc.assert(property, tries(5000));
  });

  it('is a mark that prints back with value and precision, or none', () => {
    const property = fc.property(fc.oneof(spoilt(marks), anyText), kinds, (text, kind) => {
      const read = readMark(text, kind);
      if (!isMark(read)) {
        expect(read.problem.length).toBeGreaterThan(2);
        return;
      }
      const { value, unit, step } = read;
      expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
      expect(readMark(formatMark(value, unit, step), kind)).toMatchObject({ value, unit, step, flags: [] });
    });
    fc.assert(property, tries(5000));
  });

  it('is typed as a mark, or is told how', () => {
    const property = fc.property(fc.oneof(spoilt(marks), anyText), (text) => {
      const read = readTypedMark(text);
      if ('problem' in read) {
        expect(read.problem.length).toBeGreaterThan(2);
        return;
      }
      expect(read.length).toBeGreaterThan(0);
      for (const { mark } of read) {
        expect(Number.isSafeInteger(mark.value) && mark.value >= 0).toBe(true);
        const printed = formatMark(mark.value, mark.unit, mark.step);
        expect(readMark(printed, KINDS[mark.unit])).toMatchObject({ value: mark.value, step: mark.step });
      }
    });
    fc.assert(property, tries(5000));
  });

  it('is a name of folded words; folding twice is folding once', () => {
    const property = fc.property(fc.oneof(spoilt(names), anyText), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(words(text).join(' ')).toBe(folded);
      expect(slug(text)).not.toMatch(/\s|[A-Z]|^-|-$|--/);
      expect(isSlip(text, text)).toBe(false);
    });
    fc.assert(property, tries(5000));
  });

  it('is a slip of its neighbours, either way', () => {
    const property = fc.property(anyText, anyText, (a, b) => {
      expect(isSlip(a, b)).toBe(isSlip(b, a));
    });
    fc.assert(property, tries(3000));
  });

  it('is a round, or none', () => {
    const property = fc.property(fc.oneof(anyText, spoilt(fc.constantFrom('1f1', '3h2', 'sf'))), (text) => {
      const round = readRound(text);
      if (round)
        expect(`${round.place ?? ''}${round.stage}${round.number ?? ''}`.length).toBeLessThanOrEqual(text.length);
    });
    fc.assert(property, tries(2000));
  });
});
