/** The source entries the imported facts need, from the way the tables name their sources. */
import type { Source } from '../schema.ts';
import { byText, distinct } from './grouping.ts';
import { KNOWN_SOURCES } from './known-sources.ts';
import { readable, sourceIdOf } from './source-id.ts';

export interface SourceBook {
  /** The identifiers of the sources a cell names; none where it is `unverified`, which is no source. */
  readonly idsOf: (cell: string) => readonly string[];
  /** Entries of `sources.json`: the curated ones as they are, and those a fact was given. Sorted. */
  readonly entries: () => Source[];
}

/** @param curated the entries that stand already; what is written by hand is never changed. */
export function sourceBook(curated: readonly Source[]): SourceBook {
  const entries = new Map(curated.map((source) => [source.id, source]));
  const read = new Map<string, readonly string[]>();
  const idOf = (named: string) => {
    const found = sourceIdOf(named);
    if (!found || found.id === '') return [];
    if (!entries.has(found.id)) entries.set(found.id, sourceOf(found.id, found.url, named));
    return [found.id];
  };
  return {
    idsOf(cell) {
      const known = read.get(cell);
      if (known) return known;
      const ids = distinct(namedIn(cell).flatMap(idOf)).sort(byText);
      read.set(cell, ids);
      return ids;
    },
    entries: () => [...entries.values()].sort((a, b) => byText(a.id, b.id)),
  };
}

/** Short names one table has for two of its sources. */
const SHORT: Readonly<Record<string, string>> = {
  DUN: 'github:dungates/Athletics Data',
  TSO: 'github:tsoleary/track world_record_progression',
};

/** `a; b (also in DUN, TSO)` names four sources. */
function namedIn(cell: string): string[] {
  const also = /\(also in ([A-Z, ]+)\)/.exec(cell)?.[1]?.split(/,\s*/) ?? [];
  const plain = cell.replace(/\s*\(also in [A-Z, ]+\)/g, '');
  return [...plain.split(/\s*;\s+/), ...also.flatMap((short) => SHORT[short] ?? [])];
}

function sourceOf(id: string, url: string | undefined, named: string): Source {
  const known = KNOWN_SOURCES[id];
  if (known) return { id, ...known, ...(url && { url }) };
  if (!url) return { id, title: titled(named.replace(/\s*\([^)]*\)/g, '')), kind: kindOf(named) };
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const words = readable(pathname)
    .split('/')
    .flatMap((part) => part.replace(/\.\w+$/, '').split(/[-_+\s]+/))
    .filter((word) => /\p{L}{2}/u.test(word));
  return { id, title: titled(words.join(' ') || host), publisher: host, url, kind: kindOf(url) };
}

function titled(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Governing bodies and organisers are official; encyclopaedias and compilations are not what they compile from. */
function kindOf(named: string): Source['kind'] {
  if (/\(secondary\)|wiki|kiwix|alchetron/i.test(named)) return 'secondary';
  if (/worldathletics\.org|tcsamsterdammarathon|vienna-marathon|^World Athletics/.test(named)) return 'official';
  return 'press';
}
