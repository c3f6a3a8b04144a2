/**
 * People who are spoken of without a name: `the Kenyan`, `the 23-year-old Swede`, `the Ugandan marathon runner`, `the
 * Olympic champion`.
 */

import type { Reading } from '../reading/read.ts';
import type { PersonSpan, Span } from '../reading/span.ts';
import { goesOn, isDoing } from './goes-on.ts';
import { labelsIn } from './labels.ts';
import { rolesIn } from './roles.ts';

/** Nouns that a demonym and a name go around: `Kenyan runner Kelvin Kiptum`. */
const ROLE = /^\s?(?:(?:[a-zß-ɏ][A-Za-zÀ-ɏ-]*|distance|\d[\d,]*m?)\s){0,4}$/;

/** A word for an athlete, behind what kind of athlete it is: ` marathon runner`, ` distance running great`. */
const ATHLETE =
  /^\s(?:(?!(?:and|or|who|whose|in|at|of|on|to|from|with|by|for|is|was|has|had|won|ran|set|took|beat|as|but|over|his|her|the|an?|record|government|federation|national)[\s-])(?:[a-z][a-z'’-]*|[\d,]+m|Olympic|European|Commonwealth)\s){0,4}(?:runner|athlete|sprinter|hurdler|marathoner|jumper|vaulter|pole-vaulter|thrower|walker|steeplechaser|miler|superstar|star|ace|great|legend|veteran|teenager|sensation|phenomenon|prodigy|youngster|debutant|decathlete|heptathlete)(?![A-Za-zÀ-ɏ-])/;

/** Names of nations that are adjectives, too. */
const US = /^(?:US|U\.S\.|USA|GB|UK)$/;

/** Of whoever an age stands before, other callings and honours. */
const CALLING =
  /^\s(?:(?!(?:and|or|who|whose|in|at|of|on|to|from|with|by|for|is|was|has|had|won|ran|set|took|beat|as|but|over|his|her|the|an?)[\s-])(?:[a-z][a-z'’-]*|[\d,]+m|Olympic|World|European|Commonwealth|(?:19|20)\d\d|[A-Z][a-zß-ɏ]+(?=\s(?:19|20)\d\d))\s){0,5}(?:officer|policeman|policewoman|soldier|sergeant|corporal|student|graduate|mother|mum|father|native|champion|winner|medall?ist|finalist|holder|olympian|captain|record[\s-]holder|compatriot|countryman|countrywoman|rival|team-?mate|man|woman|newcomer|favou?rite|specialist)(?![A-Za-zÀ-ɏ-])/i;

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
      const followed = next && next.start - span.end <= 3 && (next.kind === 'nation' || next.kind === 'person');
      if (followed) continue;
      const noun = ATHLETE.exec(text.slice(span.end)) ?? CALLING.exec(text.slice(span.end));
      const end = span.end + (noun?.[0].length ?? 0);
      const word = noun ? end - (/[A-Za-z-]+$/.exec(noun[0])?.[0].length ?? 0) : end;
      const named = noun !== null && next?.kind === 'person' && next.start - end <= 2;
      const nation = spans.find(
        (each) =>
          each.kind === 'nation' && each.start >= end && /^\sfrom\s(?:the\s)?$/.test(text.slice(end, each.start)),
      );
      const codes = nation?.kind === 'nation' ? nation.codes : [];
      // `For the 24-year-old world champion it was a third record`
      const isFor =
        /(?:^|\s)[Ff]or\sthe\s$/.test(text.slice(0, span.start)) && /^\s(?:it|this|that)\s/.test(text.slice(end));
      const honour =
        noun && /\b(?:champion|winner|holder|medall?ist)$/.test(noun[0]) ? noun[0].trim().toLowerCase() : undefined;
      if (!named && (isFor || goesOn(text.slice(end), 'age')))
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
  for (const { role, from, ...place } of rolesIn(text)) {
    const isTaken = [...kept, ...added].some(
      (each) => (each.kind === 'person' || each.kind === 'nation') && each.start < place.end && place.start < each.end,
    );
    // `the Olympic champion, Kiptum`, `Furlani, the long jumper,`: of a name beside it.
    const named = spans.some(
      (each) =>
        each.kind === 'person' &&
        each.via !== 'pronoun' &&
        ((each.start >= place.end && each.start - place.end <= 2) || (each.end <= from && from - each.end <= 2)),
    );
    if (!isTaken && !named) added.push({ ...epithet(place, [], text), role });
  }
  const all = [...kept, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...reading, text, spans: all };
}

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

/** Where the person ends that a demonym begins: with it, or with the noun behind it; undefined where none is meant. */
function nounEnd(text: string, span: Span, next: Span | undefined, previous: Span | undefined): number | undefined {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  // `Ron Clarke, the Australian distance runner, was born`: beside the name of whose it is.
  const apposed =
    previous?.kind === 'person' &&
    previous.via !== 'pronoun' &&
    !previous.possessive &&
    /^,\sthe\s(?:[a-z\d-]+\s){0,2}$/.test(text.slice(previous.end, span.start)) &&
    /^(?:\s[a-z-]+){0,4},/.test(text.slice(span.end));
  if (apposed) return undefined;
  // `The last American to win there was Khannouchi`: whose name comes.
  if (/\b(?:last|previous)\s$/i.test(before) && /^\s(?:(?:wo)?man\s)?(?:to|who)\s/.test(after)) return undefined;
  // An adjective of the name that follows, or of a noun.
  const gap = next ? text.slice(span.end, next.start) : '';
  if (next?.kind === 'person' && next.via !== 'pronoun' && ROLE.test(gap) && !isDoing(gap)) return undefined;
  const determined =
    /(?:^|[^A-Za-zÀ-ɏ])(?:the|another|fellow)\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,3}$/i.test(before) ||
    /-year-old\s$/.test(before) ||
    // `Kenyan, 23, breaks the record`: a headline.
    (/(?:^|[:.]\s)$/.test(before) && /^,\s\d\d,\s[a-z]/.test(after));
  if (!determined) return undefined;
  // `the US runner`, not `the US won`.
  if (span.kind === 'nation' && span.form === 'demonym' && goesOn(after, 'nation')) return span.end;
  const noun = ATHLETE.exec(after);
  if (!noun || !goesOn(after.slice(noun[0].length), 'nation')) return undefined;
  const named = next?.kind === 'person' && next.via !== 'pronoun' && next.start - span.end - noun[0].length <= 2;
  return named ? undefined : span.end + noun[0].length;
}
