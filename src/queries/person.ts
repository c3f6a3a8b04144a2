/**
 * Who is meant: from words to one person, or to the candidates, never to a guess.
 *
 * An identifier, then the whole name in any order, then a whole alias, then some words of a name, then beginnings of
 * words. The first of these that fits anyone decides; a slip of the pen only ever suggests.
 */
import type { Dataset, Sourced } from '../dataset/dataset.ts';
import type { NameEntry, Person } from '../dataset/entries.ts';
import { dateOf, type PartialDate } from '../domain/date.ts';
import { coversWords, fold, sameWords, words } from '../domain/name.ts';
import { Ambiguous, type Candidate, NotFound } from '../errors.ts';
import { resolveCountry } from './countries.ts';
import { resolveDiscipline } from './discipline.ts';

export interface Resolved extends Sourced<Person> {
  /** How the typed words led here, unless they are the person's own name or identifier. */
  readonly match: { typed: string; name: string; kind: string } | null;
}

type Suggested = string | ((id: string) => string);

/** What tells namesakes apart, as far as typed. */
export interface Narrowing {
  /** A nation, as typed: any the person ever ran for. */
  readonly country?: string | undefined;
  /** A date, or the year of one: any birth that it agrees with. */
  readonly born?: PartialDate | undefined;
  /** A discipline, as typed, in which the person has a result or a record. */
  readonly discipline?: string | undefined;
}

/** More than these are not told apart: that would mean reading them all, and reading only some would be a guess. */
const NARROWED = 400;

/** More candidates than this are counted, not listed. */
const LISTED = 10;
/** No name has so many words: what has more is not compared, word by word, with all that come near. */
const MOST_WORDS = 12;
/** Entries read for a prefix before it is too vague to go on. */
const PREFIX_LIMIT = 2000;

/**
 * The one person that the typed words mean.
 *
 * @param command the command to suggest: without the name, `stadion age`, or as made from an id
 * @param narrowing what else is known of the person meant
 * @throws Ambiguous with candidates when several fit, NotFound with near names when nobody does
 */
export async function resolvePerson(
  dataset: Dataset,
  typed: string,
  command: Suggested,
  narrowing: Narrowing = {},
): Promise<Resolved> {
  const query = words(typed);
  const byId = /^[a-z0-9-]+$/.test(typed) ? await dataset.person(typed) : undefined;
  if (byId) return { ...byId, match: null };
  if (query.length === 0) throw new NotFound(`"${typed}" holds no name`, 'type a name: stadion athlete kipchoge');
  const fitting = await namesFitting(dataset, query);
  const all = [...new Map(fitting.entries.map((entry) => [entry.id, entry])).values()];
  const kept = all.length > NARROWED ? all : await narrowed(dataset, all, narrowing);
  const people = [...kept].sort((a, b) => b.fame - a.fame || (a.id < b.id ? -1 : 1));
  const [only] = people;
  if (!only && all.length > 0) throw await othersOnly(dataset, typed, all, command);
  if (!only) throw await nobody(dataset, typed, query, command);
  if (people.length > 1) {
    const isCut = fitting.tier === 'prefix' && fitting.entries.length >= PREFIX_LIMIT;
    const count = isCut ? `${people.length} or more` : String(people.length);
    // The best known of those that were read are not those of all.
    const best = isCut && query.length === 1 ? await dataset.bestKnownFrom(query[0] as string) : undefined;
    throw new Ambiguous(
      `"${typed}" fits ${count} people`,
      people.length > LISTED
        ? `the best known ${LISTED} are listed; add a word of the name, --country, --born or --discipline`
        : 'say which one:',
      await candidates(dataset, (best ?? people).slice(0, LISTED), command),
    );
  }
  const found = await dataset.person(only.id);
  if (!found) throw await nobody(dataset, typed, query, command);
  const match =
    fitting.tier === 'name'
      ? null
      : { typed, name: nameIn(found.value, only), kind: fitting.tier === 'alias' ? only.kind : fitting.tier };
  return { ...found, match };
}

