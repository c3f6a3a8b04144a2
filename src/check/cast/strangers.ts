/** Those a text may speak of without anybody knowing: names the dataset does not have, nations of nobody who is known. */
import type { Reading } from '../reading/read.ts';
import type { PersonSpan, Span } from '../reading/span.ts';
import { isOfNation, type Stage } from './stage.ts';

export class Strangers {
  /** How often the section speaks of each nation. */
  #nations = new Map<string, number>();
  /** The nations of everyone in it who is spoken of by one alone. */
  #epithets: (readonly string[])[] = [];
  #hasNames = false;

  /** @param readings the sentences of a section */
  note(readings: readonly Reading[]): void {
    this.#nations = new Map();
    this.#hasNames = readings.some(hasStranger);
    this.#epithets = readings.flatMap(({ spans }) =>
      spans.flatMap((span) => (span.kind === 'person' && span.nations?.length ? [span.nations] : [])),
    );
    for (const { spans } of readings)
      for (const span of spans)
        for (const code of span.kind === 'nation' ? span.codes : span.kind === 'person' ? (span.nations ?? []) : [])
          this.#nations.set(code, (this.#nations.get(code) ?? 0) + 1);
  }

  /** A name of which nobody knows whose it is. */
  noteName({ via, orPlace, start }: PersonSpan, text: string): void {
    // `in Dayton`: a town.
    if (via === 'surname' && /\b(?:in|at|near)\s$/.test(text.slice(Math.max(0, start - 6), start))) return;
    if (via === 'full' || via === 'misspelt' || (via === 'surname' && !orPlace)) this.#hasNames = true;
  }

  /** Of `The Finn`: no Finn is known here, and Finland is spoken of nowhere else. */
  isNobodyOf(stage: Stage, { nations = [] }: PersonSpan): boolean {
    const isKnown = (codes: readonly string[]) =>
      stage.members.all().some(({ person }) => isOfNation(stage, person, codes));
    return (
      !this.#hasNames &&
      nations.every((code) => this.#nations.get(code) === 1) &&
      !isKnown(nations) &&
      // Of two whom nobody fits, both may be people without a name.
      this.#epithets.filter((codes) => !isKnown(codes)).length === 1
    );
  }
}

/** `Pekka Virtanen`: two names that lead to nobody together. */
function hasStranger({ spans, text }: Reading): boolean {
  return spans.some(
    (span, at) =>
      (span.kind === 'person' && span.via === 'full' && span.candidates.length === 0) ||
      (isSurname(span) && isSurname(spans[at + 1]) && spans[at + 1]?.start === span.end + 1) ||
      (span.kind === 'place' && !span.known && /^\S+\s[A-ZÀ-Þ]/.test(text.slice(span.start, span.end))),
  );
}

const isSurname = (span: Span | undefined): boolean => span?.kind === 'person' && span.via === 'surname';

/** `After his debut, the 35-year-old`: the sex of a pronoun before it, where nobody is named. */
export function sexBefore({ text, spans }: Reading, span: PersonSpan): 'M' | 'W' | undefined {
  const before = spans.filter((each) => each.kind === 'person' && !each.orPlace && each.end < span.start);
  const [first] = before;
  if (first?.kind !== 'person' || before.some((each) => each.kind === 'person' && each.via !== 'pronoun'))
    return undefined;
  return first.possessive && /^[^;:]*,\sthe\s[a-z\d\s-]{0,40}$/.test(text.slice(first.end, span.start))
    ? first.sex
    : undefined;
}

/** Of `the Kenyan`, the sex of the pronoun that goes on with it: nobody else is named between. */
export function sexAfter({ text, spans }: Reading, span: PersonSpan): 'M' | 'W' | undefined {
  const next = spans.find((each) => each.kind === 'person' && each !== span && each.start >= span.end);
  if (next?.kind !== 'person' || next.via !== 'pronoun' || next.start - span.end > 120) return undefined;
  return /[.;]\s/.test(text.slice(span.end, next.start)) ? undefined : next.sex;
}
