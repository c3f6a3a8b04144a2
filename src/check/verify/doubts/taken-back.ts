/** Results that were told as they were then, and that are no longer so: whoever failed a test has been taken out since. */
import type { Person } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import type { Claim } from '../../claim.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import { rivalAhead } from '../races/place-owner.ts';
import { type Doubt, PLACED } from './doubt.ts';

export const takenBackDoubts: readonly Doubt[] = [ofTakenBack, ofUnlistedRival, ofThen];

/** Results that were taken back are told as they were. */
function ofTakenBack({ reading, before }: Scene, { type }: Claim): string | undefined {
  if (!PLACED.has(type)) return undefined;
  return [reading, ...before.slice(0, 1).map((each) => each.reading)].some(({ lower }) => TAKEN_BACK.test(lower))
    ? 'the result may have been taken back since'
    : undefined;
}

const TAKEN_BACK =
  /\b(?:tested positive|failed (?:a|the|two|his|her) (?:doping|drugs?) tests?|doping (?:ban|violation|offence|case|suspension)|stripped of|disqualif[a-z]+ (?:for|after) (?:doping|a positive)|positive (?:test|sample)s?|annulled)\b/;

/**
 * `second behind Schwazer`, `Goumri was second and Kipruto third`, where the results have nothing of Schwazer or Goumri:
 * they are of another race, or whoever was behind has moved up since.
 */
function ofUnlistedRival(scene: Scene, { type, end, subject, asOf, claimed, actual }: Claim): string | undefined {
  if (!PLACED.has(type) || asOf === null || !subject) return undefined;
  const day = dateOf(asOf);
  const isListed = ({ person }: { readonly person: Person }) =>
    achievementsOf(person, scene.facts.lexicons.rules).some(({ date }) => overlaps(date, day));
  const rival = rivalAhead(scene, { end });
  const ahead = rival?.person.id === subject.id ? undefined : rival;
  const movedUp = Number.parseInt(actual ?? '', 10) < Number.parseInt(claimed, 10);
  // `had been third at the 2019 championships`: the sentence before is of another race.
  const isDated =
    spansOf(scene, 'event').some(({ year }) => year !== undefined) ||
    spansOf(scene, 'date').some(({ date, relative }) => !relative && date.precision === 'year');
  const told = movedUp
    ? [scene, ...(isDated ? [] : scene.before.slice(0, 1))].flatMap((each) => castOf(each).filter(isToldPlace(each)))
    : [];
  return [...(ahead ? [ahead] : []), ...told].some((each) => each.person.id !== subject.id && !isListed(each))
    ? 'the dataset has no result there of somebody who is said to have been ahead'
    : undefined;
}

/** Tests of kept samples changed results of these years, up to the Games of Rio, long after: whoever was fifth on the day may be fourth since. */
const RETESTED = { first: dateOf('2004').first, last: dateOf('2016-07').last };

function ofThen({ reading: { lower }, published }: Scene, { type, claimed, actual, asOf }: Claim): string | undefined {
  if (type !== 'placing' || asOf === null || !overlaps(dateOf(asOf), RETESTED)) return undefined;
  const [said, true_] = [Number.parseInt(claimed, 10), Number.parseInt(actual ?? '', 10)];
  // `Goumri was second and Kipruto third`, who is second by now.
  const isTaken = true_ === 2 && /\b(?:second|silver|runner-up)\b/.test(lower);
  // Told in the weeks after, it is told as it was then.
  const isFresh = published !== undefined && published.first - dateOf(asOf).last < 60;
  return said - true_ === 1 && (said > 3 || isTaken || isFresh)
    ? 'somebody ahead may have been taken out since'
    : undefined;
}

/** A place is said of somebody, a medal or the win. */
const isToldPlace =
  ({ reading: { lower } }: Scene) =>
  ({ span }: { readonly span: { readonly end: number } }): boolean =>
    /^(?:\s(?:of|from)\s(?:the\s)?[a-z]+(?:\s[a-z]+)?)?,?\s(?:[a-z]+\s){0,2}(?:second|third|fourth|silver|bronze|runner-up)\b|^(?:,\s[a-z\d\s-]{3,40},)?\s(?:won|wins|took the (?:title|race))\b/.test(
      lower.slice(span.end, span.end + 60),
    );
