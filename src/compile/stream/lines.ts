/** The lines of a file, read a piece at a time: a file may be larger than memory, a line may not. */
import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 1 << 18;

/** No record is longer: what is, was not written by anyone who means to have it read. */
const LONGEST_LINE = 16_000_000;

/** A line that is longer than any record. */
export class LineTooLong extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`line ${line} is longer than ${LONGEST_LINE / 1_000_000} MB`);
    this.line = line;
  }
}

/**
 * Lines without their ends, the last also where it has none.
 *
 * @throws LineTooLong; Error of the disk
 */
export function* linesOf(file: string, piece = PIECE): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(piece);
    let rest: Buffer[] = [];
    let waiting = 0;
    let line = 1;
    for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer)) {
      let from = 0;
      for (let end = buffer.indexOf(10, from); end >= 0 && end < length; end = buffer.indexOf(10, from)) {
        const own = buffer.subarray(from, end);
        yield rest.length === 0 ? own.toString('utf8') : Buffer.concat([...rest, own]).toString('utf8');
        if (rest.length > 0) rest = [];
        waiting = 0;
        line += 1;
        from = end + 1;
      }
      if (from === length) continue;
      // The buffer is read into again.
      rest.push(Buffer.from(buffer.subarray(from, length)));
      waiting += length - from;
      if (waiting > LONGEST_LINE) throw new LineTooLong(line);
    }
    if (rest.length > 0) yield Buffer.concat(rest).toString('utf8');
  } finally {
    closeSync(handle);
  }
}
