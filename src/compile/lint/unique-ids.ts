import type { Placed } from '../load.ts';
import type { Rule } from './rule.ts';

/** Two records under one id would hide each other in every index. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  description: 'no two people, sources, countries, disciplines, series, editions or claims have one identifier',
  *check(data) {
    const groups: [string, readonly Placed<string>[]][] = [
      ['source', data.sources.map((placed) => ({ ...placed, record: placed.record.id }))],
      ['country', data.countries.map((placed) => ({ ...placed, record: placed.record.code }))],
      ['discipline', data.disciplines.map((placed) => ({ ...placed, record: placed.record.id }))],
      ['series', data.series.map((placed) => ({ ...placed, record: placed.record.id }))],
      ['edition', data.series.flatMap((placed) => placed.record.editions.map(({ id }) => ({ ...placed, record: id })))],
      ['claim', data.claims.flatMap((placed) => placed.record.claims.map(({ id }) => ({ ...placed, record: id })))],
    ];
    for (const [what, placed] of groups) {
      const first = new Map<string, string>();
      for (const { record: id, file, line } of placed) {
        const before = first.get(id);
        if (before !== undefined) {
          yield { file, ...(line === undefined ? {} : { line }), message: `${what} "${id}" is already in ${before}` };
        }
        first.set(id, file);
      }
    }
  },
  *person({ record, file, line }, before) {
    if (before?.record.id !== record.id) return;
    yield {
      file,
      ...(line === undefined ? {} : { line }),
      message: `person "${record.id}" is already in ${before.file}`,
    };
  },
};