/** Of those who fit the name, the ones who fit the rest. */
async function narrowed(
  dataset: Dataset,
  entries: readonly NameEntry[],
  { country, born, discipline }: Narrowing,
): Promise<readonly NameEntry[]> {
  if (country === undefined && born === undefined && discipline === undefined) return entries;
  const code = country === undefined ? undefined : (await resolveCountry(dataset, country)).code;
  const contest =
    discipline === undefined ? undefined : (await resolveDiscipline(dataset, discipline, 'stadion records')).id;
  const kept: NameEntry[] = [];
  for (const entry of entries) {
    const person = (await dataset.person(entry.id))?.value;
    if (!person) continue;
    const births = person.statements.filter(({ property, rank }) => property === 'born' && rank !== 'deprecated');
    const fits =
      (code === undefined || [...person.nations, ...person.marks].some((each) => nationOf(each) === code)) &&
      (born === undefined || births.some(({ value }) => overlap(dateOf(value), born))) &&
      (contest === undefined || [...person.marks, ...person.records].some((each) => each.discipline === contest));
    if (fits) kept.push(entry);
  }
  return kept;
}

function nationOf(each: Person['nations'][number] | Person['marks'][number]): string {
  return 'code' in each ? each.code : each.nation;
}

function overlap(a: PartialDate, b: PartialDate): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** People have the name, but not what it was narrowed by. */
async function othersOnly(
  dataset: Dataset,
  typed: string,
  entries: readonly NameEntry[],
  command: Suggested,
): Promise<NotFound> {
  const list = await candidates(dataset, entries.slice(0, LISTED), command);
  return new NotFound(`nobody called "${typed}" is of that country, birth or discipline`, 'of that name are:', list);
}

/** The name as it is spelt, from its folded words. */
function nameIn({ name, aliases }: Person, { folded }: NameEntry): string {
  return aliases.find((alias) => fold(alias.name) === folded)?.name ?? name;
}

interface Fitting {
  readonly tier: 'name' | 'alias' | 'part' | 'prefix';
  readonly entries: readonly NameEntry[];
}

async function namesFitting(dataset: Dataset, query: readonly string[]): Promise<Fitting> {
  // The longest word is the rarest, mostly: its entries hold every name that has all the words.
  const longest = [...query].sort((a, b) => b.length - a.length)[0] as string;
  const beside = query.toSpliced(query.indexOf(longest), 1);
  const entries = await dataset.names(longest, { beside });
  const whole = entries.filter((entry) => sameWords(query, entry.folded.split(' ')));
  const own = whole.filter((entry) => entry.kind === 'name');
  if (own.length > 0) return { tier: 'name', entries: own };
  if (whole.length > 0) return { tier: 'alias', entries: whole };
  const part = entries.filter((entry) =>
    coversWords(query, entry.folded.split(' '), (typed, known) => typed === known),
  );
  if (part.length > 0) return { tier: 'part', entries: part };
  const from = await dataset.namesFrom(longest, PREFIX_LIMIT);
  // So many that not all were read: one that fits may not be the only one.
  if (from.length >= PREFIX_LIMIT) return { tier: 'prefix', entries: from };
  const begun = from.filter((entry) =>
    coversWords(query, entry.folded.split(' '), (typed, known) => known.startsWith(typed)),
  );
  return { tier: 'prefix', entries: begun };
}

async function nobody(
  dataset: Dataset,
  typed: string,
  query: readonly string[],
  command: Suggested,
): Promise<NotFound> {
  const near = query.length > MOST_WORDS ? [] : await namesNear(dataset, query);
  const list = await candidates(dataset, near, command);
  const message = `nobody called "${typed}" is in the dataset`;
  if (list.length === 0) return new NotFound(message, 'check the spelling, or try one word of the name');
  return new NotFound(message, `did you mean ${list.map(({ name }) => name).join(' or ')}?`, list);
}

/** The best known people whose names hold, for every word typed, that word or one a slip away from it. */
async function namesNear(dataset: Dataset, query: readonly string[]): Promise<NameEntry[]> {
  const choices = await Promise.all(query.map(async (word) => [word, ...(await dataset.wordsNear(word))]));
  const found = new Map<string, NameEntry>();
  for (const options of choices) {
    for (const word of new Set(options)) {
      for (const entry of await dataset.names(word)) {
        const known = entry.folded.split(' ');
        const fits = choices.every((each) => each.some((option) => known.includes(option)));
        if (fits && !found.has(entry.id)) found.set(entry.id, entry);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.fame - a.fame || (a.id < b.id ? -1 : 1)).slice(0, 3);
}

async function candidates(dataset: Dataset, entries: readonly NameEntry[], command: Suggested): Promise<Candidate[]> {
  const cards = await Promise.all(entries.map(({ id }) => dataset.card(id)));
  return entries.flatMap(({ id }, at): Candidate[] => {
    const card = cards[at];
    return card ? [{ id, ...card, command: typeof command === 'string' ? `${command} ${id}` : command(id) }] : [];
  });
}
