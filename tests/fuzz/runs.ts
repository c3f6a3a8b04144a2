/**
 * How often properties are tried: a little with every test run, always the same inputs; by `npm run fuzz` many times more,
 * from a seed that it prints. What must hold of every outcome is here too.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Outcome } from '../fixtures/run.ts';

const { STADION_FUZZ_TIMES, STADION_FUZZ_SEED } = process.env;

/** How many times more than usual. */
const TIMES = Number(STADION_FUZZ_TIMES ?? 1);
const SEED = Number(STADION_FUZZ_SEED ?? 19_800_730);

/** For `fc.assert`: so many tries, or `TIMES` as many. */
export function tries(usual: number): { numRuns: number; seed: number; verbose: boolean } {
  return { numRuns: usual * TIMES, seed: SEED, verbose: false };
}

/** Milliseconds that a test may take. */
export const PATIENCE = 180_000 * TIMES;

const STACK = /\n\s+at .*[:(]\d+|this is a bug|JavaScript heap|"code":\s?"INTERNAL"/;

/** What every run keeps: a code of ours, no stack trace, something said where it failed. */
export function expectSound({ code, out, err }: Outcome, codes: readonly number[] = [0, 1, 2, 3, 4]): void {
  expect({ code, err: err.match(STACK)?.[0], out: out.match(STACK)?.[0] }).toEqual({
    code: codes.includes(code) ? code : codes,
    err: undefined,
    out: undefined,
  });
  if (code > 1) expect(out + err).not.toBe('');
}

/** Characters that have done harm somewhere: controls, what turns text around, halves of pairs, what folds to more or less. */
const NASTY = [
  ...[
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u009b31m',
    '\r\n',
    '\n',
    '\t',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u2066',
    '\u200f',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\ud83c\udfc3',
    '\ufeff',
    '\u200b',
    '\u00ad',
    '\u0301',
    '\u0130',
    '\u1e9e',
    '\ufb03',
    '\u0660',
  ],
  ...['__proto__', 'constructor', '%', '{0}', '<!--', ']]>', '&#0;', '&lt', '"', "'", '\\', '`', '|', '=1+1', '::'],
  ...['-', '--', '-0', '1e400', 'NaN', '9'.repeat(400), ':'.repeat(50), '.'.repeat(50), '('.repeat(50), '*'.repeat(50)],
];

export const nasty = fc.constantFrom(...NASTY);

/** Any text: halves of surrogate pairs and control characters too. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  nasty,
);

/** A text with others put into it, or parts of it left out, doubled or swapped. */
export function spoilt(text: fc.Arbitrary<string>, others: fc.Arbitrary<string> = anyText): fc.Arbitrary<string> {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), put: fc.option(others) });
  return fc.tuple(text, fc.array(change, { maxLength: 4 })).map(([whole, changes]) =>
    changes.reduce((now, { at, cut, put }) => {
      const from = Math.floor(at * now.length);
      return now.slice(0, from) + (put ?? now.slice(from, from + cut).repeat(2)) + now.slice(from + (put ? cut : 0));
    }, whole),
  );
}

/** Bytes with some of them changed, left out or put in. */
export function spoiltBytes(bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(8),
    // As often as not something that stays a text.
    put: fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.uint8Array({ min: 9, max: 126, maxLength: 6 })),
  });
  return fc.tuple(bytes, fc.array(change, { minLength: 1, maxLength: 4 })).map(([whole, changes]) =>
    changes.reduce<Uint8Array>((now, { at, cut, put }) => {
      const from = Math.floor(at * now.length);
      return Buffer.concat([now.subarray(0, from), put, now.subarray(from + cut)]);
    }, whole),
  );
}
