/** The gap between the records of one list that stood on two days. */
import type { GapData, GapSide } from '../contract/gap.ts';
import type { RecordItem } from '../contract/records.ts';
import type { Discipline, Sources } from '../dataset/entries.ts';
import { dateOf, type PartialDate } from '../domain/date.ts';
import type { Environment, Sex } from '../domain/discipline.ts';
import { type Mark, markOf } from '../domain/mark.ts';
import type { RecordCategory } from '../domain/record.ts';
import { NotFound, UsageError } from '../errors.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { resolveDiscipline } from './discipline.ts';
import { calendarGap, markGap, markSide } from './gap.ts';
import { readDay } from './gap-reading.ts';
import { recordsQuery } from './records.ts';
import { shellWord } from './shell-word.ts';

export interface RecordsGapInput {
  /** Days as typed. */
  readonly a: string;
  readonly b: string;
  /** As typed. */
  readonly discipline: string;
  readonly sex: Sex | undefined;
  /** The usual one of the discipline when not given. */
  readonly environment: Environment | undefined;
  readonly category: RecordCategory | undefined;
  readonly area: string;
}

/**
 * @throws UsageError when the days are none, or the list is not clear; NotFound when no record stood on one of them;
 *   NotFound or Ambiguous for the discipline
 */
export async function recordsGapQuery(session: Session, input: RecordsGapInput): Promise<Answer<GapData>> {
  const days = { a: readDay(input.a), b: readDay(input.b) };
  for (const { text, first } of [days.a, days.b]) {
    if (first > session.asOf.last)
      throw new UsageError(`${text} lies after ${session.asOf.text}, the day of the answer`);
  }
  const command = `stadion gap ${shellWord(input.a)} ${shellWord(input.b)} --record`;
  const discipline = await resolveDiscipline(session.dataset, input.discipline, command);
  const [a, b] = [
    await standingOn(session, days.a, discipline, input),
    await standingOn(session, days.b, discipline, input),
  ];
  const sexes = [...new Set([...a.records, ...b.records].map(({ sex }) => sex))];
  if (sexes.length > 1) {
    throw new UsageError(
      `${discipline.name} has records of ${sexes.join(' and ')}`,
      `say which: --sex ${sexes.join(' or ')}`,
    );
  }
  // Men before women, the usual environment and category first: the first list that both days have.
  const shared = a.records.find((record) => b.records.some((other) => listOf(other) === listOf(record)));
  if (!shared) throw noneStood(discipline, a.records.length === 0 ? days.a : days.b);
  const list = listOf(shared);
  const held = {
    a: a.records.filter((each) => listOf(each) === list),
    b: b.records.filter((each) => listOf(each) === list),
  };
  const marks = { a: recordMark(held.a, discipline), b: recordMark(held.b, discipline) };
  const { sex, environment, category, area } = shared;
  const gap = markGap(marks.a, marks.b, discipline);
  // One and the same record: its gap to itself is none, however it was rounded.
  const same = firstSet(held.a) === firstSet(held.b) && gap.better === 'level';
  const data: GapData = {
    of: 'records',
    list: { sex, environment, category, area },
    a: recordSide(input.a, days.a, marks.a, held.a, discipline),
    b: recordSide(input.b, days.b, marks.b, held.b, discipline),
    ...gap,
    difference: same ? { ...gap.difference, span: { min: 0, max: 0 } } : gap.difference,
    calendar: calendarGap(dateOf(firstSet(held.a)), dateOf(firstSet(held.b))),
  };
  return answer('gap', session, data, { ...a.sources, ...b.sources });
}

async function standingOn(
  { dataset }: Session,
  asOf: PartialDate,
  discipline: Discipline,
  { sex, environment = discipline.environments[0], category, area }: RecordsGapInput,
): Promise<{ records: readonly RecordItem[]; sources: Sources }> {
  const asked = { discipline: discipline.id, sex, environment, category, area, history: false, pending: false };
  const { data, sources } = await recordsQuery({ dataset, asOf }, asked);
  const withIds = Object.entries(sources).map(([id, source]) => [id, { id, ...source }]);
  return { records: data.records, sources: Object.fromEntries(withIds) };
}

/** Records of one list that stand together are equal: one speaks for all. */
function recordMark([first]: readonly RecordItem[], { kind }: Discipline): Mark {
  if (!first) throw new RangeError('a list without a record');
  const mark = markOf(first.mark, kind);
  return first.timing === 'hand' ? { ...mark, flags: [...new Set([...mark.flags, 'hand-timed' as const])] } : mark;
}

function recordSide(
  typed: string,
  { text, precision }: PartialDate,
  mark: Mark,
  held: readonly RecordItem[],
  discipline: Discipline,
): GapSide {
  const [first] = held;
  return {
    ...markSide(typed, mark, discipline),
    date: { value: text, precision },
    record: {
      holders: held.flatMap(({ holders }) => holders.map(({ id, name, nation }) => ({ id, name, nation }))),
      team: held.length === 1 ? (first?.team ?? null) : null,
      set: firstSet(held),
      city: first?.city ?? null,
      country: first?.country ?? null,
      status: first?.status ?? '',
      timing: first?.timing ?? null,
    },
    sources: [...new Set(held.flatMap(({ sources }) => sources))],
  };
}

function firstSet(held: readonly RecordItem[]): string {
  return held[0]?.set ?? '';
}

function listOf({ sex, environment, category }: RecordItem): string {
  return `${sex}/${environment}/${category}`;
}

function noneStood({ name, id }: Discipline, { text }: PartialDate): NotFound {
  return new NotFound(`no such ${name} record stood on ${text}`, `every step: stadion records ${id} --history`);
}
