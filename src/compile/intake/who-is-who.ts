/**
 * Who is who among those whose names have the same words. A name alone never decides: by the rules of
 * `import/identity`, two are one by the same birth, or by nation and births that agree where just one comes into
 * question. Other spellings of a name are other people here: nobody looks over what a rule would guess.
 */

import { words } from '../../domain/name.ts';
import { type Mention, NEVER } from '../import/cast.ts';
import { type Cluster, clusters } from '../import/identity/clusters.ts';
import type { KinOf } from '../import/identity/comparing.ts';
import { type Bearer, identifiers } from '../import/identity/ids.ts';
import type { Step } from '../import/identity/merging.ts';
import { personOf } from '../import/identity/people.ts';
import { mergesByName } from '../import/identity/rule-names.ts';
import { uniquePeople } from '../import/identity/rule-unique.ts';
import type { Nations } from '../import/nations.ts';
import type { AnyPerson } from '../index-data.ts';
import { preferredValue } from '../index-data.ts';
import type { CuratedPerson, ListedPerson } from '../schema.ts';
import { type Entry, groupOf, type Named, type Standing } from './mentions.ts';
import { saidOf, united } from './uniting.ts';

/** Someone a table names: with all that is known now. */
export interface Identified {
  readonly id: string;
  readonly person: AnyPerson;
  /** What is new of them; undefined where nothing is to be written. */
  readonly news: ListedPerson | undefined;
  readonly isNew: boolean;
}

export interface Group {
  /** By the key of a mention. */
  readonly who: ReadonlyMap<string, Identified>;
  /** Those left apart who may be one. */
  readonly doubts: readonly string[];
}

/** One state of one list: two births in it are two people, not one with a slip. */
const ONE_LIST = 1;

export function whoIsWho(group: string, entries: readonly Entry[], nations: Nations): Group {
  const named = joined(entries.filter((entry): entry is Named => entry.kind === 'named'));
  if (named.length === 0) return { who: new Map(), doubts: [] };
  const standing = new Map<string, Standing>();
  for (const entry of entries) if (entry.kind === 'standing') standing.set(entry.person.id, entry);
  const owners = new Map<Mention, Standing>();
  const sayings = new Map<Mention, Named>();
  let index = 0;
  for (const each of standing.values()) {
    for (const mention of mentionsOf(each, group, () => index++)) owners.set(mention, each);
  }
  for (const each of named) sayings.set(mentionOf(each, index++), each);
  const { together, doubts } = settled([...owners.keys(), ...sayings.keys()], owners, nations.kinOf);
  const ownerOf = new Map([...owners].map(([mention, owner]) => [together.of(mention), owner] as const));
  const found = new Set([...sayings.keys()].map((mention) => together.of(mention)));
  const fresh = [...found].filter((cluster) => !ownerOf.has(cluster)).map(bearerOf);
  const taken = entries.flatMap((entry) => (entry.kind === 'reserved' ? [entry.id] : []));
  const ids = identifiers(fresh, new Set([...taken, ...standing.keys()]));
  const who = new Map<string, Identified>();
  const tell = (cluster: Cluster, id: string, owner: Standing | undefined) => {
    const own = cluster.mentions.filter((mention) => sayings.has(mention));
    const news = saidOf(
      personOf({ cluster: { ...cluster, mentions: own }, entry: undefined, facts: [], relations: [] }, id, nations),
      own.map((mention) => sayings.get(mention) as Named),
    );
    const person: AnyPerson = owner ? united(owner.person, news) : news;
    const identified = { id, person, news: owner?.curated ? undefined : news, isNew: owner === undefined };
    for (const mention of own) who.set((sayings.get(mention) as Named).key, identified);
  };
  for (const bearer of fresh) tell(bearer.cluster, ids.get(bearer) as string, undefined);
  for (const cluster of found) {
    const owner = ownerOf.get(cluster);
    if (owner) tell(cluster, owner.person.id, owner);
  }
  return { who, doubts };
}

function settled(mentions: readonly Mention[], owners: ReadonlyMap<Mention, Standing>, kinOf: KinOf) {
  const together = clusters(mentions);
  const doubts: string[] = [];
  const idsIn = ({ mentions: own }: Cluster) => own.flatMap((mention) => owners.get(mention)?.person.id ?? []);
  const step: Step = {
    clusters: together,
    mentions,
    unite(a, b) {
      const [x, y] = [together.of(a), together.of(b)];
      if (x === y || new Set([...idsIn(x), ...idsIn(y)]).size > 1) return false;
      return together.unite(a, b);
    },
    doubt: (a, b, reason) => doubts.push(`${told(a)} and ${told(b)}: ${reason}`),
  };
  if (mentions.length > 1) {
    const known = new Map([...owners].map(([mention, { person }]) => [mention, person as CuratedPerson]));
    mergesByName(step, known);
    uniquePeople(step, kinOf);
  }
  return { together, doubts };
}

function told({ name, nation, born }: Mention): string {
  return [name, nation, born].filter(Boolean).join(', ');
}

/** What was written down in parts. */
function joined(parts: readonly Named[]): Named[] {
  const all = new Map<string, Named>();
  for (const part of parts) {
    const known = all.get(part.key);
    if (!known) {
      all.set(part.key, part);
      continue;
    }
    known.sources = [...new Set([...known.sources, ...part.sources])];
    known.disciplines = [...new Set([...known.disciplines, ...part.disciplines])];
    known.said.push(...part.said);
    if (part.first < known.first) known.first = part.first;
    if (part.last > known.last) known.last = part.last;
  }
  return [...all.values()];
}

function mentionOf(
  { name, given, family, sex, nation, born, sources, disciplines, first, last }: Named,
  index: number,
): Mention {
  return {
    index,
    name,
    ...(given && { given }),
    ...(family && { family }),
    words: words(name),
    sex,
    nation,
    ...(born && { born }),
    sources: new Set(sources),
    disciplines: new Set(disciplines),
    first,
    last,
    states: ONE_LIST,
  };
}

/** Someone of the folder, by each name that has these words and each nation. */
function* mentionsOf(standing: Standing, group: string, next: () => number): Generator<Mention> {
  const { person, disciplines, first, last } = standing;
  const names = [person.name, ...(person.aliases ?? []).map(({ name }) => name)].filter(
    (name) => groupOf(name) === group,
  );
  const born = preferredValue(person, 'born');
  for (const name of new Set(names)) {
    for (const { code } of person.nations) {
      const own = { name, sex: person.sex, nation: code, ...(born && { born }) };
      const seen = { sources: [], disciplines: [...disciplines], first: last === '' ? NEVER : first, last, said: [] };
      yield mentionOf({ kind: 'named', key: '', ...own, ...seen }, next());
    }
  }
}

function bearerOf(cluster: Cluster): Bearer & { readonly cluster: Cluster } {
  const [first] = cluster.mentions as [Mention, ...Mention[]];
  const year = [...cluster.days, ...cluster.years].sort()[0]?.slice(0, 4);
  const newest = cluster.mentions.reduce((a, b) => (b.last > a.last ? b : a), first);
  return { name: newest.name, sex: newest.sex, nation: newest.nation, year, cluster };
}
