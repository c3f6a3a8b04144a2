/** Everyone gets an identifier; those who are not curated become people of the lists. */
import type { ListedPerson } from '../../schema.ts';
import type { Mention } from '../cast.ts';
import type { Curated } from '../curated.ts';
import { byText } from '../grouping.ts';
import type { Who } from '../marks/fact.ts';
import type { Nations } from '../nations.ts';
import { birthStatements } from './births.ts';
import type { Cluster } from './clusters.ts';
import { withStatements } from './curated-statements.ts';
import { type Bearer, identifiers } from './ids.ts';
import { type Known, nameOf, personOf } from './people.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Identities } from './resolve.ts';

export interface People {
  readonly idOf: (mention: Mention) => string;
  /** Undefined for a team, and for someone of no known nation, who is left out. */
  readonly idOfWho: (who: Who) => string | undefined;
  /** The nation someone last competed for, for tables that print none. */
  readonly nationOf: (who: Who) => string | undefined;
  readonly listed: readonly ListedPerson[];
  readonly curated: number;
}

export function namePeople(
  identities: Identities,
  curated: Curated,
  facts: PersonFacts,
  nations: Pick<Nations, 'isPast' | 'partedFrom'>,
): People {
  const { clusters, curatedOf } = identities;
  const known = knownOf(clusters.all(), curatedOf, clusters.of, facts);
  const bearers = known.map((one) => ({ ...bearerOf(one), known: one }));
  const ids = identifiers(bearers, new Set(curated.people.map(({ id }) => id)));
  const byCluster = new Map<Cluster, string>();
  for (const cluster of clusters.all()) {
    const person = curatedOf(cluster);
    if (person) byCluster.set(cluster, person.id);
  }
  for (const bearer of bearers) byCluster.set(bearer.known.cluster, ids.get(bearer) as string);
  const idOf = (mention: Mention) => byCluster.get(clusters.of(mention)) as string;
  return {
    idOf,
    nationOf: (who) => ('mention' in who ? lastNation(clusters.of(who.mention)) : undefined),
    idOfWho: (who) => ('mention' in who ? idOf(who.mention) : 'person' in who ? who.person : undefined),
    listed: withStatements(
      bearers
        .map((bearer) => personOf(bearer.known, ids.get(bearer) as string, nations))
        .sort((a, b) => byText(a.id, b.id)),
      curated.statements,
    ),
    curated: curated.people.length,
  };
}

function lastNation({ mentions }: Cluster): string | undefined {
  const named = mentions.filter(({ nation }) => nation !== '');
  return named.sort((a, b) => byText(a.last, b.last) || a.index - b.index).at(-1)?.nation;
}

function knownOf(
  clusters: readonly Cluster[],
  curatedOf: Identities['curatedOf'],
  of: (mention: Mention) => Cluster,
  facts: PersonFacts,
): Known[] {
  const bag = <T extends { readonly mention: Mention }>(items: readonly T[]) => {
    const byCluster = new Map<Cluster, T[]>();
    for (const item of items) {
      const cluster = of(item.mention);
      byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), item]);
    }
    return byCluster;
  };
  const [said, entered, related] = [bag(facts.facts), bag(facts.entries), bag(facts.relations)];
  return clusters
    .filter((cluster) => !curatedOf(cluster) && cluster.nations.size > 0)
    .map((cluster) => ({
      cluster,
      entry: entered.get(cluster)?.[0]?.mention,
      facts: said.get(cluster) ?? [],
      relations: related.get(cluster) ?? [],
    }));
}

function bearerOf(known: Known): Bearer {
  const best = nameOf(known);
  const births = known.cluster.mentions.flatMap(({ born, sources }) =>
    born ? [{ value: born, sources: [...sources] }] : [],
  );
  const year = birthStatements(births)[0]?.value.slice(0, 4);
  return { name: best.name, sex: best.sex, nation: best.nation, year };
}
