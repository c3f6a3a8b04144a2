/** Whose a title behind a name is: `guided by Jan Železný, three-time Olympic champion and world record holder`. */
import { wordKind } from '../clauses/words.ts';
import { castOf, type Scene } from '../scene.ts';

type Member = ReturnType<typeof castOf>[number];

const TITLE =
  /(?:^|[\s-])(?:champions?|holder|winner|medall?ist|titlist|title-?holder|finalist|olympian|record-?holder|recordman|runner-up)(?![a-z-])/;
const BREAKS = new Set(['verb', 'being', 'subordinator', 'someone', 'ing']);

/** The one named right before the comma behind which a place stands, where what is said there is a title. */
export function apposedTo(scene: Scene, { start }: { readonly start: number }): Member | undefined {
  const { text, lower } = scene.reading;
  const previous = castOf(scene)
    .filter(({ span }) => span.end <= start && span.via !== 'pronoun' && span.via !== 'epithet')
    .at(-1);
  if (!previous || previous.span.possessive) return undefined;
  const gap = /^(?:\s\([^()]{1,24}\))?,\s(?:who\s(?:is|was)\s)?([^,;:.()–—]{0,90})$/.exec(
    text.slice(previous.span.end, start),
  );
  if (!gap) return undefined;
  const words = (gap[1] ?? '').toLowerCase().match(/[a-zà-ɏ'’-]+/g) ?? [];
  const [first] = words;
  if (words.some((word) => BREAKS.has(wordKind(word)))) return undefined;
  if (first !== undefined && /^(?:preposition|and)$/.test(wordKind(first))) return undefined;
  const said = lower
    .slice(previous.span.end + gap[0].length - (gap[1] ?? '').length, start + 60)
    .replace(/[,;:.(–—].*$/s, '');
  return TITLE.test(said) ? previous : undefined;
}
