/**
 * The mark somebody has of a competition that the text tells: whoever was in a final of it has one mark there, whatever he
 * has of other days. `In Rome Davis ran 44.9. Snell won the 800 metres in 1:45.3`: he won it in 1:46.3.
 */
import type { Claim } from '../../claim.ts';
import { isRemark } from '../../clauses/clauses.ts';
import type { AmountSpan, Span } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isOfOrder } from '../marks/contest.ts';
import { isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { isInOtherCountry } from '../marks/other-city.ts';
import { conflictsOf, isRaced, isReadTwoWays, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { isMissed } from '../said-of-else.ts';
import type { Setting } from '../setting.ts';
import { isNews } from '../slips/mark-meant.ts';
import { CERTAIN, type Competition, competitionOf, competitionsTold, raceIdOf } from './competition.ts';
import { isOfStopWatch, isToldBeside } from './raced-mark.ts';
import { ASIDE, BESIDE, OF_RACE, ofElse } from './same-race.ts';
import { isRival, isRow, isWithRival, placeSaid, rivalOf } from './tie.ts';

/** Marks of one final are not further from what was done, where more than one figure is wrong. */
const CLOSE = 0.06;
/** `In Rome four years later`, with which a sentence begins. */
const LATER = /^[^,;:.]{0,40}\b(?:months?|years?)\slater\b/;
/** Words of another day, another meeting, or a part of a contest. */
const ELSE =
  /\b(?:heats?|semi-?finals?|semis?|qualif[a-z]+|preliminar[a-z]+|trials?|nationals?|meeting|meet|league|university|college|county|state|collegiate|ncaa|aaa|junior|youth|schools?|students?|relay|leg|season|spring|autumn|winter|(?:next|following)\s(?:year|season|month|summer)|(?:months?|years?)\s(?:on|later|hence|after))\b/;
/** Another day, near enough to be of the same competition. */
const THEN = /\b(?:later|next|following|after(?:wards)?|since|once|(?:days?|weeks?)\s(?:on|hence))\b/;
/** The fastest of all, each of another race. */
const OF_LIST = /\b(?:in history|all[- ]time|ever|-?fastest|quickest|bests)\b/;
const DONE =
  /\b(?:jumped|leapt|threw|thrown|throwing|jumping|putting|heaved|cleared|clearing|put|vaulted|hurled|reached|w[io]n|winning|gold|went over)\b/;
/** The best of a jumper or thrower in a contest, and not one of his attempts. */
const BEST_OF_CONTEST =
  /\b(?:(?:stay|stopp|end|finish|stuck|remain)[a-z]*\s(?:up\s)?(?:at|on|with)|settl[a-z]+ for|content with|no (?:further|farther|higher|better|more) than|(?:came|got) (?:only )?(?:as far as|to)|reach(?:ed|ing)|managed)\s(?:only\s|just\s|an?\s)?$/;

/**
 * @param claims what is said in the sentence but of this mark
 * @param known what is said of the mark so far
 */
export async function ofCompetition(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  claims: readonly Claim[],
  known: Claim | undefined,
): Promise<Achievement | undefined> {
  const { person, sure, possessor, span: at } = owner;
  if (!sure || (possessor || at.end > span.start ? !rivalOf(scene, span, at) : false)) return undefined;
  const told = await competitionsTold(scene, claims);
  const only = told.length > 0 ? await markThere(scene, span, owner, setting, told) : undefined;
  const competition = only && told.find(({ id }) => id === competitionOf(only));
  if (!only || !competition || isOfElse(scene, span, at, claims)) return undefined;
  const { lower } = scene.reading;
  const place = placeSaid(scene, span, owner);
  const isPlaced = place !== undefined && (place === 0 ? (only.place ?? 9) <= 3 : only.place === place);
  if (place !== undefined && !isPlaced) return undefined;
  const isHis = known?.verdict === 'supported';
  // The rows of a list of all time are of many races.
  const isInRow = isRow(scene, span, at) && (!isHis || competition.here);
  const isCertain = competition.weight >= CERTAIN;
  const race = raceIdOf(only, person);
  const isRaceTold = competition.races.has(race);
  const isTied =
    isPlaced ||
    isInRow ||
    isWithRival(scene, span, owner, only, claims) ||
    (isRaceTold && !isHis && isRival(scene, span, at));
  // `10.66 in Chorzów, quicker than for her title. She beat Hobbs (10.94)`: of two races that are told, perhaps the other.
  const isTwice = told.some((each) => each.isNews && each !== competition && each.races.has(race));
  if (isTwice && !competition.isNews && !competition.here) return undefined;
  if (known?.verdict === 'contradicted' && !isCertain) return undefined;
  if (isHis && (isOfOther(scene, span, at) || !(isTied || (isCertain && isNews(scene, only))))) return undefined;
  if (!isTied && !isRaceTold && !isCertain) return undefined;
  const amount = readingOf(span, only);
  const slips = slipsBetween(amount, only);
  if (slips > 1 && (!isNear(amount.value, only) || !(isTied || isRaceTold))) return undefined;
  if (slips > 2 && !(isTied && isRaceTold)) return undefined;
  // Of the jumps and throws of a day the best one is listed.
  const left = lower.slice(Math.min(at.end, span.start), span.start);
  const isLess = only.unit === 'mm' && amount.value < (only.value as number);
  if (only.unit === 'mm' && !isTied && !(BEST_OF_CONTEST.test(left) || (!isLess && (isCertain || DONE.test(lower)))))
    return undefined;
  if (isOfStopWatch(span, only) || isReadTwoWays(amount, only) || isInOtherCountry(scene, at, span, only))
    return undefined;
  const isOthers = isOfOthers(scene, span, person.id, told);
  if (isOthers && !isRaceTold) return undefined;
  return isToldBeside(scene, span, only) && !(isOthers && BESIDE.test(left)) ? undefined : only;
}

const isNear = (value: number, only: Achievement): boolean => Math.abs(value / (only.value as number) - 1) <= CLOSE;

/** Whether the words speak of another race, of a part of one, or of what no list has. */
function isOfElse(scene: Scene, span: AmountSpan, at: Owner['span'], claims: readonly Claim[]): boolean {
  const { lower } = scene.reading;
  const around = wordsAround(lower, span, at);
  // `In Rome four years later he was second to Nieder, who put`: the time is that of the race that is told behind it.
  const opening = LATER.exec(lower)?.[0] ?? '';
  const isLater =
    opening !== '' &&
    claims.some(
      ({ type, verdict, start }) =>
        OF_RACE.has(type) && verdict === 'supported' && start >= opening.length && start < span.start,
    );
  const words = isLater ? around.replace(/\b(?:months?|years?)\slater\b/, '') : around;
  return ELSE.test(words) || ofElse(scene, span, at) || isUnlisted(words);
}

/** Whether a mark that is his of another day may be told of it. */
const isOfOther = ({ reading: { lower } }: Scene, span: AmountSpan, at: Owner['span']): boolean =>
  THEN.test(wordsAround(lower, span, at)) || OF_LIST.test(lower);

const wordsAround = (lower: string, span: AmountSpan, at: Owner['span']): string =>
  lower.slice(Math.max(0, Math.min(at.start, span.start) - 60), span.end) +
  lower.slice(span.end, span.end + 30).replace(/(?:[,;:]|\s(?:and|but))\s.*$/, '');

/** The one mark of a final at what is told that the written one is near to, where none of theirs there is that one. */
async function markThere(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  told: readonly Competition[],
): Promise<Achievement | undefined> {
  const there = achievementsOf(owner.person, scene.facts.lexicons.rules).filter((each) => {
    const id = each.value === null ? undefined : competitionOf(each);
    return id !== undefined && told.some((competition) => competition.id === id);
  });
  if (there.some((each) => span.readings.some((reading) => isSame(reading, each)))) return undefined;
  const [named] = setting.disciplines.filter((list) => there.some(({ discipline }) => list.includes(discipline)));
  if (!named && setting.disciplines.length > 0) return undefined;
  const isHere = (each: Achievement) => told.some(({ id, here }) => here && id === competitionOf(each));
  const finals: Achievement[] = [];
  for (const each of there)
    if (
      isRaced(each) &&
      isOfOrder(span, each) &&
      (!named || named.includes(each.discipline)) &&
      (isNear(readingOf(span, each).value, each) || slipsBetween(readingOf(span, each), each) <= 2) &&
      (await conflictsOf(scene.facts, each, saidOf(scene, span, owner, setting, isHere(each)))).length === 0
    )
      finals.push(each);
  const nearest = Math.min(...finals.map((each) => slipsBetween(readingOf(span, each), each)));
  const [only, ...others] = finals.filter((each) => slipsBetween(readingOf(span, each), each) === nearest);
  return others.every(({ value, discipline }) => value === only?.value && discipline === only?.discipline)
    ? only
    : undefined;
}

/** Somebody else the text speaks of has the very mark at what is told: it may be his. */
function isOfOthers(scene: Scene, { readings }: AmountSpan, id: string, told: readonly Competition[]): boolean {
  return [scene, ...scene.before.slice(0, 1)].some((where) =>
    castOf(where).some(
      ({ person }) =>
        person.id !== id &&
        achievementsOf(person, scene.facts.lexicons.rules).some(
          (each) =>
            readings.some((reading) => isSame(reading, each)) &&
            told.some((competition) => competition.id === competitionOf(each)),
        ),
    ),
  );
}

/**
 * What is said of the day and the place: where the sentence itself tells the competition, by the words of the mark alone;
 * else by all of it, but what is told aside of other races, or behind the mark of other years.
 */
function saidOf(
  scene: Scene,
  span: AmountSpan,
  { span: at }: Owner,
  setting: Setting,
  here: boolean,
): Setting['around'] {
  if (here) return setting;
  const { lower } = scene.reading;
  const aside = at.end + (ASIDE.exec(lower.slice(at.end))?.[0].length ?? 0);
  const isOfIt = (each: Span) =>
    !(each.start >= at.end && each.start < aside) &&
    !isRemark(scene, span, each) &&
    !isMissed(scene, each) &&
    !(each.start >= span.end && OTHERWISE.test(lower.slice(span.end, each.start)));
  const { dates, events, places } = setting.around;
  return {
    dates: dates.filter(isOfIt),
    events: events.filter((each) => !each.title && isOfIt(each)),
    places: places.filter(isOfIt),
  };
}

const OTHERWISE = /[;:]|\b(?:after|before|like|as|would|since|until|and|but|while|who|then)\b/;
