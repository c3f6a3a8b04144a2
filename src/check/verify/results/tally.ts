/**
 * Medals that are counted colour by colour: `three gold, one silver and two bronze Olympic medals`, `two Olympic golds, a
 * silver and a bronze`. The competition is named once, and is that of all of them.
 */
import { cardinalOf } from '../../reading/numbers.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { INDOORS } from './contest.ts';
import type { Counted } from './counted.ts';
import { ownersOf } from './owner.ts';
import type { Scope } from './scope.ts';
import type { ResultWord } from './words.ts';

const PIECE =
  /(?<![a-zà-ɏ\d.,-])(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:[a-z]+\s){0,2}?(golds?|silvers?|bronzes?)(?![a-z-])(?:\s(?:[a-z]+\s){0,2}?medals?\b)?/g;
const JOINED = /^(?:,\s(?:and\s)?(?:also\s)?|\sand\s(?:also\s)?|\splus\s|,\splus\s)$/;
/** Between the last of them and the competition they were won at. */
const AT = /^\s(?:medals?\s)?(?:(?:at|in|from)\s)(?:the\s|several\s|different\s|[a-z]+\sdifferent\s)?$/;
/** Titles of others than those of the lists. */
const ELSE = /\b(?:indoors?|junior|u20|under-20|youth|relays?|team|national|cross|masters|cup|paralympics?|records?)\b/;

/** @returns each colour as a number of its own; none where the competition is not the only one named, or nobody's */
export function talliesOf(scene: Scene, words: readonly ResultWord[], scopes: readonly Scope[]): readonly Counted[] {
  const { lower } = scene.reading;
  const pieces = [...lower.matchAll(PIECE)];
  for (let at = 0; at < pieces.length - 1; at += 1) {
    const run = runFrom(lower, pieces, at);
    if (run.length < 2) continue;
    const start = run[0]?.index as number;
    const last = run.at(-1) as RegExpExecArray;
    const end = last.index + last[0].length;
    const word = words.findIndex((each) => each.start >= start && each.start < end && each.form === 'thing');
    const contest = contestOf(scene, start, end);
    const [owner, other] = word < 0 ? [] : ownersOf(scene, words[word] as ResultWord, scopes[word] as Scope);
    if (!contest || !owner || other || ELSE.test(lower.slice(start, end + 40))) return [];
    return run.map(({ 0: said, 1: number = '', 2: colour = '', index }) => ({
      ...contest,
      start: index,
      end: index + said.length,
      from: index,
      count: /^an?$/.test(number) ? 1 : (cardinalOf(number) ?? 0),
      places: [colour.startsWith('gold') ? 1 : colour.startsWith('silver') ? 2 : 3],
      person: owner.person,
      sure: owner.sure,
      supposed: false,
      titled: false,
      until: undefined,
      years: undefined,
      nth: false,
      consecutive: false,
      times: false,
    }));
  }
  return [];
}

function runFrom(lower: string, pieces: readonly RegExpExecArray[], at: number): readonly RegExpExecArray[] {
  const run = [pieces[at] as RegExpExecArray];
  for (const piece of pieces.slice(at + 1)) {
    const last = run.at(-1) as RegExpExecArray;
    if (!JOINED.test(lower.slice(last.index + last[0].length, piece.index))) break;
    run.push(piece);
  }
  const colours = new Set(run.map(([, , colour = '']) => colour.slice(0, 4)));
  return colours.size === run.length ? run : [];
}

/** The one competition that stands among the numbers, or right behind them. */
function contestOf(
  scene: Scene,
  start: number,
  end: number,
): Pick<Counted, 'series' | 'spoken' | 'disciplines' | 'named'> | undefined {
  const { lower } = scene.reading;
  const events = spansOf(scene, 'event').filter(
    (each) => (each.start >= start && each.end <= end) || (each.start >= end && AT.test(lower.slice(end, each.start))),
  );
  const [event, other] = [...new Map(events.map((each) => [each.series.join(), each])).values()];
  const dated = spansOf(scene, 'date').some((each) => each.start > start);
  if (other || dated || event?.series.includes(INDOORS)) return undefined;
  const series = event?.series ?? (/\bworld\b/.test(lower.slice(start, end)) ? ['world-championships'] : undefined);
  if (!series || (event && /\d{4}/.test(lower.slice(event.start, event.end)))) return undefined;
  const named = event !== undefined && /championships?$/.test(lower.slice(event.start, event.end));
  return { series, spoken: false, disciplines: [], named };
}
