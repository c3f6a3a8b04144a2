/** How exact a gap is meant: `exactly`, `nearly`, `more than`, or rounded to the step of its words. */
import type { Amount } from '../../reading/span.ts';

export type Wording = 'exact' | 'more' | 'least' | 'nearly' | 'less' | 'about' | 'plain';

const WORDS: readonly (readonly [Wording, RegExp])[] = [
  ['least', /\bno\s(?:less|fewer)\sthan\s(?:(?:a|an|the|full|whole)\s)*$/],
  [
    'more',
    /(?:\bmore than|\bover|\bbetter than|\bupwards of|\bin excess of|\bat more than)\s(?:(?:a|an|the|full|whole)\s)*$/,
  ],
  ['least', /\bat least\s(?:(?:a|an|the|full|whole)\s)*$/],
  [
    'nearly',
    /(?:\bnearly|\balmost|\bjust under|\bjust short of|\bclose to|\ba shade under|\bapproaching|\bnot quite|\bvirtually)\s(?:(?:a|an|the|full|whole)\s)*$/,
  ],
  [
    'less',
    /(?:\bless than|\bunder|\bfewer than|\binside|\bwithin(?: just| only| barely)?)\s(?:(?:a|an|the|full|whole)\s)*$/,
  ],
  ['exact', /(?:\bexactly|\bprecisely)\s(?:(?:a|an|the|full|whole)\s)*$/],
  ['about', /(?:\babout|\baround|\bsome|\broughly|\bapproximately|\bcirca|\bor so)\s(?:(?:a|an|the|full|whole)\s)*$/],
];

/** What the words before an amount (lower case) make of it. */
export function wordingOf(before: string): Wording {
  // "just over three minutes" is bounded above, but a text that rounds so is not wrong by the seconds.
  return WORDS.find(([, pattern]) => pattern.test(before))?.[0] ?? 'plain';
}

/** Whether a true gap, known to `step`, can be told so. */
export function tells(
  wording: Wording,
  claimed: Amount,
  { value, step }: { readonly value: number; readonly step: number },
): boolean {
  const slack = step > claimed.step ? step : 0;
  const isHalf = claimed.unit === 'ms' && claimed.value % 60_000 === 30_000 && claimed.step >= 30_000;
  switch (wording) {
    case 'more':
      return value > claimed.value - slack && value < claimed.value * 2.5 + claimed.step;
    case 'least':
      return value >= claimed.value - slack;
    case 'nearly':
      return value <= claimed.value + slack && value >= claimed.value - shortBy(claimed);
    case 'less':
      return value <= claimed.value + slack && (value >= claimed.value * 0.4 || claimed.value === claimed.step);
    case 'about':
      return Math.abs(value - claimed.value) <= Math.max(claimed.step, claimed.value * 0.15);
    case 'exact':
      return Math.abs(value - claimed.value) <= (isHalf ? 0 : slack);
    default:
      // `two and a half minutes` of 2:34.
      if (isHalf) return Math.abs(value - claimed.value) <= 7500;
      return rounds(value, claimed) || Math.abs(value - claimed.value) <= slack;
  }
}

function rounds(value: number, claimed: Amount): boolean {
  const { step } = claimed;
  return [Math.floor, Math.round, Math.ceil].some(
    (to) => to(value / step) * step === claimed.value && (to !== Math.ceil || step < 60_000),
  );
}

/** What "nearly" leaves out at most: of seconds one or an eighth, of minutes a quarter. */
function shortBy({ value, step }: Amount): number {
  return step >= 30_000 ? value / 4 : Math.max(step, value / 8);
}
