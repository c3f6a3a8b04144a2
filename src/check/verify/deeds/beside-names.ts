/**
 * Days that stand behind a name, in a sentence that tells of records, wins or medals: `the first since Takahashi in 2001`,
 * `had stood to O'Sullivan since 1995`, `the record of Leghzaoui from 2002`, `until Viren bettered it in Munich in 1972`.
 *
 * Whatever binds them, that whoever is named did such a thing then, there and in that discipline, bears the day out. That
 * nothing is known of then proves nothing: no day is wrong by this.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import type { Claim } from '../../claim.ts';
import type { SpanOf } from '../../reading/span.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { isFinal } from '../races/races.ts';
import { wasThen } from '../told-ago.ts';
import { isOfOtherRace } from './this-race.ts';
import { GLUE, HOW, WORD } from './words.ts';

type Runner = ReturnType<typeof castOf>[number];

export interface Beside {
  readonly date: SpanOf<'date'>;
  readonly subject: Runner;
  readonly done: Achievement;
}

type Is = (each: Achievement, all: readonly Achievement[]) => boolean;

/** Words of what is told in the sentence, and what of somebody's is one. */
const RECORD = /\b(?:records?|best|mark|standard|figures|faster|quicker|further|higher|better)\b/;
const PLACES: readonly (readonly [RegExp, Is])[] = [
  [/\b(?:won|wins?|winner|victory|gold|title|champions?|triumph)\b/, ({ place }) => place === 1],
  [/\b(?:silver|second(?!\s(?:victory|win|title|triumph|gold|time)\b)|runner-up)\b/, ({ place }) => place === 2],
  [/\b(?:bronze|third(?!\s(?:victory|win|title|triumph|gold|time)\b))\b/, ({ place }) => place === 3],
];
/** Between a name and a day, besides the small words of a tale. */
const MORE = new Set(
  'had better bettered broke broken beat beats stood since until cut here there last year'.split(' '),
);
/** `said on Monday`: the day of the words. */
const SAID =
  /\b(?:said|says|told|announc[a-z]+|confirm[a-z]+|report[a-z]*|speaking|wrote|added|until)\s(?:[a-z]+\s){0,2}$/;
/** `Dibaba, a three-time Olympic champion, had managed`: what somebody is called is not what is told. */
const CALLED = /,\s(?:an?|the|now|then|himself|herself)\s[^,;.]{2,50}(?=,)/g;
/** Longer than what can stand between a name and the day of a deed of his. */
const FAR = 70;

export function besideNames(scene: Scene, taken: readonly Claim[]): readonly Beside[] {
  const { lower } = scene.reading;
  const isTold = RECORD.test(lower);
  const told = lower.replace(CALLED, ' ');
  const placed = PLACES.filter(([words]) => words.test(told)).map(([, is]) => is);
  const ofWorld = spansOf(scene, 'record').some(({ scope }) => scope === 'world');
  const people = castOf(scene);
  return spansOf(scene, 'date').flatMap((date): readonly Beside[] => {
    if (taken.some(({ start, end, verdict }) => verdict !== 'unknown' && start < date.end && date.start < end))
      return [];
    if (!Number.isFinite(date.date.first)) return [];
    // `broke the world record yesterday`: that he did something then bears it out.
    const isNews = date.relative && date.date.precision === 'day';
    if (!isAbsolute(date) && !isNews && date.date.precision !== 'year') return [];
    const before = people.filter(({ span }) => span.end <= date.start);
    const subject = isNews ? (before.find(({ span }) => !span.possessive) ?? before[0]) : before.at(-1);
    if (!subject) return [];
    const all = achievementsOf(subject.person, scene.facts.lexicons.rules);
    if (isNews) {
      const done = SAID.test(lower.slice(0, date.start))
        ? undefined
        : all.find((each) => overlaps(each.date, date.date));
      return done ? [{ date, subject, done }] : [];
    }
    if (date.start - subject.span.end > FAR || !isPlain(scene, subject.span.end, date.start)) return [];
    const spoken = disciplinesOf(scene).map(({ id }) => id);
    const places = spansOf(scene, 'place').filter(
      ({ start, known }) => known && start >= subject.span.end && start - date.end < 12,
    );
    const words = lower.slice(subject.span.end, date.start);
    const then = all.filter(
      (each) =>
        isThen(scene, date, each) &&
        (spoken.length === 0 || spoken.includes(each.discipline.id)) &&
        places.every(({ name }) => isPlaceOf(each, name)) &&
        !isOfOtherRace(scene, words, each) &&
        isFinal(each),
    );
    // Where no contest is spoken of, or a record of the world is, none but what is known as one.
    const known = ofWorld || spoken.length === 0;
    const record: Is = known ? ({ records }) => records.includes('world') : isRecord;
    // `Spotakova's throw won in 2008`: the one that was told before.
    const kinds = [...(isTold ? [record] : []), ...(subject.span.possessive ? [] : placed)];
    const done = then.find((each) => kinds.some((is) => is(each, all)));
    return done ? [{ date, subject, done }] : [];
  });
}

/** Nothing but places, races, marks and small words. */
function isPlain({ reading: { lower, spans } }: Scene, from: number, to: number): boolean {
  for (const { 0: word, index } of lower.slice(from, to).matchAll(WORD)) {
    const at = from + index;
    const isOfSpan = spans.some(({ start, end }) => start <= at && at < end);
    if (!isOfSpan && !GLUE.has(word) && !HOW.has(word) && !MORE.has(word)) return false;
  }
  return true;
}

const isThen = (scene: Scene, date: SpanOf<'date'>, each: Achievement): boolean =>
  isAbsolute(date) ? overlaps(each.date, date.date) : wasThen(scene, date, each) === true;

/** A record, as far as they are known, or else the best of the person until then. */
function isRecord(each: Achievement, all: readonly Achievement[]): boolean {
  const { value, discipline, environment, date } = each;
  return (
    each.records.length > 0 ||
    (value !== null &&
      all.every(
        (other) =>
          other.discipline !== discipline ||
          other.environment !== environment ||
          other.value === null ||
          other.date.first > date.last ||
          compareMarks(discipline.kind, value, other.value) <= 0,
      ))
  );
}
