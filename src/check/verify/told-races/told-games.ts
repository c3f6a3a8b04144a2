/**
 * The mark somebody won with, or took another place with, at Games that the text tells: by what else it says of them, or by
 * their name and year in this sentence or one of those before. `In 1936 Berlin saw Owens win four times. The 100 metres he
 * won in 10.8`: he has one final of that event there, of that place.
 */
import type { Claim } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import type { Setting } from '../attach.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { editionOf } from '../races/editions.ts';
import { isFinal } from '../races/races.ts';
import { isOfStopWatch, isToldBeside, placeTold } from './raced-mark.ts';
import { toldIn } from './same-race.ts';

/** Sentences back to which Games are still told. */
const NEAR = 2;
/** Marks of one final are not further from what was done, where more than one figure is wrong. */
const CLOSE = 0.06;
/** Words of another day, another meeting, or a part of a contest. */
const ELSE =
  /\b(?:heats?|semi-?finals?|semis?|qualif[a-z]+|rounds?|preliminar[a-z]+|trials?|nationals?|meeting|meet|league|university|college|county|state|collegiate|ncaa|aaa|junior|youth|schools?|students?|indoors?|relay|leg|ago|later|next|following|after(?:wards)?|last|previous(?:ly)?|already|earlier|before|since|again|once|season|spring|autumn|winter|record|yards?|(?:days?|weeks?|months?|years?)\s(?:on|hence))\b/;

/**
 * @param claims what is said in the sentence but of this mark
 * @param known what is said of the mark so far: where it is his of another day, the sentence itself must tell the Games
 */
export async function ofToldGames(
  scene: Scene,
  span: AmountSpan,
  owner: Owner,
  setting: Setting,
  claims: readonly Claim[],
  known: Claim | undefined,
): Promise<Achievement | undefined> {
  const { person, sure, possessor, span: at } = owner;
  if (!sure || possessor || setting.round || at.end > span.start) return undefined;
  const { lower } = scene.reading;
  if (ELSE.test(lower.slice(Math.max(0, at.start - 60), span.end + 30))) return undefined;
  const place = placeTold(scene, span, owner);
  if (place === undefined || place === 0) return undefined;
  const edition = await editionTold(known?.verdict === 'supported' ? { ...scene, before: [] } : scene, claims);
  if (edition === undefined) return undefined;
  const there = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) => each.event === edition && isFinal(each) && each.value !== null,
  );
  const [named] = setting.disciplines;
  const found = there.filter(
    (each) => (named ? named.includes(each.discipline) : there.length === 1) && each.place === place,
  );
  const [only] = found;
  if (!only || found.some(({ value, discipline }) => value !== only.value || discipline !== only.discipline))
    return undefined;
  const amount = readingOf(span, only);
  if (amount.unit !== only.unit || there.some((each) => span.readings.some((reading) => isSame(reading, each))))
    return undefined;
  const slips = slipsBetween(amount, only);
  if (slips > 2 || (slips > 1 && Math.abs(amount.value / (only.value as number) - 1) > CLOSE)) return undefined;
  if (isOfStopWatch(span, only) || isToldBeside(scene, span, only)) return undefined;
  return (await conflictsOf(scene.facts, only, setting.around)).length === 0 ? only : undefined;
}

/** The Games or the race that the nearest sentence tells which tells any; undefined where it tells several. */
async function editionTold(scene: Scene, claims: readonly Claim[]): Promise<string | undefined> {
  const told = new Set(toldIn(scene, claims).flatMap(({ deed }) => deed.event ?? []));
  if (told.size > 0) return told.size === 1 ? [...told][0] : undefined;
  for (const each of [scene, ...scene.before.slice(0, NEAR)]) {
    const events = spansOf(each, 'event').filter(({ title }) => !title);
    const editions = new Set<string | undefined>();
    for (const event of events) editions.add((await editionOf(each, event))?.edition.id);
    if (editions.size > 0) return editions.size === 1 ? [...editions][0] : undefined;
    if (each !== scene && spansOf(each, 'date').length > 0) return undefined;
  }
  return undefined;
}
