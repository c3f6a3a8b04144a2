/** The three streams of the process, read and written straight through their descriptors: Node's take milliseconds. */
import { closeSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { DataError, OutputError } from './errors.ts';

export interface Output {
  /** @throws OutputError when what takes the answer is there, and takes nothing */
  readonly write: (text: string) => void;
  /** Waits until what was written is on its way. @returns false when nobody reads any more */
  readonly taken: () => Promise<boolean>;
  readonly isTerminal: boolean;
}

export interface Input {
  /** Lines without their ends, as they come. @throws DataError when it cannot be read */
  readonly lines: () => AsyncIterable<string>;
  /** All of it. @throws DataError when it cannot be read, or is too large */
  readonly bytes: () => Promise<Uint8Array>;
  /** The bytes, as they come: a piece is only good until the next is asked for. @throws DataError */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  readonly isTerminal: boolean;
}

/**
 * Writes straight to the file descriptor. Where the other end is slow (EAGAIN) the rest goes through Node's stream,
 * which waits for it; where it is gone (EPIPE) there is nobody to tell. A disk that is full is told, once.
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
        closed = true;
        // Of standard error's own trouble there is nobody to tell.
        if (code === 'EPIPE' || fd === 2) return;
        throw new OutputError(`standard output cannot be written: ${(error as Error).message}`);
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
    bytes: () => bytesOf(chunks()),
    chunks,
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

/** No text is longer than this: a device that never ends must not fill the memory. */
const LARGEST = 256 * 1024 * 1024;

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST) throw tooLarge('standard input');
    parts.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts);
}

/** A file, whole: a pipe or a device too. @throws DataError when there is none, it cannot be read or is too large */
export function fileBytes(file: string): Uint8Array {
  let fd: number | undefined;
  try {
    fd = openSync(file, 'r');
    const parts: Uint8Array[] = [];
    let length = 0;
    while (true) {
      const chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, Math.min(fstatSync(fd).size - length + 1, LARGEST)));
      const read = readSync(fd, chunk);
      if (read === 0) return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
      length += read;
      if (length > LARGEST) throw tooLarge(file);
      parts.push(chunk.subarray(0, read));
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(`${file} cannot be read: ${problemOf(error as NodeJS.ErrnoException)}`);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function problemOf({ code = '', message }: NodeJS.ErrnoException): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
  };
  return known[code] ?? message;
}

function tooLarge(what: string): DataError {
  return new DataError(`${what} is larger than ${LARGEST / 1024 / 1024} MB`, 'give it in parts');
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
