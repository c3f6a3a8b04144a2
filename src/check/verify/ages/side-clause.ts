/** Ages of another time that a side remark tells: `who was 15 when he ran in Rio`. */
import type { Person } from '../../../dataset/entries.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { wordKind } from '../../clauses/words.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { heldThere, isOneOf } from './editions.ts';
import { takenIn } from './taken.ts';
import type { SaidDay } from './told-days.ts';

/**
 * `Kiplimo, who was 15 when he ran in Rio, took bronze in 27:43.88`: the side remark alone tells when; undefined where
 * the age stands in none.
 */
export function sideClause(
  scene: Scene,
  { start, end, second }: { readonly start: number; readonly end: number; readonly second: boolean },
): Scene | undefined {
  const { reading } = scene;
  if (!/^(?:\syears\sold)?\swhen\s/.test(reading.lower.slice(end, end + 20))) return undefined;
  const rest = reading.lower.slice(end);
  const over = [...rest.matchAll(/,?\sand\s(?:just\s|only\s)?\d\d\swhen\s|,\s(?:[a-z]+ly\s)?([a-z’'-]+)/g)].find(
    ([, word]) => word === undefined || /^(?:verb|being)$/.test(wordKind(word)),
  );
  // `was 23 when he ran 2:00:35, and 22 when he made his debut`: each of its own.
  const isDated = reading.spans.some((span) => span.start > end && (span.kind === 'date' || span.kind === 'event'));
  if (!over && !second && !isDated) return undefined;
  const last = over ? end + over.index : reading.lower.length;
  const spans = reading.spans.filter((span) => span.start >= start && span.end <= last);
  const lower = reading.lower.slice(start, last).padStart(last);
  const text = reading.text.slice(start, last).padStart(last);
  return { ...scene, reading: { ...reading, spans, lower, text } };
}

/** Championships that a race without its name is one of: `the 5,000m heats in Rio`. */
const CHAMPIONSHIPS = ['olympics', 'world-championships', 'commonwealth-games', 'european-championships'];

/** The days somebody raced in the places a side remark names, or those of the only championships there. */
export async function beenThere(scene: Scene, person: Person): Promise<readonly SaidDay[]> {
  const places = spansOf(scene, 'place').map(({ name }) => name);
  if (places.length === 0) return [];
  const taken = takenIn(scene.reading.lower);
  const days = achievementsOf(person, scene.facts.lexicons.rules)
    .filter(({ city, place }) => isOneOf(places, city) && (taken.length === 0 || taken.includes(place ?? 0)))
    .map(({ date }) => date);
  const raced = days.length > 0 ? days : await heldThere(scene, person, CHAMPIONSHIPS);
  // Of races that were neither won nor of championships the lists lack many.
  const isListed =
    taken.length > 0 || /\b(?:heats?|finals?|semi|olympic|championships?|games)/.test(scene.reading.lower);
  const firm = isListed && new Set(raced.map(({ first }) => calendarOf(first).year)).size === 1;
  return raced.map((on) => ({ on, loose: false, firm }));
}
