/** What a query returns: plain data with the sources it cites, as of a day, from a dataset. */
import type { SourceRef } from '../contract/envelope.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Sources } from '../dataset/entries.ts';
import type { PartialDate } from '../domain/date.ts';

export interface Answer<Data> {
  readonly schemaVersion: 1;
  readonly command: string;
  readonly asOf: string;
  readonly dataset: { readonly version: string; readonly date: string };
  readonly data: Data;
  readonly sources: Readonly<Record<string, SourceRef>>;
}

/** What every query is given beside its own input. */
export interface Session {
  readonly dataset: Dataset;
  /** The day the answer is on. */
  readonly asOf: PartialDate;
}

/**
 * Wraps the data of an answer, with just those of `known` that it cites: every list under a key `sources`, and the
 * ids in `also`.
 */
export function answer<Data extends object>(
  command: string,
  { dataset, asOf }: Session,
  data: Data,
  known: Sources,
  also: readonly string[] = [],
): Answer<Data> {
  const cited = new Set(also);
  collect(data, cited);
  const sources: Record<string, SourceRef> = {};
  for (const id of [...cited].sort()) {
    const source = known[id];
    if (!source) continue;
    const { id: _id, ...rest } = source;
    sources[id] = rest;
  }
  const { version, date } = dataset.manifest;
  return { schemaVersion: 1, command, asOf: asOf.text, dataset: { version, date }, data, sources };
}

/** Plain loops over what can hold sources: long lists come through here whole, at every answer. */
function collect(value: object, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value) if (typeof each === 'object' && each !== null) collect(each, into);
    return;
  }
  for (const key in value) {
    const each = (value as Record<string, unknown>)[key];
    if (typeof each !== 'object' || each === null) continue;
    if (key === 'sources' && Array.isArray(each)) for (const id of each) into.add(String(id));
    else collect(each, into);
  }
}
