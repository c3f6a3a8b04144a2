/**
 * Numbers that no other words make an age, and that can be nothing else: `ran 2:03:59 at 35`, `his life ended at 24`, `until
 * he was 35`. They are said of somebody who is of that age; of nobody who is not, unless by a slip.
 */
import type { CountSpan } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { clauseSubject } from '../people/subject.ts';
import type { AgeSpan, Read } from './age-read.ts';
import type { Member } from './owner.ts';

/** What a number that counts nothing is followed by. */
const ALONE =
  /^\s?(?:[,;:)!?—–]|\.(?!\d)|$)|^\s(?:when|at|in|on|and|but|to|for|before|after|with|then|who|he|she|was|has|is|years?\sof\sage|is\sno\sage|was\sno\sage)\b/;
const AT = /(?:^|[\s(–—-])at\s(?:just\s|only\s|barely\s|nearly\s|almost\s|the\sage\sof\s)?$/i;
const BEING =
  /\b(?:is|was|be|been|being|until|nearly|almost|already|still|barely|merely|even|now|soon)\s(?:(?:already|still|only|just|barely|nearly|almost|all\sof|a\smere)\s){0,2}$/;
const NEARLY = /\b(?:nearly|almost|approaching|nearing|soon\sto\sbe|about\sto\sturn|close\sto|just\sshort\sof)\s$/;
const BESIDE = /(?:^|\s)[–—-]\s(?:now\s)?$|^\W{0,2}$/;
/** `She died on 19 April 2011, only 58.` */
const DIED = /\b(?:died|dies|dead|killed)\b[^.;]{0,50},\s(?:still\s)?(?:only|just|barely|a\smere)\s$/;
/** A distance, a lane, a place in a list. */
const COUNTED = /\b(?:km|kilomet[a-z]+|miles?|laps?|lanes?|halfway|bib|number|degrees|metres|celsius)\b/;

/** @returns how such a number is read, of somebody who may be of that age */
export function residueOf(scene: Scene, span: AgeSpan): (Read & { readonly residue: true }) | undefined {
  if (span.kind !== 'count' || span.value < 14 || span.value > 70) return undefined;
  const [left, right] = [before(scene, span), after(scene, span)];
  if (!ALONE.test(right) || COUNTED.test(scene.reading.lower)) return undefined;
  const nearly = NEARLY.test(left);
  const isNo = /^\s(?:is|was)\sno\sage\b/.test(right);
  if (!(nearly || isNo || AT.test(left) || BEING.test(left) || BESIDE.test(left) || DIED.test(left))) return undefined;
  if (spansOf(scene, 'amount').some((each) => each.start < span.end && span.start < each.end)) return undefined;
  const now = nearly || isNo || /\b(?:is|now|still|soon)\s(?:[a-z]+\s){0,2}$/.test(left);
  return {
    years: span.value,
    when: now ? 'now' : 'event',
    beside: 'clause',
    residue: true,
    ...(nearly ? { atLeast: span.value - 1 } : {}),
  };
}

/** Whose it is: of whoever the clause is about, or the only one the sentence tells of. */
export function ownerOfResidue(scene: Scene, span: CountSpan | AgeSpan): Member | undefined {
  const people = castOf(scene);
  const [first] = people;
  const alone = people.every(({ person }) => person.id === first?.person.id);
  return alone ? first : clauseSubject(scene, span.start);
}
