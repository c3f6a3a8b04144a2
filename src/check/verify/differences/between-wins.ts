/**
 * Years between two wins of one race by one person, however they are told: `had to wait five years between his first
 * Berlin win and his second`, `won Boston again after a seven-year interval`, `her two titles came four years apart`, `got
 * the title back, eight years after she first won it`.
 */
import type { Person } from '../../../dataset/entries.ts';
import type { PeriodSpan } from '../../reading/span.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { seriesAt } from '../races/editions.ts';
import { isFinal } from '../races/races.ts';

export interface WinsApart {
  readonly person: Person;
  readonly sure: boolean;
  /** Pairs any of which may be meant, the likeliest first. */
  /** `after a two-year break`: it may be of something else than the win before. */
  readonly loosely: boolean;
  readonly pairs: readonly (readonly [from: Achievement, to: Achievement])[];
}

const WIN = '(?:wins?|victor(?:y|ies)|titles?|golds?|triumphs?|success(?:es)?|crowns?|medals?)';
/** `between his first win and his second`: and to the last, where that is said. */
const FIRST_AND = new RegExp(
  `\\b(?:first|maiden|opening)\\b[^.;]{0,60}\\b${WIN}\\b[^.;]{0,40}\\band\\b[^.;]{0,30}\\b(second|next|other|last|latest|final|most\\srecent)\\b`,
);
const TWO = new RegExp(`\\b(?:two|both|pair\\sof|twin)\\s(?:[a-zà-ɏ\\d,’'-]+\\s){0,5}${WIN}\\b`);
const AGAIN =
  /\b(?:again|back|once\smore|second\stime|re(?:gain|claim|captur|conquer|peat|turn|took|tak)[a-z]*|w[io]n(?:s|ning)?\s(?:an?|his|her)\s(?:second|third|fourth))\b/;
const PAUSE = /^[\s-](?:interval|gap|break|wait|absence|pause|drought|hiatus|interlude|span|lapse)\b/;
const BREAK = /^[\s-](?:break|absence|pause|hiatus|interlude|span)\b/;
const APART = /^\s(?:apart|between|separat(?:e|es|ed|ing)|lay|lie|lies|passed|went\sby|elapsed)\b/;
const BETWEEN = /\b(?:between|separated\sby|apart)\b/;
/** `eight years after she first won it`, `five years after his first win there`. */
const AFTER_FIRST = new RegExp(
  `^\\s(?:after|on\\sfrom|later\\sthan)\\s(?:[a-zà-ɏ’'-]+\\s){0,3}?(?:first\\s(?:[a-zà-ɏ\\d,’'-]+\\s){0,4}?(?:w[io]n|winning|${WIN}|champion)\\b|(?:his|her)\\sfirst(?=[,.;]|$)|(?:winning|w[io]n|taking|took)\\s(?:it|there|the\\s(?:title|race))\\sfor\\sthe\\sfirst\\stime)`,
);

/** @returns undefined where the words tell of no two wins, or not whose, or not of which race */
export async function winsApart(scene: Scene, span: PeriodSpan): Promise<WinsApart | undefined> {
  const { lower } = scene.reading;
  if (span.old || span.unit !== 'year') return undefined;
  const which = whichOf(lower, span);
  if (!which) return undefined;
  const people = castOf(scene);
  const [who] = people.filter(({ span: { via } }) => via !== 'pronoun');
  const [member] = who ? [who] : people;
  if (!member || people.some(({ person }) => person.id !== member.person.id)) return undefined;
  const won = await winsOf(scene, member.person);
  const [first, last] = [won[0], won.at(-1)];
  if (!first || !last || won.length < 2) return undefined;
  const pair = (from: Achievement, to: Achievement) => [from, to] as const;
  const pinned = pinnedIn(scene, won);
  const to = pinned ?? last;
  const before = won[won.indexOf(to) - 1];
  const pairs = {
    second: [pair(first, won[1] as Achievement)],
    // `between his first and his last`: of all up to then.
    last: [pair(first, last)],
    first: to === first ? [] : [pair(first, to)],
    // Of more than two it is not told which.
    two: won.length === 2 ? [pair(first, last)] : [],
    again: before ? [pair(before, to)] : [],
  }[which];
  // Of several later ones, in a text of another time, any may be meant.
  const isOpen = !pinned && won.length > 2 && !isOfDay(scene, last);
  const loosely =
    (which === 'again' && BREAK.test(lower.slice(span.end, span.end + 12))) ||
    (isOpen && /^(?:again|first)$/.test(which));
  return { person: member.person, sure: member.sure, pairs, loosely };
}

function whichOf(lower: string, { start, end }: PeriodSpan): 'second' | 'last' | 'first' | 'two' | 'again' | undefined {
  const [left, right] = [lower.slice(0, start), lower.slice(end)];
  const named = FIRST_AND.exec(lower);
  if (named && BETWEEN.test(lower)) return /second|next|other/.test(named[1] as string) ? 'second' : 'last';
  if (AFTER_FIRST.test(right)) return 'first';
  if (TWO.test(lower) && (APART.test(right) || BETWEEN.test(left.slice(-40)))) return 'two';
  if (
    PAUSE.test(right) &&
    AGAIN.test(lower) &&
    /\b(?:after|following|end(?:ed|s|ing)|with|for)\s(?:[a-z]+\s){0,3}$/.test(left)
  )
    return 'again';
  return undefined;
}

/** The win of a year that the sentence names, where it is one. */
function pinnedIn(scene: Scene, won: readonly Achievement[]): Achievement | undefined {
  const dates = spansOf(scene, 'date').map(({ date }) => date);
  const on = won.filter(({ date }) => dates.some((each) => overlaps(each, date)));
  return on.length === 1 ? on[0] : undefined;
}

/** Days a report comes after the race. */
const REPORTED = 10;
const isOfDay = ({ published }: Scene, { date }: Achievement): boolean =>
  published?.precision === 'day' && date.last >= published.first - REPORTED;

/** The wins of the only race that the sentence names, in their order. */
async function winsOf(scene: Scene, person: Person): Promise<readonly Achievement[]> {
  const events = spansOf(scene, 'event');
  const keys = new Set(events.map(({ series }) => series.join()));
  if (keys.size > 1) return [];
  const [event] = events;
  const places = spansOf(scene, 'place').filter(({ known }) => known);
  const series = event ? event.series : places.length === 1 && places[0] ? await seriesAt(scene, places[0]) : [];
  const named = spansOf(scene, 'discipline').length > 0 ? disciplinesOf(scene).map(({ id }) => id) : [];
  const won = achievementsOf(person, scene.facts.lexicons.rules)
    .filter(
      (each) =>
        each.place === 1 &&
        isFinal(each) &&
        series.some((id) => each.event?.startsWith(`${id}-`)) &&
        (named.length === 0 || /marathon/.test(series.join()) || named.includes(each.discipline.id)) &&
        (scene.published === undefined || each.date.first <= scene.published.last),
    )
    .sort((a, b) => a.date.first - b.date.first);
  // Of championships one discipline, which the words name or the only one that was won there.
  return new Set(won.map(({ discipline }) => discipline.id)).size > 1 ? [] : won;
}
