/** Lists of marks: the best of a discipline, of a person, at an event; by performance or by performer. */
import type { MarkItem, MarksData } from '../contract/marks.ts';
import type { Among, Sourced } from '../dataset/dataset.ts';
import type { Discipline, ListedMark, Sources } from '../dataset/entries.ts';
import { calendarOf, type Day } from '../domain/calendar.ts';
import { dateOf, type PartialDate } from '../domain/date.ts';
import { compareMarks, type Environment, type Sex, unitOf } from '../domain/discipline.ts';
import { isMark, readMark } from '../domain/mark.ts';
import { UsageError } from '../errors.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { resolveCountry } from './countries.ts';
import { resolveDiscipline } from './discipline.ts';
import { resolveEdition } from './event.ts';
import { resolvePerson } from './person.ts';

export interface MarksInput {
  /** As typed; may be left out with a person or an event. */
  readonly discipline: string | undefined;
  readonly sex: Sex | undefined;
  readonly environment: Environment | undefined;
  /** As typed: code, name or demonym. */
  readonly nation: string | undefined;
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
  readonly person: string | undefined;
  readonly event: string | undefined;
  /** Only the best mark of each person or team. */
  readonly performers: boolean;
  /** Only the marks of this rank. */
  readonly rank: number | undefined;
  /** Marks of each list. */
  readonly limit: number;
}

interface List {
  readonly discipline: Discipline;
  readonly stretches: AsyncIterable<Sourced<readonly ListedMark[]>> | Iterable<Sourced<readonly ListedMark[]>>;
}

/** @throws UsageError when nothing says which list; NotFound or Ambiguous for what is named */
export async function marksQuery(session: Session, input: MarksInput): Promise<Answer<MarksData>> {
  const { dataset, asOf } = session;
  const discipline =
    input.discipline === undefined ? undefined : await resolveDiscipline(dataset, input.discipline, 'stadion marks');
  const nation = input.nation === undefined ? undefined : (await resolveCountry(dataset, input.nation)).code;
  const person = input.person === undefined ? undefined : await resolvePerson(dataset, input.person, 'stadion athlete');
  const event = input.event === undefined ? undefined : await resolveEdition(session, input.event);
  if (!discipline && !person && !event) {
    throw new UsageError(
      'say which marks: a discipline, --person or --event',
      'for example: stadion marks marathon --sex M',
    );
  }
  const all = await dataset.disciplines();
  const lists = person
    ? ownLists(person, all, discipline)
    : event
      ? groups(event.value.results.flatMap(withValue(all)), all, discipline, event.sources)
      : disciplineLists(session, discipline ? [discipline] : [], input, nation);
  const fits = (mark: ListedMark) => {
    const date = dateOf(mark.date);
    return (
      date.last <= asOf.last &&
      (!input.sex || mark.sex === input.sex) &&
      (!input.environment || mark.environment === input.environment) &&
      (!nation || mark.nation === nation) &&
      (!input.from || date.first >= input.from.first) &&
      (!input.to || date.last <= input.to.last) &&
      (!event || mark.event === event.value.id)
    );
  };
  const known: Record<string, Sources[string]> = {};
  const marks: MarkItem[] = [];
  for (const list of lists) {
    for (const item of await ranked(list, fits, input, known)) marks.push(item);
  }
  const data: MarksData = {
    filter: {
      discipline: discipline?.id ?? null,
      sex: input.sex ?? null,
      environment: input.environment ?? null,
      nation: nation ?? null,
      from: input.from?.text ?? null,
      to: input.to?.text ?? null,
      person: person ? { id: person.value.id, name: person.value.name } : null,
      event: event ? { id: event.value.id, name: event.value.name ?? event.value.series.name } : null,
      performers: input.performers,
      rank: input.rank ?? null,
      limit: input.rank === undefined ? input.limit : null,
    },
    marks,
  };
  return answer('marks', session, data, known);
}

/** Every list of the disciplines that may hold what is asked for: by sex and environment, the usual one first. */
function disciplineLists(
  { dataset, asOf }: Session,
  disciplines: readonly Discipline[],
  input: MarksInput,
  nation: string | undefined,
): List[] {
  // One more than is shown: what shares the last rank is shown too.
  const most = (input.rank ?? input.limit) + 1;
  const among = { nation, most, ...yearsOf(input, asOf.last, dataset.manifest.newestMark) };
  return disciplines.flatMap((discipline) =>
    (input.environment ? [input.environment] : discipline.environments).flatMap((environment) =>
      (input.sex ? [input.sex] : (['M', 'W', 'X'] as const)).map((sex) => ({
        discipline,
        stretches: dataset.marks(discipline.id, sex, environment, among),
      })),
    ),
  );
}

