/** Dates of publication as texts write them: only those that can be read in one way. */
import { isDate, type PartialDate, readDate } from '../../domain/date.ts';
import { readTypedDate } from '../../domain/date-input.ts';

const WEEKDAY = '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,?\\s{1,3})?';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** A day of a year, spelt out or in ISO form, with the day of the week before it where that is given. */
export const DATE = `${WEEKDAY}(?:${DAY}(?:\\s{1,3}of)?\\s{1,3}${MONTH},?\\s{1,3}\\d{4}|${MONTH}\\s{1,3}${DAY},?\\s{1,3}\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)`;

/** A time of day after a date. */
export const TIME =
  '(?:(?:,|\\s[|·•–—-]|\\s?T)?\\s{0,3}(?:at\\s)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d{1,9})?)?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:Z|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?)?';

const STAMP = new RegExp(`^(${DATE})${TIME}$`, 'i');

/** A date with or without a time of day: the day as written, wherever the clock that it went by stood. */
export function readStamp(written: string): PartialDate | undefined {
  const text = written.trim().slice(0, 80);
  const day = STAMP.exec(text)?.[1] ?? text;
  const slashed = /^(\d{4})\/(\d{2})\/(\d{2})(?!\d)/.exec(day);
  const bare = day
    .replace(new RegExp(`^${WEEKDAY}`, 'i'), '')
    .replace(/^(\d{4}-\d{2}-\d{2})[T ]\d.*$/, '$1')
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .replace(/\sof\s/i, ' ');
  const read = slashed ? readDate(slashed.slice(1).join('-')) : readTypedDate(bare);
  if (!isDate(read) || read.approximate || read.uncertain) return undefined;
  return ['day', 'month', 'year'].includes(read.precision) ? read : undefined;
}

/** As `readStamp`, but a day and no less. */
export function readDayStamp(written: string): PartialDate | undefined {
  const read = readStamp(written);
  return read?.precision === 'day' ? read : undefined;
}
