/**
 * People who are spoken of without a name: `the Kenyan`, `the 23-year-old Swede`, `the Ugandan marathon runner`, `the
 * Olympic champion`.
 */

import type { Reading } from '../reading/read.ts';
import type { PersonSpan, Span } from '../reading/span.ts';
import { goesOn, isDoing } from './goes-on.ts';
import { labelsIn } from './labels.ts';
import { boundIn, rolesIn } from './roles.ts';

/** Nouns that a demonym and a name go around: `Kenyan runner Kelvin Kiptum`. */
const ROLE = /^\s?(?:(?:[a-zß-ɏ][A-Za-zÀ-ɏ-]*|distance|\d[\d,]*m?)\s){0,4}$/;

/** A word for an athlete, behind what kind of athlete it is: ` marathon runner`, ` distance running great`. */
const ATHLETE =
  /^\s(?:(?!(?:and|or|who|whose|in|at|of|on|to|from|with|by|for|is|was|has|had|won|ran|set|took|beat|as|but|over|his|her|the|an?|record|government|federation|national)[\s-])(?:[a-z][a-z'’-]*|[\d,]+m|Olympic|European|Commonwealth)\s){0,4}(?:runner|athlete|sprinter|hurdler|marathoner|jumper|vaulter|pole-vaulter|thrower|walker|steeplechaser|miler|superstar|star|ace|great|legend|veteran|teenager|sensation|phenomenon|prodigy|youngster|debutant|decathlete|heptathlete|(?:(?:world|Olympic|European)\s)?champion|record[- ]holder|mother|father|mum|soldier|policeman|policewoman|student|teacher|farmer)(?:\s(?:of|and\smother\sof|and\sfather\sof)\s(?:one|two|three|four|five|twins|six))?(?![A-Za-zÀ-ɏ-])/;

/** Names of nations that are adjectives, too. */
const US = /^(?:US|U\.S\.|USA|GB|UK)$/;

/** Adds the spans of people who are meant by nation or age alone. */
export function withEpithets({ spans, text, ...reading }: Reading): Reading {
  const added: Span[] = [];
  const replaced = new Set<Span>();
  for (const [at, span] of spans.entries()) {
    const next = spans[at + 1];
    if (span.kind === 'nation' && (span.form === 'demonym' || US.test(text.slice(span.start, span.end)))) {
      const end = nounEnd(text, span, next, spans[at - 1]);
      if (end === undefined) continue;
      replaced.add(span);
      for (const each of spans)
        if (each.start >= span.end && each.end <= end && each.kind !== 'discipline') replaced.add(each);
      const age = spans.find((each) => each.kind === 'period' && each.old && each.end + 1 === span.start);
      added.push({
        ...epithet({ start: span.start, end }, span.codes, text, span.end),
        ...(age?.kind === 'period' && age.unit === 'year' ? { years: age.count } : {}),
      });
    } else if (
      span.kind === 'period' &&
      span.old &&
      span.unit === 'year' &&
      // `Her partner is a 24-year-old`: somebody new, but in a first sentence.
      /(?:^|[^A-Za-zÀ-ɏ])the\s(?:[a-zß-ɏ-]+\s){0,2}$|^\W{0,3}a\s(?:[a-zß-ɏ-]+\s){0,2}$/i.test(text.slice(0, span.start))
    ) {
      // `for the 36-year-old; her debut`: no name of his.
      const isNamed = next?.kind === 'person' && next.via !== 'pronoun';
      const followed =
        next &&
        ((next.start - span.end <= 3 && (next.kind === 'nation' || isNamed)) ||
          // `A 20-year-old named Yulimar Rojas`
          (isNamed && /^\s(?:[a-z]+\s){0,2}(?:named|called)\s$/.test(text.slice(span.end, next.start))));
      if (followed) continue;
      // `For the 24-year-old world champion it was a third record`
      const isFor = /(?:^|\s)[Ff]or\sthe\s$/.test(text.slice(0, span.start));
      const end = headEnd(text, span.end, isFor);
      if (end === undefined) continue;
      const noun = text.slice(span.end, end);
      const word = end - (/[A-Za-z-]+$/.exec(noun)?.[0].length ?? 0);
      const nation = spans.find(
        (each) =>
          each.kind === 'nation' && each.start >= end && /^\sfrom\s(?:the\s)?$/.test(text.slice(end, each.start)),
      );
      const codes = nation?.kind === 'nation' ? nation.codes : [];
      const honour = /\b(?:champion|winner|holder|medall?ist)$/.test(noun) ? noun.trim().toLowerCase() : undefined;
      added.push({
        ...epithet({ start: word, end }, codes, text, nation?.end),
        ...(nation ? { nationStart: nation.start } : {}),
        years: span.count,
        ...(honour === undefined ? {} : { honour }),
      });
    }
  }
  for (const { label, ...place } of labelsIn(text)) {
    if (label === 'name') continue;
    for (const span of spans) if (span.start < place.end && place.start < span.end) replaced.add(span);
    added.push({ ...epithet(place, [], text), label });
  }
  const kept = spans.filter((span) => !replaced.has(span));
  for (const { role, from, of, ...place } of [...rolesIn(text), ...boundIn(text)]) {
    const isTaken = [...kept, ...added].some(
      (each) => (each.kind === 'person' || each.kind === 'nation') && each.start < place.end && place.start < each.end,
    );
    // `the Olympic champion, Kiptum`, `Furlani, the long jumper,`: of a name beside it.
    const named = spans.some(
      (each) =>
        each.kind === 'person' &&
        each.via !== 'pronoun' &&
        ((each.start >= place.end && each.start - place.end <= 2) ||
          (each.end <= from && (from - each.end <= 2 || BESIDE.test(text.slice(each.end, from))))),
    );
    const bound = of === undefined ? {} : { of };
    // `The world record-holder from Lithuania`
    const nation = spans.find(
      (each) =>
        each.kind === 'nation' &&
        each.start >= place.end &&
        /^\sfrom\s(?:the\s)?$/.test(text.slice(place.end, each.start)),
    );
    const codes = nation?.kind === 'nation' ? nation.codes : [];
    const own = epithet(place, codes, text, nation?.end);
    if (!isTaken && (!named || of !== undefined)) added.push({ ...own, role, ...bound });
  }
  const all = [...kept, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...reading, text, spans: all };
}

/** From a name to what its bearer is: `Yang of China, the Olympic champion`, `Yang (CHN), the`, `Yang, 28, the`. */
const BESIDE = /^(?:\s(?:of|from)\s(?:the\s)?[A-Z][A-Za-zÀ-ɏ ]{2,24}|\s\([^()]{1,24}\)|,\s\d\d),\s$/;

function epithet(
  { start, end }: Pick<Span, 'start' | 'end'>,
  nations: readonly string[],
  text: string,
  nationEnd = end,
): PersonSpan {
  return {
    kind: 'person',
    via: 'epithet',
    start,
    end,
    candidates: [],
    words: [],
    sex: undefined,
    possessive: /^['’]s/.test(text.slice(end, end + 2)),
    nations,
    nationEnd,
  };
}

/** `The last Ugandan champion had been Akii-Bua`: so he is called who is named behind it. */
const IS =
  /^\s(?:[a-z\d,’'-]+\s|Olympic\s|European\s|Commonwealth\s|World\s){0,5}(?:champion|winner|medall?ist|holder|finalist|victor|runner|athlete|man|woman)\s(?:before\s[a-zà-ɏ]+\s)?(?:had\sbeen|was|is|remains)\s(?:the\s(?:great\s|late\s)?)?[A-ZÀ-Þ]/;

/** Where the person ends that a demonym begins: with it, or with the noun behind it; undefined where none is meant. */
function nounEnd(text: string, span: Span, next: Span | undefined, previous: Span | undefined): number | undefined {
  // `surged ahead of the Americans`: several.
  if (/[^s]s$/.test(text.slice(span.start, span.end)) && !US.test(text.slice(span.start, span.end))) return undefined;
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  // `Ron Clarke, the Australian distance runner, was born`: beside the name of whose it is.
  const apposed =
    previous?.kind === 'person' &&
    previous.via !== 'pronoun' &&
    !previous.possessive &&
    /^,\s(?:the|another|a\sfellow)\s(?:[a-z\d-]+\s){0,2}$/.test(text.slice(previous.end, span.start)) &&
    /^(?:\s[a-z-]+){0,4}[,;.)]/.test(text.slice(span.end));
  if (apposed) return undefined;
  // `The last American to win there was Khannouchi`: whose name comes.
  if (/\b(?:last|previous)\s$/i.test(before) && (/^\s(?:(?:wo)?man\s)?(?:to|who)\s/.test(after) || IS.test(after)))
    return undefined;
  // `The 27-year-old American joins compatriots Hardee and Eaton`: one person does one thing.
  if (/-year-old\s$/.test(before)) return headEnd(text, span.end, /(?:^|\s)[Ff]or\sthe\s\S+\s$/.test(before));
  // An adjective of the name that follows, or of a noun.
  const gap = next ? text.slice(span.end, next.start) : '';
  if (next?.kind === 'person' && next.via !== 'pronoun' && ROLE.test(gap) && !isDoing(gap)) return undefined;
  const determined =
    /(?:^|[^A-Za-zÀ-ɏ])(?:the|another|fellow)\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,3}$/i.test(before) ||
    // `Kenyan, 23, breaks the record`: a headline.
    (/(?:^|[:.]\s)$/.test(before) && /^,\s\d\d,\s[a-z]/.test(after));
  if (!determined) return undefined;
  // `the US runner`, not `the US won`.
  if (span.kind === 'nation' && span.form === 'demonym' && goesOn(after, 'nation'))
    return COLLECTIVE.test(text.slice(span.start, span.end)) ? undefined : span.end;
  const noun = ATHLETE.exec(after);
  if (!noun || !goesOn(after.slice(noun[0].length), 'nation')) return undefined;
  const named = next?.kind === 'person' && next.via !== 'pronoun' && next.start - span.end - noun[0].length <= 2;
  return named ? undefined : span.end + noun[0].length;
}

/** `it was the Dutch who ruled the 400m`: a whole nation, and nobody of it. */
export const COLLECTIVE = /(?:sh|tch|nch)$/;

/** Words of what somebody is, before what he does: ` police inspector`, ` two-time Olympic champion`. */
const NOUN =
  /^\s(?:[a-zà-ɏ][a-zà-ɏ'’-]*|[\d,]+m|(?:19|20)\d\d|Olympic|World|European|African|Commonwealth|[A-Z][a-zß-ɏ]+(?=\s(?:(?:19|20)\d\d|native|graduate|student|alumn|resident)))(?![A-Za-zÀ-ɏ])/;
const NOUNS = 6;
/** Things that grow old as people do. */
const THING =
  /\s(?:records?|mark|best|time|race|event|competition|wait|drought|tradition|hoodoo|jinx|standard|meeting|course|marathon|stadium|track|ban|rule|barrier|feud|rivalry|reign|company|brand|club|sport|car|house|dream|story|photo|video|shoes?|case)$/;

/**
 * Where somebody ends who is spoken of by an age: behind it, or behind the nouns that go on to what is done; undefined
 * where they go on to a name, whose adjective the age is.
 */
function headEnd(text: string, from: number, isFor: boolean): number | undefined {
  let end = from;
  for (let count = 0; count <= NOUNS; count += 1) {
    const rest = text.slice(end, end + 60);
    const noun = NOUN.exec(rest)?.[0];
    const isOver =
      (isFor && /^\s(?:it|this|that)\s/.test(rest)) ||
      // `tore his vest open`, `upset the favourite`: a noun has nothing of the kind behind it.
      (count === 0 && /^\s[a-zß-ɏ]+\s(?:his|her|him|it|the|an?|their|them)\s/.test(rest)) ||
      (!/^\s(?:twice|once)\s/.test(rest) && goesOn(rest, 'age'));
    if (isOver) return THING.test(text.slice(from, end)) ? undefined : end;
    if (noun === undefined) return undefined;
    end += noun.length;
  }
  return undefined;
}