/** The years that marks can be of, where not every one is: the day of the answer may lie long ago. */
function yearsOf({ from, to }: MarksInput, asOf: Day, newest: string): Pick<Among, 'from' | 'to'> {
  const last = Math.min(to?.last ?? Number.POSITIVE_INFINITY, asOf);
  const year = (day: Day | undefined) =>
    day === undefined || !Number.isFinite(day) ? undefined : calendarOf(day).year;
  return { from: year(from?.first), to: last >= dateOf(newest).last ? undefined : year(last) };
}

function ownLists(
  { value: person, sources }: Awaited<ReturnType<typeof resolvePerson>>,
  all: readonly Discipline[],
  wanted: Discipline | undefined,
): List[] {
  const marks = person.marks
    .filter(({ rank }) => rank !== 'deprecated')
    .map((mark) => ({ ...mark, sex: person.sex, person: person.id, name: person.name }));
  return groups(marks.flatMap(withValue(all)), all, wanted, sources);
}

/** A mark that can be compared: those without one, or with too much wind, are in no list. */
function withValue(all: readonly Discipline[]) {
  return (result: Omit<ListedMark, 'value' | 'mark'> & { mark?: string }): ListedMark[] => {
    const kind = all.find(({ id }) => id === result.discipline)?.kind;
    const read = result.mark === undefined || kind === undefined ? undefined : readMark(result.mark, kind);
    if (!read || !isMark(read) || result.mark === undefined || read.flags.includes('wind-aided')) return [];
    return [{ ...result, mark: result.mark, value: read.value }];
  };
}

function groups(
  marks: readonly ListedMark[],
  all: readonly Discipline[],
  wanted: Discipline | undefined,
  sources: Sources,
): List[] {
  const found = new Map<string, ListedMark[]>();
  for (const mark of marks) {
    if (wanted && mark.discipline !== wanted.id) continue;
    const key = `${mark.discipline}/${mark.sex}/${mark.environment}`;
    found.set(key, [...(found.get(key) ?? []), mark]);
  }
  return [...found.values()].flatMap((list): List[] => {
    const discipline = all.find(({ id }) => id === list[0]?.discipline);
    if (!discipline) return [];
    const value = list.sort((a, b) => compareMarks(discipline.kind, a.value, b.value) || (a.date < b.date ? -1 : 1));
    return [{ discipline, stretches: [{ value, sources }] }];
  });
}

/** Reads a list until it has what is asked for. */
async function ranked(
  { discipline, stretches }: List,
  fits: (mark: ListedMark) => boolean,
  { performers, rank: wanted, limit }: MarksInput,
  known: Record<string, Sources[string]>,
): Promise<MarkItem[]> {
  const items: MarkItem[] = [];
  const seen = new Set<string>();
  let count = 0;
  let rank = 0;
  let last: number | undefined;
  for await (const { value: stretch, sources } of stretches) {
    let used = false;
    for (const mark of stretch) {
      if (!fits(mark)) continue;
      if (performers) {
        const who = mark.person ?? mark.name;
        if (seen.has(who)) continue;
        seen.add(who);
      }
      count += 1;
      if (mark.value !== last) rank = count;
      last = mark.value;
      if (wanted === undefined ? rank > limit || items.length >= limit : rank > wanted) {
        if (used) Object.assign(known, sources);
        return items;
      }
      if (wanted === undefined || rank === wanted) {
        items.push(itemOf(mark, rank, discipline));
        used = true;
      }
    }
    if (used) Object.assign(known, sources);
  }
  return items;
}

function itemOf(mark: ListedMark, rank: number, { kind }: Discipline): MarkItem {
  return {
    rank,
    discipline: mark.discipline,
    sex: mark.sex,
    environment: mark.environment,
    mark: mark.mark,
    value: mark.value,
    unit: unitOf(kind),
    person: { id: mark.person ?? null, name: mark.name, nation: mark.nation },
    date: mark.date,
    event: mark.competition ?? mark.venue ?? null,
    city: mark.city ?? null,
    country: mark.country ?? null,
    place: mark.place ?? null,
    wind: mark.wind ?? null,
    sources: [...mark.sources],
  };
}
