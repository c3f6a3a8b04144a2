/** People who are spoken of without a name: `the Kenyan`, `the 23-year-old Swede`, `the Ugandan marathon runner`. */
import type { Reading } from '../reading/read.ts';
import type { PersonSpan, Span } from '../reading/span.ts';

/** What may follow a person who is spoken of: not a noun, or the demonym is only its adjective. */
const FOLLOWS =
  /^(?:['’]s\s|\s?[,.;:!?)—–-](?:\s|$)|\s\(\d|\s?$|\s(?:turns|wins|runs|takes|sets|breaks|smashe?s|holds|leads|goes|gets|makes|comes|returns|remains|finishes|clocks|claims|becomes|begins|says|trains|lives|hopes|needs|looks|who|whose|was|is|has|had|will|would|went|ran|won|set|took|led|came|made|broke|held|hit|beat|got|put|cut|did|said|told|gave|brought|fell|felt|grew|kept|left|lost|met|rose|saw|shot|spent|sprang|stood|struck|swept|threw|tore|withdrew|wrote|fought|sought|bought|caught|drew|drove|dug|dies|also|then|now|last|again|later|never|only|just|still|and|but|as|at|in|on|with|to|from|for|by|after|before|while|over|a|leapt|flew|became|began|finished|sped|knew|could|can|may|might|must|should|himself|herself|eventually|finally|twice|first|once|[a-zß-ɏ]+ed)(?![A-Za-zÀ-ɏ-]))/;

/** Nouns that a demonym and a name go around: `Kenyan runner Kelvin Kiptum`. */
const ROLE = /^\s?(?:(?:[a-zß-ɏ][A-Za-zÀ-ɏ-]*|distance|\d[\d,]*m?)\s){0,4}$/;

/** A word for an athlete, behind what kind of athlete it is: ` marathon runner`, ` distance running great`. */
const ATHLETE =
  /^\s(?:(?!(?:and|or|who|whose|in|at|of|on|to|from|with|by|for|is|was|has|had|won|ran|set|took|beat|as|but|over|his|her|the|an?|record|government|federation|national)[\s-])(?:[a-z][a-z'’-]*|[\d,]+m|Olympic|European|Commonwealth)\s){0,4}(?:runner|athlete|sprinter|hurdler|marathoner|jumper|vaulter|pole-vaulter|thrower|walker|steeplechaser|miler|superstar|star|ace|great|legend|veteran|teenager|sensation|phenomenon|prodigy|youngster|debutant|decathlete|heptathlete)(?![A-Za-zÀ-ɏ-])/;

/** Of whoever an age stands before, other callings and honours. */
const CALLING =
  /^\s(?:(?!(?:and|or|who|whose|in|at|of|on|to|from|with|by|for|is|was|has|had|won|ran|set|took|beat|as|but|over|his|her|the|an?|record)[\s-])(?:[a-z][a-z'’-]*|[\d,]+m|Olympic|World|European|Commonwealth)\s){0,4}(?:officer|policeman|policewoman|soldier|sergeant|corporal|student|graduate|mother|mum|father|native|champion|winner|medall?ist|finalist|holder|olympian|captain|compatriot|countryman|countrywoman|rival|team-?mate|man|woman|newcomer|favou?rite|specialist)(?![A-Za-zÀ-ɏ-])/i;

/** Adds the spans of people who are meant by nation or age alone. */
export function withEpithets({ spans, text, ...reading }: Reading): Reading {
  const added: Span[] = [];
  const replaced = new Set<Span>();
  for (const [at, span] of spans.entries()) {
    const next = spans[at + 1];
    if (span.kind === 'nation' && span.form === 'demonym') {
      const end = nounEnd(text, span, next);
      if (end === undefined) continue;
      replaced.add(span);
      for (const each of spans)
        if (each.start >= span.end && each.end <= end && each.kind !== 'discipline') replaced.add(each);
      added.push(epithet({ start: span.start, end }, span.codes, text, span.end));
    } else if (
      span.kind === 'period' &&
      span.old &&
      span.unit === 'year' &&
      /(?:^|[^A-Za-zÀ-ɏ])(?:the|a)\s(?:[a-zß-ɏ-]+\s){0,2}$/i.test(text.slice(0, span.start))
    ) {
      const followed = next && next.start - span.end <= 3 && (next.kind === 'nation' || next.kind === 'person');
      if (followed) continue;
      const noun = ATHLETE.exec(text.slice(span.end)) ?? CALLING.exec(text.slice(span.end));
      const end = span.end + (noun?.[0].length ?? 0);
      const word = noun ? end - (/[A-Za-z-]+$/.exec(noun[0])?.[0].length ?? 0) : end;
      const named = noun !== null && next?.kind === 'person' && next.start - end <= 2;
      if (!named && FOLLOWS.test(text.slice(end)))
        added.push({ ...epithet({ start: word, end }, [], text), years: span.count });
    }
  }
  const all = [...spans.filter((span) => !replaced.has(span)), ...added].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
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
function nounEnd(text: string, span: Span, next: Span | undefined): number | undefined {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  // An adjective of the name that follows, or of a noun.
  if (next?.kind === 'person' && next.via !== 'pronoun' && ROLE.test(text.slice(span.end, next.start)))
    return undefined;
  const determined =
    /(?:^|[^A-Za-zÀ-ɏ])(?:the|another|fellow)\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,3}$/i.test(before) ||
    /-year-old\s$/.test(before);
  if (!determined) return undefined;
  if (FOLLOWS.test(after)) return span.end;
  const noun = ATHLETE.exec(after);
  if (!noun || !FOLLOWS.test(after.slice(noun[0].length))) return undefined;
  const named = next?.kind === 'person' && next.via !== 'pronoun' && next.start - span.end - noun[0].length <= 2;
  return named ? undefined : span.end + noun[0].length;
}
