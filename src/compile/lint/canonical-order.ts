import type { Placed } from '../load.ts';
import type { Rule } from './rule.ts';

/** One order for everything, so that a change is a small diff. */
export const canonicalOrder: Rule = {
  name: 'canonical-order',
  description: 'sources, countries, disciplines and listed people are sorted by identifier, and files are named by it',
  *check(data) {
    const sorted: readonly [readonly Placed<unknown>[], readonly string[]][] = [
      [data.sources, data.sources.map(({ record }) => record.id)],
      [data.countries, data.countries.map(({ record }) => record.code)],
      [data.disciplines, data.disciplines.map(({ record }) => record.id)],
    ];
    for (const [placed, ids] of sorted) {
      const at = ids.findIndex((id, position) => position > 0 && id < (ids[position - 1] ?? ''));
      const { file = '', line } = placed[at] ?? {};
      if (at > 0)
        yield {
          file,
          ...(line === undefined ? {} : { line }),
          message: `"${ids[at]}" stands after "${ids[at - 1]}"; sort by identifier`,
        };
    }
    const named = [
      ...data.people.map(({ record, file }) => ({ file, expected: `people/${record.id}.json` })),
      ...data.series.map(({ record, file }) => ({ file, expected: `events/${record.id}.json` })),
      ...data.records.map(({ record, file }) => ({ file, expected: `records/${record.discipline}.json` })),
      ...data.claims.map(({ record, file }) => ({ file, expected: `claims/${record.source}.json` })),
    ];
    for (const { file, expected } of named) {
      if (file !== expected) yield { file, message: `expected the file to be called ${expected}` };
    }
  },
  *line({ record, file, line }, before) {
    if (before === undefined || record.id >= before.record.id) return;
    const message = `"${record.id}" stands after "${before.record.id}"; sort by identifier`;
    yield { file, ...(line === undefined ? {} : { line }), message };
  },
  *mark({ record, file, line }) {
    const expected = `marks/${record.discipline}.ndjson`;
    if (file !== expected) yield { file, ...(line === undefined ? {} : { line }), message: `expected in ${expected}` };
  },
};
