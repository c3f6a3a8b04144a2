/** One sentence, read: what it names and counts, in order and without overlap. Who is meant is for the cast. */

import type { PartialDate } from '../../domain/date.ts';
import { fold } from '../../domain/name.ts';
import type { Facts } from '../verify/facts.ts';
import { datesOf } from './dates.ts';
import { eventAt, mayBeEvent } from './events.ts';
import { disciplineAt, nationAt } from './lexicon.ts';
import { fullNameAt, misspeltNameAt, surnameAt } from './names.ts';
import { quantitiesOf } from './quantities.ts';
import { recordsOf } from './records.ts';
import { isNameWord } from './runs.ts';
import type { PersonSpan, Span } from './span.ts';
import { withStrangers } from './strangers.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface Reading {
  readonly text: string;
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly spans: readonly Span[];
}

const PRONOUNS: Readonly<Record<string, Pick<PersonSpan, 'sex' | 'possessive'>>> = {
  he: { sex: 'M', possessive: false },
  him: { sex: 'M', possessive: false },
  his: { sex: 'M', possessive: true },
  she: { sex: 'W', possessive: false },
  her: { sex: 'W', possessive: true },
  hers: { sex: 'W', possessive: true },
};

/** @param published the day relative dates count from */
export async function readSentence(facts: Facts, text: string, published: PartialDate | undefined): Promise<Reading> {
  const lower = lowerCase(text);
  const tokens = tokensOf(text);
  const spans = new Spans();
  const dates = datesOf(text, published);
  await readNames(facts, text, tokens, spans, dates);
  for (const each of dates) if (each.kind === 'date') spans.add(each);
  const nations = spans.all().filter((span) => span.kind === 'nation');
  const named = spans.all().filter((span) => span.kind === 'person');
  const muted = dates.filter(({ kind }) => kind === 'undated');
  for (const each of recordsOf(text, (from, to) =>
    nations
      // "Kenyan record", "Kenya's record"; a record that is broken in Monaco is not of Monaco.
      .filter(
        (span) =>
          span.start >= from &&
          span.end <= to &&
          (('form' in span && span.form === 'demonym') || /^['’]s/.test(text.slice(span.end, span.end + 2))) &&
          // "The Kenyan's own record": his, of whatever it is.
          !/^['’]s\sown\s/.test(text.slice(span.end, span.end + 7)) &&
          // "The American beat the record": of nobody's nation.
          !/\s(?:the|an?|his|her|their|its)\s/.test(text.slice(span.end, to)) &&
          // "Frenchman Lavillenie's record" is his, and not that of France.
          !named.some((each) => each.start >= span.end && each.end <= to && each.possessive),
      )
      .flatMap((span) => ('codes' in span ? span.codes : [])),
  )) {
    spans.add(each);
  }
  const taken = (at: number) => spans.endOf(at) ?? muted.find(({ start, end }) => start <= at && at < end)?.end;
  for (const each of quantitiesOf(lower, taken)) spans.add(each);
  return { text, lower, tokens, spans: await withStrangers(facts, text, tokens, spans.all()) };
}

async function readNames(
  facts: Facts,
  text: string,
  tokens: readonly Token[],
  spans: Spans,
  dates: readonly { start: number; end: number }[],
): Promise<void> {
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const isDate = dates.some(({ start, end }) => token.start >= start && token.end <= end);
    const event = mayBeEvent(tokens, at) ? await eventAt(facts, text, tokens, at) : undefined;
    if (event && !(isDate && event.start === token.start && event.year === undefined)) {
      spans.add(event);
      at += event.length;
      continue;
    }
    // "Oct" is a month where a day stands beside it, and else an octathlon.
    const isMonth = isDate && /^[A-Z]/.test(token.text);
    const discipline = isMonth ? undefined : disciplineAt(facts.lexicons, tokens, at);
    // The metres of `22.50m` are no race.
    if (discipline && !/\d[.,]$/.test(text.slice(Math.max(0, token.start - 2), token.start))) {
      spans.add(discipline);
      at += tokens.slice(at).findIndex(({ start }) => start >= discipline.end);
      if (tokens.at(-1)?.end === discipline.end) return;
      continue;
    }
    const pronoun = PRONOUNS[token.folded];
    if (pronoun && token.text.length <= 4) {
      spans.add({
        kind: 'person',
        start: token.start,
        end: token.end,
        via: 'pronoun',
        candidates: [],
        words: [],
        ...pronoun,
      });
    } else if (token.capital && !isDate) {
      const nation = nationAt(facts.lexicons, tokens, at);
      const next = tokens[at + 1];
      // "North Carolina" is no Carolina.
      if (next && isRegion(token, next)) {
        spans.add({
          kind: 'place',
          start: token.start,
          end: next.end,
          name: `${token.folded} ${next.folded}`,
          known: false,
        });
        at += 2;
        continue;
      }
      const named =
        (await fullNameAt(facts, text, tokens, at)) ??
        (nation
          ? undefined
          : ((await misspeltNameAt(facts, text, tokens, at)) ??
            (isPartOfName(text, token) ? undefined : await surnameAt(facts, tokens, at))));
      // `the Prefontaine Classic`, `Jesse Owens Memorial Stadium`: what is called after somebody.
      if (named && !named.span.possessive && CALLED_AFTER.test(text.slice(named.span.end, named.span.end + 14))) {
        at += named.length;
        continue;
      }
      if (named && (!nation || named.length > nation.length)) {
        spans.add(named.span);
        at += named.length;
        continue;
      }
      if (nation && !(isCity(text, nation) && IN.test(text.slice(0, token.start)))) {
        spans.add(nation);
        at += nation.length;
        continue;
      }
      if (nation) {
        const name = fold(text.slice(nation.start, nation.end));
        spans.add({ kind: 'place', start: nation.start, end: nation.end, name, known: true });
        at += nation.length;
        continue;
      }
      // "New York" is a name, though "new" alone is none.
      const isNew = token.folded === 'new' && next !== undefined && isNameWord(next);
      if (isNew || isNameWord(token)) at += await addPlace(facts, text, tokens, at, spans);
    }
    at += 1;
  }
}

/** `Diana-Lebo Phalula`: the first half of a name that goes on behind a hyphen is nobody's. */
const isPartOfName = (text: string, { end }: Token): boolean => /^[-‐]\p{Lu}/u.test(text.slice(end, end + 3));

const CALLED_AFTER =
  /^\s(?:Classic|Memorial|Invitational|Invite|Relays|Mile|Stadium|Arena|Field|Trophy|Foundation|Awards?|Games|Meeting|Grand\sPrix)(?![A-Za-z])/;

const isRegion = (first: Token, second: Token): boolean =>
  /^(?:north|south|east|west)$/.test(first.folded) &&
  /^(?:carolina|dakota|virginia|wales|yorkshire|london|sydney|melbourne|bend|jordan|hollywood|lothian|ayrshire)$/.test(
    second.folded,
  );

/** `in Monaco`: a nation that is a city, where something was run. */
const isCity = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /^(?:monaco|luxembourg|singapore|hong kong)$/i.test(text.slice(start, end));
const IN = /\b[Ii]n\s$/;

/** @returns tokens taken beyond the first */
async function addPlace(
  facts: Facts,
  text: string,
  tokens: readonly Token[],
  at: number,
  spans: Spans,
): Promise<number> {
  let length = 1;
  while (
    at + length < tokens.length &&
    isNameWord(tokens[at + length] as Token) &&
    nationAt(facts.lexicons, tokens, at + length)?.form !== 'demonym' &&
    /^[\s-]$/.test(text.slice((tokens[at + length - 1] as Token).end, (tokens[at + length] as Token).start)) &&
    // "Mondo Duplantis": a nickname before a name is no place; "New York" is one, though some are called York.
    ((length === 1 && (tokens[at] as Token).folded === 'new') ||
      (await facts.names((tokens[at + length] as Token).folded)).length === 0)
  )
    length += 1;
  const [first, last] = [tokens[at] as Token, tokens[at + length - 1] as Token];
  const name = fold(text.slice(first.start, last.end));
  const [longest = ''] = name.split(' ').sort((a, b) => b.length - a.length);
  const known = (await facts.seriesCalled(longest)).length > 0;
  spans.add({ kind: 'place', start: first.start, end: last.end, name, known });
  return length - 1;
}

/** Spans that do not overlap: the first to come stays. */
class Spans {
  readonly #spans: Span[] = [];

  add(span: Span): void {
    if (!this.#spans.some((each) => each.start < span.end && span.start < each.end)) this.#spans.push(span);
  }

  endOf(at: number): number | undefined {
    return this.#spans.find(({ start, end }) => start <= at && at < end)?.end;
  }

  all(): Span[] {
    return [...this.#spans].sort((a, b) => a.start - b.start);
  }
}

/** Lower case with every character in its place: the few that would become two stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}
