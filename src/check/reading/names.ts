/**
 * Names of people in a text. A run of words with capitals is looked up in the dataset, the longest part of it first;
 * a word alone is a surname only of somebody the text, or its day, speaks of: that is decided by the cast.
 */
import type { NameEntry } from '../../dataset/entries.ts';
import { coversWords, isSlip, sameWords } from '../../domain/name.ts';
import { keptFor } from '../kept.ts';
import type { Facts } from '../verify/facts.ts';
import { isNameWord, isParticle, touches } from './runs.ts';
import type { PersonSpan } from './span.ts';
import type { Token } from './tokens.ts';

const LONGEST = 5;
/** Bearers from which on a surname is a common one. */
const COMMON = 4;
/** Letters of a given name that is cut short. */
const SHORTEST = 2;
/** Fame (records, wins, results) from which on a surname alone can mean somebody. */
const FAMOUS = 6;

/** The person named from a token on: two words or more that are a name of the dataset. */
export async function fullNameAt(
  facts: Facts,
  text: string,
  tokens: readonly Token[],
  at: number,
): Promise<Named | undefined> {
  if (!isNameWord(tokens[at] as Token)) return undefined;
  const joined = await inOneWord(facts, text, tokens.slice(at, at + 3));
  if (joined) return joined;
  let most = 1;
  while (most < LONGEST && at + most < tokens.length) {
    const [before, next] = [tokens[at + most - 1] as Token, tokens[at + most] as Token];
    if (!touches(text, before, next) || !(isNameWord(next) || isParticle(next))) break;
    most += 1;
  }
  for (let length = most; length >= 2; length--) {
    const part = tokens.slice(at, at + length);
    if (isParticle(part.at(-1) as Token)) continue;
    const words = part.flatMap(({ folded }) => folded.split(' '));
    const entries = await entriesOf(facts, words);
    if (entries.length > 0) return named(part, words, entries, 'full');
  }
  return most > 2 ? givenTwice(facts, tokens.slice(at, at + most)) : undefined;
}

/** `Kim Hyun-sub`, who is Hyunsub Kim in the lists: a given name of two parts, written there as one. */
async function inOneWord(facts: Facts, text: string, part: readonly Token[]): Promise<Named | undefined> {
  const [first, second, third] = part;
  if (!first || !second || !third || !(second.capital || third.capital)) return undefined;
  const isHyphen = (a: Token, b: Token) => b.start === a.end + 1 && text[a.end] === '-';
  const words =
    isHyphen(second, third) && touches(text, first, second)
      ? [first.folded, second.folded + third.folded]
      : isHyphen(first, second) && touches(text, second, third)
        ? [first.folded + second.folded, third.folded]
        : undefined;
  if (!words) return undefined;
  const entries = (await entriesOf(facts, words)).filter(({ folded }) => sameWords(words, folded.split(' ')));
  return entries.length > 0 ? named(part, words, entries, 'full') : undefined;
}

/** `Roger Gilbert Bannister`: somebody well known, with another of his names between the first and the last. */
async function givenTwice(facts: Facts, run: readonly Token[]): Promise<Named | undefined> {
  const [first] = run;
  for (const [at, last] of run.entries()) {
    if (
      !first ||
      at < 2 ||
      at > 3 ||
      run.slice(0, at + 1).some((each) => isParticle(each) || each.possessive !== (each === last && last.possessive))
    )
      continue;
    const words = [first.folded, last.folded];
    const entries = (await entriesOf(facts, words)).filter(
      ({ folded, fame }) => fame >= FAMOUS && sameWords(words, folded.split(' ')),
    );
    if (new Set(entries.map(({ id }) => id)).size !== 1) continue;
    const found = named(run.slice(0, at + 1), words, entries, 'full');
    // `John Cheruiyot Korir` and `John Korir` are two: of a common surname another may be called so.
    const bearers = new Set((await entriesOf(facts, [last.folded])).map(({ id }) => id));
    return bearers.size > COMMON ? { ...found, span: { ...found.span, isOtherwise: true } } : found;
  }
  return undefined;
}

