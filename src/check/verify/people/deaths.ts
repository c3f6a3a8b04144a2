/** Who dies in a sentence: `Kiptum, who died`, `was killed in a crash`, `the late Kiptum`, `their untimely demise`. */
import type { Person } from '../../../dataset/entries.ts';
import { preferred } from '../../../dataset/person-facts.ts';
import { actorAt } from '../../clauses/clauses.ts';
import type { PersonSpan } from '../../reading/span.ts';
import { castOf, type Scene } from '../../scene.ts';
import { pastName } from './born.ts';
import { labelled } from './labelled.ts';
import { isWithin } from './subject.ts';

export interface Death {
  readonly start: number;
  readonly end: number;
  /** `the late Kiptum's 2:01:53 in 2022`: what follows is no day of death. */
  readonly undated?: true;
  readonly people: readonly { readonly person: Person; readonly sure: boolean }[];
}

const VERB =
  /(?<![A-Za-zÀ-ɏ-])(?:died|dies|passed away|passes away|killed(?=\s(?:in|by|on|when|after|at|along|together|with)\b)|perished|dead(?=\s(?:at|aged|in|after)\b|[.,]?$)|drowned|murdered|stabbed to death|shot dead|found (?:dead|murdered|stabbed)(?: to death)?|body (?:was|is|has been) (?:found|discovered)|(?:lost|loses) (?:his|her) (?:[a-z]+ )?(?:battle|fight|struggle) (?:with|against|to) (?:[a-z]+ )?(?:cancer|illness|disease|leuka?emia)|succumb(?:ed|s)(?= to (?:[a-z]+ ){0,4}(?:cancer|leuka?emia|illness|disease|stroke|heart|covid|coronavirus|malaria|pneumonia|tumou?r|injuries|wounds|burns|complications|overdose)\b)|breathed (?:his|her) last|left us(?=[.,;]|\s(?:on|in (?:\d{4}|[A-Z][a-z]+ \d{4}|[A-Z][a-z]+[.,;])|last|this|yesterday|far too|too|aged|for good|forever)\b)|(?:is|are) no longer with us|did not survive(?= (?:the|a|an|his|her) (?:[a-z-]+ ){0,2}(?:crash|accident|attack|illness|cancer|operation|stroke|fall|injuries|collision|shooting)\b)|(?:fell victim to|(?:was )?(?:claimed|taken) by)(?= (?:[a-z]+ ){0,3}(?:cancer|leuka?emia|lymphoma|illness|disease|stroke|covid|coronavirus|malaria|pneumonia|tumou?r)\b)|lost (?:his|her|their) li(?:fe|ves))(?![A-Za-zÀ-ɏ-])(?!\s(?:down|away|off|out|hard)\b)/gi;
const NOUN =
  /(?<![A-Za-zÀ-ɏ-])(?:untimely\s|tragic\s|sudden\s|shock\s|premature\s){0,2}(?:death|demise|passing)(?![A-Za-zÀ-ɏ-])/gi;
const KILLS =
  /(?<![A-Za-zÀ-ɏ-])(?:killed|(?:claimed|took|cost|ended|cut short) the li(?:fe|ves) of|(?:death|passing|demise|murder|killing)(?:,?\s(?:on|in|at|from|aged|earlier|last|this|yesterday|today)\b[^.;()]{0,50}?)?\sof)\s(?:both\s|world\s|the\s)?/gi;
