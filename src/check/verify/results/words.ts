/**
 * The words of a sentence that tell a result: verbs, `won`, what is won, `gold`, `title`, `victory`, and what whoever has
 * won it is called, `champion`, `medallist`. What stands around them says whose, of what and when; no order of it is asked.
 */
import { wordKind } from '../../clauses/words.ts';
import { after, before, type Scene, spansOf } from '../../scene.ts';

export interface ResultWord {
  readonly start: number;
  readonly end: number;
  /** Places any of which the word tells of. */
  readonly places: readonly number[];
  /** `verb`: done by the actor; `thing`: what somebody wins; `agent`: what somebody is called; `place`: `was second`. */
  readonly form: 'verb' | 'thing' | 'agent' | 'place';
  readonly many: boolean;
}

type Meaning = readonly [form: ResultWord['form'], places: readonly number[]];

const ANY = [1, 2, 3];
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      ['won win wins winning prevailed triumphed victorious crowned', ['verb', [1]]],
      ['double', ['thing', [1]]],
      ['gold golds title titles crown crowns victory victories triumph triumphs success successes', ['thing', [1]]],
      ['silver silvers', ['thing', [2]]],
      ['bronze bronzes', ['thing', [3]]],
      ['medal medals', ['thing', ANY]],
      ['champion champions champ champs winner winners victor victors titleholder titlist', ['agent', [1]]],
      ['runner-up', ['agent', [2]]],
      ['medallist medalist medallists medalists', ['agent', ANY]],
    ] as const satisfies readonly (readonly [string, Meaning])[]
  ).flatMap(([words, meaning]) => words.split(' ').map((word) => [word, meaning] as const)),
);

/** Words without one of which no result is told so. */
export const RESULT_CUE =
  /\bw[io]n|double|victor|prevailed|triumph|gold|title|crown|success|silver|bronze|medal|champ|runner-up|\bsecond\b|\btape\b|\bline\b/;

/** Behind a word that is of something else then: `title hopes`, `winning time`, `medal table`, `victory margin`. */
const OF_ELSE =
  /^(?:['’]s)?[\s-](?:hopes?|bid|race\b(?=\s(?:for|with))|defen[cs]e|fight|time|mark|run|streak|margin|ceremony|table|tally|haul|count|contenders?|favou?rites?|chances?|lap|speech|parade|label|standard|rush|coast|throw|jump|leap|height|vault|distance|performance|score|line|stand|rostrum)\b/;
const WIN = /(?:\b(?:his|her|their|its|a|the)|['’]s?)\s(?:(?!to\s)[a-zà-ɏ\d-]+\s){0,3}$/;
/** Between the colour and the medal: `gold medal`, `two bronze Olympic medals`. */
const OF_COLOUR =
  /^[\s-](?:(?:olympic|world|european|commonwealth|asian|african|pan-american|championships?|games|indoor|outdoor|individual|senior)\s){0,3}$/;
/** What the winner of a race does at the end of it. */
const TAPE =
  /\b(?:br(?:oke|eaks|eaking)|breast(?:ed|s|ing)|reach(?:ed|es|ing)|hit(?:s|ting)?)\sthe\s(?:finish(?:ing)?\s)?tape(?:\sfirst)?\b|\b(?:cross(?:ed|es|ing))\sthe\s(?:finish(?:ing)?\s)?line\s(?:in\sfirst(?:\splace)?|first)\b/g;
const WORD = /[a-zà-ɏ][a-zà-ɏ-]*/g;

export function resultWords(scene: Scene): readonly ResultWord[] {
  const { lower } = scene.reading;
  const found: ResultWord[] = [];
  for (const match of lower.matchAll(WORD)) {
    const [said] = match;
    // `gold-medal-winning`, `two-time`: the parts of a word that is joined.
    const word = MEANINGS.has(said) ? said : said.slice(said.lastIndexOf('-') + 1);
    const meaning = MEANINGS.get(word);
    if (!meaning) continue;
    const end = match.index + said.length;
    const start = end - word.length;
    if (OF_ELSE.test(lower.slice(end, end + 16))) continue;
    // `the 100m and 200m double`, not `double Olympic champion`.
    if (word === 'double' && !/^(?:[,.;]|\s(?:at|in|on|of)\b|$)/.test(lower.slice(end))) continue;
    const [, places] = meaning;
    // `his third Berlin win` is a thing, `to win` is done.
    const form = word === 'win' && WIN.test(lower.slice(Math.max(0, start - 40), start)) ? 'thing' : meaning[0];
    const last = found.at(-1);
    const many = word.endsWith('s') && form !== 'verb';
    // `gold medal`, `silver medallist`, `gold-winning`.
    if (last && OF_COLOUR.test(lower.slice(last.end, start)) && places === ANY && last.places !== ANY)
      found[found.length - 1] = { start: last.start, end, places: last.places, form, many };
    else found.push({ start, end, places, form, many });
  }
  for (const match of lower.matchAll(TAPE))
    found.push({ start: match.index, end: match.index + match[0].length, places: [1], form: 'verb', many: false });
  found.sort((a, b) => a.start - b.start);
  const told = found.filter((word, at) => !isEmpty(lower, word, found[at + 1]));
  return [...told, ...placed(scene)].sort((a, b) => a.start - b.start);
}

/** `was second`, `came third at`: of a race of its own. */
function placed(scene: Scene): readonly ResultWord[] {
  return spansOf(scene, 'ordinal')
    .filter(
      (each) =>
        PLACED.test(before(scene, each, 24)) && !/^[\s-](?:time|woman|man|year|title)/.test(after(scene, each, 8)),
    )
    .map(({ start, end, value }) => ({ start, end, places: [value], form: 'place', many: false }));
}

const PLACED = /\b(?:was|were|is|finish(?:ed|es|ing)?|c[ao]me|placed|ran|ended|only|and|then)\s(?:[a-z]+\s)?$/;

/** `won` before what was won says no more than that does. */
function isEmpty(lower: string, word: ResultWord, next: ResultWord | undefined): boolean {
  if (word.form !== 'verb' || next?.form !== 'thing') return false;
  const between = lower.slice(word.end, next.start);
  return between.length < 70 && !/[,;:()]/.test(between) && isNounPhrase(between);
}

/** Whether words stand before a noun that they are of: no verb, preposition or clause of its own among them. */
export function isNounPhrase(words: string): boolean {
  for (const [word] of words.matchAll(WORD)) {
    const kind = wordKind(word);
    if (kind !== 'noun' && kind !== 'determiner' && kind !== 'adverb' && !/^(?:winning|shot|put)$/.test(word))
      return false;
  }
  return true;
}
