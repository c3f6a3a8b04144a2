/** Which marks stand as records on a day, or all that ever stood, each with its days and its margin. */
import type { RecordItem, RecordsData } from '../contract/records.ts';
import type { Discipline, ListedRecord, RecordEntry, Sources } from '../dataset/entries.ts';
import { listsOf, onDay, recordItem, waiting } from '../dataset/record-items.ts';
import { dateOf, type PartialDate } from '../domain/date.ts';
import type { Environment, Sex } from '../domain/discipline.ts';
import { progressionOf, type RecordCategory, type Standing, standingOf } from '../domain/record.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { resolveArea } from './countries.ts';
import { resolveDiscipline } from './discipline.ts';

export interface RecordsInput {
  /** As typed; every discipline when not given. */
  readonly discipline: string | undefined;
  readonly sex: Sex | undefined;
  readonly environment: Environment | undefined;
  readonly category: RecordCategory | undefined;
  /** As typed: `world`, an area, or a nation by code, name or demonym. */
  readonly area: string;
  readonly history: boolean;
  /** Of the history, only the steps set within. */
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  /** Only marks that wait for ratification. */
  readonly pending: boolean;
}

/** @throws NotFound or Ambiguous for the discipline */
export async function recordsQuery(session: Session, input: RecordsInput): Promise<Answer<RecordsData>> {
  const { dataset } = session;
  const discipline =
    input.discipline === undefined ? undefined : await resolveDiscipline(dataset, input.discipline, 'stadion records');
  const area = await resolveArea(dataset, input.area);
  const found =
    (await finished(session, input, area, discipline)) ?? (await computed(session, input, area, discipline));
  const data: RecordsData = {
    filter: {
      discipline: discipline?.id ?? null,
      sex: input.sex ?? null,
      area,
      category: input.category ?? null,
      pending: input.pending,
      environment: input.environment ?? null,
      history: input.history,
      from: input.from?.text ?? null,
      to: input.to?.text ?? null,
    },
    records: found.records,
    pending: found.pending,
  };
  return answer('records', session, data, found.known);
}

/** What is found, with the sources that it cites, and others. */
interface Found {
  readonly records: RecordItem[];
  readonly pending: RecordItem[];
  readonly known: Sources;
}

/** The records that stand, as the dataset has them finished; undefined where the question is for another day, or for more. */
async function finished(
  { dataset, asOf }: Session,
  input: RecordsInput,
  area: string,
  discipline: Discipline | undefined,
): Promise<Found | undefined> {
  const lists =
    input.history || asOf.first < dateOf(dataset.manifest.newestMark).last
      ? undefined
      : dataset.standing(area, discipline?.id);
  if (!lists) return undefined;
  const records: RecordItem[] = [];
  const pending: RecordItem[] = [];
  const known = new Known();
  for await (const { value, sources } of lists) {
    // A step is to come that is known to its year or month only.
    if (asOf.first < value.from) return undefined;
    known.add(sources);
    const into = (items: RecordItem[], from: readonly ListedRecord[]) => {
      for (const item of from) if (isAsked(item, input)) items.push(onDay(item, value.from, asOf.last));
    };
    into(input.pending ? records : pending, value.pending);
    if (!input.pending) into(records, value.records);
  }
  return { records, pending, known: known.all };
}

/** What stands on any day, or all that ever stood: from every step. */
async function computed(
  { dataset, asOf }: Session,
  input: RecordsInput,
  area: string,
  discipline: Discipline | undefined,
): Promise<Found> {
  const disciplines = discipline ? [discipline] : await dataset.disciplines();
  // Discipline to the rules: asked for once a list.
  const rulesOf = new Map(disciplines.map((each) => [each.id, each]));
  const nations = new Map<string, string>();
  const records: RecordItem[] = [];
  const pending: RecordItem[] = [];
  const known = new Known();
  for await (const found of dataset.records(area, discipline?.id)) {
    known.add(found.sources);
    for (const list of listsOf(found.value.filter((step) => isAsked(step, input)))) {
      const rules = rulesOf.get(list[0]?.discipline ?? '');
      if (!rules) continue;
      const progression = progressionOf(list, rules, asOf.last);
      const standing = standingOf(progression, rules, asOf.last);
      const better = waiting(progression, standing, rules);
      const shown = input.pending ? better : input.history ? within(progression, input) : standing;
      if (rules.team !== undefined) await nameNations(dataset, list, nations);
      const item = (each: Standing<RecordEntry>) => recordItem(each, asOf.last, rules, nations);
      records.push(...shown.map(item));
      if (!input.pending) pending.push(...within(better, input).map(item));
    }
  }
  return { records, pending, known: known.all };
}

/** Sources by id, gathered from pages: those of one page come with every list on it. */
class Known {
  readonly all: Record<string, Sources[string]> = {};
  readonly #seen = new Set<Sources>();

  add(sources: Sources): void {
    if (!this.#seen.has(sources)) Object.assign(this.all, sources);
    this.#seen.add(sources);
  }
}

function isAsked(
  step: Pick<RecordEntry, 'sex' | 'environment' | 'category'>,
  { sex, environment, category }: RecordsInput,
): boolean {
  if (sex !== undefined && step.sex !== sex) return false;
  if (environment !== undefined && step.environment !== environment) return false;
  return category === undefined || step.category === category;
}

/** Steps that are not wholly before or after. */
function within(
  steps: Standing<RecordEntry>[],
  { from, to }: Pick<RecordsInput, 'from' | 'to'>,
): Standing<RecordEntry>[] {
  return steps.filter(({ step }) => {
    const { first, last } = dateOf(step.set);
    return (!from || last >= from.first) && (!to || first <= to.last);
  });
}

/** Adds the names of the nations of some steps, by code: only theirs, because reading all takes longer than the records. */
async function nameNations(
  dataset: Session['dataset'],
  steps: readonly RecordEntry[],
  nations: Map<string, string>,
): Promise<void> {
  for (const code of new Set(steps.flatMap(({ holders }) => holders[0]?.nation ?? []))) {
    const country = nations.has(code) ? undefined : await dataset.country(code);
    if (country) nations.set(code, country.name);
  }
}
