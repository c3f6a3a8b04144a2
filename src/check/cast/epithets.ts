/** People who are spoken of without a name: `the Kenyan`, `the 23-year-old Swede`, `the 25-year-old`. */
import type { Reading } from '../reading/read.ts';
import type { NationSpan, PersonSpan, Span } from '../reading/span.ts';

/** What may follow a person who is spoken of: not a noun, or the demonym is only its adjective. */
const FOLLOWS =
  /^(?:['’]s\s|\s?[,.;:!?)—–-](?:\s|$)|\s\(\d|\s?$|\s(?:turns|wins|runs|takes|sets|breaks|who|whose|was|is|has|had|will|would|went|ran|won|set|took|led|came|made|broke|held|holds|hit|beat|got|put|cut|did|said|says|told|also|then|now|last|again|later|never|only|just|still|and|but|as|at|in|on|with|to|from|for|by|after|before|while|over|threw|leapt|flew|became|becomes|began|began|finished|sped|swept|knew|could|can|may|might|must|should|himself|herself|soared|stormed|improved|eventually|finally|twice|first|once|[a-zß-ɏ]+ed)(?![A-Za-zÀ-ɏ-]))/;

/** Nouns that a demonym and a name go around: `Kenyan runner Kelvin Kiptum`. */
const ROLE = /^\s?(?:(?:[a-zß-ɏ][A-Za-zÀ-ɏ-]*|distance|\d[\d,]*m?)\s){0,4}$/;

/** Adds the spans of people who are meant by nation or age alone. */
export function withEpithets({ spans, text, ...reading }: Reading): Reading {
  const added: Span[] = [];
  const replaced = new Set<Span>();
  for (const [at, span] of spans.entries()) {
    const next = spans[at + 1];
    if (span.kind === 'nation' && span.form === 'demonym' && isNoun(text, span, next)) {
      replaced.add(span);
      added.push(epithet(span, span.codes, text));
    } else if (
      span.kind === 'period' &&
      span.old &&
      span.unit === 'year' &&
      /(?:^|[^A-Za-zÀ-ɏ])(?:the|a)\s(?:[a-zß-ɏ-]+\s){0,2}$/i.test(text.slice(0, span.start))
    ) {
      const after = text.slice(span.end);
      const followed = next && next.start - span.end <= 3 && (next.kind === 'nation' || next.kind === 'person');
      if (!followed && FOLLOWS.test(after)) added.push(epithet({ ...span, start: span.end, end: span.end }, [], text));
    }
  }
  const all = [...spans.filter((span) => !replaced.has(span)), ...added].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return { ...reading, text, spans: all };
}

function epithet({ start, end }: Pick<Span, 'start' | 'end'>, nations: readonly string[], text: string): PersonSpan {
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
  };
}

function isNoun(text: string, span: NationSpan, next: Span | undefined): boolean {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  // An adjective of the name that follows, or of a noun.
  if (next?.kind === 'person' && next.via !== 'pronoun' && ROLE.test(text.slice(span.end, next.start))) return false;
  const determined =
    /(?:^|[^A-Za-zÀ-ɏ])(?:the|another|fellow)\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,3}$/i.test(before) ||
    /-year-old\s$/.test(before);
  return determined && FOLLOWS.test(after);
}
