import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle, sentencesOf, type TextFormat } from '../../../src/check/text/article.ts';
import { LONGEST_BLOCK } from '../../../src/check/text/block.ts';

/** Pieces of which texts of each format are made, hostile ones too. */
const PIECES: Record<TextFormat, readonly string[]> = {
  plain: [
    '- ',
    '1. ',
    '• ',
    '\t',
    '   ',
    '<!-- stadion-ignore -->',
    'a line that goes on without an end for quite some time and then',
  ],
  markdown: [
    ...[
      '# ',
      '> ',
      '- ',
      '1. ',
      '**',
      '*',
      '_',
      '`',
      '[',
      ']',
      '](http://x)',
      '[1]',
      '\n[1]: u',
      '![',
      '&amp;',
      '\\*',
      '\\',
      '    ',
      '|',
    ],
    ...[
      '\n|-|\n',
      '\n---\n',
      '```\n',
      '<br>',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      '<div>\n',
      '  \n',
      '![alt](x)',
      '&#x1F3C3;',
      '\t',
    ],
  ],
  html: [
    ...[
      '<p>',
      '</p>',
      '<li>',
      '<td>',
      '<b>',
      '</b>',
      '<br>',
      '<h1>',
      '</h1>',
      '<nav>',
      '</nav>',
      '<img alt="An alt">',
      '&nbsp;',
      '&amp',
    ],
    ...[
      '&#65;',
      '&ampx;',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<blockquote>',
      '<',
      '>',
      '"',
      '<a b=',
      '<form>',
      '&',
      '\0',
    ],
  ],
};

const textOf = (format: TextFormat) => {
  const words = [
    'Kiptum',
    'ran',
    '2:00:35',
    'é',
    '🏃',
    '.',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u00a0',
    'He won. ',
  ];
  const piece = fc.oneof(fc.constantFrom(...PIECES[format], ...words), fc.string({ unit: 'binary', maxLength: 4 }));
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
};

/** What a character of the text may stand for in the source: itself, or what begins with one of these. */
const DECODED = new Set(['&', '<', '\r']);

describe.each(['plain', 'markdown', 'html'] as const)('%s', (format) => {
  it('maps every character to its place, blocks in order', async () => {
    await fc.assert(
      fc.asyncProperty(textOf(format), async (written) => {
        const article = await readArticle(written, { format });
        let last = -1;
        for (const block of article.blocks()) {
          expect(block.text).toBe(block.text.trim());
          expect(block.text).not.toBe('');
          expect(block.at(0)).toBeGreaterThan(last === -1 ? -1 : last);
          last = block.at(0);
          let at = -1;
          for (let offset = 0; offset < block.text.length; offset++) {
            const source = block.at(offset);
            expect(source).toBeGreaterThanOrEqual(at);
            at = source;
            const found = article.source[source] ?? '';
            if (!DECODED.has(found)) expect(found).toBe(block.text[offset]);
          }
          for (const { text, start } of sentencesOf(block))
            expect(block.text.slice(start, start + text.length)).toBe(text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('holds on to no more than a block at a time', async () => {
    for (const unit of ['word ', 'word', 'He won it. ', '🏃', 'a &amp; b ', '*a* ']) {
      const source = unit.repeat(Math.ceil((5 * LONGEST_BLOCK) / unit.length));
      const article = await readArticle(source, { format });
      let length = 0;
      for (const { text } of article.blocks()) {
        expect(text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
        expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        length += text.replaceAll(/\s/g, '').length;
      }
      expect(length).toBeGreaterThan(source.length / 6);
    }
  });
});
