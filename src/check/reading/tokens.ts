/** The words of a sentence, folded as names are, each with its place. */
import { fold } from '../../domain/name.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without a possessive ending; `5,000` is `5000`. */
  readonly folded: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const TOKEN =
  /\d{1,3}(?:,\d{3})+(?:[A-Za-zÀ-ɏ]+)?|[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9\p{M}]*(?:['’ʼ‘][A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\p{M}]*)*/gu;
const POSSESSIVE = /['’]s$|(?<=s)['’]$/i;

/** What a word is wherever it stands. */
interface Word extends Pick<Token, 'text' | 'folded' | 'capital' | 'possessive'> {
  /** Whether an apostrophe behind it makes it a possessive. */
  readonly endsInS: boolean;
}

/** A text has the same words again and again: most are known, and what they are is the same string each time. */
const WORDS = new Map<string, Word>();
const FIGURES = /^\d+$/;
const WORDS_KEPT = 20_000;

function wordOf(word: string): Word {
  // Numbers are many, and each its own word.
  if (FIGURES.test(word)) return { text: word, folded: word, capital: false, possessive: false, endsInS: false };
  const known = WORDS.get(word);
  if (known) return known;
  const text = word.replace(POSSESSIVE, '');
  const read = {
    text,
    folded: fold(text.replaceAll(',', '')),
    capital: /^\p{Lu}/u.test(text),
    possessive: text !== word,
    endsInS: word.endsWith('s'),
  };
  if (WORDS.size >= WORDS_KEPT) WORDS.clear();
  WORDS.set(word, read);
  return read;
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index;
    const [word] = match;
    const { text: bare, folded, capital, possessive, endsInS } = wordOf(word);
    tokens.push({
      start,
      end: start + bare.length,
      text: bare,
      folded,
      capital,
      possessive: possessive || (endsInS && isApostrophe(text, start + word.length)),
    });
  }
  return tokens;
}

/** Whether an apostrophe stands at an offset, and no letter behind it. */
function isApostrophe(text: string, at: number): boolean {
  const char = text[at];
  return (char === "'" || char === '’') && !/[A-Za-zÀ-ɏ]/.test(text[at + 1] ?? '');
}

/** Words of the sport that a capital does not make a name. */
export const isNumber = (token: Token | undefined): boolean => token !== undefined && /^\d/.test(token.text);
