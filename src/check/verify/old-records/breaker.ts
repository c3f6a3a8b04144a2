/** Who it is that broke a record, where words speak of the record and not of its breaker. */
import type { Person } from '../../../dataset/entries.ts';
import type { Span } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { isObject } from '../object.ts';
import { isSomebodyOf } from '../people/subject.ts';

/** `Hall's total topped the record of 7,013 set by Thiam and moved her to second`: her who beat it. */
const MOVED = /\band\s(?:mov|tak|took|put|lift|mad|rank|earn|gave|sen[dt])[a-z]*\s(?:her|him)\b/;
const SET_BY = /\b(?:set|held|run|owned|thrown|jumped|scored)\sby\s(?:[a-zà-ɏ'’-]+\s){0,4}$/;

/** Whether it is somebody else who beat the mark of whoever is named: `beat the record set by Thiam and moved her up`. */
export function isBeaten(
  clause: string,
  people: ReturnType<typeof castOf>,
  { person: { id } }: { readonly person: Person },
): boolean {
  return (
    MOVED.test(clause) &&
    people.some(({ person, span }) => person.id === id && SET_BY.test(clause.slice(0, span.start)))
  );
}

/** What leads to somebody else: `, for Koch ran 47.60`. */
const BESIDE = /(?:,|\s)(?:for|behind|after|ahead\sof|while|because|since|but|when|than)\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;

/** Whose record it is now: the subject before, `Bolt's record was 0.11 faster`, else the one of the sentence before. */
export function breakerOf(
  scene: Scene,
  span: { readonly start: number; readonly end: number },
): { person: Person; sure: boolean } | undefined {
  const people = castOf(scene).filter(({ span: each }) => each.end <= span.start);
  const clause = scene.reading.lower.slice(0, span.start);
  const acting = people.filter(({ span: each }) => !each.possessive && !isObject(scene, each));
  const last = acting.at(-1);
  if (last && !isBeaten(clause, people, last)) {
    // `a day after Kipchoge ..., Kosgei`: the nearest before the verb acts.
    return last;
  }
  // `Her 2:09:56 lopped`, `Bolt's record was`, `Kiptum's run shaved`.
  const opening = people.find(
    ({ span: each, person }) =>
      each.possessive &&
      !isBeaten(clause, people, { person }) &&
      !isSomebodyOf(clause.slice(each.end)) &&
      !/\b(?:off|broke|beat|beating|breaking|from|than|surpassing)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(
        clause.slice(0, each.start),
      ),
  );
  if (opening) return opening;
  const after = castOf(scene).find(
    ({ span: each }) => each.start >= span.end && !each.possessive && each.via !== 'pronoun',
  );
  if (
    after &&
    !BESIDE.test(scene.reading.lower.slice(span.end, after.span.start)) &&
    !/\bby\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(scene.reading.lower.slice(span.end, after.span.start)) &&
    /(?:,|\b(?:gave|brought|earned|saw|took|handed|secured|carried))\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(
      scene.reading.lower.slice(span.end, after.span.start),
    )
  )
    return after;
  // `It is a minute inside Kipchoge's mark and 16 seconds outside his record`: of whoever was spoken of before.
  const onward = /^\W*(?:it|that|this|the (?:time|mark|throw|jump|run|performance|effort|new))\b/.test(
    scene.reading.lower,
  );
  if (people.length > 0 && !(onward && acting.length === 0)) return undefined;
  for (const earlier of scene.before.slice(0, 2)) {
    const subjects = castOf(earlier).filter(
      ({ span: each }) => !each.possessive && !isObject(earlier, each) && !isOfOldMark(earlier, each),
    );
    const distinct = new Set(subjects.map(({ person }) => person.id));
    const [first] = subjects;
    if (first) return { person: first.person, sure: first.sure && distinct.size === 1 };
  }
  return undefined;
}

/** `the record that Johnson had set`, `the time Tsegay ran`, `The old one was set by Kipchoge`: who had the mark that fell. */
function isOfOldMark({ reading: { lower } }: Scene, { start, end }: Span): boolean {
  if (OLD.test(lower) && SET_BY.test(lower.slice(0, start))) return true;
  return OLD_MARK.test(lower.slice(Math.max(0, start - 50), start)) && HAD_SET.test(lower.slice(end, end + 30));
}

const OLD = /^\W*(?:the|his|her)\s(?:old|previous|former|existing|earlier)\s/;
const OLD_MARK =
  /(?:\b(?:record|mark|best|time|standard|figures|height|distance)|\d)(?:\s(?:that|which)\s(?:[a-zà-ɏ'’-]+\s){0,3}|\s)$/;
const HAD_SET =
  /^\s(?:(?:had|has|once|first|himself|herself)\s){0,2}(?:set|r[au]n|scored|thr[eo]wn?|jumped|held|clocked|cleared|posted|recorded|vaulted|walked|achieved|established)\b/;
