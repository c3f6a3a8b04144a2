import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/compile/load.ts';
import { problemText } from '../../src/compile/problem.ts';
import { born, fixture, mark, person } from '../fixtures/data.ts';
import { writeData } from '../fixtures/data-folder.ts';
import { temporaryFolder } from '../fixtures/dataset.ts';

/** The problems of the fixture with some of its files replaced, as the build prints them. */
function problemsWith(texts: Record<string, string | null>): string[] {
  const folder = temporaryFolder();
  writeData(folder, fixture(), texts);
  return loadData(folder).problems.map(problemText);
}

const lines = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const listed = (changes: Record<string, unknown>) => lines({ ...person({ id: 'a' }), ...changes });
const NO_SOURCES = 'every fact names at least one source';

describe('loadData', () => {
  it('reads back what was written, each record with its place', () => {
    const folder = temporaryFolder();
    writeData(folder);
    expect(loadData(folder)).toEqual({ data: fixture(), problems: [] });
  });

  it('takes lines that end as Windows ends them, and a last line without an end', () => {
    const text = `${JSON.stringify(person({ id: 'a' }))}\r\n${JSON.stringify(person({ id: 'b' }))}`;
    expect(problemsWith({ 'people.ndjson': text })).toEqual([]);
  });

  it('needs no folder of which there is nothing yet', () => {
    const folder = temporaryFolder();
    writeData(folder, fixture({ people: [], marks: [], records: [], series: [], claims: [] }));
    expect(loadData(folder).problems).toEqual([]);
  });

  it('leaves other files alone', () => {
    const folder = temporaryFolder();
    writeData(folder);
    writeFileSync(join(folder, 'people', 'README.md'), 'One file a person.');
    mkdirSync(join(folder, 'notes'));
    expect(loadData(folder).problems).toEqual([]);
  });

  it('of a folder that is not there finds every file missing', () => {
    const { data, problems } = loadData(join(temporaryFolder(), 'nowhere'));
    expect(Object.values(data).flat()).toEqual([]);
    expect(problems.map(({ file }) => file).sort()).toEqual([
      'countries.json',
      'dataset.json',
      'disciplines.json',
      'people.ndjson',
      'sources.json',
    ]);
  });

  it.each(['sources.json', 'people.ndjson', 'dataset.json'])('finds %s missing', (file) => {
    expect(problemsWith({ [file]: null })).toEqual([`${file}: file: expected a file that can be read`]);
  });
});

describe('what is no JSON', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'in line 3 of lines',
      { 'people.ndjson': `${lines(person({ id: 'a' }), person({ id: 'b' }))}{"id": "c",}\n` },
      /^people\.ndjson:3: json: expected JSON: /,
    ],
    [
      'in line 2 of marks',
      { 'marks/marathon.ndjson': `${lines(mark({ mark: '2:00:35' }))}not json\n` },
      /^marks\/marathon\.ndjson:2: json: expected JSON: /,
    ],
    ['in line 3 of a file', { 'dataset.json': '{\n  "title": "a"\n  "date": "2024"\n}\n' }, /^dataset\.json:3: json: /],
    ['where a file is cut short', { 'dataset.json': '{\n  "title": "a",\n' }, /^dataset\.json:\d: json: /],
    ['where a file is empty', { 'people/kelvin-kiptum.json': '' }, /^people\/kelvin-kiptum\.json:1: json: /],
    // No engine says where this one is; better no line than a wrong one.
    ['without a line that is known', { 'dataset.json': '{\n  "title": oops\n}\n' }, /^dataset\.json(:2)?: json: /],
    ['as a byte order mark', { 'dataset.json': '\ufeff{}' }, /^dataset\.json(:1)?: json: /],
  ])('is found %s', (_where, texts, problem) => {
    const found = problemsWith(texts);
    expect(found).toEqual([expect.stringMatching(problem)]);
    expect(found[0]).not.toContain('\n');
  });

  it('does not hide the lines around it', () => {
    const folder = temporaryFolder();
    writeData(folder, fixture(), { 'people.ndjson': `oops\n${lines(person({ id: 'b' }))}\n${lines({ id: 'c' })}` });
    const { data, problems } = loadData(folder);
    expect(data.listed.map(({ record, line }) => [record.id, line])).toEqual([['b', 2]]);
    expect([...new Set(problems.map(({ line }) => line))]).toEqual([1, 4]);
  });

  it('is found where an array should be', () => {
    expect(problemsWith({ 'sources.json': '{}' })).toEqual(['sources.json: schema: expected a JSON array']);
  });
});

