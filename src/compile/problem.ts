/** What is wrong in `data/`: where, and what was expected there. */
export interface Problem {
  /** Path below the data folder. */
  readonly file: string;
  /** Line, from 1, where the file has a record a line or does not parse. */
  readonly line?: number;
  /** Path in the record: `statements[2].sources`. */
  readonly path?: string;
  /** The rule that found it. */
  readonly rule: string;
  readonly message: string;
}

/** `people/a.json:3: schema: statements[2].sources: every fact names at least one source`. */
export function problemText({ file, line, path, rule, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${rule}: ${path ? `${path}: ` : ''}${message}`;
}