/** A given name and surname one slip away from a person's, or the given name cut short: `Kevin Kiptum`, `Nafi Thiam`. */
export async function misspeltNameAt(
  facts: Facts,
  text: string,
  tokens: readonly Token[],
  at: number,
): Promise<Named | undefined> {
  const part = tokens.slice(at, at + 2);
  const [first, second] = part;
  if (!first || !second || !isNameWord(first) || !isNameWord(second) || !touches(text, first, second)) return undefined;
  const words = [first.folded, second.folded];
  const of = async (known: string, slipped: string) =>
    slipped.length < 4
      ? []
      : (await facts.names(known)).filter(({ folded, kind }) => {
          const own = folded.split(' ');
          return (
            kind !== 'misspelling' && own.length === 2 && own.some((word) => isSlip(slipped, word) && word !== known)
          );
        });
  const short =
    first.folded.length < SHORTEST || SMALL.has(first.folded)
      ? []
      : (await facts.names(second.folded)).filter(({ folded, kind }) => {
          const own = folded.split(' ');
          const [given = ''] = own;
          return (
            kind !== 'misspelling' && own.length === 2 && own[1] === second.folded && given.startsWith(first.folded)
          );
        });
  const slips = [...(await of(second.folded, first.folded)), ...(await of(first.folded, second.folded))];
  const entries = [...slips, ...short];
  return entries.length === 0 ? undefined : named(part, words, entries, 'misspelt');
}

/** Words of two letters that are no names. */
const SMALL: ReadonlySet<string> = new Set(
  'ad al am an as at be by da de di do dr du el go he if in is it jr la le lo me mr ms my no of oh ok on or so st to tv up us we'.split(
    ' ',
  ),
);

/** Everyone who has a word alone as part of a name. */
export async function surnameAt(facts: Facts, tokens: readonly Token[], at: number): Promise<Named | undefined> {
  const token = tokens[at] as Token;
  if (!isNameWord(token) || /^(?:snr|sr|jnr|jr)$/.test(token.folded)) return undefined;
  // "Mu", "Su" and "Li" are names, and most words of two letters are not.
  if (token.folded.length < 3 && (!/^\p{Lu}\p{Ll}$/u.test(token.text) || SMALL.has(token.folded))) return undefined;
  // "Kelvin Kiptum (KEN)" is of Kenya, and Ken is nobody.
  if (/^[A-Z]{3}$/.test(token.text) && facts.lexicons.codes.has(token.text)) return undefined;
  const words = token.folded.split(' ');
  const entries = await entriesOf(facts, words);
  if (entries.length === 0) return undefined;
  const { span, length } = named([token], words, entries, 'surname');
  return { length, span: { ...span, orPlace: (await facts.seriesCalled(token.folded)).length > 0 } };
}

export interface Named {
  readonly span: PersonSpan;
  readonly length: number;
}

function named(
  part: readonly Token[],
  words: readonly string[],
  entries: readonly NameEntry[],
  via: PersonSpan['via'],
): Named {
  const [first, last] = [part[0] as Token, part.at(-1) as Token];
  const known = [...new Map([...entries].sort((a, b) => b.fame - a.fame).map((entry) => [entry.id, entry])).values()];
  const misspelling = via === 'full' && entries.every(({ kind }) => kind === 'misspelling');
  return {
    length: part.length,
    span: {
      kind: 'person',
      start: first.start,
      end: last.end,
      via: misspelling ? 'misspelt' : via,
      candidates: known.map(({ id }) => id),
      isFamous: (known[0]?.fame ?? 0) >= FAMOUS && (known[1]?.fame ?? 0) * 1.5 <= (known[0]?.fame ?? 0),
      words,
      sex: undefined,
      possessive: last.possessive,
    },
  };
}

/** Whole names before parts of names. A text has the same names again and again, and hundreds have the common ones. */
function entriesOf(facts: Facts, words: readonly string[]): Promise<readonly NameEntry[]> {
  return KNOWN(facts, words.join(' '), () => readEntries(facts, words));
}

const KNOWN = keptFor<Promise<readonly NameEntry[]>>(2000);

async function readEntries(facts: Facts, words: readonly string[]): Promise<readonly NameEntry[]> {
  const longest = [...words].sort((a, b) => b.length - a.length)[0] as string;
  const entries = await facts.names(longest);
  const whole = entries.filter(({ folded }) => sameWords(words, folded.split(' ')));
  if (whole.length > 0 && words.length > 1) return whole;
  return entries.filter(({ folded }) =>
    coversWords(
      words,
      folded.split(' '),
      (typed, known) => typed === known || (typed.length === 1 && known.startsWith(typed)),
    ),
  );
}
