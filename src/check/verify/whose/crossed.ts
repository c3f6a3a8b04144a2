/**
 * Two marks of a sentence that have changed places, or whose people have: each is given to one of two, and is the very
 * mark of the other. That a sentence is misread twice, and in just this way, is hardly ever so.
 */
import type { Person } from '../../../dataset/entries.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isRaced, isSame, slipsBetween } from '../marks/performance.ts';
import { type Owner, ownerOf } from '../owner.ts';
import { roleOf } from '../role.ts';
import { scoreIn } from '../score.ts';
import { isTogether } from '../told-races/same-race.ts';
import type { BorneOut } from './borne-out.ts';
import { isTied } from './swapped.ts';

/** A mark that is wrong, and what he did to whom it is given. */
export type Crossed = BorneOut & { readonly span: AmountSpan };

/** Marks of one contest are not further apart. */
const FAR = 0.08;
/** Between two marks of one sentence that are told of two people. */
const NEAR = 240;

/** All marks of a sentence that are crossed, or told the wrong way round as a score. */
export function crossedIn(scene: Scene): readonly Crossed[] {
  const marks = spansOf(scene, 'amount').filter((span) => !span.adjective && roleOf(scene, span) === 'mark');
  if (marks.length < 2 || new Set(castOf(scene).map(({ person }) => person.id)).size < 2) return [];
  if (/\brespectively\b/.test(scene.reading.lower)) return [];
  const found: Crossed[] = [];
  for (const [at, a] of marks.entries())
    for (const b of marks.slice(at + 1))
      if (b.start - a.end < NEAR && isNear(a, b)) found.push(...(scoreOf(scene, a, b) ?? crossed(scene, a, b)));
  return found.filter(({ span }, at) => found.findIndex((each) => each.span === span) === at);
}

const isNear = (a: AmountSpan, b: AmountSpan): boolean =>
  a.readings.some(({ unit, value }) =>
    b.readings.some((other) => other.unit === unit && other.value !== value && Math.abs(value / other.value - 1) < FAR),
  );

function crossed(scene: Scene, a: AmountSpan, b: AmountSpan): readonly Crossed[] {
  const [first, second] = [ownerOf(scene, a), ownerOf(scene, b)];
  if (!first?.sure || !second?.sure || first.person.id === second.person.id) return [];
  if (!isFirm(scene, a, first) && !isFirm(scene, b, second)) return [];
  const [own, other] = [havingIn(scene, first.person, b), havingIn(scene, second.person, a)];
  if (!own || !other || own.discipline !== other.discipline) return [];
  if (havingIn(scene, first.person, a) || havingIn(scene, second.person, b)) return [];
  return [
    { span: a, person: first.person, achievement: own },
    { span: b, person: second.person, achievement: other },
  ];
}

const isFirm = (scene: Scene, span: AmountSpan, owner: Owner): boolean => owner.possessor || isTied(scene, span, owner);

/** What somebody did with the very mark, by the day of the text. */
function havingIn(scene: Scene, person: Person, { readings }: AmountSpan): Achievement | undefined {
  const day = (scene.published ?? scene.today).last + 1;
  return achievementsOf(person, scene.facts.lexicons.rules).find(
    (each) => each.date.first <= day && readings.some((reading) => isSame(reading, each)),
  );
}

/**
 * `Cheruiyot held off Manangoi, 3:28.41 to 3:29.64`: the mark of who won stands first, and both are of one race.
 *
 * @returns undefined where it is no score, or the facts do not tell of which race
 */
function scoreOf(scene: Scene, a: AmountSpan, b: AmountSpan): readonly Crossed[] | undefined {
  const told = scoreIn(scene, a, b);
  if (!told)
    return BETWEEN.test(scene.reading.lower.slice(a.end, b.start))
      ? lostTo(scene, a, b, peopleBefore(scene, a))
      : undefined;
  if (told.isLost) return lostTo(scene, a, b, peopleBefore(scene, a));
  const { winner, loser } = told;
  const races = racesOf(scene, winner.person, loser.person, a, b);
  const [race] = races;
  if (!race || races.length > 1) return undefined;
  const wrong = (span: AmountSpan, person: Person, achievement: Achievement) =>
    span.readings.some((reading) => isSame(reading, achievement)) ? [] : [{ span, person, achievement }];
  return [...wrong(a, winner.person, race.won), ...wrong(b, loser.person, race.lost)];
}

