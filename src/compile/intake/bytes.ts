/** The bytes of an input, unpacked where it is packed: a piece at a time, and never more than it can honestly hold. */
import { createReadStream, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal } from './refusal.ts';

export interface Input {
  /** As it is shown: the path as typed, or `standard input`. */
  readonly name: string;
  /** Absent for standard input. */
  readonly path: string | undefined;
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** Bytes, where they are known. */
  readonly size: number | undefined;
}

/**
 * @param path as typed; `-` is standard input
 * @throws Refusal for what is no file that can be read
 */
export function inputOf(path: string, stdin: () => AsyncIterable<Uint8Array>): Input {
  if (path === '-') return { name: 'standard input', path: undefined, chunks: stdin, size: undefined };
  let size: number;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      throw new Refusal('data', `${path} is a folder`, `name its files: stadion data import ${path}/*.csv --to DIR`);
    }
    size = stat.isFile() ? stat.size : Number.NaN;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreadable(path, error);
  }
  return { name: path, path, chunks: () => createReadStream(path), size: Number.isNaN(size) ? undefined : size };
}

function unreadable(name: string, cause: unknown): Refusal {
  const { code, message } = cause as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EACCES: 'it may not be read' };
  return new Refusal('data', `${name} cannot be read: ${known[code ?? ''] ?? message}`, undefined, { cause });
}

/** No table of results is packed so tightly: beyond it a small file is made to fill memory or disk. */
const MOST_TIMES = 250;
/** Less is harmless, however it is packed. */
const HARMLESS = 64_000_000;

/**
 * The bytes of an input, unpacked if they are gzip, whatever the file is called.
 *
 * @param seen is told how many bytes of the input have been read
 * @throws Refusal when it cannot be read, is cut short, or unpacks to more than is believable
 */
export async function* bytesOf(input: Input, seen: (bytes: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of input.chunks()) {
        read += chunk.length;
        seen(read);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof Refusal ? error : unreadable(input.name, error);
    }
  }
  const source = counted();
  const first = await source.next();
  if (first.done) return;
  const [a, b] = first.value;
  async function* whole(): AsyncGenerator<Uint8Array> {
    // Standard input reads into one buffer again and again, and a stream may hold on to what it is given.
    yield Buffer.from(first.value as Uint8Array);
    for await (const chunk of source) yield input.path === undefined ? Buffer.from(chunk) : chunk;
  }
  if (a !== 0x1f || b !== 0x8b) {
    yield* whole();
    return;
  }
  let unpacked = 0;
  try {
    const gunzip = pipeline(Readable.from(whole(), { objectMode: false }), createGunzip(), () => {});
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > HARMLESS && unpacked > read * MOST_TIMES) {
        throw new Refusal(
          'data',
          `${input.name} unpacks to more than ${MOST_TIMES} times its size, as a gzip bomb does`,
          'if it is what it should be, unpack it yourself and import the file',
        );
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('data', `${input.name} cannot be unpacked: ${(error as Error).message}`, 'it may be cut short', {
      cause: error,
    });
  }
}
