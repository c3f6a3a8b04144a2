/**
 * Tables that nobody kept: cells, quotes, line ends, encodings and packing of any kind. What is taken makes a folder that is
 * valid and can be built and asked; what is refused leaves everything as it was.
 */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { results, workplace } from '../fixtures/own-folder.ts';
import { stadion } from '../fixtures/run.ts';
import { anyText, expectSound, PATIENCE, spoilt, spoiltBytes, tries } from './runs.ts';

const ROWS = [
  'marathon,M,Kelvin KIPTUM,1999-12-02,KEN,2:00:35,2023-10-08',
  '100m,W,"Griffith-Joyner, Florence",1959,USA,10.49,1988-07-16',
  'high jump,M,Javier Sotomayor,13 OCT 67,CUB,2.45,27.07.1993',
  'decathlon,M,Kevin MAYER,,FRA,9126,2018-09-16',
  '4x100m,X,"Jamaica",,JAM,40.08,2019-05-12',
  'long jump,W,Galina Čistjakova,1962-07-26,URS,7.52,1988',
];

const CELLS = fc.constantFrom(
  ...['', ' ', '0', '-1', '2:00:35', '10.49w', '1e9', '31.02.2020', '2020-02-30', '0000', '9999-12-31', 'XXX', 'ken'],
  ...['=1+1', '"', '""', "'", 'NULL', 'N/A', '\u00a0', '__proto__', '../../etc/passwd', 'DNF', '1959?', '10,49', 'Q'],
);
const cell = fc.oneof(CELLS, spoilt(CELLS), anyText);

/** A table whose cells are not as they should be here and there. */
const table = fc
  .tuple(
    fc.array(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(4), fc.nat(7), cell), { maxLength: 3 }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
  )
  .map(([rows, changes, delimiter, end]) => {
    const text = results(...rows);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => line.match(/"[^"]*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? []);
    for (const [row, column, content] of changes) {
      const line = lines[1 + (row % rows.length)];
      if (line && column < line.length)
        line[column] = /[,;\t|"\r\n]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
    }
    return lines.map((line) => line.join(delimiter)).join(end) + end;
  });

const json = fc
  .array(
    fc.record(
      {
        name: fc.oneof(fc.constant('Jane Doe'), anyText),
        sex: fc.constantFrom('M', 'W', 'x', ''),
        nation: fc.constantFrom('KEN', 'Kenya', 'ZZZ'),
        born: fc.oneof(fc.constant('1999-12-02'), fc.integer(), anyText, fc.jsonValue()),
        mark: fc.oneof(fc.constant('10.49'), fc.double(), fc.jsonValue()),
        discipline: fc.constantFrom('100m', 'marathon', 'flying'),
        date: fc.oneof(fc.constant('2020-01-02'), anyText),
      },
      { requiredKeys: ['name', 'sex'] },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((rows) => fc.constantFrom(JSON.stringify(rows), rows.map((row) => JSON.stringify(row)).join('\n')));

const packed = (bytes: Uint8Array, how: number) => (how === 0 ? gzipSync(bytes) : Buffer.from(bytes));

const file = fc.oneof(
  { weight: 3, arbitrary: table.map((text) => Buffer.from(text)) },
  spoilt(table).map((text) => Buffer.from(text)),
  fc.tuple(spoiltBytes(table.map((text) => Buffer.from(text))), fc.nat(4)).map(([bytes, how]) => packed(bytes, how)),
  spoiltBytes(fc.tuple(table, fc.constantFrom(0, 1)).map(([text, how]) => packed(Buffer.from(text), how))),
  table.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  fc.oneof(json, spoilt(json)).map((text) => Buffer.from(text)),
);

const options = fc.array(
  fc.constantFrom(
    ['--date-order', 'dmy'],
    ['--encoding', 'windows-1252'],
    ['--kind', 'people'],
    ['--delimiter', ';'],
    ['--set', 'nation=KEN'],
    ['--map', 'name=person'],
  ),
  { maxLength: 1 },
);

describe('any table', { timeout: PATIENCE }, () => {
  it('is imported into a folder that is valid, or refused and nothing is changed', async () => {
    const property = fc.asyncProperty(file, options, async (bytes, more) => {
      const at = workplace();
      await at.import(at.file('before.csv', results(ROWS[0] as string)));
      const before = at.all();
      const outcome = await at.import(at.file('a.csv', bytes), ...more.flat());
      expectSound(outcome, [0, 2, 4]);
      if (outcome.code !== 0) expect(at.all()).toEqual(before);
      const valid = await stadion(['data', 'validate', at.to]);
      expect({ code: valid.code, out: valid.out }).toEqual({ code: 0, out: valid.out });
      const built = await stadion(['data', 'build', at.to, '--out', `${at.folder}/out`]);
      expect({ code: built.code, err: built.err }).toEqual({ code: 0, err: '' });
      expectSound(await stadion(['marks', 'marathon', '--json'], { dataset: `${at.folder}/out` }), [0]);
    });
    await fc.assert(property, tries(30));
  });

  it('imported twice is as imported once', async () => {
    const property = fc.asyncProperty(table, async (text) => {
      const at = workplace();
      const path = at.file('a.csv', text);
      if ((await at.import(path)).code !== 0) return;
      const once = at.all();
      await at.import(path);
      expect(at.all()).toEqual(once);
    });
    await fc.assert(property, tries(30));
  });
});
