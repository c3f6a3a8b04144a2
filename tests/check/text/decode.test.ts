import { describe, expect, it } from 'vitest';
import { decodeText, LIMIT } from '../../../src/check/text/decode.ts';
import { DataError } from '../../../src/errors.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const TEXT = 'Kiptum’s café: 2:00:35';

function refused(content: Uint8Array): string {
  try {
    decodeText(content, 'a.txt');
  } catch (error) {
    if (error instanceof DataError) return `${error.message}. ${error.hint}`;
    throw error;
  }
  return 'not refused';
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes(TEXT)],
    ['UTF-8 with its mark', bytes(`\uFEFF${TEXT}`)],
    ['UTF-16LE', bytes(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16BE', new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16())],
  ])('reads %s', (_, content) => {
    expect(decodeText(content, 'a.txt')).toBe(TEXT);
  });

  it.each(['windows-1252', 'ISO-8859-1', 'latin1'])('reads Windows-1252 where a page declares %s', (charset) => {
    const page = `<meta charset="${charset}">\x80 \x93Kiptum\x92s caf\xe9\x94`;
    expect(decodeText(bytes(page, 'latin1'), 'a.html')).toContain('€ “Kiptum’s café”');
  });

  it('believes valid UTF-8 before a page that declares something else', () => {
    expect(decodeText(bytes(`<meta charset=windows-1252>${TEXT}`), 'a.html')).toContain(TEXT);
  });

  it.each([
    ['nothing', new Uint8Array(), 'not refused'],
    ['Windows-1252 that nothing declares', bytes('One\nKiptum\x92s', 'latin1'), /not valid UTF-8 \(line 2\).*iconv/],
    [
      'what a page declares otherwise',
      bytes('<meta charset=shift_jis>\x83\x65', 'latin1'),
      /declares shift_jis.*iconv/,
    ],
    ['UTF-16 without its mark', bytes(TEXT, 'utf16le'), /UTF-16 without a byte order mark.*UTF-8/],
    ['half a character of UTF-16', bytes('\xff\xfe\x00\xd8', 'latin1'), /not valid UTF-16/],
    ['a PDF', bytes('%PDF-1.7 …'), /is a PDF.*pdftotext/],
    ['a Word document', bytes('PK\x03\x04…'), /Word.*plain text or HTML/],
    ['a picture', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /binary/],
    ['control characters', bytes('\x01\x02\x03 text '.repeat(20)), /binary/],
    ['too much', new Uint8Array(LIMIT + 1).fill(0x20), /too long: more than 32 MiB/],
  ])('%s', (_, content, expected) => {
    expect(refused(content)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it('leaves a control character here and there', () => {
    const text = `He ran 2:00:35.\x0b${'Text. '.repeat(20)}\x7f`;
    expect(decodeText(bytes(text), 'a.txt')).toBe(text);
  });
});
