/** Entries of the record lists as steps, and what was left out on the way. */
import { byText, grouped } from '../grouping.ts';
import type { SourceBook } from '../sources.ts';
import type { ListRow } from '../tables/list-states.ts';
import type { Venues } from '../venues.ts';
import { type Entry, entriesOf, settle } from './list-entries.ts';
import { type Step, timingOf } from './step.ts';

export interface ListSteps {
  readonly steps: readonly { readonly step: Step; readonly entry: Entry }[];
  readonly dropped: readonly string[];
}

export function listSteps(rows: readonly ListRow[], sources: SourceBook, venues: Venues): ListSteps {
  const lists = grouped(rows, ({ area, discipline, sex, environment }) =>
    [area, discipline.id, sex, environment].join('|'),
  );
  const steps: { step: Step; entry: Entry }[] = [];
  const dropped: string[] = [];
  for (const [list, own] of [...lists].sort((a, b) => byText(a[0], b[0]))) {
    const settled = settle(entriesOf(own));
    steps.push(...settled.records.map((entry) => ({ step: stepOf(entry, sources, venues), entry })));
    dropped.push(...settled.dropped.map(({ entry, why }) => `${list.replaceAll('|', ' ')}: ${shown(entry)}: ${why}`));
  }
  return { steps, dropped };
}

function shown({ row, first, last }: Entry): string {
  return `${row.mark.text} ${row.name || 'holder not named'} ${row.date} (listed ${first} to ${last})`;
}

function stepOf({ row, sources: named }: Entry, sources: SourceBook, venues: Venues): Step {
  const { discipline, area, sex, environment, mark, wind, date } = row;
  const timing = row.restored ? 'auto' : timingOf('', discipline, date, area === 'world');
  return {
    discipline,
    area: area as Step['area'],
    sex,
    environment,
    category: sex === 'X' ? 'mixed' : 'open',
    mark,
    ...(wind !== undefined && { wind }),
    ...(timing && { timing }),
    athlete: row.name,
    nation: row.nation,
    ...(row.year && { born: row.year }),
    set: date,
    place: venues.placeOf(row.venue, row.country),
    ...(row.country && { country: row.country }),
    status: 'ratified',
    remark: '',
    ...(row.restored && { note: `printed ${row.printed}` }),
    sources: named.flatMap((source) => sources.idsOf(source)),
    file: row.file,
    line: row.line,
  };
}
