/** What a run can see of the world: streams, terminal, colour, environment, today. Nothing else touches them. */
import { readFileSync } from 'node:fs';
import { dayOf } from './domain/calendar.ts';
import { onDay, type PartialDate } from './domain/date.ts';
import { fileBytes, type Input, isTerminal, type Output, outputTo, standardInput } from './streams.ts';

export interface Context {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Columns of the terminal; 80 when there is none. */
  readonly width: number;
  readonly today: PartialDate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Folder of the bundled dataset. */
  readonly dataset: string;
  readonly version: string;
  /** The folder it runs in. */
  readonly folder: string;
  /** Reads a file whole. @throws DataError when there is none, or it cannot be read */
  readonly read: (file: string) => Uint8Array;
  /** This process, and whether another is still there. */
  readonly processes: { readonly own: number; readonly isRunning: (pid: number) => boolean };
  /** Reads a text that is built beside the program. */
  readonly shipped: (file: string) => string;
}

/** The context of the running process. `home` is the folder of the built program. */
export function processContext(home: string): Context {
  const { env } = process;
  const now = new Date();
  return {
    args: process.argv.slice(2),
    env,
    stdin: standardInput(),
    stdout: outputTo(1),
    stderr: outputTo(2),
    get width() {
      return terminalWidth(env);
    },
    today: onDay(dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })),
    now: Date.now,
    dataset: `${home}/dataset`,
    get folder() {
      return process.cwd();
    },
    read: fileBytes,
    processes: { own: process.pid, isRunning },
    shipped: (file) => readFileSync(`${home}/${file}`, 'utf8'),
    get version() {
      return JSON.parse(readFileSync(`${home}/../package.json`, 'utf8')).version as string;
    },
  };
}

/** One that is another user's is there too. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** No window is wider; a drawing as wide as `COLUMNS` may say would fill the memory. */
const WIDEST = 1000;

/** `COLUMNS` sets the width, never whether there is a terminal. */
function terminalWidth(env: NodeJS.ProcessEnv): number {
  const asked = Number(env.COLUMNS);
  if (Number.isInteger(asked) && asked > 0) return Math.min(asked, WIDEST);
  return (isTerminal(1) && process.stdout.columns) || 80;
}
