/** How long ago a text says a mark was made: `the 2:15:25 that Radcliffe ran in London 16 years ago`, `19.65 last year`. */
import { calendarOf } from '../../domain/calendar.ts';
import type { PartialDate } from '../../domain/date.ts';
import { cardinalOf } from '../reading/numbers.ts';
import type { AmountSpan, SpanOf } from '../reading/span.ts';
import { before, between, type Scene, spansOf } from '../scene.ts';
import type { Achievement } from './achievements.ts';
import { wordingOf } from './differences/gap-wording.ts';
import { isAttached } from './marks/dated-marks.ts';
import type { Owner } from './owner.ts';
import { lasts } from './reigns/lengths.ts';

type DateSpan = SpanOf<'date'>;

/** Between a mark and the years, words by which they are of something else. */
const OF_ELSE =
  /[;:]|\b(?:is|was(?!\s(?:set|run|thrown|jumped|clocked))|are|be|been|and|but|to|when|while|who|whose|after|before|until|since|than|for|held|stood|broke|beat|record|champion|won)\b/;
const YEARS_AGO = /^(\S+)\syears?\sago$/;
const LAST = /^last\s(?:year|season)$/;
const THIS = /^(?:earlier\s)?this\syear$/;
const YEAR = 365.25;
/** So many years are counted with care. */
const FEW = 3;
/** Days by which a year that is said loosely may be off: a season goes on beyond the end of a year. */
const LOOSE = 75;

/** The years that are counted back to a mark, `16 years ago`, `last year`, where the words tie them to it. */
export function agoOfMark(scene: Scene, span: AmountSpan, owner: Owner): DateSpan | undefined {
  return spansOf(scene, 'date').find(
    (each) =>
      each.relative &&
      each.date.precision === 'year' &&
      each.start >= span.end &&
      !OF_ELSE.test(between(scene, span, each)) &&
      isAttached(scene, span, each, owner),
  );
}

/** Whether something was so many years ago: in full, by the calendar, or all but; `nearly 30 years ago` is as round as it is said. */
export function wasAgo(scene: Scene, date: DateSpan, years: number, then: PartialDate): boolean {
  const { published } = scene;
  if (!published) return false;
  const wording = wordingOf(before(scene, date, 30));
  if (wording === 'plain')
    return lasts({ from: then, to: published }, { unit: 'year', count: years, half: false }, wording);
  return Math.abs((published.last - then.first) / YEAR - years) < Math.max(1, years / 15);
}

/** Whether a mark was made then, however the years are counted; undefined where the words cannot tell. */
export function wasThen(scene: Scene, date: DateSpan, { date: done }: Achievement): boolean | undefined {
  const { published } = scene;
  if (published?.precision !== 'day' || done.precision === 'year') return undefined;
  const said = scene.reading.lower.slice(date.start, date.end);
  const passed = (published.first - done.first) / YEAR;
  const apart = calendarOf(published.first).year - calendarOf(done.first).year;
  const [, counted] = YEARS_AGO.exec(said) ?? [];
  if (counted !== undefined) {
    const years = /^an?$/.test(counted) ? 1 : cardinalOf(counted);
    if (years === undefined) return undefined;
    if (wasAgo(scene, date, years, done)) return true;
    // So few years are counted with care by some.
    return years <= FEW && Math.abs(years - passed) < 1.2 ? undefined : false;
  }
  // "Last year" may be a season that ended in this one, or be counted from another day of the text.
  if (LAST.test(said)) return apart === 1 || undefined;
  if (THIS.test(said)) return apart === 0 || (apart === 1 && published.first - done.last < LOOSE);
  return undefined;
}
