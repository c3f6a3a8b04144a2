/** Clusters become the people of `people.ndjson`. */
import type { ListedPerson, Statement } from '../../schema.ts';
import type { Mention } from '../cast.ts';
import { byText, distinct, grouped } from '../grouping.ts';
import type { Nations } from '../nations.ts';
import { NEW } from '../tables/performances.ts';
import { birthStatements } from './births.ts';
import type { Cluster } from './clusters.ts';
import type { PersonFact, PersonRelation } from './person-facts.ts';

type OfNations = Pick<Nations, 'isPast' | 'partedFrom'>;

/** All there is to say of one person; the identifier is given later. */
export interface Known {
  readonly cluster: Cluster;
  /** From the table of notable people. */
  readonly entry: Mention | undefined;
  readonly facts: readonly PersonFact[];
  readonly relations: readonly PersonRelation[];
}

export function personOf(known: Known, id: string, nations: OfNations): ListedPerson {
  const mentions = inTime(known.cluster.mentions);
  const best = nameOf(known);
  const parts = mentions.find(({ words, given }) => given !== undefined && words.join(' ') === best.words.join(' '));
  const aliases = aliasesOf(mentions, best);
  const statements = statementsOf(mentions, known.facts);
  return {
    id,
    name: best.name,
    ...(parts?.given && parts.family && { given: partOf(best.name, parts.given), family: parts.family }),
    sex: best.sex,
    nations: nationsOf(mentions, nations),
    ...(aliases.length > 0 && { aliases }),
    ...(statements.length > 0 && { statements }),
    ...(known.relations.length > 0 && { relations: relationsOf(known.relations) }),
  };
}

function inTime(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => byText(a.first, b.first) || a.index - b.index);
}

/**
 * The name the table of notable people gives, else that of the newest list, else the one most marks were made under;
 * spelt with the accents and capitals any table has for these very words.
 */
export function nameOf({ cluster, entry }: Pick<Known, 'cluster' | 'entry'>): Mention {
  const { mentions } = cluster;
  const rank = (mention: Mention) => (mention.states & NEW ? 2 : mention.states > 0 ? 1 : 0);
  const chosen =
    entry ?? mentions.reduce((a, b) => (rank(b) > rank(a) || (rank(b) === rank(a) && b.last > a.last) ? b : a));
  const same = mentions.filter(({ words }) => words.join(' ') === chosen.words.join(' '));
  return same.reduce((a, b) => (care(b.name) > care(a.name) ? b : a), chosen);
}

/** Accents, and capitals inside words: what a careful spelling has. */
function care(name: string): number {
  return (name.normalize('NFKD').match(/\p{M}/gu) ?? []).length * 2 + (name.match(/\p{Ll}\p{Lu}/gu) ?? []).length;
}

/** The given name as the chosen spelling has it. */
function partOf(name: string, given: string): string {
  return name.split(' ').slice(0, given.split(' ').length).join(' ');
}

/**
 * In the order of the last marks for them; the last one is the present one, which no state of the past can be. The lists
 * of records of a state that came of another have marks of the years before it was, some of them by athletes of the
 * other part: whoever has competed for that other part since is of that one alone.
 */
function nationsOf(mentions: readonly Mention[], { isPast, partedFrom }: OfNations): ListedPerson['nations'] {
  const dated = mentions.filter(({ nation, last }) => nation !== '' && last !== '');
  const from = dated.length > 0 ? dated : mentions.filter(({ nation }) => nation !== '');
  const newest = (own: readonly Mention[]) =>
    own
      .map(({ last }) => last)
      .sort(byText)
      .at(-1) ?? '';
  const known = [...grouped(from, ({ nation }) => nation)].map(([code, own]) => ({ code, last: newest(own) }));
  const isOfOtherPart = ({ code, last }: (typeof known)[number]) => {
    const { other, end = '' } = partedFrom(code) ?? {};
    return last <= end && known.some((each) => each.code === other && each.last > end);
  };
  return known
    .filter((each) => !isOfOtherPart(each))
    .sort((a, b) => Number(isPast(b.code)) - Number(isPast(a.code)) || byText(a.last, b.last))
    .map(({ code }) => ({ code, sources: sourcesOf(mentions.filter(({ nation }) => nation === code)) }));
}

function sourcesOf(mentions: readonly Mention[]): string[] {
  return distinct(mentions.flatMap(({ sources }) => [...sources])).sort(byText);
}

/** Other names, by their words: accents and the order of words are no other name. */
function aliasesOf(mentions: readonly Mention[], best: Mention): NonNullable<ListedPerson['aliases']> {
  const key = ({ words }: Mention) => [...words].sort().join(' ');
  return [...grouped(mentions, key)]
    .filter(([words]) => words !== key(best))
    .map(([, own]) => ({
      name: (own[0] as Mention).name,
      kind: kindOf(own[0] as Mention, best),
      sources: sourcesOf(own),
    }))
    .filter(({ sources }) => sources.length > 0)
    .sort((a, b) => byText(a.name, b.name));
}

function kindOf(alias: Mention, best: Mention): 'full' | 'short' | 'variant' {
  const has = (all: readonly string[], some: readonly string[]) => some.every((word) => all.includes(word));
  if (has(alias.words, best.words)) return 'full';
  return has(best.words, alias.words) ? 'short' : 'variant';
}

function statementsOf(mentions: readonly Mention[], facts: readonly PersonFact[]): Statement[] {
  const printed = mentions.flatMap(({ born, sources }) =>
    born && sources.size > 0 ? [{ value: born, sources: [...sources] }] : [],
  );
  const others = [...grouped(facts, ({ property, value }) => `${property}|${value}`).values()]
    .map((same) => statementOf(same))
    .sort((a, b) => byText(a.property, b.property) || byText(a.value, b.value));
  return [...birthStatements(printed), ...others];
}

function statementOf(same: readonly PersonFact[]): Statement {
  const [{ property, value, asOf }] = same as readonly [PersonFact, ...PersonFact[]];
  const sources = distinct(same.flatMap((fact) => fact.sources)).sort(byText);
  return { property, value, ...(asOf && { asOf }), sources };
}

function relationsOf(relations: readonly PersonRelation[]): NonNullable<ListedPerson['relations']> {
  const same = ({ relation }: PersonRelation) => `${relation.type}|${relation.name}`;
  return [...grouped(relations, same).values()]
    .map((all) => ({
      ...(all.find(({ relation }) => relation.from) ?? (all[0] as PersonRelation)).relation,
      sources: distinct(all.flatMap(({ relation }) => relation.sources)).sort(byText),
    }))
    .sort((a, b) => byText(a.name ?? '', b.name ?? ''));
}
