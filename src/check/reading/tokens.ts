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

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const [word] = match;
    const bare = word.replace(POSSESSIVE, '');
    const start = match.index;
    const possessive =
      bare !== word ||
      (/s$/.test(word) && /^['’](?![A-Za-zÀ-ɏ])/.test(text.slice(start + word.length, start + word.length + 2)));
    return {
      start,
      end: start + bare.length,
      text: bare,
      folded: fold(bare.replaceAll(',', '')),
      capital: /^\p{Lu}/u.test(bare),
      possessive,
    };
  });
}

/** Words of the sport that a capital does not make a name. */
export const isNumber = (token: Token | undefined): boolean => token !== undefined && /^\d/.test(token.text);
