/** Spellings of quantities: a pattern that is tried where a number begins, and what it makes of it. */
import { CARDINAL } from './numbers.ts';
import type { Amount, AmountSpan, CountSpan, OrdinalSpan, PeriodSpan } from './span.ts';

export type Quantity = AmountSpan | PeriodSpan | OrdinalSpan | CountSpan;

/** A number in words or figures, with decimals or without. */
export const N = `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|${CARDINAL}`;
export const AND = '[\\s,]{0,3}(?:and\\s)?\\s?';
export const END = '(?![a-z\\d])';

export interface Rule {
  readonly spelling: Spelling;
  /** Whether a number in figures begins it, or one in words: most rules need not be asked. */
  readonly begins: { readonly figure: boolean; readonly letter: boolean };
  /** One of these is in every sentence that it can read: most rules need never be made ready. */
  readonly cues?: readonly string[] | undefined;
  /** The quantity without its place; null where the number is to stay mute, undefined to try the next rule. */
  readonly read: (match: RegExpExecArray) => Unplaced | null | undefined;
}

type Without<Span> = Span extends unknown ? Omit<Span, 'start' | 'end'> : never;
export type Unplaced = Without<Quantity>;

/** A pattern that is tried at one place, made when it is first tried: in most texts few of many are. */
export class Spelling {
  readonly #source: string;
  #pattern: RegExp | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  at(text: string, place: number): RegExpExecArray | null {
    this.#pattern ??= new RegExp(this.#source, 'y');
    this.#pattern.lastIndex = place;
    return this.#pattern.exec(text);
  }
}

/** @param cues what one of is in every sentence that it can read */
export const rule = (source: string, read: Rule['read'], cues?: Rule['cues']): Rule => ({
  spelling: new Spelling(source),
  begins: {
    figure: !/^(?:an?\\s|half|a\\s)/.test(source),
    letter: source.includes(CARDINAL) || !/^(?:\((?=[^|)]*\)))?(?:\\d|\[\\d|\\\.)/.test(source),
  },
  read,
  cues,
});
export const mute = (source: string, ...cues: string[]): Rule =>
  rule(source, () => null, cues.length > 0 ? cues : undefined);

export function words(value: number, unit: Amount['unit'], step: number, adjective = false): Unplaced {
  return { kind: 'amount', form: 'words', adjective, readings: [{ value, unit, step }] };
}

export function unitMs(unit = ''): number {
  return { h: 3_600_000, m: 60_000, s: 1000 }[unit.charAt(0).toLowerCase()] ?? 1000;
}
