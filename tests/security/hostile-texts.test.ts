/**
 * Articles, tables and folders by someone who means harm, on a dataset by the same: what they are called and what stands in
 * them drives no terminal, ends no annotation, begins no markup, and reaches no consumer of a report as anything but text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Data } from '../../src/compile/load.ts';
import { fixture } from '../fixtures/data.ts';
import { writeData } from '../fixtures/data-folder.ts';
import { fixtureFolder, temporaryFolder } from '../fixtures/dataset.ts';
import { results } from '../fixtures/own-folder.ts';
import { stadion } from '../fixtures/run.ts';

const HARM = '\u001b[2J\u001b]0;owned\u0007\u202eowned\u2066\u009b31m';
const MARKUP = '<script>alert(1)</script><!-- [a](javascript:alert(1)) ![b](https://a.example) {0} %0A::error::owned';

/** Notes and titles of the fixture end in harm; names stay, because texts speak of them. */
function harmful(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return /^(title|publisher|note|reason|city|competition)$/.test(key) ? value + HARM + MARKUP : value;
  if (Array.isArray(value)) return value.map((each) => harmful(each, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, harmful(each, inner)]));
}

const dataset = fixtureFolder(harmful(fixture()) as Data);

const TEXT = [
  `Kelvin Kiptum, 30,${HARM} ran 1:59:59 in Chicago on October 8, 2023 ${MARKUP}.`,
  `He was born on 3${HARM} December 1999, and "${MARKUP}" his coach Gervais Hakizimana, 40, died with him in 2023.`,
  `Eliud Kipchoge${HARM} holds the marathon world record with 2:01:09${HARM}.`,
].join('\n\n');

const FILES = [
  `${HARM}.md`,
  'a\n::error::owned\n.md',
  '=HYPERLINK("x").md',
  `${MARKUP}.md`,
  '--json',
  '../../etc/passwd',
  'a,b:c%0A.html',
];

const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
/** How far something is stands on a line that is written over: that is ours. */
const OVER = '\r\u001b[K';
const steered = (text: string) =>
  text
    .replaceAll(OVER, '')
    .replaceAll(/[\n\t]/g, '')
    .match(STEERING)?.[0];

const check = (file: string, ...more: string[]) =>
  stadion(['check', ...more, '--', file], {
    dataset,
    files: { [file]: TEXT },
    today: '2024-11-20',
    terminal: true,
    env: { NO_COLOR: '1' },
  });

describe('a hostile article', () => {
  it('has claims that are wrong, or these tests would hold nothing', async () => {
    const { out, code } = await check('draft.md', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).data.summary.contradicted).toBeGreaterThan(1);
  });

  it.each(FILES)('called %j steers nothing, in any format', async (file) => {
    for (const format of ['text', 'md', 'json', 'ndjson', 'csv', 'tsv', 'sarif', 'github']) {
      const { code, out, err } = await check(file, '-o', format, '--show', 'all');
      expect({ format, code }).toEqual({ format, code: 1 });
      expect({ format, steered: steered(out + err) }).toEqual({ format, steered: undefined });
    }
    const { out } = await check(file, '--show', 'all', '--explain');
    expect(steered(out)).toBeUndefined();
  });

  it.each(FILES)('called %j is an annotation a finding', async (file) => {
    const { out } = await check(file, '-o', 'github', '--show', 'all');
    const lines = out.split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::./);
    expect(out).not.toMatch(/%0A/i);
  });

  it.each(FILES)('called %j is text to a reader of SARIF', async (file) => {
    const { out } = await check(file, '-o', 'sarif', '--show', 'all');
    const { results: found, artifacts } = JSON.parse(out).runs[0];
    for (const { message } of found) {
      // Placeholders and links are what SARIF makes of braces and brackets.
      expect(message.text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
      expect(message.text).not.toContain('](');
    }
    for (const { location } of artifacts) expect(location.uri).toMatch(/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/);
    for (const { location } of artifacts) expect(location.uri).not.toMatch(/^javascript:/i);
  });

  it('has no markup of its own in a report of Markdown', async () => {
    const { out } = await check('draft.md', '-o', 'md', '--show', 'all');
    expect(out.replaceAll(/\\[^\w\s]/g, '')).not.toMatch(/<script|<!--|\]\(javascript|!\[/);
  });

  it('is words in a spreadsheet', async () => {
    const { out } = await check('=HYPERLINK("x").md', '-o', 'csv', '--spreadsheet', '--show', 'all');
    const cells = (parse(out, { bom: true }) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
  });

  it('that cannot be read is told without what it is called', async () => {
    for (const file of FILES.filter((each) => !each.includes('passwd'))) {
      for (const format of ['text', 'json', 'sarif']) {
        const { code, out, err } = await stadion(['check', '-o', format, '--', `/nowhere/${file}`], {
          dataset,
          terminal: true,
          env: { NO_COLOR: '1' },
        });
        expect(code).toBe(4);
        expect(steered(out + err)).toBeUndefined();
      }
    }
  });
});

describe('a hostile table', () => {
  it.each(FILES.filter((file) => !file.includes('/')))(
    'called %j is told of without steering anything',
    async (name) => {
      const folder = temporaryFolder();
      const file = join(folder, name);
      writeFileSync(
        file,
        results(
          `marathon,M,Kelvin${HARM} KIPTUM,1999-12-02,KEN,2:00:35,2023-10-08`,
          `100m,M,${HARM},${HARM},${HARM},${HARM},x`,
        ),
      );
      for (const format of ['text', 'json', 'csv', 'md']) {
        const line = ['data', 'import', '--to', join(folder, `to-${format}`), '-o', format, '--explain', '--', file];
        const { out, err } = await stadion(format === 'text' ? line : line.filter((word) => word !== '--explain'), {
          terminal: true,
          env: { NO_COLOR: '1' },
        });
        expect({ format, steered: steered(out + err) }).toEqual({ format, steered: undefined });
      }
      expect((await stadion(['data', 'validate', join(folder, 'to-text')])).code).toBe(0);
    },
  );
});

describe('a hostile data folder', () => {
  it('is told of without steering anything', async () => {
    const folder = join(temporaryFolder(), `data${HARM.replaceAll('/', '')}`);
    mkdirSync(folder, { recursive: true });
    writeData(folder, harmful(fixture()) as Data, {
      [`people/${HARM.replaceAll('/', '')}.json`]: `{"${HARM}": "${HARM}"}`,
      'people.ndjson': `{"id": ${JSON.stringify(HARM)}, "name": ${JSON.stringify(HARM)}}\n`,
    });
    for (const line of [
      ['validate', folder],
      ['build', folder, '--out', `${folder}.out`],
    ]) {
      for (const format of ['text', 'json', 'csv', 'md']) {
        const { code, out, err } = await stadion(['data', ...line, '-o', format], {
          terminal: true,
          env: { NO_COLOR: '1' },
        });
        expect({ format, code }).toEqual({ format, code: 4 });
        expect({ format, steered: steered(out + err) }).toEqual({ format, steered: undefined });
      }
    }
  });
});
