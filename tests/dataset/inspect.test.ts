/** A dataset that is not what it was: told with its file, and never as a bug. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { damageIn } from '../../src/dataset/inspect.ts';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';

/** The fixture with the text of its manifest, or of each page of a table, changed. */
function spoilt(table: string, change: (text: string) => string): string {
  const folder = fixtureFolder();
  const pages = table.includes('.') ? [table] : readdirSync(join(folder, table)).map((page) => join(table, page));
  for (const page of pages) writeFileSync(join(folder, page), change(readFileSync(join(folder, page), 'utf8')));
  return folder;
}

describe('a dataset', () => {
  it('that is as it was made has no damage', () => expect(damageIn(fixtureFolder())).toBeUndefined());

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'of which a page says something else',
      'people',
      (text) => text.replace('Kiptum', 'Kipsum'),
      /people.*not what it was/,
    ],
    [
      'without its counts',
      'manifest.json',
      (text) => text.replace('"counts"', '"count"'),
      /manifest\.json.*parts are missing/,
    ],
    [
      'with a source that is none',
      'manifest.json',
      (text) => text.replace(/"sources": ?\{/, '"sources":{"x":7}, "y":{'),
      /parts are missing/,
    ],
    [
      'with a table of another',
      'manifest.json',
      (text) => text.replace(/"page": ?"../, '"page":"00'),
      /not those of its version/,
    ],
    ['whose manifest is cut short', 'manifest.json', (text) => text.slice(0, 90), /is damaged: .*JSON/],
  ])('%s is damaged', (_what, table, change, told) => {
    expect(damageIn(spoilt(table, change))).toMatchObject({ exitCode: 4, message: expect.stringMatching(told) });
  });

  it('that makes an answer fail is told as what it is, alone and in a list', async () => {
    const dataset = spoilt('people', (text) => text.replace(/"strings":\[/, '"strings":7,"x":['));
    for (const [line, input] of [['athlete kelvin-kiptum'], ['athlete -', 'kelvin-kiptum']] as const) {
      const { code, out, err } = await stadion(line, { dataset, ...(input ? { input } : {}) });
      expect({ line, code }).toEqual({ line, code: 4 });
      expect((out + err).replaceAll(/\s+/g, ' ')).toMatch(
        /is damaged: it is not what it was when the dataset was built/,
      );
    }
  });
});
