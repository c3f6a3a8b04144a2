/** What a run can see of the world: streams, terminal, colour, environment, today. Nothing else touches them. */
import { fstatSync, readFileSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { dayOf } from './domain/calendar.ts';
import { onDay, type PartialDate } from './domain/date.ts';

interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

export interface Context {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Columns of the terminal; 80 when there is none. */
  readonly width: number;
  readonly today: PartialDate;
  /** Folder of the bundled dataset. */
  readonly dataset: string;
  readonly version: string;
}

/** The context of the running process. `home` is the folder of the built program. */
export function processContext(home: string): Context {
  const { env } = process;
  const now = new Date();
  return {
    args: process.argv.slice(2),
    env,
    stdout: { write: (text) => writeAll(1, text), isTerminal: isTerminal(1) },
    stderr: { write: (text) => writeAll(2, text), isTerminal: isTerminal(2) },
    get width() {
      return terminalWidth(env);
    },
    today: onDay(dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })),
    dataset: `${home}/dataset`,
    get version() {
      return JSON.parse(readFileSync(`${home}/../package.json`, 'utf8')).version as string;
    },
  };
}

/** `COLUMNS` sets the width, never whether there is a terminal. */
function terminalWidth(env: NodeJS.ProcessEnv): number {
  const asked = Number(env.COLUMNS);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return (isTerminal(1) && process.stdout.columns) || 80;
}

/**
 * Whether a person may be looking. Only a character device can be a terminal, so the terminal module, which brings
 * the network's along, is loaded for those alone.
 */
function isTerminal(fd: 1 | 2): boolean {
  try {
    const stat = fstatSync(fd);
    if (!stat.isCharacterDevice() || stat.rdev === statSync(devNull).rdev) return false;
  } catch {
    return false;
  }
  const { isatty } = process.getBuiltinModule('node:tty');
  return isatty(fd);
}

/**
 * Writes straight to the file descriptor: a stream of Node costs milliseconds to set up. Where the other end is slow
 * (EAGAIN) the rest goes through the stream, which waits for it; where it is gone (EPIPE) there is nobody to tell.
 */
function writeAll(fd: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      const stream = fd === 1 ? process.stdout : process.stderr;
      stream.on('error', () => {});
      stream.write(bytes.subarray(written));
      return;
    }
  }
}
