/** What a check of a text finds, in a line each: for tests of claim types on the whole bundled dataset. */
import { fileURLToPath } from 'node:url';
import { checkText } from '../../../src/check/check.ts';
import type { ClaimType, Finding } from '../../../src/check/finding.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { openFolder } from '../../../src/dataset/folder.ts';
import { dateOf } from '../../../src/domain/date.ts';

let dataset: Dataset | undefined;

/**
 * Findings of some types; published on a day, or on one that is not known, checked on 2026-11-20.
 *
 * @param file its name, which may tell its format
 */
export async function findingsOf(
  text: string,
  published: string | undefined,
  types: readonly ClaimType[],
  file = 'text',
): Promise<Finding[]> {
  dataset ??= openFolder(fileURLToPath(new URL('../../../dist/dataset', import.meta.url)));
  const input = {
    file,
    bytes: new TextEncoder().encode(text),
    published: published === undefined ? undefined : dateOf(published),
  };
  const { findings } = await checkText({ dataset, asOf: dateOf('2026-11-20') }, input);
  return findings.filter(({ type }) => types.includes(type));
}

/** `contradicted Eritrea -> Ethiopia`; the value and the day it ended only where they say more than the claim. */
export async function verdictsOf(text: string, published: string, types: readonly ClaimType[]): Promise<string[]> {
  const found = await findingsOf(text, published, types);
  return found.map(({ verdict, claimed, actual, until }) =>
    [`${verdict} ${claimed}`, verdict === 'contradicted' ? `-> ${actual}` : '', until ? `until ${until}` : '']
      .filter(Boolean)
      .join(' '),
  );
}
