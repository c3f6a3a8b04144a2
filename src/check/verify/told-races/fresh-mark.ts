/**
 * The mark of the race that is the news, where the one that is written is one figure off and only of another day of the
 * same person: of no race but that of the day is anything said.
 */
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isRaced, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import type { Setting } from '../setting.ts';
import { isNews } from '../slips/mark-meant.ts';
import { isOfStopWatch, isToldBeside } from './raced-mark.ts';
import { ofElse } from './same-race.ts';

/** What he did, right before the mark. */
const DID =
  /(?:\b(?:r[au]n|clock(?:ed|s|ing)|timed|took|needed|stopped the clock at|finish(?:ed|ing)|c[ao]me home|w[io]n(?:ning)?|walked|crossed the line|home)\b[^;:()]{0,40}|,|\()\s?(?:in|with|at)?\s?(?:an?\s|just\s|only\s)?$/;
const CLEARED =
  /\b(?:clear(?:ed|ing)|went (?:clear at|over)|jump(?:ed|ing)|leapt|vaulted|threw|throwing|put|reached|scored|won with|flew(?: out)? to|sailed over)\s(?:the (?:shot|discus|javelin|hammer)\s)?(?:an?\s|just\s|only\s)?$/;
/** Of another day, or of one of several deeds. */
const NOT_NEWS =
  /\b(?:he|she|who|it)['’]?s?\s(?:once|had)\b|\b(?:had|has|have|once|when|since|then|never|would|could|personal|pb|best|record|champion|holder|who|whose|than)\b/;

/** Of another time of the year. */
const AWAY =
  /\b(?:summer|winter|spring|autumn|season|campaign|months?|weeks?|(?:this|that|last|previous|earlier in the) year|career|peak|training|practice|once|youth|junior)\b/;

/** `improving her season's best of 2.03`: by what is the news. */
const IMPROVED =
  /\b(?:improv|better|rais|lower|extend|surpass)(?:ed|ing)\s(?:on\s)?(?:his|her)\s(?:season['’]s best|best of the (?:season|year))\b/;

/** The mark of the news; undefined where more than one race is it. */
export async function freshMark(
  scene: Scene,
  span: AmountSpan,
  { span: at, possessor, sure }: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  if (!sure || possessor || at.end > span.start || setting.round) return undefined;
  const { lower } = scene.reading;
  const words = lower.slice(at.end, span.start);
  if (
    words.length > 80 ||
    !(DID.test(words) || CLEARED.test(words)) ||
    NOT_NEWS.test(words) ||
    AWAY.test(lower.replace(IMPROVED, ' ')) ||
    isUnlisted(lower)
  )
    return undefined;
  const news = contested.filter((each) => isNews(scene, each) && isRaced(each) && each.value !== null);
  const [only] = news;
  if (!only || news.some(({ value }) => value !== only.value)) return undefined;
  const amount = readingOf(span, only);
  // Of the jumps and throws of a day the best one is listed: nobody has done more.
  if (only.unit === 'ms' ? !DID.test(words) : amount.value < (only.value as number)) return undefined;
  if (amount.unit !== only.unit || slipsBetween(amount, only) !== 1) return undefined;
  if (isOneOfBests(scene)) return undefined;
  if (isOfStopWatch(span, only) || isToldBeside(scene, span, only) || ofElse(scene, span, at)) return undefined;
  // The very mark, of another round of those days.
  const has = contested.some((each) => isNews(scene, each) && span.readings.some((reading) => isSame(reading, each)));
  if (has) return undefined;
  return (await conflictsOf(scene.facts, only, setting.around)).length === 0 ? only : undefined;
}

/** `Quincy Watts (43.50), Jeremy Wariner (43.45) and LaShawn Merritt (43.65)`: some of whom have not run in that race. */
function isOneOfBests(scene: Scene): boolean {
  return castOf(scene).some(({ person, span: { end } }) => {
    const mark = spansOf(scene, 'amount').find(({ start }) => start === end + 2 && scene.reading.text[end + 1] === '(');
    if (!mark) return false;
    const own = achievementsOf(person, scene.facts.lexicons.rules).filter((each) =>
      mark.readings.some((reading) => isSame(reading, each)),
    );
    return own.length > 0 && !own.some((each) => isNews(scene, each));
  });
}
