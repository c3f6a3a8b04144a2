/** One person of two datasets. */
import { fold } from '../../domain/name.ts';
import { propertyOf } from '../../domain/property.ts';
import type { Alias, Nation, Performance, Person, Statement } from '../entries.ts';
import { preferred } from '../person-facts.ts';
import { agree, byDate, exacter, joined, refines, sameRace, union, united } from './joined.ts';
import { joinedHeld } from './records.ts';

/**
 * The upper dataset's person with what the lower one adds: nothing that either says is lost, and where they differ the
 * upper one's value goes first.
 */
export function joinedPerson(upper: Person, lower: Person): Person {
  return {
    ...upper,
    roles: union(upper.roles, lower.roles),
    nations: joinedNations(upper.nations, lower.nations),
    aliases: joinedAliases(upper, lower),
    statements: joinedStatements(upper, lower),
    relations: joined(
      upper.relations,
      lower.relations,
      (each) => `${each.type}/${each.person ?? each.name}`,
      ranked,
      agreeInTime,
    ),
    life: joined(upper.life, lower.life, (each) => `${each.type}/${each.date}/${each.text}`, ranked),
    marks: joined(upper.marks, lower.marks, performanceKey, joinedPerformance, sameRace).sort(byDate),
    records: joinedHeld(upper.records, lower.records),
    claims: joined(upper.claims, lower.claims, ({ id }) => id, united),
  };
}

/** The last nation is the present one: so those of the lower dataset that the upper has not stand before. */
function joinedNations(upper: readonly Nation[], lower: readonly Nation[]): Nation[] {
  const all = joined(upper, lower, ({ code }) => code, united, agreeInTime);
  return [...all.slice(upper.length), ...all.slice(0, upper.length)];
}

function agreeInTime(a: { from?: string; to?: string }, b: { from?: string; to?: string }): boolean {
  return agree(a.from, b.from) && agree(a.to, b.to);
}

/** What the lower dataset calls the person is one more name, where the upper has another. */
function joinedAliases(upper: Person, lower: Person): Alias[] {
  const aliases = joined(upper.aliases, lower.aliases, ({ name }) => name, united);
  const known = [upper.name, ...aliases.map(({ name }) => name)].some((name) => fold(name) === fold(lower.name));
  return known ? aliases : [...aliases, { name: lower.name, kind: 'variant', sources: [] }];
}

/**
 * Every value, the upper dataset's first. Its value is the one to go by, whatever the lower one prefers; only where the
 * lower has the same date more exactly (the day where the upper has the year), that is shown.
 */
function joinedStatements(upper: Person, lower: Person): Statement[] {
  const yielding = lower.statements.map((each) => {
    if (each.rank !== 'preferred' || propertyOf(each.property).many) return each;
    const own = preferred(upper, each.property);
    return !own || saysMore(each, own) ? each : withoutRank(each);
  });
  const key = ({ property, value, asOf }: Statement) => `${property}/${value}/${asOf}`;
  const all = joined(upper.statements, yielding, key, ranked);
  const exact = new Set(
    all.filter((each) => {
      const own = preferred(upper, each.property);
      return preferred(lower, each.property)?.value === each.value && own !== undefined && saysMore(each, own);
    }),
  );
  return exact.size === 0 ? all : [...exact, ...all.filter((each) => !exact.has(each))];
}

function saysMore(lower: Statement, upper: Statement): boolean {
  return (
    propertyOf(lower.property).kind === 'date' &&
    lower.rank !== 'deprecated' &&
    upper.rank === 'normal' &&
    refines(lower.value, upper.value)
  );
}

/** The reason is that of the rank, and goes with it. */
function withoutRank({ reason: _reason, ...rest }: Statement): Statement {
  return { ...rest, rank: 'normal' };
}

/** How the upper dataset ranks it holds, with its own reason. */
function ranked<
  Entry extends { readonly rank?: string; readonly reason?: string; readonly sources: readonly string[] },
>(upper: Entry, lower: Entry): Entry {
  if (upper.rank === lower.rank) return united(upper, lower);
  const { reason: _reason, ...rest } = lower;
  return united(upper, rest as Entry);
}

function performanceKey({ discipline, environment, mark, outcome }: Performance): string {
  return [discipline, environment, mark, outcome].join('/');
}

function joinedPerformance(upper: Performance, lower: Performance): Performance {
  return { ...ranked(upper, lower), date: exacter(upper.date, lower.date) };
}
