/** Ways in which it can be somebody else, or another time of their life, that is spoken of. */

import { preferred } from '../../../dataset/person-facts.ts';
import { ageOn } from '../../../domain/age.ts';
import { dateOf } from '../../../domain/date.ts';
import type { Claim } from '../../claim.ts';
import type { PersonSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { isOfNow } from '../ages/now.ts';
import { isFirm, markedIn } from '../firm.ts';
import { isSame } from '../marks/performance.ts';
import { isObject } from '../object.ts';
import { isNews } from '../slips/mark-meant.ts';
import type { Doubt } from './doubt.ts';

export const personDoubts: readonly Doubt[] = [
  ofUnknownDeath,
  ofThen,
  ofStranger,
  ofSomebodyBefore,
  ofKin,
  ofWhoIsAskedFor,
  ofNationBefore,
  ofDayTold,
];

const DEAD = /\b(?:die[sd]|dead|deaths?|passed away|obituar)/;

/** An age at death of somebody whose death the dataset does not know: it may be a namesake. */
function ofUnknownDeath(scene: Scene, { type, subject, difference, asOf }: Claim): string | undefined {
  // Of lists of the dead, each has a sentence.
  const told = [scene, ...scene.before.slice(0, 2)];
  if (type !== 'age' || !told.some(({ reading }) => DEAD.test(reading.lower))) return undefined;
  const person = castOf(scene).find((each) => each.person.id === subject?.id)?.person;
  // One or two years off, and somebody well known: a namesake would hardly be of that age.
  const slipped = DEAD.test(scene.reading.lower) && difference !== null && /^[12] years?$/.test(difference);
  if (person && slipped && isFirm(scene, person)) return undefined;
  // `ran 2:15:25 at 30`: of the day of that mark.
  if (person && markedIn(scene, person).some(({ date }) => date.text === asOf)) return undefined;
  return person && !person.statements.some(({ property }) => property === 'died')
    ? 'the dataset knows nothing of the death'
    : undefined;
}

/** `when she was just 19`: of another day than that of the text. */
function ofThen({ reading, published }: Scene, { type, start, asOf }: Claim): string | undefined {
  if (type !== 'age') return undefined;
  const left = reading.lower.slice(0, start);
  // `every day till he was 78`: of no day that is told.
  if (/\b(?:until|till)\s(?:he|she)\s(?:was|turned)\s(?:[a-z]+\s){0,2}$/.test(left))
    return 'it may be said of another time';
  // `took up running as a teenager`.
  if (BEGUN.test(left)) return 'it may be said of another time';
  if (asOf !== published?.text) return undefined;
  return /\b(?:when|while|since|until|till|after|before)\s(?:he|she)\s(?:was|turned)\s(?:(?:just|only|still|barely|aged|a|an)\s){0,2}$/.test(
    left,
  )
    ? 'it may be said of another time'
    : undefined;
}

const BEGUN =
  /\b(?:beg[au]n|start(?:ed|ing)|took\sup|taking\sup|discovered|joined|moved|left|emigrated|arrived|learn(?:ed|t)|burst|emerged)\s[^.;,]{0,50}\bas\san?\s(?:[a-z]+\s)?$/;

/** Said of who was spoken of before, where the sentence itself begins with somebody of whom nothing is known. */
function ofStranger(scene: Scene, { subject, start, end, type }: Claim): string | undefined {
  if (!subject) return undefined;
  // `as is the American Rogers`: a nation stands before the name.
  const named = castOf(scene).filter(
    ({ span }) => span.via !== 'pronoun' && (span.end <= start || (type === 'nationality' && span.start - end < 40)),
  );
  const last = named.findLast(({ person }) => person.id === subject.id)?.span.end ?? -1;
  // `Mahamed was ninth while Alex Yee, of whom nothing is known, was 14th in his debut`.
  const isNext = (stranger: PersonSpan) =>
    stranger.start >= last &&
    ACTS.test(scene.reading.lower.slice(stranger.end, start)) &&
    !BESIDE.test(scene.reading.lower.slice(0, stranger.start)) &&
    castOf(scene).some(
      ({ person, span }) =>
        span.via === 'pronoun' && person.id === subject.id && span.start >= stranger.end && span.end <= start,
    );
  if (last >= 0 && !spansOf(scene, 'person').some((span) => isStranger(scene, span, start) && isNext(span)))
    return undefined;
  if (last >= 0) return OF_NOBODY;
  // `she won from Dorothy Manley, and the 200 in 24.4`: beaten, and not whom the sentence goes on with.
  const isBeaten = (span: PersonSpan) =>
    castOf(scene).some((each) => each.person.id === subject.id && each.span.end <= span.start) && isObject(scene, span);
  const strangers = spansOf(scene, 'person').filter((span) => isStranger(scene, span, start) && !isBeaten(span));
  return strangers.length > 0 ? OF_NOBODY : undefined;
}

const OF_NOBODY = 'it may be said of somebody of whom the dataset knows nothing';
/** Behind a name: it acts. */
const ACTS = /^,?\s(?:[a-z]+ly\s)?(?:was|is|has|had|finished|came|placed|won|ran|took|set|clocked|became|made)\b/;

/** `Bannister, who trained under Franz Stampfl, ran his 3:59.4`: not who is named beside. */
const BESIDE = /\b(?:under|with|by|from|of|against|for|to|behind|ahead of|than)\s$/;

/** Two names in a row. */
const CALLED = /[A-ZÀ-Þ][a-zß-ɏ]+\s[A-ZÀ-Þ][a-zß-ɏ’'-]+$/;

const isStranger = (scene: Scene, span: PersonSpan, until: number): boolean =>
  span.end <= until &&
  (span.via === 'full' ||
    span.via === 'misspelt' ||
    (span.via === 'surname' && CALLED.test(scene.reading.text.slice(0, span.end)))) &&
  !scene.people.has(span);

/** `She also holds the record`, of a pronoun, where it is true of somebody else the text spoke of. */
function ofSomebodyBefore(scene: Scene, { type, subject, actual }: Claim): string | undefined {
  if (!/^(?:first-under|race-winner|record-holder|rank-list)$/.test(type) || !actual) return undefined;
  const here = castOf(scene).filter(({ person }) => person.id === subject?.id);
  if (here.length === 0 || here.some(({ span }) => span.via !== 'pronoun' && span.via !== 'epithet')) return undefined;
  const others = scene.before.flatMap((each) => castOf(each).map(({ person }) => person));
  return others.some(({ id, name }) => id !== subject?.id && actual.includes(name))
    ? 'it may be said of somebody else whom the text speaks of'
    : undefined;
}

/** `the 23-year-old son of an Olympic silver medallist`: what the father is. */
function ofKin({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  return type !== 'age' && KIN_OF.test(lower.slice(Math.max(0, start - 50), start))
    ? 'it may be said of somebody of the family'
    : undefined;
}

const KIN_OF =
  /\b(?:son|daughter|brother|sister|twin|wife|husband|cousin|nephew|niece|grandson|granddaughter)\sof\s(?:an?|the|another|former)\s(?:[a-z-]+\s){0,2}$/;

/** `Who was the first over six metres?`: of whoever the answer names, and of nobody spoken of before. */
function ofWhoIsAskedFor(scene: Scene, { subject, start, end }: Claim): string | undefined {
  if (WHETHER.test(scene.reading.lower)) return 'it is asked, and not told, whether this is true';
  if (!subject || !ASKED.test(scene.reading.lower)) return undefined;
  return castOf(scene).some(({ person, span }) => person.id === subject.id && (span.end <= start || span.start >= end))
    ? undefined
    : 'it is asked, and not told, of whom this is true';
}

const ASKED = /^\W*(?:(?:and|but|so|q)\W+)?(?:who|which|what|whose|whom|name)\b[^?]*\?|\?\W*$/;

/** `Will Lebedeva finally win Olympic gold?` */
const WHETHER = /^\W*(?:(?:and|but|so)\s)?(?:will|can|could|would|does|did|do|should|might|may)\s[^?!;]*\?\W*$/;

/** `She competed for Cuba before she wore a British vest`: of a time that is over. */
function ofNationBefore({ reading: { lower } }: Scene, { type, start, end }: Claim): string | undefined {
  return type === 'nationality' &&
    /\b(?:competed|represented|had (?:run|competed|jumped|thrown)|used to (?:run|compete|jump|throw))\b[^.;]{0,60}$/.test(
      lower.slice(0, start),
    ) &&
    /\b(?:before|until|then)\b/.test(lower.slice(end))
    ? 'it is told of a time that was over'
    : undefined;
}

/** `the second record of the day for the 29-year-old Briton`, twenty years on: of the day of a mark told before it. */
function ofDayTold(scene: Scene, { type, subject, claimed, end }: Claim): string | undefined {
  if (isOfNow(scene.reading.lower.slice(end, end + 80))) return undefined;
  const years = type === 'age' ? /^(\d+) years old$/.exec(claimed)?.[1] : undefined;
  const person = years ? castOf(scene).find((each) => each.person.id === subject?.id)?.person : undefined;
  const born = person && preferred(person, 'born');
  if (!person || !born) return undefined;
  const told = [scene, ...scene.before].flatMap((each) => spansOf(each, 'amount'));
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter((each) =>
    told.some(({ readings }) => readings.some((reading) => isSame(reading, each))),
  );
  if (done.some((each) => isNews(scene, each))) return undefined;
  const isThen = done.some((each) => {
    if (each.records.length === 0) return false;
    const age = ageOn(dateOf(born.value), each.date);
    return age !== undefined && age.min <= Number(years) && Number(years) <= age.max;
  });
  return isThen ? 'it may be said of the day of a record that is told' : undefined;
}
