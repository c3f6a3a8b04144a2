/** A mark given to an edition of the race it is from, or to another: `the 2:17:01 Keitany set at the 2016 London Marathon`. */
import { dateOf } from '../../../domain/date.ts';
import type { AmountSpan, EventSpan, SpanOf } from '../../reading/span.ts';
import { before, between, type Scene } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import type { Owner } from '../owner.ts';
import type { Setting } from '../setting.ts';

export interface AtEdition {
  /** The year that the name of the race has, as a date of its own. */
  readonly date: SpanOf<'date'>;
  readonly done: Achievement;
  readonly agrees: boolean;
  /** Whether the year stands there in figures: `the London Olympics` have one without. */
  readonly isSaid: boolean;
}

/**
 * The year of a race's name, where the words give the mark to that race and its owner has the mark from one edition
 * alone: where that is another, the year is wrong, and not the mark.
 *
 * @param having what the owner has done in just that mark
 */
export function atEdition(
  scene: Scene,
  mark: AmountSpan,
  owner: Owner,
  { events }: Setting,
  having: readonly Achievement[],
): AtEdition | undefined {
  const [done] = having;
  const event = events.find(
    ({ year, series }) => year !== undefined && series.some((id) => done?.event?.startsWith(`${id}-`)),
  );
  if (!done || having.length !== 1 || event?.year === undefined) return undefined;
  const date = dateOf(String(event.year));
  const { lower } = scene.reading;
  const agrees = done.event?.endsWith(`-${event.year}`) === true || overlaps(done.date, date);
  return isRunAt(scene, mark, event) || isRunAfter(scene, mark, event, owner)
    ? {
        date: { ...event, kind: 'date', date, relative: false },
        done,
        agrees,
        isSaid: lower.slice(event.start, event.end).includes(String(event.year)),
      }
    : undefined;
}

/** `2:14:04 in the 2019 Chicago Marathon`; the year of a race that was won in it is for the win to tell. */
function isRunAt(scene: Scene, mark: AmountSpan, event: EventSpan): boolean {
  return event.start >= mark.end
    ? AT.test(between(scene, mark, event)) ||
        (BY_NAME.test(between(scene, mark, event)) && DOING.test(between(scene, mark, event)))
    : (/\b(?:at|in|from)\s(?:the\s)?$/.test(before(scene, event, 16)) && IN.test(between(scene, event, mark))) ||
        (/['’]s?\s$/.test(before(scene, event, 3)) && RECORD_OF.test(between(scene, event, mark)));
}

const AT =
  /^(?:\s(?:m|met(?:re|er)s|seconds|points))?,?\s(?:(?:that|which)\s)?(?:(?:was\s)?(?:set|run|clocked|thrown|jumped|recorded|achieved|came)\s)?(?:in|at|from)\s(?:(?:the|his|her)\s)?(?:[a-z]+-[a-z]+\s)?$/;
/** The same with the name of whoever did it: `2:17:01 that Mary Keitany set at the`, `2:17:01 set by Keitany at the`. */
const BY_NAME =
  /^(?:\s(?:m|met(?:re|er)s|seconds|points))?(?:\s(?:record|mark|best))?,?\s(?:(?:that|which)\s)?(?:(?!(?:and|but|while|when|before|after|with|in|at|from)\s)[a-zà-ɏ’'-]+\s){1,6}(?:in|at|from)\s(?:the\s)?$/;
const DOING =
  /\s(?:set|ran|run|clocked|thr[eo]wn?|jumped|recorded|achieved|posted)\s(?:by\s[^,]{3,40}\s)?(?:in|at|from)\s/;
/** `Kipchoge's 2019 London Marathon course record of 2:02:37` */
const RECORD_OF = /^\s(?:course\s|race\s|winning\s)?(?:record|mark|time|best)(?:,|\sof)\s$/;
const IN = /^(?:\s(?:final|race))?,?\s(?:in|with)\s(?:an?\s)?$/;

/** `At the Rio Olympics Warholm ran 45.94` */
function isRunAfter(scene: Scene, mark: AmountSpan, event: EventSpan, { span }: Owner): boolean {
  return event.end <= span.start && span.end <= mark.start && RAN.test(scene.reading.lower.slice(span.end, mark.start));
}

const RAN =
  /^\s(?:had\s|also\s)?(?:r[au]n|clocked|thr[eo]wn?|jumped|leapt|cleared|vaulted|recorded|scored|walked|posted)\s(?:an?\s|(?:his|her)\s|just\s)?$/;
