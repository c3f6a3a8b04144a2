import type { Reading } from '../reading/read.ts';
import type { Amount } from '../reading/span.ts';

export function amountsOf({ spans }: Pick<Reading, 'spans'>): readonly Amount[] {
  let amounts = AMOUNTS.get(spans);
  if (!amounts) {
    amounts = spans.flatMap((each) => (each.kind === 'amount' ? each.readings : []));
    AMOUNTS.set(spans, amounts);
  }
  return amounts;
}

const AMOUNTS = new WeakMap<Reading['spans'], readonly Amount[]>();

/** A mark of so many digits that few have it: `2:01:09`, `14:05.20`, not `10.05`. */
export function isTelling({ value, unit, step }: Amount): boolean {
  return unit === 'ms' ? step <= 1000 && value / step >= 3000 : unit === 'mm' && step <= 10;
}
