/** Dated happenings in order: of a person's life and career, or of a discipline's world record. */
import type { TimelineData } from '../contract/timeline.ts';
import type { Sourced } from '../dataset/dataset.ts';
import type { Discipline, SeriesEntry } from '../dataset/entries.ts';
import { countsBy, knownBy, preferred } from '../dataset/person-facts.ts';
import { ageOn } from '../domain/age.ts';
import { compareDates, dateOf, type PartialDate } from '../domain/date.ts';
import type { Sex } from '../domain/discipline.ts';
import { ordinal } from '../domain/ordinal.ts';
import { holderWords } from '../domain/team.ts';
import { NotFound } from '../errors.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { disciplinesCalled } from './discipline.ts';
import { resolveSeries } from './event.ts';
import { type Happening, type Item, lifeDates, otherRecords, relationStarts, resultOf } from './happenings.ts';
import { type Narrowing, resolvePerson } from './person.ts';
import { recordsQuery } from './records.ts';

export interface TimelineInput {
  /** A discipline, a person or a series of events, as typed: the first of these that it can be. */
  readonly subject: string;
  readonly narrowing?: Narrowing;
  readonly sex: Sex | undefined;
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

/** @throws NotFound when the words mean neither a discipline nor a person, Ambiguous when they mean several */
export async function timelineQuery(session: Session, input: TimelineInput): Promise<Answer<TimelineData>> {
  const called = await disciplinesCalled(session.dataset, input.subject);
  const [discipline] = called;
  if (discipline && called.length === 1) return disciplineTimeline(session, input, discipline);
  try {
    return await personTimeline(session, input);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    const series = await resolveSeries(session.dataset, input.subject);
    if (!series) throw error;
    return seriesTimeline(session, input, series);
  }
}

function seriesTimeline(
  session: Session,
  input: TimelineInput,
  { value: series, sources }: Sourced<SeriesEntry>,
): Answer<TimelineData> {
  const happenings = series.editions.flatMap(({ year, date, edition, city, winners }): Happening[] => {
    const held = date ?? String(year);
    if (!knownBy(held, session.asOf.last)) return [];
    const won = winners.filter(({ sex }) => input.sex === undefined || sex === input.sex);
    const names = won
      .slice(0, WINNERS_TOLD)
      .map(({ name, nation, mark }) => [`${name} (${nation})`, mark].join(' ').trim());
    const more = won.length > WINNERS_TOLD ? [`${won.length - WINNERS_TOLD} more winners`] : [];
    const which = edition === undefined ? [] : [`${ordinal(edition)} edition`];
    return [
      {
        date: held,
        kind: 'edition',
        text: [...which, ...(city === undefined ? [] : [city]), ...names, ...more].join(', ') || series.name,
        people: won.flatMap(({ person: id, name }) => (id === undefined ? [] : [{ id, name }])),
        sources: [...new Set([...series.sources, ...won.flatMap((winner) => winner.sources)])],
      },
    ];
  });
  const data: TimelineData = {
    subject: { kind: 'series', id: series.id, name: series.name },
    from: input.from?.text ?? null,
    to: input.to?.text ?? null,
    items: inOrder(happenings, input),
    undated: [],
  };
  return answer('timeline', session, data, sources);
}

/** Games have hundreds of winners; a line tells the first few. */
const WINNERS_TOLD = 4;

async function personTimeline(session: Session, input: TimelineInput): Promise<Answer<TimelineData>> {
  const { value: person, sources } = await resolvePerson(
    session.dataset,
    input.subject,
    'stadion timeline',
    input.narrowing,
  );
  const disciplines = await session.dataset.disciplines();
  const bornText = preferred(person, 'born')?.value;
  const born = bornText === undefined ? undefined : dateOf(bornText);
  const diedText = preferred(person, 'died')?.value;
  const died = diedText === undefined ? undefined : dateOf(diedText);
  const happenings = [
    ...lifeDates(person, session),
    ...person.life
      .filter(({ rank, date }) => rank !== 'deprecated' && date !== undefined && knownBy(date, session.asOf.last))
      .map((each) => ({
        date: each.date ?? '',
        kind: 'life' as const,
        text: each.text,
        people: [...(each.with ?? [])],
        sources: [...each.sources],
      })),
    ...person.marks
      .filter((each) => countsBy(each, session.asOf.last))
      .map((each) => resultOf(each, person, disciplines)),
    ...otherRecords(person, session, disciplines),
    ...relationStarts(person, session),
  ].map((each) => ({ ...each, born, died }));
  const undated = person.life.filter(({ rank, date }) => rank !== 'deprecated' && date === undefined);
  const data: TimelineData = {
    subject: { kind: 'person', id: person.id, name: person.name },
    from: input.from?.text ?? null,
    to: input.to?.text ?? null,
    items: inOrder(happenings, input),
    undated: undated.map(({ text, sources: ids }) => ({ kind: 'life', text, sources: [...ids] })),
  };
  return answer('timeline', session, data, sources);
}

async function disciplineTimeline(
  session: Session,
  input: TimelineInput,
  discipline: Discipline,
): Promise<Answer<TimelineData>> {
  const history = await recordsQuery(session, {
    discipline: discipline.id,
    sex: input.sex,
    environment: undefined,
    category: undefined,
    area: 'world',
    history: true,
    pending: false,
  });
  const happenings = history.data.records.map((record): Happening & { age: Item['age'] } => {
    const people = record.holders.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }]));
    const kind = record.sex === 'M' ? 'men' : record.sex === 'W' ? 'women' : 'mixed';
    const list = [
      record.category === 'women-only' ? 'women only' : kind,
      ...(record.environment === discipline.environments[0] ? [] : [record.environment]),
    ];
    const words = [
      `${record.mark} ${holderWords(record.holders, record.team)}`,
      ...((record.city ?? record.venue) ? [record.city ?? record.venue ?? ''] : []),
      ...(record.previous ? [`${record.previous.margin.text} better`] : []),
      ...(record.stood ? [] : [record.status]),
    ];
    return {
      date: record.set,
      kind: 'record',
      text: `${list.join(', ')}: ${words.join(', ')}`,
      people,
      age: record.holders.length === 1 ? (record.holders[0]?.age ?? null) : null,
      sources: record.sources,
    };
  });
  const data: TimelineData = {
    subject: { kind: 'discipline', id: discipline.id, name: discipline.name },
    from: input.from?.text ?? null,
    to: input.to?.text ?? null,
    items: inOrder(happenings, input),
    undated: [],
  };
  const sources = Object.fromEntries(Object.entries(history.sources).map(([id, source]) => [id, { id, ...source }]));
  return answer('timeline', session, data, sources as Parameters<typeof answer>[3]);
}

