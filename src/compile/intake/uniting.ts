/** What is known of one person from two sides, as one: all values stay, and all sources. */
import { fold } from '../../domain/name.ts';
import { byText, distinct } from '../import/grouping.ts';
import { birthStatements } from '../import/identity/births.ts';
import type { AnyPerson } from '../index-data.ts';
import type { ListedPerson, Relation, Statement } from '../schema.ts';
import type { Named } from './mentions.ts';

type Alias = NonNullable<ListedPerson['aliases']>[number];

/** A person of a table with what its rows say beside name, nation and birth. */
export function saidOf(person: ListedPerson, named: readonly Named[]): ListedPerson {
  const said = named.flatMap((each) => each.said);
  if (said.length === 0) return person;
  const relation = (type: 'club' | 'coach', name: string, source: string): Relation => ({
    type,
    name,
    sources: [source],
  });
  return united(person, {
    ...person,
    statements: said.flatMap(({ statements }) => statements),
    aliases: said.flatMap(({ aliases, source }) =>
      aliases.map((name): Alias => ({ name, kind: 'variant', sources: [source] })),
    ),
    relations: said.flatMap(({ clubs, coaches, source }) => [
      ...clubs.map((name) => relation('club', name, source)),
      ...coaches.map((name) => relation('coach', name, source)),
    ]),
  });
}

/** @param base what stands; its order and its name are kept. */
export function united<Person extends AnyPerson>(base: Person, news: ListedPerson): Person {
  const nations = joined(
    [...base.nations, ...news.nations],
    ({ code, from, to }) => `${code}|${from ?? ''}|${to ?? ''}`,
  );
  const names = new Set([fold(base.name)]);
  const other: Alias[] =
    fold(news.name) === fold(base.name)
      ? []
      : [{ name: news.name, kind: 'variant', sources: news.nations.flatMap(({ sources }) => sources) }];
  const aliases = joined([...(base.aliases ?? []), ...(news.aliases ?? []), ...other], ({ name }) => fold(name)).filter(
    ({ name }) => !names.has(fold(name)),
  );
  const statements = statementsOf([...(base.statements ?? []), ...(news.statements ?? [])]);
  const relations = joined(
    [...(base.relations ?? []), ...(news.relations ?? [])],
    ({ type, name, person, from }) => `${type}|${name ?? ''}|${person ?? ''}|${from ?? ''}`,
  );
  return {
    ...base,
    nations,
    ...(aliases.length > 0 && { aliases }),
    ...(statements.length > 0 && { statements }),
    ...(relations.length > 0 && { relations }),
  };
}

/** Facts with one key are one, with the sources of all; the first says the rest. */
function joined<Fact extends { sources: string[] }>(facts: readonly Fact[], keyOf: (fact: Fact) => string): Fact[] {
  const all = new Map<string, Fact>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const known = all.get(key);
    const sources = distinct([...(known?.sources ?? []), ...fact.sources]).sort(byText);
    all.set(key, { ...(known ?? fact), sources });
  }
  return [...all.values()];
}

function statementsOf(all: readonly Statement[]): Statement[] {
  const facts = joined([...all], ({ property, value, asOf }) => `${property}|${value}|${asOf ?? ''}`);
  const births = facts.filter(({ property }) => property === 'born');
  const others = facts.filter(({ property }) => property !== 'born');
  return [...(births.some(({ rank }) => rank !== undefined) ? decided(births) : bornOf(births)), ...deaths(others)];
}

/** Births that nobody has judged: the more exact one goes before the vague one that agrees with it. */
function bornOf(births: readonly Statement[]): Statement[] {
  if (births.length < 2) return [...births];
  return birthStatements(births.map(({ value, sources }) => ({ value, sources })));
}

/** What was judged stays judged, and what is new does not unsettle it. */
function decided(births: readonly Statement[]): Statement[] {
  const open = births.filter(({ rank }) => rank !== 'deprecated');
  if (open.length < 2 || open.some(({ rank }) => rank === 'preferred')) return [...births];
  return births.map((birth) => (birth === open[0] ? { ...birth, rank: 'preferred', reason: 'stated first' } : birth));
}

function deaths(facts: readonly Statement[]): Statement[] {
  const open = facts.filter(({ property, rank }) => property === 'died' && rank !== 'deprecated');
  if (open.length < 2 || open.some(({ rank }) => rank === 'preferred')) return [...facts];
  const exact = open.reduce((a, b) => (b.value.length > a.value.length ? b : a));
  return facts.map((fact) => (fact === exact ? { ...fact, rank: 'preferred', reason: 'the most exact one' } : fact));
}
