import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { misspelt, respell } from '../../src/compile/canonical.ts';
import { temporaryFolder } from '../fixtures/dataset.ts';

const source = (id: string) => ({ id, title: `Title of ${id}`, kind: 'list' });

function folderWith(file: string, text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, file), text);
  return folder;
}

describe('respelling', () => {
  it.each([
    ['order', [source('b'), source('a')]],
    ['order of keys', [{ kind: 'list', title: 'Title of a', id: 'a' }, source('b')]],
  ])('mends %s', (_what, content) => {
    const folder = folderWith('sources.json', JSON.stringify(content));
    expect(respell(folder)).toEqual(['sources.json']);
    const text = readFileSync(join(folder, 'sources.json'), 'utf8');
    expect(text).toBe(`${JSON.stringify([source('a'), source('b')], null, 2)}\n`);
    expect(misspelt(folder)).toEqual([]);
  });

  it('sorts lines of marks by sex, date, person', () => {
    const mark = (person: string, date: string) => ({
      discipline: 'marathon',
      environment: 'road',
      sex: 'M',
      person,
      nation: 'KEN',
      mark: '2:05:00',
      date,
      sources: ['a'],
    });
    const [first, second, third] = [mark('a-b', '2020-01-01'), mark('c-d', '2020-01-01'), mark('a-b', '2021')];
    const folder = temporaryFolder();
    const text = [third, second, first].map((each) => `${JSON.stringify(each)}\n`).join('');
    writeFileSync(join(folder, 'people.ndjson'), '');
    writeFileSync(join(folder, 'sources.json'), '[]\n');
    const marks = join(folder, 'marks');
    mkdirSync(marks);
    writeFileSync(join(marks, 'marathon.ndjson'), text);
    expect(respell(folder)).toEqual(['marks/marathon.ndjson']);
    expect(readFileSync(join(marks, 'marathon.ndjson'), 'utf8')).toBe(
      [first, second, third].map((each) => `${JSON.stringify(each)}\n`).join(''),
    );
  });

  it.each([
    ['broken JSON', '[{'],
    ['what does not fit the schema', '[{"id":"a"}]'],
  ])('leaves %s to the lint', (_what, text) => {
    const folder = folderWith('sources.json', text);
    expect(respell(folder)).toEqual([]);
    expect(readFileSync(join(folder, 'sources.json'), 'utf8')).toBe(text);
  });

  it('leaves other files alone', () => expect(respell(folderWith('notes.txt', 'b\na'))).toEqual([]));
});