/** `lost the 400 metres to Miller, 49.44 to 49.51`: whichever of the two is named first. */
const LOST =
  /\b(?:lost|losing|loses|beaten|bowed|succumbed|behind|second)\b[^;:.]{0,60}\s(?:to|by|behind)\s(?:[a-zà-ɏ'’-]+\s){0,6}$/;

function lostTo(
  scene: Scene,
  a: AmountSpan,
  b: AmountSpan,
  people: ReturnType<typeof castOf>,
): readonly Crossed[] | undefined {
  const { lower } = scene.reading;
  const winner = people.findLast(({ span }) => LOST.test(lower.slice(Math.max(0, span.start - 110), span.start)));
  const loser = winner && people.findLast(({ span }) => span.end <= winner.span.start);
  if (!winner || !loser || winner.person.id === loser.person.id) return undefined;
  const is = (span: AmountSpan, each: Achievement) => span.readings.some((reading) => isSame(reading, each));
  const races = [
    ...racesOf(scene, winner.person, loser.person, a, b),
    ...racesOf(scene, winner.person, loser.person, b, a),
  ];
  const [race] = races;
  if (!race || races.some(({ won, lost }) => won !== race.won || lost !== race.lost)) return undefined;
  const rest = [a, b].filter((span) => !is(span, race.won) && !is(span, race.lost));
  const [span] = rest;
  if (!span || rest.length > 1) return [];
  const isWinners = [a, b].some((other) => other !== span && is(other, race.lost));
  return [
    isWinners
      ? { span, person: winner.person, achievement: race.won }
      : { span, person: loser.person, achievement: race.lost },
  ];
}

/** Between the two marks of a score. */
const BETWEEN = /^(?:\s?m\b|\ssec(?:ond)?s|\spoints)?,?\s(?:to|against)\s$/;

const peopleBefore = (scene: Scene, { start }: AmountSpan) =>
  castOf(scene).filter(({ span }) => span.end <= start && !span.possessive);

interface Race {
  readonly won: Achievement;
  readonly lost: Achievement;
}

/** Races of both in which one of the marks is of one of them, and the other is that of the other, or one figure off. */
function racesOf(scene: Scene, winner: Person, loser: Person, a: AmountSpan, b: AmountSpan): readonly Race[] {
  const { rules } = scene.facts.lexicons;
  const day = (scene.published ?? scene.today).last + 1;
  const is = ({ readings }: AmountSpan, each: Achievement) => readings.some((reading) => isSame(reading, each));
  const others = castOf(scene).filter(({ person }) => person.id !== winner.id && person.id !== loser.id);
  // One figure is off, or it is that of somebody else who was in it.
  const isSlip = (span: AmountSpan, each: Achievement) =>
    span.readings.some((reading) => reading.unit === each.unit && slipsBetween(reading, each) === 1) ||
    others.some(({ person }) => achievementsOf(person, rules).some((deed) => is(span, deed) && isTogether(deed, each)));
  const ends = (person: Person) =>
    achievementsOf(person, rules).filter(
      (each) =>
        each.value !== null && isRaced(each) && each.date.first <= day && [a, b].some((span) => isOfOrder(span, each)),
    );
  const lost = ends(loser);
  const [whole, halves] = [new Map<string, Race>(), new Map<string, Race>()];
  for (const won of ends(winner))
    for (const each of lost) {
      if (!isTogether(won, each)) continue;
      const [right, crossed] = [is(a, won) && is(b, each), is(a, each) && is(b, won)];
      const half = (is(a, won) && isSlip(b, each)) || (is(b, each) && isSlip(a, won));
      const key = `${won.value} ${each.value} ${won.date.text}`;
      if (right || crossed) whole.set(key, { won, lost: each });
      else if (half) halves.set(key, { won, lost: each });
    }
  // Where both marks are of one race of the two, none is meant of which one of them is miswritten.
  return [...(whole.size > 0 ? whole : halves).values()];
}

const isOfOrder = ({ readings }: AmountSpan, { unit, value }: Achievement): boolean =>
  readings.some((reading) => reading.unit === unit && Math.abs(reading.value / (value as number) - 1) < FAR);
