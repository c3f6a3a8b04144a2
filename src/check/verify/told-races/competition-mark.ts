/**
 * The mark somebody has of a competition that the text tells: whoever was in a final of it has one mark there, whatever he
 * has of other days. `In Rome Davis ran 44.9. Snell won the 800 metres in 1:45.3`: he won it in 1:46.3.
 */
import type { Claim } from '../../claim.ts';
import { isRemark } from '../../clauses/clauses.ts';
import type { AmountSpan, Span } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import type { Setting } from '../attach.ts';
import { isOfOrder } from '../marks/contest.ts';
import { isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { isInOtherCountry } from '../marks/other-city.ts';
import { conflictsOf, isRaced, isReadTwoWays, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { isMissed } from '../said-of-else.ts';
import { isNews } from '../slips/mark-meant.ts';
import { CERTAIN, type Competition, competitionOf, competitionsTold } from './competition.ts';
import { isOfStopWatch, isToldBeside, placeTold } from './raced-mark.ts';
import { ofElse } from './same-race.ts';

/** Marks of one final are not further from what was done, where more than one figure is wrong. */
const CLOSE = 0.06;
/** Words of another day, another meeting, or a part of a contest. */
const ELSE =
  /\b(?:heats?|semi-?finals?|semis?|qualif[a-z]+|preliminar[a-z]+|trials?|nationals?|meeting|meet|league|university|college|county|state|collegiate|ncaa|aaa|junior|youth|schools?|students?|relay|leg|season|spring|autumn|winter|(?:next|following)\s(?:year|season|month|summer)|(?:months?|years?)\s(?:on|later|hence|after))\b/;
/** Another day, near enough to be of the same competition. */
const THEN = /\b(?:later|next|following|after(?:wards)?|since|once|(?:days?|weeks?)\s(?:on|hence))\b/;
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
  if (!sure || possessor || at.end > span.start) return undefined;
  const told = await competitionsTold(scene, claims);
  const only = told.length > 0 ? await markThere(scene, span, owner, setting, told) : undefined;
  if (!only) return undefined;
  const { lower } = scene.reading;
  const words =
    lower.slice(Math.max(0, at.start - 60), span.end) +
    lower.slice(span.end, span.end + 30).replace(/(?:[,;:]|\s(?:and|but))\s.*$/, '');
  if (ELSE.test(words) || ofElse(scene, span, at) || isUnlisted(words)) return undefined;
  const place = placeTold(scene, span, { ...owner, span: firstOf(scene, owner) });
  const isPlaced = place !== undefined && (place === 0 ? (only.place ?? 9) <= 3 : only.place === place);
  if (place !== undefined && !isPlaced) return undefined;
  const weight = told.find(({ id }) => id === competitionOf(only))?.weight ?? 0;
  const isHis = known?.verdict === 'supported';
  if (isHis && (THEN.test(words) || !(isPlaced || (isNews(scene, only) && weight >= CERTAIN)))) return undefined;
  if ((!isPlaced || known?.verdict === 'contradicted') && weight < CERTAIN) return undefined;
  const amount = readingOf(span, only);
  const slips = slipsBetween(amount, only);
  if (slips > (isPlaced ? 2 : 1)) return undefined;
  if (slips > 1 && Math.abs(amount.value / (only.value as number) - 1) > CLOSE) return undefined;
  // Of the jumps and throws of a day the best one is listed.
  const isLess = only.unit === 'mm' && amount.value < (only.value as number);
  if (isLess && !isPlaced && !BEST_OF_CONTEST.test(lower.slice(at.end, span.start))) return undefined;
  if (isOfStopWatch(span, only) || isReadTwoWays(amount, only) || isToldBeside(scene, span, only)) return undefined;
  if (isOfOthers(scene, span, person.id, told) || isInOtherCountry(scene, at, span, only)) return undefined;
  return only;
}

/** The one mark of a final at what is told that the written one is near to, where none of theirs there is that one. */
async function markThere(
  scene: Scene,
  span: AmountSpan,
  { person }: Owner,
  setting: Setting,
  told: readonly Competition[],
): Promise<Achievement | undefined> {
  const there = achievementsOf(person, scene.facts.lexicons.rules).filter((each) => {
    const id = each.value === null ? undefined : competitionOf(each);
    return id !== undefined && told.some((competition) => competition.id === id);
  });
  if (there.some((each) => span.readings.some((reading) => isSame(reading, each)))) return undefined;
  const [named] = setting.disciplines.filter((list) => there.some(({ discipline }) => list.includes(discipline)));
  if (!named && setting.disciplines.length > 0) return undefined;
  const said = saidHere(scene, span, setting);
  const finals: Achievement[] = [];
  for (const each of there)
    if (
      isRaced(each) &&
      isOfOrder(span, each) &&
      (!named || named.includes(each.discipline)) &&
      slipsBetween(readingOf(span, each), each) <= 2 &&
      (await conflictsOf(scene.facts, each, said)).length === 0
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

/** Where somebody is first spoken of, where nobody else is between there and here: `Rudolph won all she ran in, the 100 in`. */
function firstOf(scene: Scene, { span, person }: Owner): Owner['span'] {
  const people = castOf(scene).filter((each) => each.span.end <= span.start);
  const other = people.findLastIndex((each) => each.person.id !== person.id || each.span.possessive);
  return people[other + 1]?.span ?? span;
}

/** What the sentence says of the day and the place, but of titles and of what is told behind the mark of other years. */
function saidHere(scene: Scene, span: AmountSpan, { around }: Setting): Setting['around'] {
  const { lower } = scene.reading;
  const isHere = (each: Span) =>
    !isRemark(scene, span, each) &&
    !isMissed(scene, each) &&
    !(each.start >= span.end && OTHERWISE.test(lower.slice(span.end, each.start)));
  return {
    dates: around.dates.filter(isHere),
    events: around.events.filter((each) => !each.title && isHere(each)),
    places: around.places.filter(isHere),
  };
}

const OTHERWISE = /[;:]|\b(?:after|before|like|as|would|since|until|and|but|while|who|then)\b/;
