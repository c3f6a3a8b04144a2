/**
 * By how much the old record was bettered, or a mark is better than it: `It was beaten by 101 seconds`, `came second in
 * 1:24:27, eleven seconds faster than the old record`.
 */
import type { Person } from '../../../dataset/entries.ts';
import { gapWords } from '../../../domain/gap.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { tells, wordingOf } from '../differences/gap-wording.ts';
import { isSame } from '../marks/performance.ts';
import { ownerOf } from '../owner.ts';
import { roleOf } from '../role.ts';
import { type Old, oldMeant } from './old-fall.ts';
import { type OldWords, oldWords } from './old-words.ts';

export interface OldGap {
  readonly span: AmountSpan;
  readonly subject: Pick<Person, 'id' | 'name'> | undefined;
  readonly claimed: string;
  readonly is: boolean;
  /** From another mark than the new record, as the words say: no other gap can be meant. */
  readonly isFirm: boolean;
  readonly actual: string;
  readonly asOf: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

/** `It was beaten by`, `The old record was improved by`. */
const BEATEN_BY =
  /(?:^|[;:]\s|\band\s)\W?(it|that|the\s(?:[a-z\d,’'-]+\s){0,4}(?:record|mark|best))(?:,\s[^,;]{3,50},)?\s(?:(?:was|has|had|been|is|thus|thereby|then|now|finally|duly)\s){0,4}(?:brok|beat|lower|improv|better|smash|shatter|eclips|surpass|cut|rais|eras|extend|exceed|tak)[a-z]*\s(?:[a-z]+\s)?by\s(?:(?!(?:with|in|at|when|who|whose)\s)[a-z-]+\s){0,4}$/;
/** `The improvement was`, `That was an improvement of`. */
const IMPROVEMENT =
  /(?:\b(?:the|his|her|this|that)\s(?:[a-z]+\s)?(?:improvement|gain)\s(?:was|is|amounts\sto|amounted\sto|came\sto|comes\sto|of)|\b(?:it|that|this|which)\s(?:was|is|meant|means|represents|represented)\san\simprovement\s(?:of|by))\s(?:[a-z-]+\s){0,4}$/;
/** `bettered it by`, behind what tells of the record. */
const BETTERED_BY =
  /\b(?:better|improv|beat|broke|lower|rais|extend|surpass|eclips|exceed|smash)[a-z]*\s(?:on\s)?(?:it|that)\sby\s(?:[a-z-]+\s){0,4}$/;
/** `added 27 centimetres to it`, `took a second off it`. */
const ADDED =
  /\b(?:add(?:ed|s|ing)?|t(?:ook|aken|ook|aking)|shav(?:ed|ing)|cut|knock(?:ed|ing)|slic(?:ed|ing)|lopp(?:ed|ing)|chopp(?:ed|ing)|trimm(?:ed|ing))\s(?:[a-z-]+\s){0,4}$/;
const TO_IT = /^\s(?:to|off|from|on\sto|onto)\s(?:it|that)(?=\s?(?:[.,;:)–—]|$|\s(?:and|in|with|on|at)\s))/;
/** `8.90, which is 55 centimetres more`. */
const WHICH_IS =
  /^(?:\s?m|\smet(?:re|er)s|\sseconds|\spoints)?,?\s(?:which|that)\s(?:is|was)\s(?:(?!not\s)[a-z-]+\s){0,4}$/;
const ALONE = /^\s(?:more|better|faster|quicker|further|farther|higher|longer|less|lower)(?=\s?(?:[.,;:)–—]|$))/;
/** From a gap to the old record. */
const TO_OLD =
  /^\s(?:(?:faster|quicker|better|further|farther|higher|longer|more|slower|worse|shorter|lower|less)\sthan|inside|under|below|beyond|past|above|over|outside|up\son|short\sof|shy\sof|off|behind)\s(?:[a-zà-ɏ'’-]+\s){0,2}$/;
/** Marks further apart are of different things. */
const NEAR = 0.08;

export async function gapsToOld(scene: Scene): Promise<readonly OldGap[]> {
  const found: OldGap[] = [];
  for (const span of spansOf(scene, 'amount')) {
    const told = ofIt(scene, span);
    const isPassive = told !== undefined;
    const spoken = isPassive ? [] : oldWords(scene);
    const words = isPassive
      ? undefined
      : spoken.find((each) => each.isRecord && (isTo(scene, span, each) || isBeside(scene, span, each)));
    if (!isPassive && roleOf(scene, span) === 'mark' && !ALONE.test(after(scene, span, 20))) continue;
    const all = isPassive
      ? await beaten(scene, beatenAt(span), span, told === 'active')
      : words
        ? await oldMeant(scene, words)
        : await moreThanBefore(scene, span);
    // Where several can be meant, any of them confirms; wrong it is of all, and told of the likeliest.
    const judged = all.map((old) => judge(scene, span, old, isPassive, words));
    const gap = judged.find((each) => each?.is) ?? (judged.includes(undefined) ? undefined : judged[0]);
    const isOne = new Set(all.map(({ mark }) => mark)).size === 1 || all.every(({ isOneOf }) => isOneOf);
    if (gap && (gap.is || isOne)) found.push(gap);
  }
  return found;
}

/** Whether the gap is told of the record, by `it` or its name, or of whoever bettered it. */
function ofIt(scene: Scene, span: AmountSpan): 'active' | 'passive' | undefined {
  const [left, right] = [before(scene, span, 150), after(scene, span, 40)];
  const isBy = /\bby\b/.test(left.slice(-40));
  if ((isBy && BEATEN_BY.test(left)) || IMPROVEMENT.test(left)) return 'passive';
  if (ADDED.test(left) && /\b(?:thus|thereby|so)\s\w+\s(?:[a-z]+\s){0,3}$/.test(left) && /^\s?[,.;]/.test(right))
    return 'active';
  return (isBy && BETTERED_BY.test(left)) || (ADDED.test(left) && TO_IT.test(right)) ? 'active' : undefined;
}

/** `Her old record was 15.67; she is now seven centimetres better`. */
const isBeside = ({ reading: { lower } }: Scene, { start, end }: AmountSpan, words: OldWords): boolean =>
  words.isSubject &&
  start > words.to - 1 &&
  ALONE.test(lower.slice(end, end + 20)) &&
  /^[;,:–—\s]{1,3}(?:and\s|so\s)?(?:(?:he|she|this|that|it|the\s(?:new\s(?:one|record|mark)|improvement|gain))\s)?(?:(?:is|was|are)\s)(?:(?!not\s)[a-z-]+\s){0,4}$/.test(
    lower.slice(words.to, start),
  );

/** `8.90, which is 55 centimetres more`: than the record before, where its mark has been told. */
async function moreThanBefore(scene: Scene, span: AmountSpan): Promise<readonly Old[]> {
  if (!ALONE.test(after(scene, span, 20))) return [];
  const mark = spansOf(scene, 'amount').find(
    (each) => each.end < span.start && WHICH_IS.test(scene.reading.lower.slice(each.end, span.start)),
  );
  if (!mark || roleOf(scene, mark) !== 'mark') return [];
  const told = [scene, ...scene.before.slice(0, 2)].flatMap((each) => spansOf(each, 'amount'));
  return (await oldMeant(scene, beatenAt(span))).filter(
    (old) =>
      mark.readings.some((each) => isSame(each, old.now)) &&
      told.some(({ readings }) => readings.some((each) => isSame(each, old))),
  );
}

const isTo = (scene: Scene, span: AmountSpan, words: OldWords): boolean =>
  span.end < words.start && TO_OLD.test(scene.reading.lower.slice(span.end, words.start));

const beatenAt = ({ start, end }: AmountSpan): OldWords => ({
  start,
  end,
  from: start,
  to: end,
  isSubject: true,
  isOwn: false,
  isRecord: true,
  isBeforeThat: false,
});

/** Of `it` the old record is meant where it or the sentence before gives its mark or the new one, or nothing but the news is told. */
async function beaten(scene: Scene, words: OldWords, span: AmountSpan, isActive: boolean): Promise<readonly Old[]> {
  const [last] = scene.before;
  const marksOf = (each: Scene) =>
    spansOf(each, 'amount').filter((amount) => amount !== span && roleOf(each, amount) === 'mark');
  const here = marksOf(scene).filter(({ end }) => end <= span.start);
  const marks = here.length > 0 || !last ? here : marksOf(last);
  const without = here.length > 0 ? scene : { ...scene, before: scene.before.slice(1) };
  const all = [
    ...(await oldMeant(scene, words)),
    ...(last && marks.length > 0 ? await oldMeant(without, { ...words, start: 0, from: 0 }) : []),
  ];
  // `Powell beat it by five centimetres`: his record.
  const actor = castOf(scene).findLast((each) => each.span.end <= span.start && !each.span.possessive);
  const others = castOf(scene).filter(({ person }) => person.id !== actor?.person.id);
  const isHis = ({ breaker, holders }: Old) =>
    (actor === undefined || breaker?.id === actor.person.id) &&
    // `The record had belonged to Dibaba; Kipyegon beat it`: hers.
    (others.length === 0 || others.some(({ person }) => holders.some(({ id }) => id === person.id)));
  const meant = isActive ? all.filter(isHis) : all;
  const isGiven = (old: Old) =>
    marks.some(({ readings }) => readings.some((each) => isSame(each, old) || isSame(each, old.now)));
  if (marks.length === 0) return meant;
  // Of two that follow one another the one whose old mark is given.
  const given = meant.filter(isGiven);
  const old = given.filter((each) => marks.some(({ readings }) => readings.some((reading) => isSame(reading, each))));
  return old.length > 0 ? old : given;
}

/** Whether the new record's mark stands in the sentences before. */
const isGivenBefore = (scene: Scene, old: Old): boolean =>
  scene.before
    .slice(0, 2)
    .some((each) => spansOf(each, 'amount').some(({ readings }) => readings.some((one) => isSame(one, old.now))));

function judge(
  scene: Scene,
  span: AmountSpan,
  old: Old,
  isPassive: boolean,
  words: OldWords | undefined,
): OldGap | undefined {
  const claimed = span.readings.find(({ unit }) => unit === old.unit);
  if (!claimed || claimed.value > old.value / 4) return undefined;
  const marks = spansOf(scene, 'amount').filter(
    (each) =>
      each !== span &&
      each.end <= span.start &&
      !(words && each.start >= words.from && each.end <= words.to) &&
      roleOf(scene, each) === 'mark' &&
      each.readings.some(({ unit, value }) => unit === old.unit && Math.abs(value / old.value - 1) < NEAR),
  );
  const told = isPassive ? undefined : marks[0];
  if (marks.length > 1) return undefined;
  const reading = told?.readings.find(({ unit }) => unit === old.unit);
  const now = told && reading ? reading : old.now;
  const step = Math.max(now.step, old.step);
  const value = Math.abs((now.value as number) - old.value);
  const is = tells(wordingOf(before(scene, span, 30)), claimed, { value, step });
  // A third mark may be meant.
  if (!is && (!old.isSure || !old.isListed || (told === undefined && !isPassive && /\d/.test(after(scene, span, 60)))))
    return undefined;
  return {
    span,
    subject: (told && ownerOf(scene, told)?.person) ?? old.breaker,
    claimed: gapWords(claimed.value, claimed.unit, Math.min(1000, claimed.step)),
    is,
    isFirm: told ? told.readings.every((each) => !isSame(each, old.now)) : isGivenBefore(scene, old),
    actual: gapWords(value, old.unit, step),
    asOf: old.now.set.text,
    reason: old.reason,
    sources: old.sources,
  };
}
