/** Text of bytes. Never a guess at the encoding: what is not certain is refused, with what to do about it. */
import { DataError } from '../../errors.ts';

/** Longer files are refused: no article is, and everything about a text is held in memory. */
export const LIMIT = 32 * 1024 * 1024;

/**
 * Text of bytes: UTF-8 or UTF-16 with a byte order mark (which is dropped), Windows-1252 only where a page declares it.
 *
 * @throws DataError for what is no text, too long, or not in its encoding
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length > LIMIT) {
    throw new DataError(`${file} is too long: more than ${LIMIT / 1024 / 1024} MiB`, 'Cut it into parts.');
  }
  const marked = markedEncoding(bytes);
  if (marked) return decodeMarked(bytes, marked, file);
  refuseBinary(bytes, file);
  return decodeUnmarked(bytes, file);
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeMarked(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DataError(`${file} is not valid UTF-16`, 'Save it as UTF-8.');
  }
}

/** What files begin with that are taken for articles, and are none. */
const KINDS: readonly (readonly [begins: string, is: string, instead: string])[] = [
  ['%PDF', 'a PDF', 'Copy its text into a file, or convert it: pdftotext FILE.'],
  ['PK\x03\x04', 'a ZIP file, as Word, OpenDocument and EPUB files are', 'Save it as plain text or HTML.'],
  ['\xd0\xcf\x11\xe0', 'an old Word file', 'Save it as plain text or HTML.'],
  ['{\\rtf', 'rich text (RTF)', 'Save it as plain text or HTML.'],
  ['\x1f\x8b', 'compressed with gzip', 'Unpack it first.'],
];

/** How much is looked at to tell a text from what is none. */
const SAMPLE = 8_000;

function refuseBinary(bytes: Uint8Array, file: string): void {
  const start = latin1(bytes.subarray(0, SAMPLE));
  const kind = KINDS.find(([begins]) => start.startsWith(begins));
  if (kind) throw new DataError(`${file} is ${kind[1]}`, kind[2]);
  const zeros = start.split('\0').length - 1;
  if (zeros > 0 && zeros > start.length / 4) {
    throw new DataError(`${file} is binary, or UTF-16 without a byte order mark`, 'Save it as UTF-8.');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = start.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  if (zeros > 0 || controls > start.length / 50) {
    throw new DataError(`${file} is binary, not text`, 'Give an article as plain text, Markdown or HTML.');
  }
}

function decodeUnmarked(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = declaredCharset(bytes);
    if (declared && WINDOWS_1252.test(declared)) return windows1252(bytes);
    const hint = declared
      ? `It declares ${declared}. Convert it: iconv -f ${declared} -t UTF-8 FILE.`
      : 'Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE.';
    throw new DataError(`${file} is not valid UTF-8 (line ${firstBadLine(bytes)})`, hint);
  }
}

/** The names that browsers read as Windows-1252. */
const WINDOWS_1252 = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/i;

/** The charset that a page's meta element declares, where browsers look for it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  return /<meta\b[^>]{0,200}?\bcharset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(latin1(bytes.subarray(0, 1024)))?.[1];
}

/** The characters of 0x80 to 0x9F; the five without one stay control characters, as in browsers. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Our own table: some releases of Node decode this encoding as Latin-1. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);
}

/** Found by halving: the decoder says that something is wrong, not where. */
function firstBadLine(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return latin1(bytes.subarray(0, valid)).split('\n').length;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
