/** What is written by hand of people whom the lists name: `curated-statements.ndjson`, a person a line. */
import { z } from 'zod';
import { Alias, type ListedPerson, Relation, Statement } from '../../schema.ts';
import { byText, distinct } from '../grouping.ts';

export const CuratedStatements = z.strictObject({
  person: z.string(),
  /** Names the lists do not print: what somebody is called. */
  aliases: z.array(Alias).min(1).optional(),
  statements: z.array(Statement).min(1).optional(),
  /** Coaches and family the tables do not have, or of which they do not know the years. */
  relations: z.array(Relation).min(1).optional(),
});

export type CuratedStatements = z.infer<typeof CuratedStatements>;

/**
 * The people with what is written of them by hand; a value the tables have too gains its sources.
 *
 * @throws Error when nobody of the lists is meant: the identifier changed, or the person is curated
 */
export function withStatements(listed: readonly ListedPerson[], curated: readonly CuratedStatements[]): ListedPerson[] {
  const more = new Map(curated.map((each) => [each.person, each]));
  const known = new Set(listed.map(({ id }) => id));
  for (const id of more.keys()) {
    if (!known.has(id)) throw new Error(`curated-statements.ndjson: nobody of the lists is "${id}"`);
  }
  return listed.map((person) => {
    const own = more.get(person.id);
    if (!own) return person;
    const aliases = [...(person.aliases ?? []), ...(own.aliases ?? [])];
    const relations = joined(person.relations ?? [], own.relations ?? [], isSameRelation);
    return {
      ...person,
      ...(aliases.length > 0 && { aliases }),
      ...((person.statements || own.statements) && {
        statements: joined(person.statements ?? [], own.statements ?? [], isSameStatement),
      }),
      ...(relations.length > 0 && { relations }),
    };
  });
}

const isSameStatement = (a: Statement, b: Statement) => a.property === b.property && a.value === b.value;
const isSameRelation = (a: Relation, b: Relation) => a.type === b.type && a.person === b.person && a.name === b.name;

function joined<Fact extends { readonly sources: string[] }>(
  stated: readonly Fact[],
  own: readonly Fact[],
  isSame: (a: Fact, b: Fact) => boolean,
): Fact[] {
  const known = stated.map((each) => {
    const same = own.find((other) => isSame(each, other));
    return same ? { ...each, ...same, sources: distinct([...each.sources, ...same.sources]).sort(byText) } : each;
  });
  return [...known, ...own.filter((each) => !stated.some((other) => isSame(each, other)))];
}