/** Sorted by date and cut to the span asked for; the gap is counted to the item shown before. */
function inOrder(happenings: readonly (Happening & { age?: Item['age'] })[], { from, to }: TimelineInput): Item[] {
  const dated = happenings
    .map((happening) => ({ happening, date: dateOf(happening.date) }))
    .filter(({ date }) => (!from || date.last >= from.first) && (!to || date.first <= to.last))
    .sort((a, b) => compareDates(a.date, b.date) || ORDER[a.happening.kind] - ORDER[b.happening.kind]);
  return dated.map(({ happening: { born, died, age, ...rest }, date }, at) => {
    const before = dated[at - 1]?.date;
    const known = before?.precision === 'day' && date.precision === 'day';
    const lived = born && !(died && date.first > died.last);
    const years = age ?? (lived ? ageOn(born, date) : undefined);
    return {
      date: rest.date,
      kind: rest.kind,
      text: rest.text,
      age: years ? { min: years.min, max: years.max, exact: years.exact } : null,
      daysSincePrevious: known && before ? date.first - before.first : null,
      people: rest.people,
      sources: rest.sources,
    };
  });
}

const ORDER: Readonly<Record<Item['kind'], number>> = {
  edition: 0,
  born: 0,
  relation: 1,
  life: 2,
  result: 3,
  record: 4,
  died: 5,
};
