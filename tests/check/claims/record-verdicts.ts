/** The findings of some types in a text, each as its verdict and the true value. */
import type { ClaimType } from '../../../src/check/finding.ts';
import { findingsOf } from './verdicts.ts';

/** @returns `verdict actual` of each finding, in the order of the text */
export async function verdicts(types: readonly ClaimType[], published: string, text: string): Promise<string[]> {
  const findings = await findingsOf(text, published, types);
  return findings.map(({ verdict, actual }) => (actual === null ? verdict : `${verdict} ${actual}`));
}
