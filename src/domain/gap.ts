/** The difference of two marks, no more exact than the coarser of the two. */
import { decimalsOf, type Mark, type MarkUnit } from './mark.ts';

export interface Gap {
  /** Absolute difference in the base unit of the marks. */
  readonly value: number;
  readonly unit: MarkUnit;
  /** `34 seconds`, `0.11 seconds`, `3 minutes 10 seconds`, `5 cm`, `23 points`. */
  readonly text: string;
  /** Of the first mark, to two decimals: 0.47. Null when the first mark is 0. */
  readonly percent: number | null;
}

type Amount = Pick<Mark, 'value' | 'unit' | 'step'>;

/** How far `to` is from `from`, whichever is the better. Both marks are of the same unit. */
export function gapBetween(from: Amount, to: Amount): Gap {
  const step = Math.max(from.step, to.step);
  const value = Math.round(Math.abs(from.value - to.value) / step) * step;
  const percent = from.value === 0 ? null : Math.round((Math.abs(from.value - to.value) / from.value) * 10000) / 100;
  return { value, unit: from.unit, text: gapWords(value, from.unit, step), percent };
}

/** A difference in words, to the given step: `34 seconds`, `3 minutes 10 seconds`, `5 cm`. */
export function gapWords(value: number, unit: MarkUnit, step: number): string {
  if (unit === 'points') return counted(String(value), 'point');
  if (unit === 'mm') return lengthText(value, step);
  const minutes = Math.floor(value / 60000);
  const seconds = ((value % 60000) / 1000).toFixed(decimalsOf(step));
  const parts = [
    ...(minutes > 0 ? [counted(String(minutes), 'minute')] : []),
    ...(Number(seconds) > 0 || minutes === 0 ? [counted(seconds, 'second')] : []),
  ];
  return parts.join(' ');
}

/** In centimetres below a metre, where the marks are known to the centimetre. */
function lengthText(value: number, step: number): string {
  if (value < 1000 && step <= 10) return `${(value / 10).toFixed(step < 10 ? 1 : 0)} cm`;
  return `${(value / 1000).toFixed(decimalsOf(step))} m`;
}

function counted(amount: string, noun: string): string {
  return `${amount} ${noun}${amount === '1' ? '' : 's'}`;
}
