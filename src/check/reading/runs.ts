/** Runs of words with capitals: where names of people, races and places can be. */
import type { Token } from './tokens.ts';

/** Words that begin sentences, titles and headlines far more often than names. */
const NOT_NAMES = new Set(
  `the a an and but or nor so yet for of in on at by to from with as if when while after before since until once that this
  these those there then than he she it they we you i his her its their our your my who whom whose which what where why how
  not no yes all both each every some any many most more much few several one two three four five six seven eight nine ten
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  first second third fourth fifth sixth seventh eighth ninth tenth last next also just only even still already again ever never now today yesterday tomorrow tonight
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr sir lord dame photo picture image source
  read subscribe follow share video watch here despite although though because however moreover meanwhile earlier later
  during under over between among against about around into out up down off above below through across behind
  born aged kenyan ethiopian american british olympic olympics world worlds european europeans african asian commonwealth commonwealths championship championships
  games marathon half athletics record records national international time times race races men women mens womens
  champion champions winner winners final finals gold silver bronze medal medals coach president city county district
  majors diamond league grand prix golden reuters associated press afp getty images
  new great king queen club university school street road park stadium north south east west northern southern central
  fellow compatriot compatriots countryman countrywoman teammate running racing having training speaking asked competing
  wr nr clocking finishing leading another reigning defending former following may it's he's she's i'm we're that's there's don't didn't wasn't isn't`
    .split(/\s+/)
    .map((word) => word.replace(/['’]/g, '')),
);

/** Lower-case words inside a name. */
const PARTICLES = new Set(
  'de da do dos das del della di van von der den ter ten el al bin ibn la le du of the y e zu af'.split(' '),
);

export function isNameWord({ capital, folded, text }: Token): boolean {
  return capital && folded !== '' && !NOT_NAMES.has(folded) && /[A-Za-zÀ-ɏ]/.test(text);
}

/** Whether a token can go on inside a run that a capital began. */
export function isParticle(token: Token): boolean {
  return !token.capital && PARTICLES.has(token.folded);
}

/** Whether only white space, a hyphen or the dot of an initial is between two tokens. */
export function touches(text: string, before: Token, after: Token): boolean {
  const between = text.slice(before.end + (before.possessive ? 2 : 0), after.start);
  return (
    !before.possessive && /^(?:\s|[-‐‑]|\.\s?|\s?["“”'‘’(]\s?|["”'’)]\s){0,2}$/.test(between) && between.length <= 3
  );
}
