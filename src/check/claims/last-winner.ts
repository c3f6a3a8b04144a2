/**
 * Winners of a nation that has waited: `the first American woman to win the Boston Marathon since 1985`, `the first Japanese
 * winner since 1987`.
 *
 * Held against the winners of every edition before the one that was won: the last of that nation is the one of the year
 * that is said. Another of the nation later than it contradicts; so does one of another nation in that very year, where
 * the last of the nation is known.
 */
import { dateOf, yearOf } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported } from '../claim.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf } from '../verify/achievements.ts';
import { demonymsOf } from '../verify/people/firsts.ts';
import { CHAMPIONSHIPS } from '../verify/races/championships.ts';
import { seriesAt } from '../verify/races/editions.ts';
import { winnersOf } from '../verify/races/races.ts';

/** Days a report comes after the race. */
const REPORTED = 8;

const FIRST = /\bfirst\s$/;
/** From the nation to the year. */
const WON =
  /^\s(?:(?:male|female)\s)?(?:(?:wo)?m[ae]n\s|athlete\s|runner\s|person\s|marathoner\s)?(?:to\s(?:win|take|claim|capture|triumph|prevail|do\s(?:so|it|that)|be\scrowned)|winner|victor|champion|win|victory|title|triumph)\b[^.;]{0,90}?\bsince\s(?:[a-zà-ɏ'’-]+\s){0,4}(?:in\s)?$/;

export const lastWinner: ClaimReader = {
  types: ['race-winner'],
  cue: /\bfirst\b/,
  needs: ['nation', 'person'],
  ofPeople: true,
  async read(scene) {
    const { lower, text } = scene.reading;
    const claims: Claim[] = [];
    for (const nation of demonymsOf(scene)) {
      if (!FIRST.test(lower.slice(0, nation.start))) continue;
      const date = spansOf(scene, 'date').find(
        (each) =>
          !each.relative &&
          each.date.precision === 'year' &&
          each.start > nation.end &&
          WON.test(lower.slice(nation.end, each.start)),
      );
      const year = date && yearOf(date.date);
      const winner = castOf(scene).findLast(({ span }) => span.end <= nation.start && !span.possessive);
      if (!date || year === undefined || !winner) continue;
      const last = await lastOf(scene, winner.person, nation.codes, year);
      if (!last) continue;
      const start = lower.lastIndexOf('since', date.start);
      const basis: Basis = {
        type: 'race-winner',
        span: { start, end: date.end },
        subject: winner.person,
        claimed: text.slice(nation.start - 6, date.end),
        asOf: last.won,
        sources: last.sources,
      };
      const judged = { actual: `${last.name}, ${last.year}`, reason: `${last.name} won it in ${last.year}` };
      claims.push(last.year === year ? supported(basis, judged) : contradictedIf(winner.sure, basis, judged));
    }
    return claims;
  },
};

interface Last {
  readonly name: string;
  readonly year: number;
  /** The day of the win that ended the wait. */
  readonly won: string;
  readonly sources: readonly string[];
}

type Winner = ReturnType<typeof castOf>[number]['person'];

/** The last winner of a nation before somebody's own win; none where a winner between is not known. */
async function lastOf(
  scene: Scene,
  person: Winner,
  nations: readonly string[],
  said: number,
): Promise<Last | undefined> {
  const { facts, published } = scene;
  if (published?.precision !== 'day') return undefined;
  const named = spansOf(scene, 'event').flatMap(({ series }) => series);
  const places = spansOf(scene, 'place').filter(({ known }) => known);
  const there = new Set([...named, ...(await Promise.all(places.map((each) => seriesAt(scene, each)))).flat()]);
  const own = achievementsOf(person, facts.lexicons.rules).filter(
    ({ place, event, date }) =>
      place === 1 &&
      event !== undefined &&
      date.first <= published.last &&
      (there.size > 0 ? there.has(event.slice(0, -5)) : date.last >= published.first - REPORTED),
  );
  const [win, other] = [...own].sort((a, b) => b.date.first - a.date.first);
  if (!win?.event || (there.size === 0 && other)) return undefined;
  const series = await facts.series(win.event.slice(0, -5));
  if (!series || series.discipline === undefined || CHAMPIONSHIPS.has(series.kind)) return undefined;
  const now = Number(win.event.slice(-4));
  const before = series.editions
    .filter(({ year, date }) => year < now && dateOf(date ?? String(year)).first < win.date.first)
    .sort((a, b) => b.year - a.year);
  let isWhole = true;
  for (const edition of before) {
    const winners = winnersOf(edition, person.sex, [series.discipline]);
    const [same] = winners.filter(({ nation }) => nations.includes(nation));
    if (same) {
      // The year that is said had a winner of another nation, or comes before the last of this one.
      const isSettled =
        edition.year >= said || before.some(({ year, winners: all }) => year === said && all.length > 0);
      return isWhole && isSettled
        ? { name: same.name, year: edition.year, won: win.date.text, sources: series.sources.slice(0, 3) }
        : undefined;
    }
    if (winners.length === 0) isWhole = false;
  }
  return undefined;
}
