/** What was gathered, held against the schema and spelt as files. */
import { jsonText, markOrder, recordText } from '../canonical.ts';
import { ListedPerson, Mark, RecordFile, Series, Source } from '../schema.ts';
import { byText, grouped } from './grouping.ts';
import type { People } from './identity/naming.ts';
import type { RecordLists } from './records/record-list.ts';
import type { SourceBook } from './sources.ts';
import { ndjsonText, type Output } from './write.ts';

export interface Made {
  readonly people: People;
  readonly marks: readonly Mark[];
  readonly records: RecordLists;
  readonly series: readonly Series[];
  readonly sources: SourceBook;
  /** Markdown, by name. */
  readonly reports: Readonly<Record<string, string>>;
}

/** Every object goes through the schema, which puts its keys in order; a misfit is a fault of the import itself. */
export function outputOf({ people, marks, records, series, sources, reports }: Made): {
  output: Output;
  summary: string;
} {
  const output = new Map<string, string>();
  output.set('people.ndjson', ndjsonText(people.listed.map((person) => ListedPerson.parse(person))));
  for (const [discipline, own] of [...grouped(marks, (mark) => mark.discipline)].sort()) {
    output.set(`marks/${discipline}.ndjson`, ndjsonText(inOrder(own).map((mark) => Mark.parse(mark))));
  }
  for (const file of records.files) output.set(`records/${file.discipline}.json`, recordText(RecordFile.parse(file)));
  for (const one of series) output.set(`events/${one.id}.json`, jsonText(Series.parse(one)));
  output.set('sources.json', jsonText(sources.entries().map((source) => Source.parse(source))));
  for (const [name, text] of Object.entries(reports)) output.set(`reports/${name}.md`, text);
  return { output, summary: summaryOf(people, marks, records, series, sources) };
}

function inOrder(marks: readonly Mark[]): Mark[] {
  const keyed = marks.map((mark) => ({ mark, key: markOrder(mark) }));
  return keyed.sort((a, b) => byText(a.key, b.key)).map(({ mark }) => mark);
}

function summaryOf(
  people: People,
  marks: readonly Mark[],
  records: RecordLists,
  series: readonly Series[],
  sources: SourceBook,
): string {
  const born = people.listed.filter(({ statements }) => statements?.some(({ property }) => property === 'born')).length;
  const counts = {
    people: people.listed.length + people.curated,
    marks: marks.length,
    events: series.reduce((sum, { editions }) => sum + editions.length, 0),
    series: series.length,
    records: records.files.reduce((sum, file) => sum + file.records.length, 0),
    sources: sources.entries().length,
    'listed people with a birth': `${born} (${((100 * born) / people.listed.length).toFixed(1)} %)`,
  };
  return Object.entries(counts)
    .map(([name, count]) => `${name}: ${count}`)
    .join('\n');
}
