/**
 * Floors under what `check` reads and grades, over the project's own texts. They go up whenever the figures do, never
 * down. Of the held-out texts only the figures are looked at, never what failed.
 */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Figures, figuresOf } from '../../eval/figures.ts';
import { gradeBatch } from '../../eval/grade.ts';
import { ownBatches, readOwn } from '../../eval/own.ts';
import { pipeline } from '../../eval/pipeline.ts';

interface Floors {
  /** Share of the claims graded at all. */
  readonly graded: number;
  readonly macroF1: number;
  /** Precision of `contradicted`, every alarm counted as wrong. */
  readonly precision: number;
  readonly caught: number;
  readonly withValue: number;
  /** At most. */
  readonly alarms: number;
  readonly noise: number;
}

const FLOORS: Readonly<Record<string, Floors>> = {
  'own texts, for tuning': {
    graded: 0.88,
    macroF1: 0.955,
    precision: 0.993,
    caught: 0.86,
    withValue: 0.85,
    alarms: 2,
    noise: 0,
  },
  'own texts, held out': {
    graded: 0.785,
    macroF1: 0.855,
    precision: 0.935,
    caught: 0.68,
    withValue: 0.66,
    alarms: 3,
    noise: 0,
  },
};

const check = pipeline(resolve(import.meta.dirname, '../../dist/dataset'));
const batches = ownBatches(readOwn(resolve(import.meta.dirname, '../../eval/texts')));

describe.each(batches.map((batch) => [batch.name, batch] as const))('%s', (name, batch) => {
  const graded = gradeBatch(batch, check).then(figuresOf);

  it('reaches its floors', async () => {
    expect(shares(await graded)).toSatisfy((reached: Floors) => above(reached, FLOORS[name]));
  }, 120_000);
});

function shares({ graded, macroF1, strictPrecision, spoilt, alarms, noise }: Figures): Floors {
  return {
    graded: graded ?? 0,
    macroF1: macroF1 ?? 0,
    precision: strictPrecision ?? 0,
    caught: spoilt.caught ?? 0,
    withValue: spoilt.withValue ?? 0,
    alarms,
    noise: noise.alarms,
  };
}

function above(reached: Floors, floors: Floors | undefined): boolean {
  if (!floors) return false;
  const high = ['graded', 'macroF1', 'precision', 'caught', 'withValue'] as const;
  const low = ['alarms', 'noise'] as const;
  return high.every((key) => reached[key] >= floors[key]) && low.every((key) => reached[key] <= floors[key]);
}
