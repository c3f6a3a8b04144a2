/** What goes by some words: people, events and disciplines, ranked. Nothing is a mistake here, not even no hit. */
import type { SearchData } from '../contract/search.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { NameEntry } from '../dataset/entries.ts';
import { coversWords, sameWords, words } from '../domain/name.ts';
import { type Answer, answer, type Session } from './answer.ts';
import { disciplinesCalled } from './discipline.ts';

type Hit = SearchData['hits'][number];

const TIERS: readonly Hit['match'][] = ['whole', 'alias', 'part', 'beginning', 'near'];
const READ = 2000;

export async function searchQuery(
  session: Session,
  input: { words: string; limit: number },
): Promise<Answer<SearchData>> {
  const { dataset } = session;
  const query = words(input.words);
  const found = [
    ...(await disciplineHits(dataset, input.words)),
    ...(await eventHits(dataset, query)),
    ...(await personHits(dataset, query, input.limit)),
  ];
  const hits = found.sort((a, b) => TIERS.indexOf(a.match) - TIERS.indexOf(b.match)).slice(0, input.limit);
  return answer('search', session, { query: input.words, hits }, {});
}

async function disciplineHits(dataset: Dataset, typed: string): Promise<Hit[]> {
  return (await disciplinesCalled(dataset, typed)).map(({ id, name, environments }) => ({
    kind: 'discipline',
    id,
    name,
    detail: environments.join(', '),
    match: 'whole',
    command: `stadion records ${id}`,
  }));
}

async function eventHits(dataset: Dataset, query: readonly string[]): Promise<Hit[]> {
  const names = query.filter((word) => !/^\d{4}$/.test(word));
  if (names.length === 0) return [];
  const sets = await Promise.all(names.map((word) => dataset.seriesCalled(word)));
  const ids = (sets[0] ?? []).filter((id) => sets.every((set) => set.includes(id)));
  const series = await Promise.all(ids.map((id) => dataset.series(id)));
  return series.flatMap((each): Hit[] => {
    if (!each) return [];
    const { id, name, aliases, editions } = each.value;
    const whole = [name, ...aliases].some((own) => sameWords(words(own), names));
    const detail = `${editions.length} edition${editions.length === 1 ? '' : 's'}`;
    return [{ kind: 'event', id, name, detail, match: whole ? 'whole' : 'part', command: `stadion event ${id}` }];
  });
}

async function personHits(dataset: Dataset, query: readonly string[], limit: number): Promise<Hit[]> {
  const longest = [...query].sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const beside = query.toSpliced(query.indexOf(longest), 1);
  const exact = await dataset.names(longest, { beside, most: limit });
  const ranked = new Map<string, { entry: NameEntry; match: Hit['match'] }>();
  const see = (entry: NameEntry, match: Hit['match']) => {
    const known = ranked.get(entry.id);
    if (!known || TIERS.indexOf(match) < TIERS.indexOf(known.match)) ranked.set(entry.id, { entry, match });
  };
  for (const entry of exact) {
    const name = entry.folded.split(' ');
    if (sameWords(name, query)) see(entry, entry.kind === 'name' ? 'whole' : 'alias');
    else if (coversWords(query, name, (typed, known) => typed === known)) see(entry, 'part');
  }
  const enough = limit - ranked.size;
  const best =
    enough > 0 && query.length === 1 ? await bestKnown(dataset, longest, [...ranked.keys()], enough) : undefined;
  for (const entry of best ?? (enough > 0 ? await dataset.namesFrom(longest, READ) : [])) {
    if (coversWords(query, entry.folded.split(' '), (typed, known) => known.startsWith(typed))) see(entry, 'beginning');
  }
  if (ranked.size === 0) {
    for (const near of await dataset.wordsNear(longest)) {
      for (const entry of await dataset.names(near)) {
        const others = query.filter((word) => word !== longest);
        if (coversWords(others, entry.folded.split(' '), (typed, known) => known.startsWith(typed))) see(entry, 'near');
      }
    }
  }
  const hits = [...ranked.values()]
    .sort((a, b) => TIERS.indexOf(a.match) - TIERS.indexOf(b.match) || b.entry.fame - a.entry.fame)
    .slice(0, limit);
  const cards = await Promise.all(hits.map(({ entry }) => dataset.card(entry.id)));
  return hits.flatMap(({ entry: { id }, match }, at): Hit[] => {
    const card = cards[at];
    return card ? [{ kind: 'person', id, ...card, match, command: `stadion athlete ${id}` }] : [];
  });
}

/** Of a beginning that many names have the best known, where they are enough besides those found already. */
async function bestKnown(
  dataset: Dataset,
  prefix: string,
  found: readonly string[],
  enough: number,
): Promise<readonly NameEntry[] | undefined> {
  const best = await dataset.bestKnownFrom(prefix);
  const others = best?.filter(({ id }) => !found.includes(id)) ?? [];
  return others.length >= enough ? best : undefined;
}
