import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/check/text/article.ts';

const read = async (source: string) => [...(await readArticle(source, { format: 'markdown' })).blocks()];
const told = async (source: string) => (await read(source)).map(({ kind, text }) => `${kind}: ${text}`);

/** Each case: a text, and its blocks. */
const CASES: readonly (readonly [markdown: string, ...blocks: string[]])[] = [
  ['Plain text.\n\nMore of it,\nwrapped.', 'paragraph: Plain text.', 'paragraph: More of it,\nwrapped.'],
  ['More of it,\r\nwrapped.\r\n\r\nNext.', 'paragraph: More of it,\nwrapped.', 'paragraph: Next.'],
  ['# A *title*\n\nOther\n=====\n\nText', 'heading: A title', 'heading: Other', 'paragraph: Text'],
  [
    'The **23**-year-old ran [2:00:35](http://x "y") in `Chicago`.',
    'paragraph: The 23-year-old ran 2:00:35 in Chicago.',
  ],
  ['Ran [2:00:35][1] &amp; \\*won\\*.\n\n[1]: http://x', 'paragraph: Ran 2:00:35 & *won*.'],
  ['> Quoted *text*\n> goes on', 'quote: Quoted text\ngoes on'],
  ['- One\n- Two\n\n  More\n\n1. Three', 'item: One', 'item: Two', 'item: More', 'item: Three'],
  ['| A | B |\n|---|---|\n| 1 | *2* |', 'cell: A', 'cell: B', 'cell: 1', 'cell: 2'],
  ['![An *alt*](x.jpg)\n\nText ![two](y) more', 'caption: An alt', 'paragraph: Text  more', 'caption: two'],
  ['```\nno code\n\nat all\n```\n\n    nor this\n\nYes', 'paragraph: Yes'],
  ['<div>\n<p>In <b>HTML</b></p>\n</div>\n\nAfter', 'paragraph: In HTML', 'paragraph: After'],
  ['One<br>two <!-- no --> three <span>four</span>', 'paragraph: One\ntwo  three four'],
  ['<!-- no\n\nno -->\n\nYes', 'paragraph: Yes'],
  ['---\ntitle: No\n---\n\nYes', 'paragraph: Yes'],
  ['Text <http://example.org/2:00:35> on', 'paragraph: Text  on'],
];

const TABLES = { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] };

describe('Markdown', () => {
  it.each(CASES)('%j', async (markdown, ...blocks) => {
    expect(await told(markdown)).toEqual(blocks);
  });

  it('finds the definitions of links far away', async () => {
    const source = `Ran [2:00:35][far].\n\n${'Some text without any markup.\n\n'.repeat(10)}[far]: http://x\n`;
    expect((await told(source))[0]).toBe('paragraph: Ran 2:00:35.');
  });

  it('reads links and emphasis as micromark does', async () => {
    const parts =
      '* ** *** _ __ [ ] ( ) ](u) ](http://x_y*z "t_i") a b é 1 . , - “ ” ( ) : ! & \n \r\n | \' " ~ ='.split(' ');
    const piece = fc.constantFrom(...parts, ' ', ' ', 'word', '**word**', '[link](u)', ' *word* ', '_word_');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const source = `a${pieces.join('')}`.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
        const blocks = await readArticle(micromark(source, TABLES), { format: 'html' });
        const words = (text: string) => text.split(/\s+/).filter(Boolean);
        expect((await read(source)).flatMap(({ text }) => words(text))).toEqual(
          [...blocks.blocks()].flatMap(({ text }) => words(text)),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
