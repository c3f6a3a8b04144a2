/** People by any word of any of their names, best known first. */
import { words } from '../domain/name.ts';
import { type Finder, type Named, namedFrom, OFFERED } from './named.ts';

/** Names read before the letters typed are too few to go on. */
const READ = 2000;
/** So few that it is time to tell them apart: each costs reading a page. */
const TOLD_APART = 8;

export const peopleFrom: Finder = async (dataset, earlier, last) => {
  const longest = [...earlier, last].flatMap(words).sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  // An identifier is whole: nothing follows it.
  if (earlier.length === 1 && (await dataset.person(earlier[0] as string))) return [];
  // One word that many begin with has its best known at hand; more words are looked for among all of the longest.
  const known = earlier.length === 0 && words(last).length === 1 ? await dataset.bestKnownFrom(longest) : undefined;
  const entries = [...(known ?? (await dataset.namesFrom(longest, READ)))];
  const found = new Map<string, Named>();
  for (const { id, kind, folded } of entries.sort((a, b) => b.fame - a.fame || (a.id < b.id ? -1 : 1))) {
    if (found.size >= OFFERED && !found.has(id)) break;
    const fitting = namedFrom(id, folded, earlier, last);
    // A person is shown by the own name, where that fits too.
    if (fitting && (kind === 'name' || !found.has(id))) found.set(id, fitting);
  }
  if (found.size > TOLD_APART) return [...found.values()];
  const cards = await Promise.all([...found.keys()].map((id) => dataset.card(id)));
  return [...found.values()].map((named, at): Named => {
    const card = cards[at];
    return card ? { ...named, name: `${card.name}, ${card.detail}` } : named;
  });
};
