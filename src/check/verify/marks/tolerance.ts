/** How exactly an amount is said: `exactly`, `about`, `more than`, `almost`; and whether a true amount agrees with it. */

export type Wording = 'plain' | 'exactly' | 'about' | 'more' | 'less' | 'almost';

const WORDINGS: readonly (readonly [RegExp, Wording])[] = [
  [/\b(?:exactly|precisely)\s(?:A-Za-zÀ-ɏ+\s)?$/, 'exactly'],
  [
    /\b(?:more than|over|in excess of|at least|upwards of|well over|just over|better than|above|beyond)\s(?:an?\s|the\s)?$/,
    'more',
  ],
  [
    /\b(?:less than|under|within|fewer than|not even|just under|inside|below|at most|barely)\s(?:an?\s|the\s)?$/,
    'less',
  ],
  [/\b(?:nearly|almost|close to|approaching|not quite)\s(?:an?\s|the\s)?$/, 'almost'],
  [/\b(?:about|around|some|roughly|approximately|circa|or so)\s(?:an?\s|the\s)?$/, 'about'],
];

/** @param left the words before an amount, lower case */
export function wordingOf(left: string): Wording {
  return WORDINGS.find(([pattern]) => pattern.test(left))?.[1] ?? 'plain';
}

/**
 * Whether a true amount is what was said. Plain words take the step of the last digit said: `two minutes` is from a
 * minute and a half to two and a half; `34 seconds` is 34.
 *
 * @param slack what the true amount may be off by itself: two marks in whole seconds can lie a second apart
 */
export function agrees(claimed: number, step: number, actual: number, wording: Wording, slack = 0): boolean {
  const near = Math.abs(actual - claimed);
  switch (wording) {
    case 'exactly':
      return near <= slack;
    case 'more':
      return actual + slack > claimed && actual <= claimed * 2 + slack;
    case 'less':
      return actual - slack < claimed && actual >= claimed * 0.5 - slack;
    case 'almost':
      return actual - slack <= claimed && actual >= claimed * 0.85 - slack;
    case 'about':
      return near <= Math.max(slack, step / 2, claimed * 0.1);
    default:
      return (
        near <= slack ||
        (step > 1000 || step === 0 ? near < step / 2 : Math.abs(Math.round(actual / step) * step - claimed) === 0)
      );
  }
}
