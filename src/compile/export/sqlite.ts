/** An SQLite database: one file with all tables. Loaded on demand: the library is a megabyte of WebAssembly. */
import { Database, type Statement } from 'node-sqlite3-wasm';
import type { Column, ColumnType } from './layout.ts';
import type { Values } from './rows.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  // SQLite has no dates: as text they sort and compare as they should.
  date: 'TEXT',
  boolean: 'INTEGER',
};

/** What is looked up by. */
const INDEXED: readonly (readonly [table: string, columns: string])[] = [
  ['people', 'id'],
  ['names', 'name'],
  ['statements', 'person'],
  ['marks', 'person'],
  ['marks', 'discipline, sex, environment, value'],
  ['records', 'area, discipline'],
  ['events', 'series'],
];

export class SqliteFile {
  readonly #database: Database;
  readonly #tables = new Set<string>();

  constructor(file: string) {
    this.#database = new Database(file);
    // The file is new, and is thrown away when anything fails.
    this.#database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; BEGIN');
  }

  async table(name: string, columns: readonly Column[], rows: AsyncIterable<Values>): Promise<number> {
    const declared = columns.map((column) => `"${column.name.replaceAll('"', '""')}" ${TYPES[column.type]}`);
    this.#database.exec(`CREATE TABLE "${name}" (${declared.join(', ')})`);
    this.#tables.add(name);
    const insert: Statement = this.#database.prepare(
      `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`,
    );
    let count = 0;
    try {
      for await (const row of rows) {
        insert.run(columns.map((column) => row[column.name] ?? null));
        count += 1;
      }
    } finally {
      insert.finalize();
    }
    return count;
  }

  close(): void {
    for (const [table, columns] of INDEXED) {
      if (this.#tables.has(table))
        this.#database.exec(`CREATE INDEX "${table}_by_${columns.replaceAll(', ', '_')}" ON "${table}" (${columns})`);
    }
    this.#database.exec('COMMIT');
    this.#database.close();
  }

  discard(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}
