/**
 * Years between two people that no `older` tells: `Between Kipchoge and Kiptum there are 15 years`, `was born 14 years
 * after his brother`, `has six years on James`, `giving away two years to`. Both are named in the sentence, and nobody else.
 */
import type { PeriodSpan } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';

type Member = ReturnType<typeof castOf>[number];

export interface Said {
  readonly end: number;
  readonly one: Member;
  readonly other: Member;
  readonly older: boolean;
  /** `Between Kipchoge and Kiptum there are 15 years`: whoever is the older. */
  readonly either?: boolean;
  /** `a year older`, which does not say than whom. */
  readonly loose?: boolean;
}

/** What stands before the second of two: `his son `, `the Kenyan `. */
const CALLED = String.raw`(?:(?:his|her|the|fellow)\s)?(?:(?!(?:with|of|in|at|to|and|from|by|for|over|track|road)\s)[A-Za-zÀ-ɏ\d’'-]+\s){0,3}`;
const AND = new RegExp(String.raw`^(?:,\s[^,;.]{2,40},)?\sand\s${CALLED}$`);
const OPENS_PAIR = /\b(?:between|separat(?:e|es|ed|ing)|divid(?:e|es|ed|ing)|parts?)\s(?:the\s)?(?:[a-z]+\s){0,2}$/;
const GAP =
  /\b(?:there (?:is|are|was|were|lie|lay)|lie|lay|lies|separat(?:e|es|ed|ing)|divid(?:e|es|ed|ing)|difference|gap)\b/;
const APART = /^\s(?:in\sage\s)?apart\b(?:\sin\sage)?/;

/** What is said of the first, from the years to the second: whether he is the older, or either may be. */
const LINKS: readonly (readonly [left: RegExp, right: RegExp, older: boolean | undefined])[] = [
  // `came into the world fourteen years after his brother`
  [/\b(?:born|world|light|breath)\s(?:[a-z]+\s)?$/, /^\s(?:after|later\sthan|behind)\s/, false],
  [/\b(?:born|world|light|breath)\s(?:[a-z]+\s)?$/, /^\s(?:before|earlier\sthan|ahead\sof)\s/, true],
  // `has six years on James`, `a six-year head start in age on James`
  [/\b(?:has|had|have|with|enjoys)\s(?:[a-z]+\s){0,2}$/, /^\s(?:on|over)\s/, true],
  [
    /\b(?:has|had|have|with|enjoys)\s(?:[a-z]+\s){0,2}$/,
    /^\s(?:head\sstart|advantage|start|lead|edge)\sin\s(?:age|years|life)\s(?:on|over)\s/,
    true,
  ],
  // Who gives years away may have seen more of them, or fewer.
  [
    /\b(?:giv(?:es?|ing|en)|gave|conced(?:es?|ed|ing)|spot(?:s|ted|ting)?)\s(?:away\s)?(?:[a-z]+\s){0,2}$/,
    /^\s(?:in\sage\s)?to\s/,
    undefined,
  ],
];

/** @returns undefined where the sentence does not have two people, or tells of races, days or records besides */
export function betweenTwo(scene: Scene, span: PeriodSpan): Said | undefined {
  const { text, lower } = scene.reading;
  // `Alekna and his son`: whose son it is says no more.
  const people = castOf(scene).filter(({ span: { via, possessive } }) => !(via === 'pronoun' && possessive));
  if (new Set(people.map(({ person }) => person.id)).size !== 2) return undefined;
  const before = people.filter((each) => each.span.end <= span.start);
  const after = people.filter((each) => each.span.start >= span.end);
  const [left, right] = [lower.slice(Math.max(0, span.start - 40), span.start), lower.slice(span.end)];
  for (const [start, link, older] of LINKS) {
    const words = start.test(left) ? link.exec(right) : null;
    const [one, other] = [before.find(({ span: { possessive } }) => !possessive), after[0]];
    if (!words || !one || !other || other.span.possessive || one.person.id === other.person.id) continue;
    const end = span.end + words[0].trimEnd().length;
    if (!new RegExp(`^\\s?${CALLED}$`).test(text.slice(end, other.span.start))) continue;
    // `two years on Bolt was`: of something else.
    if (/^(?:['’]s?\b|\s(?:was|is|had|has|did|won|ran)\b)/.test(text.slice(other.span.end))) continue;
    return { end: span.end, one, other, older: older ?? true, ...(older === undefined ? { either: true } : {}) };
  }
  // Between two who are named together: of nothing but their ages where no race or mark is told.
  const at = people.findIndex(
    ({ span: { end } }, nth) => people[nth + 1] && AND.test(text.slice(end, people[nth + 1]?.span.start)),
  );
  const [one, other] = at < 0 ? [] : people.slice(at, at + 2);
  if (!one || !other || one.person.id === other.person.id) return undefined;
  const isPair = OPENS_PAIR.test(lower.slice(0, one.span.start)) && GAP.test(lower);
  const isApart =
    APART.test(right) && /^\s(?:are|were)\s(?:[a-z]+\s){0,2}$/.test(lower.slice(other.span.end, span.start));
  if (!isPair && !isApart) return undefined;
  const tells = ({ kind }: { readonly kind: string }) => /^(?:amount|event|record|date)$/.test(kind);
  // `Thirty years lie between the titles of`: what stands before them is theirs.
  if (scene.reading.spans.some(tells) || OF_THEIRS.test(lower)) return undefined;
  return { end: span.end, one, other, older: true, either: true };
}

const OF_THEIRS =
  /\b(?:titles?|wins?|victor(?:y|ies)|golds?|medals?|triumphs?|debuts?|deaths?|careers?|races?|meetings?)\b/;
