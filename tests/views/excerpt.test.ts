import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/views/excerpt.ts';

/** The excerpt with the words in question in brackets. */
function excerpt(source: string, words: string): string {
  const start = source.indexOf(words);
  const { text, from, to } = excerptOf(source, start, start + words.length);
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

describe('an excerpt', () => {
  it.each([
    ['He ran. She won in 9.58. They left.', '9.58', 'She won in [9.58].'],
    ['A title\n\nHe ran\n9.58 there.\n\nMore.', '9.58', 'He ran [9.58] there.'],
    ['A title\r\n\r\nHe ran\r\n9.58 there.', 'ran\r\n9.58', 'He [ran 9.58] there.'],
    ['The J. Smith of 1968, in St. Louis.', '1968', 'The J. Smith of [1968], in St. Louis.'],
    ['<p class="x">He ran <b>9.58</b> there.</p>', '9.58', 'He ran [9.58] there.'],
    ['---\npublished: 2024-08-12\n---\nHe ran 9.58 there.', '9.58', 'He ran [9.58] there.'],
    ['---\r\ntitle: A\r\n---\r\nHe ran 9.58.', '9.58', 'He ran [9.58].'],
    ['9.58', '9.58', '[9.58]'],
    ['He won.', 'won', 'He [won].'],
    ['He won. She lost.', 'won.', 'He [won.]'],
    [`${'long '.repeat(60)}9.58${' tail'.repeat(60)}`, '9.58', `… ${'long '.repeat(35)}[9.58]${' tail'.repeat(35)} …`],
  ])('%j', (source, words, expected) => expect(excerpt(source, words)).toBe(expected));

  it('of long words is cut', () => {
    const { text, from, to } = excerptOf('x'.repeat(1000), 100, 900);
    expect(to - from).toBe(241);
    expect(text.length).toBeLessThan(600);
  });

  it('is one short line with the words in it, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.nat(600), fc.nat(600), (source, a, b) => {
        const [start = 0, end = 0] = [Math.min(a, source.length), Math.min(b, source.length)].sort((x, y) => x - y);
        const { text, from, to } = excerptOf(source, start, end);
        expect(text).not.toMatch(/[\n\r\t]/);
        expect(0 <= from && from <= to && to <= text.length).toBe(true);
      }),
    );
  });

  it('is made at once of hostile texts', () => {
    for (const source of ['<a'.repeat(500_000), ' '.repeat(1_000_000), '.\n '.repeat(300_000), 'a.'.repeat(500_000)]) {
      const begun = performance.now();
      for (let at = 0; at < 200; at++) excerptOf(source, 500_000, 500_010);
      expect(performance.now() - begun).toBeLessThan(1000);
    }
  });
});
