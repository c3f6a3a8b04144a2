/** Texts of several sentences, true and with something put in place of something. */
import { expect, test } from 'vitest';
import type { ClaimType } from '../../../src/check/finding.ts';
import { findingsOf } from './verdicts.ts';

/** `20.56 => 20.65`: what is put in place of what; alone, what stands there. */
type Case = readonly [put: string, type: ClaimType, expected: string];

/**
 * Holds the finding about the words that were put into a text, or stand in it; nothing may be wrong of the text as it is.
 *
 * @param expected of each case `supported valerie-adams`, `contradicted valerie-adams -> 20.56`
 * @param file its name, which may tell its format
 */
export function told(text: string, cases: readonly Case[], file = 'text'): void {
  const types = [...new Set(cases.map(([, type]) => type))];
  test.each(cases)('%s', async (put, type, expected) => {
    const [from, to = from] = put.split(' => ') as [string, string?];
    const at = text.indexOf(from);
    expect(at).toBeGreaterThanOrEqual(0);
    const found = await findingsOf(text.replace(from, to), '2025-10-01', types, file);
    const own = found.filter((each) => each.type === type && each.start < at + to.length && each.end > at);
    expect(
      own.map(
        ({ verdict, subject, actual }) =>
          `${verdict} ${subject?.id}${verdict === 'contradicted' ? ` -> ${actual}` : ''}`,
      ),
    ).toEqual([expected]);
    if (to === from) expect(found.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
  });
}
