/** Where sources differ about a person: of properties, and of results. */
import type { AthleteData } from '../contract/athlete.ts';
import type { Person, Statement } from '../dataset/entries.ts';
import { propertyOf } from '../domain/property.ts';

/**
 * Properties for which sources give different values. Values of different days (ages, distances run before one race)
 * do not contradict each other, nor do the values of a property that has many: of those only the wrong ones are told.
 */
export function disputedOf(person: Person): AthleteData['disputed'] {
  const groups = new Map<string, Statement[]>();
  for (const statement of person.statements) {
    const key = `${statement.property}/${statement.asOf ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].flatMap((group): AthleteData['disputed'] => {
    const [{ property, asOf } = { property: 'born' as const, asOf: undefined }] = group;
    const statements = propertyOf(property).many ? group.filter(({ rank }) => rank === 'deprecated') : group;
    const values = [...new Set(statements.map(({ value }) => value))];
    if (values.length < 2 && !statements.some(({ rank }) => rank === 'deprecated')) return [];
    const told = statements.map(({ value, rank, reason, sources }) => ({
      value,
      rank,
      reason: reason ?? null,
      sources: [...sources],
    }));
    return [{ property, asOf: asOf ?? null, values, statements: told }];
  });
}

/** Results of which another report prints something else: each with the reports of the same race. */
export function disputedResults(person: Person): AthleteData['disputed'] {
  const wrong = person.marks.filter(({ rank }) => rank === 'deprecated');
  const races = new Set(wrong.map(({ date, discipline }) => `${date}/${discipline}`));
  return [...races].map((race) => {
    const reports = person.marks.filter(({ date, discipline }) => `${date}/${discipline}` === race);
    const statements = reports.map(({ mark, outcome, place, rank, reason, sources }) => ({
      value: mark ?? outcome ?? (place === undefined ? '' : `place ${place}`),
      rank: rank ?? (reports.length > 1 ? 'preferred' : 'normal'),
      reason: reason ?? null,
      sources: [...sources],
    }));
    const [date = ''] = race.split('/');
    return { property: 'result', asOf: date, values: [...new Set(statements.map(({ value }) => value))], statements };
  });
}
