/** Which event is meant, and what happened there. */
import type { AnnulledItem, EventData, ResultItem } from '../contract/event.ts';
import type { Dataset, Sourced } from '../dataset/dataset.ts';
import type { AnnulledResult, EditionSummary, EventEntry, Result, SeriesEntry } from '../dataset/entries.ts';
import { dateOf } from '../domain/date.ts';
import { sameWords, words } from '../domain/name.ts';
import { Ambiguous, type Candidate, NotFound } from '../errors.ts';
import { type Answer, answer, type Session } from './answer.ts';

type Meant = { readonly series: Sourced<SeriesEntry>; readonly editions: readonly EditionSummary[] };

/** One edition with its results when the words name one, else the editions of the series they name. */
export async function eventQuery(session: Session, input: { name: string }): Promise<Answer<EventData>> {
  const meant = await resolveEvent(session.dataset, input.name);
  const [only] = meant.editions;
  const one = only && meant.editions.length === 1 ? await session.dataset.event(only.id) : undefined;
  const held = meant.editions.filter(({ year }) => dateOf(String(year)).first <= session.asOf.last);
  const { value: series } = meant.series;
  const data: EventData = {
    event: one ? eventOf(one.value) : null,
    results: one ? one.value.results.map(resultItem) : [],
    annulled: (one?.value.annulled ?? []).map(annulledItem),
    records: (one?.value.records ?? []).map(({ discipline, sex, area, mark, status, stood, sources }) => ({
      discipline,
      sex,
      area,
      mark,
      status,
      stood,
      sources: [...sources],
    })),
    series: {
      id: series.id,
      name: series.name,
      kind: series.kind,
      firstHeld: series.firstHeld ?? null,
      organiser: series.organiser ?? null,
      sources: [...series.sources],
    },
    editions: one ? [] : held.map(editionItem),
  };
  return answer('event', session, data, { ...meant.series.sources, ...(one?.sources ?? {}) });
}

/** The one edition that the words mean. @throws NotFound, or Ambiguous when they name a series or several */
export async function resolveEdition({ dataset }: Session, typed: string): Promise<Sourced<EventEntry>> {
  // An identifier needs no series to be found by.
  const exact = isId(typed) ? await dataset.event(typed) : undefined;
  if (exact) return exact;
  const { editions, series } = await resolveEvent(dataset, typed);
  const [only] = editions;
  const found = only && editions.length === 1 ? await dataset.event(only.id) : undefined;
  if (found) return found;
  const latest = editions.slice(-10).reverse();
  throw new Ambiguous(
    `"${typed}" is ${editions.length} editions of ${series.value.name}`,
    'add the year:',
    latest.map((edition) => editionCandidate(edition, series.value, 'stadion event')),
  );
}

