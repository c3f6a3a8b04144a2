/** What there is how many of. */
import type { Manifest } from '../dataset/layout.ts';
import type { DataIndex } from './index-data.ts';
import type { Frame, Totals } from './lint/rule.ts';

export function countsOf(data: Frame, index: DataIndex, { people, marks }: Totals): Manifest['counts'] {
  const sum = (lists: readonly { length: number }[]) => lists.reduce((total, list) => total + list.length, 0);
  return {
    people,
    marks,
    events: index.events.size,
    records: sum(data.records.map(({ record }) => record.records)),
    sources: index.sources.size,
    claims: sum(data.claims.map(({ record }) => record.claims)),
  };
}
