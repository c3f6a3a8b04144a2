/** Things that go by a fixed list of words: disciplines and nations, found by the longest run of words that fits. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Country, Discipline } from '../../dataset/entries.ts';
import { fold } from '../../domain/name.ts';
import { lapsAt } from './laps.ts';
import type { DisciplineSpan, NationSpan } from './span.ts';
import type { Token } from './tokens.ts';

/** Values by folded words; longer runs of words go before shorter ones. */
class Lexicon<Value> {
  readonly #values = new Map<string, Value[]>();
  /** The runs that begin with a word. */
  readonly #runs = new Map<string, string[]>();
  /** Of the words that a text has had so far: what begins a longer run. */
  readonly #beginnings = new Map<string, ReadonlySet<string>>();
  /** Words of the text that no run begins with. */
  readonly #foreign = new Set<string>();
  readonly #more: (first: string) => readonly (readonly [words: string, value: Value])[];

  /** @param more what else begins with a word, asked for when a text has the word */
  constructor(more: (first: string) => readonly (readonly [words: string, value: Value])[] = () => []) {
    this.#more = more;
  }

  /** @param words folded, with a space between */
  add(words: string, value: Value): void {
    const known = this.#values.get(words);
    if (known) {
      known.push(value);
      return;
    }
    this.#values.set(words, [value]);
    const space = words.indexOf(' ');
    const first = space < 0 ? words : words.slice(0, space);
    const runs = this.#runs.get(first);
    if (runs) runs.push(words);
    else this.#runs.set(first, [words]);
  }

  /** The longest run that begins at a token: its values, and how many tokens it takes. */
  at(tokens: readonly Token[], start: number): { values: readonly Value[]; length: number } | undefined {
    let words = (tokens[start] as Token).folded;
    const beginnings = this.#beginningsWith(words);
    if (!beginnings) return undefined;
    let found: { values: readonly Value[]; length: number } | undefined;
    for (let length = 1; ; length++) {
      const values = this.#values.get(words);
      if (values) found = { values, length };
      const next = tokens[start + length];
      if (!next || !beginnings.has(words)) return found;
      words += ` ${next.folded}`;
    }
  }

  /** Of exactly these words, folded. */
  named(words: string): readonly Value[] {
    this.#beginningsWith(words.replace(/\s.*$/s, ''));
    return this.#values.get(words) ?? [];
  }

