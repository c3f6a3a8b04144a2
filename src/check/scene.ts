/** One sentence in its article: what it says, who is meant, and what the article was speaking of. */
import type { Discipline } from '../dataset/entries.ts';
import type { PartialDate } from '../domain/date.ts';
import type { NewsItem } from './cast/news.ts';
import type { Who } from './cast/stage.ts';
import type { Claim } from './claim.ts';
import type { Reading } from './reading/read.ts';
import type { EventSpan, PersonSpan, Span, SpanOf } from './reading/span.ts';
import type { Facts } from './verify/facts.ts';

export interface Scene {
  readonly facts: Facts;
  readonly reading: Reading;
  readonly people: ReadonlyMap<PersonSpan, Who>;
  readonly news: readonly NewsItem[];
  /** The day the text was published, as far as known. */
  readonly published: PartialDate | undefined;
  /** The day "today" is for the reader: what was true and is no longer is outdated on it. */
  readonly today: PartialDate;
  /** Headings and captions leave out words that sentences have. */
  readonly heading: boolean;
  /** The latest sentences before, the nearest first. */
  readonly before: readonly Scene[];
  /** Claims found in this sentence so far, by the types before: a number that has a meaning has only one. */
  readonly claims: readonly Claim[];
}

export function spansOf<Kind extends Span['kind']>({ reading }: Scene, kind: Kind): readonly SpanOf<Kind>[] {
  let kinds = SORTED.get(reading.spans);
  if (!kinds) {
    kinds = new Map();
    SORTED.set(reading.spans, kinds);
  }
  let spans = kinds.get(kind);
  if (!spans) {
    spans = reading.spans.filter((span) => span.kind === kind);
    kinds.set(kind, spans);
  }
  return spans as readonly SpanOf<Kind>[];
}

/** Every type of claim asks a sentence for the same kinds. */
const SORTED = new WeakMap<readonly Span[], Map<Span['kind'], readonly Span[]>>();

/** The text between two spans, lower case. */
export function between({ reading }: Scene, a: { end: number }, b: { start: number }): string {
  return reading.lower.slice(a.end, b.start);
}

/** The text before a span, lower case, at most `length` characters of it. */
export function before({ reading }: Scene, span: { start: number }, length = 60): string {
  return reading.lower.slice(Math.max(0, span.start - length), span.start);
}

/** The text after a span, lower case, at most `length` characters of it. */
export function after({ reading }: Scene, span: { end: number }, length = 60): string {
  return reading.lower.slice(span.end, span.end + length);
}

/** The disciplines a sentence speaks of: its own, else those of the sentences before it. */
export function disciplinesOf(scene: Scene): readonly Discipline[] {
  for (const each of [scene, ...scene.before]) {
    const named = spansOf(each, 'discipline')
      .filter((span) => each === scene || !isSplit(each, span))
      .flatMap(({ disciplines }) => disciplines);
    if (named.length > 0) return named;
    const raced = spansOf(each, 'event').flatMap(({ series }) =>
      series.some((id) => /(?<!half-)marathon$/.test(id))
        ? ['marathon']
        : series.some((id) => /half-marathon/.test(id))
          ? ['half-marathon']
          : [],
    );
    const rules = raced.flatMap((id) => scene.facts.lexicons.rules.get(id) ?? []);
    if (rules.length > 0) return rules;
  }
  return [];
}

/** `past halfway`, `stayed until 25 km`: how far a race had come, and none of that distance. */
export const isSplit = ({ reading: { lower } }: Pick<Scene, 'reading'>, { start, end }: Span): boolean =>
  /^\d+\s?(?:k|km|kilomet(?:re|er)s?|miles?)$/.test(lower.slice(start, end)) &&
  /\b(?:at|until|till|past|after|through|by|to|before)\s(?:the\s)?$/.test(lower.slice(Math.max(0, start - 12), start));

/** `men's`, `women's` and the like, as the sentence says. */
export function sexOf({ reading }: Scene): 'M' | 'W' | undefined {
  const women = /\b(?:wom[ae]n(?:['’]?s)?|female|ladies)\b/.test(reading.lower);
  const men = /\b(?:m[ae]n(?:['’]?s)?|male)\b/.test(reading.lower);
  return women === men ? undefined : women ? 'W' : 'M';
}

/** The last event named, here or before; a title somebody has is none. */
export function eventOf(scene: Scene): EventSpan | undefined {
  for (const each of [scene, ...scene.before]) {
    const named = spansOf(each, 'event').filter(({ title }) => !title);
    if (named.length > 0) return named.at(-1);
  }
  return undefined;
}

/** The people of a sentence in order, with whom they mean. */
export function castOf({ people }: Scene): Members {
  let cast = CASTS.get(people);
  if (!cast) {
    cast = [...people].map(([span, who]) => ({ span, ...who })).sort((a, b) => a.span.start - b.span.start);
    CASTS.set(people, cast);
  }
  return cast;
}

type Members = readonly (Pick<Who, 'person' | 'sure' | 'isNamed'> & { readonly span: PersonSpan })[];

const CASTS = new WeakMap<Scene['people'], Members>();
