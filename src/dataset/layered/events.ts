/** Events and days of two datasets. */
import type { Sourced } from '../dataset.ts';
import type { AnnulledResult, DayEntry, EditionSummary, EventEntry, Medal, Result, SeriesEntry } from '../entries.ts';
import { agree, byDate, exacter, joined, sourcesOf, union, united } from './joined.ts';
import { joinedHeld } from './records.ts';

/** An edition with the results of both; where they give someone two marks, both stand. */
export function joinedEvent(upper: EventEntry, lower: EventEntry): EventEntry {
  const annulled = joinedAnnulled(upper.annulled ?? [], lower.annulled ?? []);
  const isAnnulled = new Set(annulled.map(whoseResult));
  return {
    ...united(upper, lower),
    // What one dataset knows to be annulled counts in neither.
    results: joinedResults(upper.results, lower.results).filter((result) => !isAnnulled.has(whoseResult(result))),
    ...(annulled.length === 0 ? {} : { annulled }),
    records: joinedHeld(upper.records, lower.records),
  };
}

export function joinedSeries(upper: SeriesEntry, lower: SeriesEntry): SeriesEntry {
  const editions = joined(upper.editions, lower.editions, ({ id }) => id, joinedEdition);
  const aliases = union(upper.aliases, lower.aliases);
  if (upper.name !== lower.name && !aliases.includes(lower.name)) aliases.push(lower.name);
  // Sorted only where there is something to sort in: the order of one dataset is its own.
  if (editions.length > upper.editions.length) editions.sort((a, b) => a.year - b.year);
  return { ...united(upper, lower), aliases, editions };
}

export function joinedMedals(upper: readonly Medal[], lower: readonly Medal[]): readonly Medal[] {
  const whose = ({ year, discipline, sex, place, person, name }: Medal) =>
    `${year}/${discipline}/${sex}/${place}/${person ?? name}`;
  const medals = joined(upper, lower, whose, (own) => own);
  return medals.length === upper.length ? medals : medals.sort((a, b) => a.year - b.year);
}

function joinedEdition(upper: EditionSummary, lower: EditionSummary): EditionSummary {
  return { ...lower, ...upper, winners: joinedResults(upper.winners, lower.winners) };
}

function joinedResults(upper: readonly Result[], lower: readonly Result[]): Result[] {
  const results = joined(upper, lower, resultKey, joinedResult, sameResult);
  if (results.length === upper.length) return results;
  return results.sort((a, b) => compare(contest(a), contest(b)) || place(a) - place(b));
}

function joinedAnnulled(upper: readonly AnnulledResult[], lower: readonly AnnulledResult[]): AnnulledResult[] {
  return joined(upper, lower, whoseResult, united).sort(
    (a, b) => compare(contest(a), contest(b)) || place(a) - place(b),
  );
}

/** Whose result in which race and round. */
const whoseResult = (result: Result) => `${resultKey(result)}/${result.round ?? ''}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const contest = ({ discipline, sex }: Result) => `${discipline}/${sex}`;
/** Whoever has no place stands behind those who have one, and who did not finish last. */
const place = (result: Result) => result.place ?? (result.outcome === undefined ? 9_000 : 10_000);

function resultKey(result: Result): string {
  return `${contest(result)}/${result.environment}/${result.person ?? `${result.name}, ${result.nation}`}`;
}

function sameResult(upper: Result, lower: Result): boolean {
  return (
    agree(upper.mark, lower.mark) &&
    agree(upper.outcome, lower.outcome) &&
    agree(upper.place, lower.place) &&
    agree(upper.round, lower.round)
  );
}

function joinedResult(upper: Result, lower: Result): Result {
  return { ...united(upper, lower), date: exacter(upper.date, lower.date) };
}

export function joinedDay(
  upper: Sourced<readonly DayEntry[]>,
  lower: Sourced<readonly DayEntry[]>,
): Sourced<readonly DayEntry[]> {
  const join = (a: DayEntry, b: DayEntry) => ({ ...united(a, b), fame: Math.max(a.fame, b.fame) });
  return {
    value: joined(upper.value, lower.value, dayKey, join).sort((a, b) => byDate(a, b) || b.fame - a.fame),
    sources: sourcesOf(upper.sources, lower.sources),
  };
}

function dayKey({ kind, date, people, discipline, sex, mark }: DayEntry): string {
  return [kind, date, discipline, sex, mark, ...people.map(({ id, name }) => id ?? name)].join('/');
}