  /** What of a first word on begins a longer run; undefined where no run begins with the word. */
  #beginningsWith(first: string): ReadonlySet<string> | undefined {
    const known = this.#beginnings.get(first);
    if (known || this.#foreign.has(first)) return known;
    for (const [words, value] of this.#more(first)) this.add(words, value);
    const runs = this.#runs.get(first);
    if (!runs) {
      if (this.#foreign.size === FOREIGN_KEPT) this.#foreign.clear();
      this.#foreign.add(first);
      return undefined;
    }
    const beginnings = beginningsOf(runs);
    this.#beginnings.set(first, beginnings);
    return beginnings;
  }
}

/** So that a long text takes no more memory than a short one. */
const FOREIGN_KEPT = 10_000;

/** Each run without its last word, without its last two, and so on. */
function beginningsOf(runs: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const run of runs)
    for (let space = run.indexOf(' '); space >= 0; space = run.indexOf(' ', space + 1))
      beginnings.add(run.slice(0, space));
  return beginnings;
}

interface Named {
  readonly code: string;
  readonly form: NationSpan['form'];
}

export interface Lexicons {
  readonly disciplines: Lexicon<string>;
  readonly nations: Lexicon<Named>;
  readonly rules: ReadonlyMap<string, Discipline>;
  readonly countries: readonly Country[];
  /** Of every country: `KEN`. */
  readonly codes: ReadonlySet<string>;
}

/** Callings that are everyday words, or too short to mean a discipline in a text. */
const TOO_COMMON = new Set(
  'hour half hm wt pent jav shot hammer deca hept 1h 100 200 300 400 500 600 800 1000 1500 2000 3000 5000 10000 50 55 60 150 13 26 42k 21k relay the walk'.split(
    ' ',
  ),
);

/** What texts call nations beside their names. */
const MORE_NATIONS: readonly (readonly [string, string, NationSpan['form']])[] = [
  ['u s', 'USA', 'name'],
  ['us', 'USA', 'name'],
  ['u s a', 'USA', 'name'],
  ['america', 'USA', 'name'],
  ['britain', 'GBR', 'name'],
  ['u k', 'GBR', 'name'],
  ['uk', 'GBR', 'name'],
  ['briton', 'GBR', 'demonym'],
  ['brit', 'GBR', 'demonym'],
  ['scot', 'GBR', 'demonym'],
  ['swede', 'SWE', 'demonym'],
  ['dane', 'DEN', 'demonym'],
  ['finn', 'FIN', 'demonym'],
  ['pole', 'POL', 'demonym'],
  ['spaniard', 'ESP', 'demonym'],
  ['turk', 'TUR', 'demonym'],
  ['frenchman', 'FRA', 'demonym'],
  ['frenchwoman', 'FRA', 'demonym'],
  ['englishman', 'GBR', 'demonym'],
  ['englishwoman', 'GBR', 'demonym'],
  ['irishman', 'IRL', 'demonym'],
  ['dutchman', 'NED', 'demonym'],
  ['dutchwoman', 'NED', 'demonym'],
  ['the netherlands', 'NED', 'name'],
  ['holland', 'NED', 'name'],
  ['scotsman', 'GBR', 'demonym'],
  ['welshman', 'GBR', 'demonym'],
  ['new zealander', 'NZL', 'demonym'],
  ['kiwi', 'NZL', 'demonym'],
  ['aussie', 'AUS', 'demonym'],
  ['czech republic', 'CZE', 'name'],
  ['ivory coast', 'CIV', 'name'],
  ['turkey', 'TUR', 'name'],
];

export async function lexiconsOf(dataset: Dataset): Promise<Lexicons> {
  const callings = await dataset.callings();
  const disciplines = new Lexicon((first) => {
    // Thousands stand apart in some words: `1 000 m`.
    const apart = first.replace(/^(\d{1,3})(\d{3})(?!\d)/, '$1 $2');
    const called = [first, ...(apart === first ? [] : [apart])].flatMap((each) => callings.beginningWith(each));
    return called.flatMap(({ folded, calling }) => {
      const words = folded.replace(/(\d) (\d{3})(?!\d)/g, '$1$2');
      const own = calling.some((each) => each.own);
      return calling.flatMap(({ id, own: isOwn }) => (isOwn || !own ? [[words, id] as const] : []));
    });
  });
  const nations = new Lexicon<Named>();
  const countries = await dataset.countries();
  for (const { code, name, demonyms, aliases = [] } of countries) {
    for (const each of [name, ...aliases])
      if (!/^[A-Z]{2,4}$/.test(each)) nations.add(fold(each), { code, form: 'name' });
    for (const each of demonyms) {
      nations.add(fold(each), { code, form: 'demonym' });
      nations.add(`${fold(each)}s`, { code, form: 'demonym' });
    }
  }
  for (const [words, code, form] of MORE_NATIONS) nations.add(words, { code, form });
  return {
    disciplines,
    nations,
    countries,
    codes: new Set(countries.map(({ code }) => code)),
    rules: new Map((await dataset.disciplines()).map((each) => [each.id, each])),
  };
}

/** Words before a bare number that make it a race: `the 5,000`, `women's 1500`, `over 800`. */
const BEFORE_RACE = new Set('the mens womens world olympic national over and in'.split(' '));
/** Words after it that show it is no race. */
const NOT_RACE_AFTER = new Set(
  'people fans runners spectators metres meters points seconds years women men athletes km kilometres miles mark million times dollars entrants'.split(
    ' ',
  ),
);

/** `in 2000`, `1996 and 2000`, `the 2000 Sydney Games`: no race of 2000 metres. */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.folded === 'in' ||
  tokens[at + 1]?.capital === true ||
  [tokens[at - 2], tokens[at + 2]].some((each) => /^(?:19|20)\d\d$/.test(each?.text ?? ''));

/** `1500 and 10,000 metres`: the unit is said once. */
const isOneOfTwo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:100|200|400|800|1500|3000|5000|10000)$/.test(tokens[at]?.folded ?? '') &&
  /^(?:and|or)$/.test(tokens[at + 1]?.folded ?? '') &&
  /^(?:\d{3,5}m|\d{3,5}|\d{1,2},\d{3}m?)$/.test(tokens[at + 2]?.folded ?? '') &&
  (/m$/.test(tokens[at + 2]?.folded ?? '') || /^(?:m|met(?:re|er)s)$/.test(tokens[at + 3]?.folded ?? '')) &&
  !/^(?:between|last|final|first|of|after|every)$/.test(tokens[at - 1]?.folded ?? '');

