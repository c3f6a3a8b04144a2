/**
 * Years of deeds like the one that is told: `the first world record over 800 metres since Juantorena's in 1976`, `the first
 * gold medal of the country since Akii-Bua's in 1972`.
 */

import type { Person } from '../../../dataset/entries.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import type { SpanOf } from '../../reading/span.ts';
import { castOf, disciplinesOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isFinal } from '../races/races.ts';
import type { DatedDeed } from './deed.ts';

const SINCE = /\bsince\s(?:(?:the|his|her|their)\s)?(?:[a-zà-ɏ'’-]+\s){0,2}$/;
/** From whoever it was to the year: `'s gold in Munich in`. */
const TO_YEAR =
  /^(?:['’]s?)?(?:\s(?:record|mark|gold|medal|title|win|victory|triumph|success|did(?:\s(?:it|so))?|won(?:\sit)?|was)){0,2}(?:\s(?:in|at)\s[^,;.()]{3,30}?)?,?\s(?:in|of|back\sin)\s$/;
const WON = /\b(?:w[io]n(?:s|ning)?|winner|victory|gold|titles?|champion|crown|triumph(?:ed)?)\b/;
const TITLE = /\b(?:gold|titles?|champion|crown|olympic|games|medal)\b/;
/** `his gold is the first for Canada in the event`, of the world or the Olympic Games: no others are named. */
const FIRST_GOLD =
  /^(?!.*\b(?:european|commonwealth|african|asian|american|indoors?|national|u-?20|under-\d\d|junior|cross|relay|half|league)\b).*\bfirst\b/;
const isOfWorld = ({ event = '' }: Achievement): boolean => /^(?:olympics|world-championships)-/.test(event);
/** So far from the year of the deed another one is meant. */
const NEAR = 6;
/** Of more deeds than these any may be meant. */
const FEW = 3;

export function sinceDeed(scene: Scene, date: SpanOf<'date'>): DatedDeed | undefined {
  if (date.date.precision !== 'year' || date.relative) return undefined;
  const { lower } = scene.reading;
  const subject = castOf(scene).findLast(({ span }) => span.end <= date.start);
  if (!subject || !TO_YEAR.test(lower.slice(subject.span.end, date.start))) return undefined;
  const left = lower.slice(0, subject.span.start);
  const since = SINCE.exec(left);
  if (!since) return undefined;
  const told = left.slice(0, since.index);
  // `since Lewis in 1984`: those who read titles know more.
  const isPossessor = /^['’]/.test(lower.slice(subject.span.end));
  const isTitle = WON.test(told) && TITLE.test(told) && (isPossessor || FIRST_GOLD.test(told));
  const isRecord = !isTitle && !WON.test(told) && /\brecords?\b/.test(told);
  if (!isTitle && !isRecord) return undefined;
  const deeds = achievementsOf(subject.person, scene.facts.lexicons.rules).filter((each) =>
    isRecord
      ? each.records.includes('world')
      : each.place === 1 && isFinal(each) && (isPossessor ? each.event !== undefined : isOfWorld(each)),
  );
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const own = deeds.filter(({ discipline }) => spoken.includes(discipline.id));
  const meant = [...(own.length > 0 ? own : deeds)].sort((a, b) => away(a, date) - away(b, date));
  const [first, ...rest] = meant;
  if (!first) return undefined;
  const agrees = away(first, date) === 0;
  const years = new Set(meant.map(yearOf));
  const sure = subject.sure && years.size <= FEW && away(first, date) < NEAR && !isOtherOf(scene, subject.person, date);
  return agrees || sure ? { date, subject, meant: [first, ...rest], agrees, sure } : undefined;
}

/** Whether there is something else of the year that is told: a title of another race, a record. */
const isOtherOf = (scene: Scene, person: Person, date: SpanOf<'date'>): boolean =>
  achievementsOf(person, scene.facts.lexicons.rules).some(
    (each) => away(each, date) === 0 && (each.place === 1 || each.records.length > 0),
  );

const yearOf = ({ date, event }: Achievement): number =>
  Number(/-(\d{4})$/.exec(event ?? '')?.[1] ?? calendarOf(date.first).year);

const away = (each: Achievement, { date }: SpanOf<'date'>): number => {
  const said = calendarOf(date.first).year;
  return Math.min(Math.abs(yearOf(each) - said), Math.abs(calendarOf(each.date.first).year - said));
};