const ENDED = /^,?\s(?:ended|came\sto\s(?:an|its)\send|was\s(?:cut\sshort|over|ended|taken))(?![a-z])/;
/** `Kiptum's life was cut short`: of who stands before it. */
const LIFE_ENDED =
  /^(?:['’]s?)?\s(?:[a-z]+\s)?life\s(?:ended|came\sto\s(?:an|its)\send|was\s(?:cut\sshort|over|ended|taken))(?![a-z])/;
/** `Among those athletics lost in November was Long`: whom a sport or a country has lost. */
const LOST =
  /\b(?:those|greats|legends|people|athletes|champions|figures|names|men|women)\s(?:whom\s|that\s|which\s)?(?:[a-z]+\s){0,3}?(?:athletics|sport|track and field|running|family|world|[A-Z][a-z]+)\s(?:(?:has|had|have)\s)?lost(?=\s(?:in|on|last|this|during|since)\b|\swas\b)/g;
const LATE = /(?<![A-Za-zÀ-ɏ-])the\slate\s(?:(?!and\b)[A-Za-zÀ-ɏ\d-]+\s){0,4}$/i;
/** Between somebody and the verb of his death. */
const LINK =
  /^(?:,?\s\(?\d{1,2}\)?,?)?(?:,\s[^.;]{2,70},|\swho\s[^.;,]{2,70},|\s\([^()]{1,40}\)|\swas\sborn\s[^.;]{3,70}\sand)?(?:,?\sand\s(?:his|her)\s(?:[a-z-]+\s){0,2}[a-z]+)?,?\s(?:(?:who|and|both|also|sadly|tragically|later|has|have|had|was|were|is|are|reportedly|suddenly|then|brutally|fatally|also)\s){0,5}$/i;
const PAIR =
  /(?:^|\s)(?:the|both|these|those)\s(?:two|pair|duo|men|women|athletes|runners)?\s?(?:(?:has|have|had|was|were|both|sadly|tragically|of them)\s){0,3}$|^they\s(?:both\s|were\s|have\s|had\s|tragically\s){0,2}$|\s(?:they|both)\s(?:were\s|have\s|had\s|tragically\s)?$/i;

type Member = ReturnType<typeof castOf>[number];

/** What a sentence has of which each of them can be said: most are about nobody's death, and need not be asked. */
const HAS = {
  verb: /die|dead|pass|kill|perish|drown|murder|stabbed|body|los[te]|succumb|breath|left us|longer with|survive|victim|claimed|taken/,
  noun: /death|demise|passing/,
  kills: /kill|li(?:f|v)es?\b|death|passing|demise|murder/,
};

export function deathsOf(scene: Scene): readonly Death[] {
  const { text, lower } = scene.reading;
  const people = castOf(scene);
  const found: Death[] = [];
  for (const { span, ...who } of labelled(scene, 'died'))
    found.push({ start: span.start, end: span.end, people: [who] });
  for (const match of HAS.verb.test(lower) ? text.matchAll(VERB) : []) {
    const place = { start: match.index, end: match.index + match[0].length };
    if (found.some(({ start }) => start === place.start)) continue;
    const left = text.slice(Math.max(0, place.start - 60), place.start);
    if (match[0].startsWith('body')) {
      const of = people.find(
        ({ span }) => span.possessive && /^(?:['’]s?)?\s(?:[a-z]+\s){0,2}$/.test(text.slice(span.end, place.start)),
      );
      if (of) found.push({ ...place, people: [of] });
      continue;
    }
    const bracketed = inBrackets(text, people, place.start);
    if (bracketed) {
      found.push({ ...place, people: [bracketed] });
      continue;
    }
    // `Kiptum and his coach died`: of a possessor in between nothing is said.
    const nearest = people.filter(({ span }) => span.end <= place.start && !span.possessive).at(-1);
    const gap = nearest && text.slice(nearest.span.end, place.start);
    // `The father of Kiptum died`
    if (nearest && gap && isWithin(text, nearest.span, gap)) continue;
    if (nearest && LINK.test(text.slice(nearest.span.end, place.start)))
      found.push({ ...place, people: joined(text, people, nearest) });
    else if (PAIR.test(left)) found.push({ ...place, people: pairOf(scene, place.start) });
    else {
      // `She retired at 22 and died in November`: of whoever acts there.
      const actor = /^(?:die[sd]|pass(?:ed|es) away)$/i.test(match[0]) ? actorAt(scene, place.start) : undefined;
      if (actor?.is === 'known' && actor.member.span.end <= place.start)
        found.push({ ...place, people: [actor.member] });
    }
  }
  const [first] = people;
  if (first?.span.via === 'full' && /^\W{0,2}(?:died|dead|obituary|RIP):\s$/i.test(text.slice(0, first.span.start)))
    found.push({ start: 0, end: first.span.start - 2, people: [first] });
  for (const match of HAS.noun.test(lower) ? text.matchAll(NOUN) : []) {
    const place = { start: match.index, end: match.index + match[0].length };
    const owner = people.find(
      ({ span }) => span.possessive && /^(?:['’]s?)?\s$/.test(text.slice(span.end, place.start)),
    );
    if (owner) found.push({ ...place, people: [owner] });
    else if (/\btheir\s$/i.test(text.slice(0, place.start)))
      found.push({ ...place, people: pairOf(scene, place.start) });
  }
  for (const match of HAS.kills.test(lower) ? text.matchAll(KILLS) : []) {
    const place = { start: match.index, end: match.index + match[0].trimEnd().length };
    const next = people.findIndex(({ span }) => span.start >= place.end);
    const first = people[next];
    if (
      !first ||
      !/^\s(?:[A-Za-zÀ-ɏ-]+\s){0,5}$/.test(text.slice(place.end, first.span.start)) ||
      (isMinor(first.span) && !/^killed\s?$/i.test(match[0])) ||
      // `Bolt killed off Gay in Berlin`: only on the track, of whoever lives.
      (/^killed\b/i.test(match[0]) && !preferred(first.person, 'died'))
    )
      continue;
    const second = people.slice(next + 1).find(({ span }) => !span.possessive);
    const both =
      second &&
      /^,?\sand\s(?:(?:his|her)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3})?$/.test(text.slice(first.span.end, second.span.start));
    if (!first.span.possessive) found.push({ ...place, people: both ? [first, second] : [first] });
  }
  for (const each of people) {
    const of = /\b(?:the|a)\s(?:(?:short|young|long|brief)\s)?life of\s$/i.test(text.slice(0, each.span.start));
    const said = (of ? ENDED : each.span.possessive ? LIFE_ENDED : null)?.exec(
      text.slice(each.span.end, each.span.end + 60),
    );
    if (said && !isMinor(each.span))
      found.push({
        start: each.span.end + said[0].search(/life|ended|came|was/),
        end: each.span.end + said[0].length,
        people: [each],
      });
    const cross = /^,?\s\(?†\s?/.exec(text.slice(each.span.end, each.span.end + 6));
    if (cross)
      found.push({
        start: each.span.end + cross[0].indexOf('†'),
        end: each.span.end + cross[0].length,
        people: [each],
      });
  }
  for (const match of lower.includes('lost') ? text.matchAll(LOST) : []) {
    const place = { start: match.index, end: match.index + match[0].length };
    const next = people.find(({ span }) => span.start >= place.end);
    if (
      next &&
      !isMinor(next.span) &&
      /^\s(?:[^.;()]{0,50}\s)?(?:was|were|is|are)\s(?:the\s)?(?:[a-z’'-]+\s){0,4}$/.test(
        text.slice(place.end, next.span.start),
      )
    )
      found.push({ ...place, people: [next] });
  }
  for (const each of people) {
    const late = lower.includes('late') ? LATE.exec(text.slice(0, each.span.start)) : null;
    const between = late && people.some(({ span }) => span.start >= late.index && span.end <= each.span.start);
    if (late && !between && !isMinor(each.span))
      found.push({ start: late.index + 4, end: each.span.end, undated: true, people: [each] });
  }
  return found.filter((each) => each.people.length > 0);
}

/** `Griffith Joyner (born December 21, 1959 in Los Angeles; died September 21, 1998)`: whose name stands before the brackets. */
function inBrackets(text: string, people: readonly Member[], start: number): Member | undefined {
  const open = text.lastIndexOf('(', start);
  if (open < 0 || start - open > 120 || !/^\((?:[^()]{0,110}(?:[;,–—-]|\sand)\s)?$/.test(text.slice(open, start)))
    return undefined;
  const owner = people.findLast(({ span }) => span.end <= open);
  return owner && !owner.span.possessive && pastName(owner, text.slice(owner.span.end, open + 1)).trim() === '('
    ? owner
    : undefined;
}

const isMinor = ({ via }: PersonSpan) => via === 'pronoun' || via === 'epithet';

/** `Kiptum and his coach Gervais Hakizimana died`: both. */
function joined(text: string, people: readonly Member[], last: Member): readonly Member[] {
  const before = people.filter(({ span }) => span.end <= last.span.start);
  const first = before.filter(({ span }) => !span.possessive).at(-1);
  if (!first) return [last];
  const gap = text.slice(first.span.end, last.span.start);
  return /^(?:,\s\(?\d{1,2}\)?)?(?:,\s[^.;]{2,60})?,?\s(?:and|with|alongside|along with|together with)\s(?:(?:his|her|their)\s)?(?:[A-Za-zÀ-ɏ-]+,?\s){0,4}$/i.test(
    gap,
  ) && first.person.id !== last.person.id
    ? [first, last]
    : [last];
}

/** The two that were spoken of last; nobody where there were more. */
function pairOf(scene: Scene, start: number): readonly Member[] {
  const seen = new Map<string, Member>();
  for (const each of [scene, ...scene.before]) {
    for (const member of castOf(each))
      if (each !== scene || member.span.start < start) seen.set(member.person.id, member);
    if (seen.size >= 2) break;
  }
  return seen.size === 2 ? [...seen.values()] : [];
}
