import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LineTooLong, linesOf } from '../../../src/compile/stream/lines.ts';
import { temporaryFolder } from '../../fixtures/dataset.ts';

function linesIn(content: string | Buffer, piece?: number): string[] {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, content);
  return [...linesOf(file, piece)];
}

describe('linesOf', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['\n\na\n', ['', '', 'a']],
  ])('of %j is %j', (content, lines) => expect(linesIn(content)).toEqual(lines));

  it.each([1, 2, 3, 7, 64])('does not depend on pieces of %i bytes', (piece) => {
    const lines = ['Łukasz', '', 'Chepng’etich 🏃', 'x'.repeat(100), 'é'];
    expect(linesIn(lines.join('\n'), piece)).toEqual(lines);
  });

  it('refuses a line that is longer than any record, without holding it', () => {
    const endless = Buffer.alloc(40_000_000, 'x');
    expect(() => linesIn(Buffer.concat([Buffer.from('first\n'), endless]))).toThrow(LineTooLong);
  });
});
