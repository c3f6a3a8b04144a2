/** A spelling of a quantity: a pattern that is tried where a number begins, and what it makes of it. */
import { CARDINAL } from './numbers.ts';
import type { Amount, AmountSpan, CountSpan, OrdinalSpan, PeriodSpan } from './span.ts';

export type Quantity = AmountSpan | PeriodSpan | OrdinalSpan | CountSpan;

/** A number in words or figures, with decimals or without. */
export const N = `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|${CARDINAL}`;
export const AND = '[\\s,]{0,3}(?:and\\s)?\\s?';
export const END = '(?![a-z\\d])';

export interface Rule {
  readonly pattern: RegExp;
  /** Whether a number in figures begins it, or one in words: most rules need not be asked. */
  readonly begins: { readonly figure: boolean; readonly letter: boolean };
  /** The quantity without its place; null where the number is to stay mute, undefined to try the next rule. */
  readonly read: (match: RegExpExecArray) => Unplaced | null | undefined;
}

type Without<Span> = Span extends unknown ? Omit<Span, 'start' | 'end'> : never;
export type Unplaced = Without<Quantity>;

export const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(source, 'y'),
  begins: {
    figure: !/^(?:an?\\s|half|a\\s)/.test(source),
    letter: source.includes(CARDINAL) || !/^(?:\((?=[^|)]*\)))?(?:\\d|\[\\d|\\\.)/.test(source),
  },
  read,
});
export const mute = (source: string): Rule => rule(source, () => null);

export function words(value: number, unit: Amount['unit'], step: number, adjective = false): Unplaced {
  return { kind: 'amount', form: 'words', adjective, readings: [{ value, unit, step }] };
}

export function unitMs(unit = ''): number {
  return { h: 3_600_000, m: 60_000, s: 1000 }[unit.charAt(0).toLowerCase()] ?? 1000;
}
