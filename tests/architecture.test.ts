/** The arrows between the rooms, and one place for each library. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each room may import, beside itself. `type` arrows vanish when the program is built. */
const ARROWS: Record<string, { runs: string[]; types?: string[] }> = {
  'cli.ts': {
    runs: [
      'program.ts',
      'context.ts',
      'settings.ts',
      'batch.ts',
      'documents.ts',
      'progress.ts',
      'list.ts',
      'errors.ts',
      'commands',
      'completion',
      'dataset',
      'views',
      'render',
    ],
    types: ['queries'],
  },
  'settings.ts': { runs: ['commands', 'errors.ts', 'render'], types: ['context.ts', 'program.ts'] },
  'batch.ts': { runs: ['errors.ts', 'views', 'render'], types: ['commands', 'context.ts', 'program.ts'] },
  'documents.ts': { runs: ['errors.ts', 'views', 'render'], types: ['commands', 'context.ts'] },
  'start.ts': { runs: [] },
  'program.ts': { runs: ['commands', 'errors.ts'] },
  'context.ts': { runs: ['domain', 'streams.ts'] },
  'streams.ts': { runs: ['errors.ts'] },
  'errors.ts': { runs: [] },
  // The workbench is loaded on demand, by one file.
  commands: { runs: ['queries', 'check', 'views', 'domain', 'errors.ts'], types: ['dataset', 'compile'] },
  queries: { runs: ['dataset', 'domain', 'errors.ts'], types: ['contract', 'check'] },
  check: { runs: ['queries', 'dataset', 'domain', 'errors.ts'], types: ['contract'] },
  domain: { runs: [] },
  dataset: { runs: ['domain', 'errors.ts'] },
  'list.ts': {
    runs: ['program.ts', 'settings.ts', 'render', 'errors.ts'],
    types: ['commands', 'context.ts', 'queries'],
  },
  'progress.ts': { runs: ['render'], types: ['streams.ts'] },
  compile: { runs: ['domain', 'dataset'] },
  completion: { runs: ['queries', 'domain', 'render'], types: ['commands', 'dataset'] },
  publish: { runs: ['commands', 'contract'] },
  contract: { runs: [], types: ['commands'] },
  views: { runs: ['domain', 'errors.ts'], types: ['contract', 'queries'] },
  render: { runs: [], types: ['contract', 'views'] },
};

/** The one door to the room that no look-up enters. */
const WORKBENCH = 'commands/workbench.ts';

/** The one file that reaches the network. */
const NETWORK = 'dataset/remote/http.ts';

/** Which room each library lives in. */
const LIBRARIES: Record<string, string[]> = {
  commander: ['cli.ts', 'program.ts'],
  chalk: ['render'],
  'cli-table3': ['render'],
  'string-width': ['render'],
  'wrap-ansi': ['render'],
  'fastest-levenshtein': ['queries', 'compile', 'render'],
  zod: ['compile', 'contract'],
  luxon: ['compile'],
  'csv-parse': ['compile'],
  micromark: ['check'],
  'micromark-extension-gfm-table': ['check'],
  'micromark-util-decode-string': ['check'],
  entities: ['check'],
  'csv-stringify': ['render', 'compile'],
  'node-sqlite3-wasm': ['compile'],
  'hyparquet-writer': ['compile'],
};

/** Where the process, the clock and the disk may be touched. */
const HANDS: Record<string, string[]> = {
  process: ['context.ts', 'streams.ts'],
  'node:fs': ['start.ts', 'context.ts', 'streams.ts', 'dataset', 'compile', 'publish'],
};

interface Import {
  readonly room: string;
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const imports = files.flatMap((file): Import[] => {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gm);
  return [...found].map((match) => ({
    room: roomOf(file),
    file,
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
});

function roomOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? file;
}

const own = imports.filter(({ target }) => target.startsWith('.'));
const libraries = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'));

describe('architecture', () => {
  it('every room is known', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(ARROWS).sort());
  });

  it.each(Object.keys(ARROWS))('%s imports only from the rooms it may', (room) => {
    const { runs, types = [] } = ARROWS[room] ?? { runs: [] };
    const wrong = own
      .filter((each) => each.room === room)
      .map(({ file, target, typeOnly }) => ({
        file,
        to: roomOf(relative(SRC, resolve(SRC, dirname(file), target))),
        typeOnly,
      }))
      .filter(({ to, typeOnly }) => to !== room && !runs.includes(to) && !(typeOnly && types.includes(to)))
      .filter(({ file, to }) => !(to === 'compile' && file.replaceAll('\\', '/') === WORKBENCH));
    expect(wrong).toEqual([]);
  });

  it('each library is used in its own rooms', () => {
    const wrong = libraries.filter(({ room, target }) => !LIBRARIES[target.split('/')[0] ?? '']?.includes(room));
    expect(wrong).toEqual([]);
  });

  it('zod and the libraries of terminals and tables are not on the path of a look-up through a pipe', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const each of own.filter((other) => other.file === file && !other.typeOnly)) {
        const text = readFileSync(join(SRC, file), 'utf8');
        if (text.includes(`import('${each.target}')`)) continue;
        visit(relative(SRC, resolve(SRC, dirname(file), each.target)));
      }
    };
    visit('cli.ts');
    expect([...reached].filter((file) => roomOf(file) === 'compile')).toEqual([]);
    const heavy = ['zod', 'csv-parse', 'chalk', 'cli-table3', 'string-width', 'wrap-ansi', 'luxon', 'csv-stringify'];
    const loaded = libraries.filter(
      ({ file, target, typeOnly }) => reached.has(file) && heavy.includes(target) && !typeOnly,
    );
    expect(loaded).toEqual([]);
  });

  it.each(Object.entries(HANDS))('%s is touched only in its rooms', (thing, rooms) => {
    const pattern =
      thing === 'process' ? /\bprocess\.[a-z]|\bDate\.now\(|\bnew Date\(\)/ : new RegExp(`from '${thing}'`);
    const wrong = files.filter(
      (file) => !rooms.includes(roomOf(file)) && pattern.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing but one file reaches the network, and nothing starts a program or writes beside what it is told to', () => {
    const pattern =
      /(?:from |import\()'node:(net|http|https|http2|tls|dgram|dns|child_process|worker_threads)|\bfetch\('?https?:/;
    const reaching = files.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8')));
    expect(reaching).toEqual([NETWORK]);
    // Only where an address is named: nothing that a look-up loads imports it, but on demand.
    const importers = own.filter(({ file, target }) => resolve(SRC, dirname(file), target) === resolve(SRC, NETWORK));
    expect(importers.every(({ file }) => file.startsWith('dataset/remote/'))).toBe(true);
    const doors = own.filter(({ file, target }) => /remote\//.test(target) && !file.startsWith('dataset/remote/'));
    expect(doors.filter(({ typeOnly }) => !typeOnly).map(({ file }) => file)).toEqual(['dataset/named.ts']);
    expect(readFileSync(join(SRC, 'dataset/named.ts'), 'utf8')).toContain("await import('./remote/remote.ts')");
    const writing = files.filter((file) =>
      /\b(writeFile|mkdir|rename|rm)(Sync)?\(/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    // What was fetched is kept, in a folder made for that.
    const others = writing.filter((file) => !['compile', 'publish'].includes(roomOf(file)));
    expect(others).toEqual(['dataset/remote/cache.ts']);
  });

  it('there is no room called utils', () => {
    expect(files.filter((file) => /utils|helpers|common/.test(file))).toEqual([]);
  });
});