/** The one series that the words mean; undefined when they mean none. @throws Ambiguous when they fit several */
export async function resolveSeries(dataset: Dataset, typed: string): Promise<Sourced<SeriesEntry> | undefined> {
  try {
    return (await resolveEvent(dataset, typed)).series;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

/**
 * The series or edition that the words mean, in any order: `chicago 2023`, `2023 chicago marathon`, `tokyo olympics`.
 *
 * @throws NotFound, or Ambiguous when they fit several series
 */
async function resolveEvent(dataset: Dataset, typed: string): Promise<Meant> {
  const exact = await byId(dataset, typed);
  if (exact) return exact;
  const typedWords = words(typed);
  const years = typedWords.filter((word) => /^(1[89]|20)\d\d$/.test(word)).map(Number);
  const names = typedWords.filter((word) => !years.includes(Number(word)));
  if (names.length === 0) throw nothing(typed);
  const sets = await Promise.all(names.map((word) => dataset.seriesCalled(word)));
  const ids = (sets[0] ?? []).filter((id) => sets.every((set) => set.includes(id)));
  const found = (await Promise.all(ids.map((id) => dataset.series(id)))).flatMap((series): Meant[] => {
    if (!series) return [];
    const editions = editionsFitting(series.value, names, years);
    return editions.length > 0 || years.length === 0 ? [{ series, editions }] : [];
  });
  const fitting = found.filter(({ editions, series }) => editions.length > 0 || series.value.editions.length === 0);
  // A series that is called just so goes before one that has the words in its name, and that before one that only had
  // an edition in such a city; but Games are called by their city: "paris 2024".
  const called = (fits: (own: readonly string[]) => boolean) =>
    fitting.filter(({ series: { value } }) => ownNames(value).some(fits));
  const whole = called((own) => sameWords(own, names));
  const named = fitting.filter(
    ({ series: { value } }) =>
      value.kind === 'games' || ownNames(value).some((own) => names.every((word) => own.includes(word))),
  );
  const meant = whole.length > 0 ? whole : named.length > 0 ? named : fitting;
  const [only] = meant;
  if (!only) throw nothing(typed);
  if (meant.length === 1) return only;
  throw new Ambiguous(`"${typed}" fits ${meant.length} events`, 'say which one:', meant.slice(0, 12).map(candidate));
}

async function byId(dataset: Dataset, typed: string): Promise<Meant | undefined> {
  if (!isId(typed)) return undefined;
  const event = await dataset.event(typed);
  const series = await dataset.series(event?.value.series.id ?? typed);
  if (!series) return undefined;
  return { series, editions: series.value.editions.filter(({ id }) => !event || id === typed) };
}

function isId(typed: string): boolean {
  return /^[a-z0-9-]+$/.test(typed);
}

function ownNames({ name, aliases }: SeriesEntry): string[][] {
  return [name, ...aliases].map(words);
}

/** Editions of the years asked for; where the words are not all of the series' own names, of the city they name. */
function editionsFitting(series: SeriesEntry, names: readonly string[], years: readonly number[]): EditionSummary[] {
  const own = new Set(ownNames(series).flat());
  const beyond = names.filter((word) => !own.has(word));
  return series.editions.filter(({ year, date, name = '', city = '' }) => {
    const held = date === undefined ? undefined : Number(date.slice(0, 4));
    if (years.length > 0 && !years.includes(year) && (held === undefined || !years.includes(held))) return false;
    // The names of a hundred editions are not split into words for nothing.
    if (beyond.length === 0) return true;
    const here = new Set([...words(name), ...words(city)]);
    return beyond.every((word) => here.has(word));
  });
}

function nothing(typed: string): NotFound {
  return new NotFound(
    `no event "${typed}" is in the dataset`,
    'name a race or Games, with or without a year: chicago marathon 2023',
  );
}

function candidate({ series: { value: series }, editions }: Meant): Candidate {
  const [only] = editions;
  if (only && editions.length === 1) return editionCandidate(only, series, 'stadion event');
  const detail = `${editions.length} editions`;
  return { id: series.id, name: series.name, detail, command: `stadion event ${series.id}` };
}

function editionCandidate(edition: EditionSummary, series: SeriesEntry, command: string): Candidate {
  const detail = [edition.date, edition.city].filter((part) => part !== undefined).join(', ');
  return {
    id: edition.id,
    name: `${edition.name ?? series.name} ${edition.year}`,
    detail,
    command: `${command} ${edition.id}`,
  };
}

function eventOf(event: EventEntry): EventData['event'] {
  return {
    id: event.id,
    series: event.series.id,
    name: event.name ?? `${event.series.name} ${event.year}`,
    edition: event.edition ?? null,
    year: event.year,
    date: event.date ?? null,
    city: event.city ?? null,
    country: event.country ?? null,
    note: event.note ?? null,
    sources: [...event.sources],
  };
}

function resultItem(result: Result): ResultItem {
  return {
    discipline: result.discipline,
    sex: result.sex,
    place: result.place ?? null,
    round: result.round ?? null,
    person: { id: result.person ?? null, name: result.name, nation: result.nation },
    mark: result.mark ?? null,
    outcome: result.outcome ?? null,
    wind: result.wind ?? null,
    sources: [...result.sources],
  };
}

function annulledItem(result: AnnulledResult): AnnulledItem {
  const { annulled, reason } = result;
  return { ...resultItem(result), annulled, reason };
}

function editionItem({
  id,
  year,
  edition,
  date,
  city,
  country,
  winners,
}: EditionSummary): EventData['editions'][number] {
  return {
    id,
    year,
    edition: edition ?? null,
    date: date ?? null,
    city: city ?? null,
    country: country ?? null,
    winners: winners.map(({ discipline, sex, person, name, nation, mark }) => ({
      discipline,
      sex,
      person: { id: person ?? null, name, nation },
      mark: mark ?? null,
    })),
  };
}
