/** Which marks stand as records on a day, or all that ever stood, each with its days and its margin. */
import type { RecordItem, RecordsData } from '../contract/records.ts';
import type { Discipline, RecordEntry, Sources } from '../dataset/entries.ts';
import { ageOn } from '../domain/age.ts';
import { dateOf, type PartialDate } from '../domain/date.ts';
import { compareMarks, type Environment, type Sex } from '../domain/discipline.ts';
import { gapBetween } from '../domain/gap.ts';
import { listOf, progressionOf, type RecordCategory, type Standing, standingOf, wasPending } from '../domain/record.ts';
import { teamOf } from '../domain/team.ts';
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
  const { dataset, asOf } = session;
  const discipline =
    input.discipline === undefined ? undefined : await resolveDiscipline(dataset, input.discipline, 'stadion records');
  const disciplines = discipline ? [discipline] : await dataset.disciplines();
  const area = await resolveArea(dataset, input.area);
  // Discipline to the rules: asked for once a list.
  const rulesOf = new Map(disciplines.map((each) => [each.id, each]));
  const known: Record<string, Sources[string]> = {};
  const seen = new Set<Sources>();
  const nations = new Map<string, string>();
  const records: RecordItem[] = [];
  const pending: RecordItem[] = [];
  // From the newest mark on nothing changes any more, and the few steps that stand are enough.
  const settled = asOf.first >= dateOf(dataset.manifest.newestMark).last;
  const which = input.history || !settled ? 'all' : 'standing';
  for await (const found of dataset.records(which, area, discipline?.id)) {
    // Those of one page come with every list on it.
    if (!seen.has(found.sources)) Object.assign(known, found.sources);
    seen.add(found.sources);
    for (const list of listsOf(found.value, input)) {
      const rules = rulesOf.get(list[0]?.discipline ?? '');
      if (!rules) continue;
      const progression = progressionOf(list, rules, asOf.last);
      const standing = standingOf(progression, rules, asOf.last);
      const better = waiting(progression, standing, rules);
      const shown = input.pending ? better : input.history ? within(progression, input) : standing;
      if (rules.team !== undefined) await nameNations(dataset, list, nations);
      const item = (each: Standing<RecordEntry>) =>
        itemOf(each, asOf.last, (step) => teamOf(step.holders, rules.team, nations));
      records.push(...shown.map(item));
      if (!input.pending) pending.push(...within(better, input).map(item));
    }
  }
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
    records,
    pending,
  };
  return answer('records', session, data, known);
}

const ORDER: Readonly<Record<string, number>> = { outdoor: 0, road: 0, indoor: 1, open: 0, mixed: 1, 'women-only': 2 };

/** The lists the question asks for: men before women before mixed, the usual environment and category first. */
function listsOf(steps: readonly RecordEntry[], { sex, environment, category }: RecordsInput): RecordEntry[][] {
  const lists = new Map<string, RecordEntry[]>();
  for (const step of steps) {
    if (sex !== undefined && step.sex !== sex) continue;
    if (environment !== undefined && step.environment !== environment) continue;
    if (category !== undefined && step.category !== category) continue;
    const key = listOf(step);
    const list = lists.get(key);
    if (list) list.push(step);
    else lists.set(key, [step]);
  }
  const rank = (list: RecordEntry[]) => {
    const [first] = list;
    if (!first) return '';
    return `${first.discipline}/${ORDER[first.environment] ?? 2}/${first.sex}/${ORDER[first.category] ?? 3}`;
  };
  return [...lists.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
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

/** Marks better than the record that wait for ratification. */
function waiting(
  progression: readonly Standing<RecordEntry>[],
  standing: readonly Standing<RecordEntry>[],
  { kind }: Discipline,
): Standing<RecordEntry>[] {
  const best = standing[0]?.step.value;
  return progression.filter(
    ({ step }) => step.status === 'pending' && (best === undefined || compareMarks(kind, step.value, best) < 0),
  );
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

type TeamNaming = (step: RecordEntry) => string | null;

function itemOf(
  { step, ended, previous, stood, days }: Standing<RecordEntry>,
  asOf: number,
  team: TeamNaming,
): RecordItem {
  const set = dateOf(step.set);
  return {
    discipline: step.discipline,
    sex: step.sex,
    environment: step.environment,
    category: step.category,
    area: step.area,
    mark: step.mark,
    value: step.value,
    unit: step.unit,
    timing: step.timing ?? null,
    wind: step.wind ?? null,
    holders: step.holders.map(({ id, name, nation, born }) => {
      const age = born === undefined ? undefined : ageOn(dateOf(born), set);
      return { id: id ?? null, name, nation, age: age ? { min: age.min, max: age.max, exact: age.exact } : null };
    }),
    team: team(step),
    set: step.set,
    venue: step.venue ?? null,
    city: step.city ?? null,
    country: step.country ?? null,
    status: step.status,
    ratified: step.ratified ?? null,
    pendingAsOf: wasPending(step.status, step.ratified, asOf) ?? null,
    stood,
    ended,
    days,
    previous: previous ? previousOf(step, previous, team) : null,
    restart: step.restart ?? null,
    note: step.note ?? null,
    sources: [...step.sources],
  };
}

function previousOf(step: RecordEntry, previous: RecordEntry, team: TeamNaming): NonNullable<RecordItem['previous']> {
  const { value, unit, text, percent } = gapBetween(previous, step);
  return {
    mark: previous.mark,
    holders: previous.holders.map(({ name }) => name),
    team: team(previous),
    set: previous.set,
    margin: { value, unit, text, percent },
  };
}
