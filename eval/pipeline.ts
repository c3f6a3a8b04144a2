/** The pipeline as the evaluation runs it: over the built dataset, on a fixed day. */
import { checkText } from '../src/check/check.ts';
import { openFolder } from '../src/dataset/folder.ts';
import { dateOf } from '../src/domain/date.ts';
import type { Checker } from './case.ts';

/** The labels say what is outdated as of this day; they go with the dataset of this day too. */
export const TODAY = '2026-11-20';

/** @param dataset the folder of a compiled dataset */
export function pipeline(dataset: string): Checker {
  const session = { dataset: openFolder(dataset), asOf: dateOf(TODAY) };
  const encoder = new TextEncoder();
  return async ({ id, source, published, format }) => {
    const when = published === undefined ? {} : { published: dateOf(published) };
    const file = `${id.replaceAll('/', '-')}.${{ plain: 'txt', markdown: 'md', html: 'html' }[format]}`;
    const { findings } = await checkText(session, { file, bytes: encoder.encode(source), format, ...when });
    return findings;
  };
}
