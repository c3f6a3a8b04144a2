/**
 * Whom a sentence is about that opens with something else: `During a session that saw Laura Muir win, Asha Philip ran
 * 7.06` is about Philip. The sentence after it goes on with her.
 */
import { wordKind } from '../clauses/words.ts';
import type { PersonSpan } from '../reading/span.ts';

const OPENING =
  /^\W{0,2}(?:After|Before|During|While|When|As|Following|Despite|Behind|Since|With|Once|Although|Though|Because|Like|Unlike|Until|Where|Whereas|Just|Only|Days|Weeks|Hours|Minutes|Moments|Shortly|Soon|Less than|In|On|At|(?!(?:K|R|Spr|Str|Sterl)ing\b|Reigning\b|Defending\b|Rising\b)[A-Z][a-z]{2,12}ing)\s/;
/** Words between the comma and the name: `, Norway's Sander Skotheim`, `, the world champion Karsten Warholm`. */
const LEAD = /[,)]\s((?:[A-Za-zÀ-ɏ\d’'-]{1,20}\s){0,5})$/;
/** `7.67, Skotheim then set`: the word that tells that whoever is named acts. */
const ACTS = /^(?:\s\([^()]{1,20}\)|,\s[^,.;]{1,60},)?\s(?:[a-z]+ly\s|then\s|also\s)?([a-z]+)/;

/** @param people those a sentence names or means, in its order */
export function mainSubjectOf(text: string, people: Iterable<PersonSpan>): PersonSpan | undefined {
  if (!OPENING.test(text)) return undefined;
  for (const span of people) {
    if (span.possessive || (span.via !== 'full' && span.via !== 'surname')) continue;
    const lead = LEAD.exec(text.slice(Math.max(0, span.start - 90), span.start))?.[1];
    if (lead === undefined || !lead.split(' ').every(isOfName)) continue;
    const kind = wordKind(ACTS.exec(text.slice(span.end, span.end + 90))?.[1] ?? ',');
    if (kind === 'verb' || kind === 'being') return span;
  }
  return undefined;
}

const isOfName = (word: string): boolean => word === '' || /^(?:noun|determiner)$/.test(wordKind(word.toLowerCase()));
