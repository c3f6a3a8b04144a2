/**
 * A gap between two places of a race: `Three hundredths separated first from third`, `0.04 between gold and bronze`,
 * `the first three were within half a second`, of the race that the text tells of.
 */
import { gapWords } from '../../../domain/gap.ts';
import { type Basis, type Claim, contradicted, supported } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, type Scene } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import { toldIn } from '../told-races/same-race.ts';
import { tells, wordingOf } from './gap-wording.ts';
import { atPlace } from './rivals.ts';
import { marksTold } from './told.ts';

const PLACE =
  '(?:the\\s)?(first|gold|winner|champion|second|silver|runner-up|third|bronze|fourth)(?:[\\s-](?:place|medal(?:list)?))?';
const TWO = `${PLACE}\\s(?:and|from|to)\\s${PLACE}`;
const FEW =
  '(?:the\\s|all\\s)*(?:(?:first|top|leading|best)\\s(two|three|four)|(?:three\\s)?(medall?ists|medals))(?:\\s(?:men|women|finishers|runners|places|home))?';
/** Behind an amount. */
const BEHIND = new RegExp(
  `^(?:\\s(?:was|were|is|all))*(?:\\s(?:that|which))?\\s(?:between|separat(?:ed|es|ing)|cover(?:ed|s|ing)|divid(?:ed|es|ing)|split|apart)\\s(?:${TWO}|${FEW})(?![a-z])`,
);
/** Before it. */
const BEFORE = new RegExp(
  `\\b(?:${TWO}|${FEW})\\s(?:(?:was|were|finished|came|all|home)\\s){0,3}(?:separated\\sby|divided\\sby|covered\\sby|within|of|was|were|just|only)\\s(?:(?:just|only|a mere|barely|less than|no more than|over|almost|nearly|about|was|by)\\s){0,3}$`,
);
const CUE = /\b(?:between|separat|cover|divid|split|apart|within)/;
const GAP = /\b(?:gap|difference|margin|distance)\sbetween\s[^;.]*$|\b(?:separated|divided|covered)\sby\b|\bwithin\b/;

const PLACES: Readonly<Record<string, number>> = {
  first: 1,
  gold: 1,
  winner: 1,
  champion: 1,
  second: 2,
  silver: 2,
  'runner-up': 2,
  third: 3,
  bronze: 3,
  fourth: 4,
  two: 2,
  three: 3,
  four: 4,
};

/** The two places, if the words around an amount name them. */
function placesAt({ reading: { lower } }: Scene, span: AmountSpan): readonly [number, number] | undefined {
  if (!CUE.test(lower)) return undefined;
  const left = lower.slice(Math.max(0, span.start - 90), span.start);
  const found = BEHIND.exec(lower.slice(span.end, span.end + 90)) ?? (GAP.test(left) ? BEFORE.exec(left) : null);
  if (!found) return undefined;
  const [, one, other, few, medals] = found;
  const [a, b] =
    one !== undefined && other !== undefined
      ? [PLACES[one] as number, PLACES[other] as number]
      : [1, medals === undefined ? (PLACES[few as string] as number) : 3];
  return a === b ? undefined : [Math.min(a, b), Math.max(a, b)];
}

/** @returns null where an amount is between places of a race that cannot be told; undefined where it is not */
export async function gapOfPlaces(scene: Scene, span: AmountSpan): Promise<Claim | null | undefined> {
  const places = placesAt(scene, span);
  if (!places) return undefined;
  const race = raceTold(scene);
  if (!race) return null;
  const [first, last] = await Promise.all(places.map((place) => atPlace(scene, race.each, race.sex, place)));
  const [ahead, behind] = [first?.[0], last?.at(-1)];
  if (!ahead || !behind || ahead.each.value === null || behind.each.value === null) return null;
  const value = Math.abs(behind.each.value - ahead.each.value);
  const step = Math.max(ahead.each.step, behind.each.step);
  const { unit } = ahead.each;
  const claimed = span.readings.find((reading) => reading.unit === unit);
  // A photo finish is closer than the marks tell.
  if (!claimed || (claimed.step < step && value <= step)) return null;
  const wording = wordingOf(before(scene, span, 30));
  const basis: Basis = {
    type: 'gap-between',
    span,
    subject: ahead.person,
    claimed: gapWords(claimed.value, unit, Math.min(1000, claimed.step)),
    asOf: ahead.each.date.text,
    sources: [...ahead.each.sources, ...behind.each.sources],
  };
  const told = {
    actual: gapWords(value, unit, step),
    reason: `${ahead.person.name} ${ahead.each.mark}, ${behind.person.name} ${behind.each.mark}`,
  };
  if (tells(wording, claimed, { value, step })) return supported(basis, told);
  const difference = gapWords(Math.abs(value - claimed.value), unit, Math.min(step, claimed.step));
  return contradicted(basis, { ...told, difference });
}

/** The one race that the marks of the sentence are of, else those of the sentence before. */
function raceTold(scene: Scene): { readonly each: Achievement; readonly sex: string } | undefined {
  const told = [
    ...marksTold(scene).map(({ each, person, back }) => ({ each, sex: person.sex, back })),
    ...toldIn(scene, scene.claims).map(({ deed, person, before: earlier }) => ({
      each: deed,
      sex: person.sex,
      back: earlier ? 1 : 0,
    })),
  ].filter(({ each }) => each.event !== undefined && each.place !== undefined);
  const nearest = Math.min(...told.map(({ back }) => back));
  const races = new Map(
    told
      .filter(({ back }) => back === nearest)
      .map((each) => [`${each.each.event} ${each.each.discipline.id} ${each.sex}`, each] as const),
  );
  const [only, other] = races.values();
  return other ? undefined : only;
}
