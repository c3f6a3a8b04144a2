/** Two people side by side, on one day: lives, shared disciplines, records, meetings, and what one is to the other. */
import type { CompareData } from '../contract/compare.ts';
import type { Discipline, Performance, Person } from '../dataset/entries.ts';
import { bestsOf, knownBy, preferred } from '../dataset/person-facts.ts';
import { dateOf } from '../domain/date.ts';
import { daysApart } from '../domain/days-apart.ts';
import { type Mark, markOf } from '../domain/mark.ts';
import { UsageError } from '../errors.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { lifeOf, performanceItem } from './athlete.ts';
import { markGap } from './gap.ts';
import { meetingsOf } from './meetings.ts';
import { resolvePerson } from './person.ts';
import { shellWord } from './shell-word.ts';

/** @throws NotFound when nobody is meant, Ambiguous when several are, UsageError when both names are one person's */
export async function compareQuery(session: Session, typed: { a: string; b: string }): Promise<Answer<CompareData>> {
  const { dataset, asOf } = session;
  const a = await resolvePerson(dataset, typed.a, (id) => `stadion compare ${id} --vs ${shellWord(typed.b)}`);
  const b = await resolvePerson(dataset, typed.b, `stadion compare ${a.value.id} --vs`);
  if (a.value.id === b.value.id) throw new UsageError(`"${typed.a}" and "${typed.b}" are both ${a.value.name}`);
  const disciplines = await dataset.disciplines();
  const meetings = meetingsOf(a.value, b.value, disciplines, asOf.last);
  const count = (who: CompareData['meetings'][number]['ahead']) => meetings.filter(({ ahead }) => ahead === who).length;
  const data: CompareData = {
    a: { ...lifeOf(a.value, session), match: a.match },
    b: { ...lifeOf(b.value, session), match: b.match },
    older: olderOf(a.value, b.value),
    bests: sharedBests(a.value, b.value, disciplines, session),
    meetings,
    score: { a: count('a'), b: count('b'), level: count('level'), unknown: count(null) },
    relations: [
      ...relationsTo(a.value, b.value, session).map((each) => ({ of: 'a' as const, ...each })),
      ...relationsTo(b.value, a.value, session).map((each) => ({ of: 'b' as const, ...each })),
    ],
  };
  return answer('compare', session, data, { ...a.sources, ...b.sources });
}

function olderOf(a: Person, b: Person): CompareData['older'] {
  const [bornA, bornB] = [preferred(a, 'born'), preferred(b, 'born')];
  if (!bornA || !bornB) return null;
  const { earlier, total, years } = daysApart(dateOf(bornA.value), dateOf(bornB.value));
  if (!Number.isFinite(total.max)) return null;
  const { min, max, exact, days } = years;
  return { who: earlier, years: { min, max, exact }, days, totalDays: total };
}

function sharedBests(
  a: Person,
  b: Person,
  disciplines: readonly Discipline[],
  { asOf }: Session,
): CompareData['bests'] {
  const others = bestsOf(b, disciplines, asOf.last);
  return bestsOf(a, disciplines, asOf.last).flatMap((own): CompareData['bests'] => {
    const other = others.find((each) => each.discipline === own.discipline && each.environment === own.environment);
    const rules = disciplines.find(({ id }) => id === own.discipline);
    const [markA, markB] = rules ? [markIn(own, rules), markIn(other, rules)] : [];
    if (!other || !rules || !markA || !markB || rules.kind === 'place') return [];
    const { difference, percent, better } = markGap(markA, markB, rules);
    const { value, unit, text, span } = difference;
    if (value === null || unit === 'days') return [];
    return [
      {
        discipline: own.discipline,
        environment: own.environment,
        a: performanceItem(own),
        b: performanceItem(other),
        gap: { value, unit, text, span, percent },
        better,
      },
    ];
  });
}

function markIn(performance: Performance | undefined, { kind }: Discipline): Mark | undefined {
  if (performance?.mark === undefined) return undefined;
  const mark = markOf(performance.mark, kind);
  return performance.timing === 'hand' ? { ...mark, flags: [...mark.flags, 'hand-timed'] } : mark;
}

function relationsTo(person: Person, other: Person, { asOf }: Session): Omit<CompareData['relations'][number], 'of'>[] {
  return person.relations
    .filter(({ person: id, rank, from }) => {
      const begun = from === undefined || knownBy(from, asOf.last) !== null;
      return id === other.id && rank !== 'deprecated' && begun;
    })
    .map(({ type, from, to, sources }) => ({
      type,
      from: from ?? null,
      to: knownBy(to, asOf.last),
      sources: [...sources],
    }));
}
