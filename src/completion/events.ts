/** Series by their names and places, and their editions once a year is begun. */
import type { EditionSummary, SeriesEntry } from '../dataset/entries.ts';
import { coversWords, words } from '../domain/name.ts';
import { begins, type Finder, type Named, OFFERED } from './named.ts';

export const eventsFrom: Finder = async (dataset, earlier, last) => {
  const before = earlier.flatMap(words);
  const here = words(last);
  const names = [...before, ...here].filter((word) => !isYear(word));
  if (names.length === 0) return [];
  const sets = await Promise.all(names.map((word) => dataset.seriesFrom(word)));
  const ids = (sets[0] ?? []).filter((id) => sets.every((set) => set.includes(id)));
  // What is called so goes before what was held there once.
  const called = ids.filter((id) => id.startsWith(names[0] as string));
  const found: Named[] = [];
  for (const id of [...new Set([...called, ...ids])].slice(0, OFFERED)) {
    const series = (await dataset.series(id))?.value;
    if (!series) continue;
    if (earlier.length > 0) found.push(...nextOf(series, before, here[0] ?? ''));
    else if (series.editions.some((edition) => coversWords(names, namesOf(series, edition), begins))) {
      // A year begun, or the hyphen before it, asks for an edition.
      const asked = last.endsWith('-') || here.some(isYear);
      const editions = asked ? series.editions.filter((edition) => edition.id.startsWith(last)) : [];
      if (editions.length > 0) found.push(...[...editions].reverse().map((edition) => editionOf(series, edition)));
      else if (!asked || id.startsWith(last)) found.push({ id, name: series.name, next: [] });
    }
  }
  return found.slice(0, OFFERED);
};

/** The words that may follow: more of the name, or the year. */
function nextOf(series: SeriesEntry, before: readonly string[], begun: string): Named[] {
  const typed = before.filter((word) => !isYear(word));
  const year = before.find(isYear);
  return [...series.editions].reverse().flatMap((edition): Named[] => {
    const known = namesOf(series, edition);
    if ((year && year !== String(edition.year)) || !coversWords(typed, known, begins)) return [];
    const more = year ? [] : [String(edition.year)];
    const own = words(series.name).filter((word) => !typed.some((each) => word.startsWith(each)));
    const next = [...own, ...more].filter((word) => word.startsWith(begun));
    return [{ ...editionOf(series, edition), next }];
  });
}

/** Every word that the edition may be called by. */
function namesOf({ name, aliases, city = '' }: SeriesEntry, edition: EditionSummary): string[] {
  return [...new Set([name, ...aliases, city, edition.name ?? '', edition.city ?? ''].flatMap(words))];
}

function editionOf(series: SeriesEntry, { id, year, name, city }: EditionSummary): Named {
  return { id, name: [`${name ?? series.name} ${year}`, ...(city ? [city] : [])].join(', '), next: [] };
}

function isYear(word: string): boolean {
  return /^\d{1,4}$/.test(word);
}
