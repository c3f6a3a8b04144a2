/** The three streams of the process, read and written straight through their descriptors: Node's take milliseconds. */
import { fstatSync, readSync, statSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { DataError } from './errors.ts';

export interface Output {
  readonly write: (text: string) => void;
  /** Waits until what was written is on its way. @returns false when nobody reads any more */
  readonly taken: () => Promise<boolean>;
  readonly isTerminal: boolean;
}

export interface Input {
  /** Lines without their ends, as they come. @throws DataError when it cannot be read */
  readonly lines: () => AsyncIterable<string>;
  readonly isTerminal: boolean;
}

/**
 * Writes straight to the file descriptor. Where the other end is slow (EAGAIN) the rest goes through Node's stream,
 * which waits for it; where it is gone (EPIPE) there is nobody to tell.
 */
export function outputTo(fd: 1 | 2): Output {
  let closed = false;
  let sent: Promise<void> | undefined;
  const send = (bytes: Uint8Array | string) => {
    const stream = fd === 1 ? process.stdout : process.stderr;
    if (!sent) {
      stream.on('error', () => {
        closed = true;
      });
    }
    sent = new Promise((resolve) => stream.write(bytes, () => resolve()));
  };
  const write = (text: string) => {
    if (closed) return;
    // Once something waits in the stream, the descriptor would overtake it.
    if (sent) return send(text);
    const bytes = Buffer.from(text, 'utf8');
    let written = 0;
    while (written < bytes.length) {
      try {
        written += writeSync(fd, bytes, written);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EAGAIN') return send(bytes.subarray(written));
        if (code !== 'EPIPE') throw error;
        closed = true;
        return;
      }
    }
  };
  const taken = async () => {
    await sent;
    return !closed;
  };
  return {
    write,
    taken,
    // Asked for only where it matters: not of standard error, as long as nothing goes wrong.
    get isTerminal() {
      return isTerminal(fd);
    },
  };
}

/** Standard input. Nothing is read before it is asked for. */
export function standardInput(): Input {
  return {
    lines: () => linesIn(chunks()),
    get isTerminal() {
      return isTerminal(0);
    },
  };
}

/** As `devNull` of node:os, which takes a third of a millisecond to load. */
const DEV_NULL = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';

/**
 * Whether a person may be there. Only a character device can be a terminal, so the terminal module, which brings the
 * network's along, is loaded for those alone.
 */
export function isTerminal(fd: 0 | 1 | 2): boolean {
  try {
    const stat = fstatSync(fd);
    if (!stat.isCharacterDevice() || stat.rdev === statSync(DEV_NULL).rdev) return false;
  } catch {
    return false;
  }
  const { isatty } = process.getBuiltinModule('node:tty');
  return isatty(fd);
}

const CHUNK = 65_536;

async function* chunks(): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(CHUNK);
  while (true) {
    let length: number;
    try {
      length = readSync(0, chunk);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      // So Windows says that a pipe has ended.
      if (code === 'EOF') return;
      if (code !== 'EAGAIN') throw new DataError(`standard input cannot be read: ${message}`);
      // Somebody made it not wait: Node's stream knows when there is more.
      yield* process.stdin;
      return;
    }
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}

/** No line is kept longer than this: the rest of it is dropped, and what is left is no name of anything. */
const LONGEST_LINE = 10_000;

/** Bytes of UTF-8 as lines: without line ends, and without the mark that some editors put at the beginning. */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let first = true;
  for await (const chunk of chunks) {
    let text = decoder.write(chunk);
    if (first && text !== '') {
      text = text.replace(/^\uFEFF/, '');
      first = false;
    }
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const [at, line] of lines.entries()) yield cut(at === 0 ? rest + line : line);
    rest = (lines.length > 0 ? last : rest + last).slice(0, LONGEST_LINE);
  }
  rest += decoder.end();
  if (rest !== '') yield cut(rest);
}

function cut(line: string): string {
  return line.slice(0, LONGEST_LINE).replace(/\r$/, '');
}