/** `the last 400 metres`, `stopped after 30km`, `passed 5km in 14:13`: a part of a race, and none of its own. */
function isPartOfRace(said: string, before: string, after: string): boolean {
  if (/^\d+ ?(?:m|met(?:re|er)s?)$/.test(said)) return /^(?:final|last|closing|opening|remaining)$/.test(before);
  if (!/^\d+ ?(?:km?|kilomet(?:re|er)s?)$/.test(said)) return false;
  return /^(?:after|until|till|past|passed|reached|passing|reaching)$/.test(before) && !OF_RACE.test(after);
}

/** `had been an 800 metres runner`, `a former sprinter`: what somebody ran before, not what this is about. */
const isFormer = (tokens: readonly Token[], at: number, length: number): boolean => {
  const [before, article] = [tokens[at - 2]?.folded ?? '', tokens[at - 1]?.folded ?? ''];
  return (
    /^(?:runner|specialist|athlete|hurdler|walker|sprinter)s?$/.test(tokens[at + length]?.folded ?? '') &&
    (article === 'former' || (/^an?$/.test(article) && /^(?:was|been|once|formerly|originally|as)$/.test(before)))
  );
};

/** What behind a distance makes it a race: `after 10km gold`. */
const OF_RACE =
  /^(?:gold|silver|bronze|titles?|wins?|victor(?:y|ies)|records?|races?|runs?|bests?|glory|success|road|walk)$/;