describe('what does not fit the schema', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'an unknown key',
      { 'people.ndjson': listed({ nationality: 'KEN' }) },
      'people.ndjson:1: schema: Unrecognized key: "nationality"',
    ],
    [
      'a statement without sources',
      { 'people.ndjson': listed({ statements: [{ property: 'born', value: '1987', sources: [] }] }) },
      `people.ndjson:1: schema: statements[0].sources: ${NO_SOURCES}`,
    ],
    [
      'a mark without sources',
      { 'marks/marathon.ndjson': lines(mark({ mark: '2:00:35' }), mark({ mark: '2:01:25', sources: [] })) },
      `marks/marathon.ndjson:2: schema: sources: ${NO_SOURCES}`,
    ],
    [
      'an identifier that is not kebab-case',
      { 'people.ndjson': listed({ id: 'Kelvin Kiptum' }) },
      'people.ndjson:1: schema: id: an identifier is kebab-case: kelvin-kiptum',
    ],
    [
      'a control character',
      { 'people.ndjson': listed({ name: 'Kelvin\u001b[31m Kiptum' }) },
      'people.ndjson:1: schema: name: text must not hold control characters',
    ],
    [
      'a line break',
      { 'people.ndjson': listed({ name: 'Kelvin\nKiptum' }) },
      'people.ndjson:1: schema: name: text must not hold control characters',
    ],
    [
      'a character that turns text around',
      { 'people.ndjson': listed({ name: 'Kelvin \u202eKiptum' }) },
      'people.ndjson:1: schema: name: text must not hold control characters',
    ],
    [
      'white space at an end',
      { 'people.ndjson': listed({ name: 'Kelvin Kiptum ' }) },
      'people.ndjson:1: schema: name: text must not begin or end with white space',
    ],
    [
      'a country code of another kind',
      { 'people.ndjson': listed({ nations: [{ code: 'ke', sources: ['wa-lists'] }] }) },
      'people.ndjson:1: schema: nations[0].code: a World Athletics country code has three capitals: KEN',
    ],
    [
      'a day that is none',
      { 'marks/marathon.ndjson': lines(mark({ mark: '2:00:35', date: '2001-02-29' })) },
      'marks/marathon.ndjson:1: schema: date: an EDTF date: 2001-02 has 28 days',
    ],
    [
      'a mark of a person and a team',
      { 'marks/marathon.ndjson': lines({ ...mark({ mark: '2:00:35' }), team: 'Kenya' }) },
      'marks/marathon.ndjson:1: schema: person: a mark is of either a person or a team',
    ],
    [
      'a deprecated fact without a reason',
      { 'people.ndjson': listed({ statements: [born('1987', { rank: 'deprecated' })] }) },
      'people.ndjson:1: schema: statements[0].reason: a deprecated fact says why',
    ],
    [
      'a relation to nobody',
      {
        'people/kelvin-kiptum.json': JSON.stringify({
          ...fixture().people.find(({ record }) => record.id === 'kelvin-kiptum')?.record,
          relations: [{ type: 'coach', sources: ['wa-lists'] }],
        }),
      },
      'people/kelvin-kiptum.json: schema: relations[0].person: a relation names either a person of the dataset or a name',
    ],
  ])('is found: %s', (_what, texts, problem) => expect(problemsWith(texts)).toEqual([problem]));

  it('in an array is found by its place', () => {
    const sources = fixture().sources.map(({ record }) => record);
    const texts = { 'sources.json': JSON.stringify(sources.with(1, { ...sources[1], url: 'ftp://x' } as never)) };
    expect(problemsWith(texts)).toEqual([expect.stringMatching(/^sources\.json: schema: \[1\]\.?url: /)]);
  });
});
