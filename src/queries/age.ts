/** How old a person is, was, or was at death: exact, or the interval it must be in. */
import type { AgeData } from '../contract/age.ts';
import { knownBy, preferred } from '../dataset/person-facts.ts';
import { ageOn, nextBirthday } from '../domain/age.ts';
import { dateOf, isBefore, type PartialDate } from '../domain/date.ts';
import { lifetime } from '../domain/lifetime.ts';
import { NotFound } from '../errors.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { resolveEdition } from './event.ts';
import { type Narrowing, resolvePerson } from './person.ts';

/**
 * @param input.name as typed
 * @param input.on the day or span asked about; the day of the answer when not given
 * @param input.at an event as typed, whose date is asked about: of one over several days, the whole span
 * @throws NotFound when nobody is meant, or the birth is not known; Ambiguous when several are meant
 */
export async function ageQuery(
  session: Session,
  input: { name: string; on: PartialDate | undefined; at?: string | undefined; narrowing?: Narrowing },
): Promise<Answer<AgeData>> {
  const {
    value: person,
    sources,
    match,
  } = await resolvePerson(session.dataset, input.name, 'stadion age', input.narrowing);
  const bornStatement = preferred(person, 'born');
  if (!bornStatement) {
    throw new NotFound(`the birth of ${person.name} is not known`, `see what is: stadion athlete ${person.id}`);
  }
  const diedStatement = knownBy(preferred(person, 'died')?.value, session.asOf.last)
    ? preferred(person, 'died')
    : undefined;
  const born = dateOf(bornStatement.value);
  const died = diedStatement && dateOf(diedStatement.value);
  const event = input.at === undefined ? undefined : await resolveEdition(session, input.at);
  const on = event ? dateOf(event.value.date ?? String(event.value.year)) : (input.on ?? session.asOf);
  const dead = died !== undefined && !isBefore(on, died);
  const reached = ageOn(born, dead ? died : on);
  const lives = reached && !died ? lifetime(reached) : 'alive';
  const age = lives === 'ended' ? undefined : reached;
  const status = on.last < born.first ? 'before-birth' : dead || lives === 'ended' ? 'deceased' : 'alive';
  const others = person.statements.filter((each) => each.property === 'born' && each !== bornStatement);
  const data: AgeData = {
    person: { id: person.id, name: person.name },
    match,
    on: on.text,
    at: event
      ? { id: event.value.id, name: event.value.name ?? `${event.value.series.name} ${event.value.year}` }
      : null,
    born: { value: born.text, precision: born.precision },
    died: died ? { value: died.text, precision: died.precision } : null,
    age: age ? { min: age.min, max: age.max, exact: age.exact } : null,
    years: age?.exact ? age.min : null,
    days: age?.days ?? null,
    totalDays: age?.totalDays ?? null,
    status,
    presumed: lives !== 'alive',
    nextBirthday: status === 'alive' ? livedBirthday(born, on, died) : null,
    otherBirths: others.map(({ value, rank, reason, sources: ids }) => ({
      value,
      rank,
      reason: reason ?? null,
      sources: [...ids],
    })),
    leapDayRule: 'mar1',
    sources: [
      ...new Set([...bornStatement.sources, ...(diedStatement?.sources ?? []), ...(event?.value.sources ?? [])]),
    ],
  };
  return answer('age', session, data, { ...sources, ...(event?.sources ?? {}) });
}

/** The next birthday, where it was lived to see. */
function livedBirthday(born: PartialDate, on: PartialDate, died: PartialDate | undefined): AgeData['nextBirthday'] {
  const next = nextBirthday(born, on);
  return next && !(died && dateOf(next.date).first > died.last) ? next : null;
}
