/** Ages of another time that a side remark tells: `who was 15 when he ran in Rio`. */
import type { Person } from '../../../dataset/entries.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { wordKind } from '../../clauses/words.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { markedIn } from '../firm.ts';
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
  return within(scene, start, over ? end + over.index : reading.lower.length);
}

/** Where another sentence might as well begin: `, and in London in 2003 she ran`. */
const NEXT_PART = /;|,\s(?:and|but|then|while)\s(?:[^,;]{1,40},\s){0,2}(?:[^,;]{1,60}\s)?s?he\s/;

/**
 * `The 28-year-old took it to 2:17:18, and in London in 2003 she ran 2:15:25`: what was done at that age; undefined where
 * the sentence has but one part, or no mark of the person is in the first.
 */
export function firstPart(
  scene: Scene,
  { end, person }: { readonly end: number; readonly person: Person },
): Scene | undefined {
  const next = scene.reading.lower.slice(end).search(NEXT_PART);
  if (next < 0) return undefined;
  const part = within(scene, 0, end + next);
  return markedIn(part, person).length > 0 ? part : undefined;
}

/** `after 46.70 in Oslo; in London in 2017 he had won his first title, at 21`: the part the age stands in, where it tells a day. */
export function lastPart(scene: Scene, { start }: { readonly start: number }): Scene | undefined {
  const from = scene.reading.lower.lastIndexOf('; ', start);
  if (from < 0) return undefined;
  const part = within(scene, from + 2, scene.reading.lower.length);
  return spansOf(part, 'date').some((date) => !date.relative && date.end <= start) ? part : undefined;
}

/**
 * `Dibaba, who won here in 2008, took bronze at the age of 31`: the sentence without what is said of whoever it is
 * between commas, before a verb that the age is said of.
 */
export function withoutRemark(
  scene: Scene,
  { start, person }: { readonly start: number; readonly person: Person },
): Scene {
  const { reading } = scene;
  const name = castOf(scene).find(
    (each) => each.person.id === person.id && each.span.end < start && reading.lower[each.span.end] === ',',
  );
  const from = name?.span.end;
  if (from === undefined) return scene;
  const [over] = [
    ...reading.lower.slice(from + 1, start).matchAll(/,\s(?:[a-z]+ly\s|then\s|also\s)?([a-z’'-]+)/g),
  ].filter(([, word = '']) => wordKind(word) === 'verb');
  if (!over) return scene;
  const to = from + 2 + over.index;
  const blank = (words: string) => words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  const spans = reading.spans.filter((span) => span.end <= from || span.start >= to);
  return { ...scene, reading: { ...reading, spans, lower: blank(reading.lower), text: blank(reading.text) } };
}

/** Where what was done next begins: `won in Sydney in 30:17.49, and took bronze in Athens, aged 32`. */
const AND_DID = /,?\s(?:and|but|then)\s(?:(?:then|later|also|finally|again|last)\s){0,2}([a-z]+)\s/g;

/** `second in Sydney, and at last in Athens, at 29, won both` */
const AND_THERE =
  /,\s(?:and|but)\s(?:at\slast\s|then\s|finally\s|later\s)?(?:in|at)\s[a-zà-ɏ\s]{3,24},\s(?:at\s(?:the\sage\sof\s)?|aged\s|when\ss?he\swas\s)(?:just\s|only\s)?$/;

/** What was done last, where the age stands behind it with the place or the day it was done at, and another mark before. */
export function lastDone(
  scene: Scene,
  { start, person }: { readonly start: number; readonly person: Person },
): Scene | undefined {
  const { reading } = scene;
  const there = AND_THERE.exec(reading.lower.slice(0, start));
  if (there) {
    const part = within(scene, there.index + 2, reading.lower.length);
    if (spansOf(part, 'place').some(({ known, end }) => known && end <= start)) return part;
  }
  const next = [...reading.lower.slice(0, start).matchAll(AND_DID)].findLast(
    ([, word = '']) => wordKind(word) === 'verb',
  );
  if (!next || !/^[^;:()]{0,80}$/.test(reading.lower.slice(next.index + 5, start))) return undefined;
  if (castOf(scene).some(({ span }) => span.start > next.index && span.end <= start)) return undefined;
  const first = within(scene, 0, next.index);
  const part = within(scene, next.index + next[0].length, reading.lower.length);
  const isPlaced = reading.spans.some(
    ({ kind, start: at, end }) => at > next.index && end <= start && /^(?:place|event|date)$/.test(kind),
  );
  return isPlaced && markedIn(first, person).length > 0 ? part : undefined;
}

function within(scene: Scene, start: number, last: number): Scene {
  const { reading } = scene;
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