/** `the hammer record`, `threw the hammer`, `put the shot`: neither `put the hammer down` nor `the shot of the day`. */
function isImplement(tokens: readonly Token[], at: number): boolean {
  const [verb, before, said, after] = [-2, -1, 0, 1].map((by) => tokens[at + by]?.folded ?? '') as [
    string,
    string,
    string,
    string,
  ];
  if (!/^(?:hammer|shot)$/.test(said) || /^(?:down|home|blow|of)$/.test(after)) return false;
  return (
    CONTESTED.test(after) ||
    // `holds the record in the women's shot`, `won the shot`
    (said === 'shot' &&
      (/^(?:wo)?men(?:['’]?s)?$/.test(before) || (before === 'the' && /^(?:in|won|win|wins|winning)$/.test(verb)))) ||
    (before === 'the' && (said === 'hammer' ? !/^(?:put|putt|drop|lay|laid|br)/.test(verb) : /^put/.test(verb)))
  );
}

const CONTESTED = /^(?:records?|titles?|champions?|finals?|gold|silver|bronze|competition|crown|throwers?|event)$/;

/** `20km`, a race of walkers as often as of runners, and in a sentence about walking of theirs alone. */
function orWalksOf(id: string, tokens: readonly Token[]): readonly string[] {
  const [, length] = /^(10|20|50)km-road$/.exec(id) ?? [];
  if (length === undefined) return [id];
  if (tokens.some(({ folded }) => WALKING.test(folded))) return [`${length}km-walk`];
  return length === '10' ? [id] : [`${length}km-walk`, id];
}

const WALKING = /^(?:race)?walk(?:s|ed|ers?|ing)?$/;

/** The discipline whose words begin at a token; a bare number only where the words around it make it a race. */
export function disciplineAt(lexicons: Lexicons, tokens: readonly Token[], at: number): DisciplineSpan | undefined {
  const laps = lapsAt(tokens, at);
  const lapped = laps && lexicons.rules.get(laps.id);
  if (laps && lapped)
    return {
      kind: 'discipline',
      start: (tokens[at] as Token).start,
      end: (tokens[at + laps.length - 1] as Token).end,
      disciplines: [lapped],
    };
  // "the half marathon" is not "the half" and a marathon: names are found without their article.
  const found = tokens[at]?.folded === 'the' ? undefined : lexicons.disciplines.at(tokens, at);
  if (!found) return undefined;
  const first = tokens[at] as Token;
  // "the half" is a race, but "the half marathon" begins with the next word.
  const inner = first.folded === 'the' ? lexicons.disciplines.at(tokens, at + 1) : undefined;
  if (inner && inner.length + 1 > found.length) return undefined;
  const last = tokens[at + found.length - 1] as Token;
  const said = tokens
    .slice(at, at + found.length)
    .map(({ folded }) => folded)
    .join(' ');
  if (/^\d+$/.test(said)) {
    if (
      Number(said) < 60 ||
      (said === '2000' && isYear(tokens, at)) ||
      !(BEFORE_RACE.has(tokens[at - 1]?.folded ?? '') || isOneOfTwo(tokens, at)) ||
      NOT_RACE_AFTER.has(tokens[at + found.length]?.folded ?? '')
    )
      return undefined;
    const decimals = tokens[at + 1];
    if (decimals && decimals.start === last.end + 1 && /^\d/.test(decimals.text)) return undefined;
  } else if ((TOO_COMMON.has(said) && !isImplement(tokens, at)) || /^(?:\d+|one|two|twenty four) hours?$/.test(said))
    return undefined;
  if (isPartOfRace(said, tokens[at - 1]?.folded ?? '', tokens[at + found.length]?.folded ?? '')) return undefined;
  if (isFormer(tokens, at, found.length)) return undefined;
  const ids = [...new Set(found.values)].flatMap((id) => orWalksOf(id, tokens));
  const disciplines = ids.flatMap((id) => lexicons.rules.get(id) ?? []);
  return disciplines.length === 0 ? undefined : { kind: 'discipline', start: first.start, end: last.end, disciplines };
}

/** The nation whose name or demonym begins at a token that has a capital. */
export function nationAt(
  lexicons: Lexicons,
  tokens: readonly Token[],
  at: number,
): (NationSpan & { length: number }) | undefined {
  const first = tokens[at] as Token;
  if (!first.capital) return undefined;
  const found = lexicons.nations.at(tokens, at);
  if (!found) return undefined;
  // The "Pan American Games" and a "South American record" are of no nation.
  if (
    /^(?:pan|south|north|central|latin|ibero|native|african)$/.test(tokens[at - 1]?.folded ?? '') &&
    /^american/.test(first.folded)
  )
    return undefined;
  // "us" the pronoun has no capitals; "Polish" and "Pole" have.
  if (found.length === 1 && first.folded === 'us' && first.text !== 'US') return undefined;
  const last = tokens[at + found.length - 1] as Token;
  const named = found.values.filter(({ form }) => form === 'name');
  const chosen = named.length > 0 ? named : found.values;
  return {
    kind: 'nation',
    start: first.start,
    end: last.end,
    length: found.length,
    codes: [...new Set(chosen.map(({ code }) => code))],
    form: named.length > 0 ? 'name' : 'demonym',
  };
}
