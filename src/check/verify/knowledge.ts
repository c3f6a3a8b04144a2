/** What the dataset has learnt from other texts: claims that were checked by hand, each with its verdict. */
import type { Claim as CheckedClaim, Person } from '../../dataset/entries.ts';
import { fold, isSlip } from '../../domain/name.ts';
import { type Basis, type Claim, contradicted, supported, unknown } from '../claim.ts';

/** Words that tell nothing of a value. */
const EMPTY = new Set(
  'the a an of in at for and to with his her was area district county province region city town village state country man'.split(
    ' ',
  ),
);

/** The folded words that make a value. */
export function valueWords(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word));
}

/** Whether a word is one of some words, or a slip of the pen away from it. */
export function hasWord(words: readonly string[], word: string): boolean {
  return words.some((each) => each === word || (word.length > 4 && each.length > 4 && isSlip(word, each)));
}

/** The checked claim of a person that says the same of one of some properties. */
export function checkedClaim(person: Person, properties: readonly string[], said: string): CheckedClaim | undefined {
  const words = valueWords(said);
  if (words.length === 0) return undefined;
  return person.claims.find(({ property, claimed }) => {
    if (!properties.includes(property)) return false;
    const wanted = valueWords(claimed);
    return wanted.length > 0 && wanted.every((word) => hasWord(words, word));
  });
}

/** The verdict of a checked claim, on what the text says again. */
export function asChecked(basis: Basis, { verdict, actual, reason = '', sources, asOf }: CheckedClaim): Claim {
  const same = { ...basis, asOf, sources: [...basis.sources, ...sources] };
  const told = `checked in another text: ${reason.replace(/\.$/, '')}`;
  if (verdict === 'unknown') return unknown(same, 'not-in-data', told);
  if (verdict === 'contradicted' && actual !== undefined) return contradicted(same, { actual, reason: told });
  return supported(same, { actual: actual ?? basis.claimed, reason: told });
}
