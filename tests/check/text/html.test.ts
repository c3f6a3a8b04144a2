import fc from 'fast-check';
import { Tokenizer, TokenizerMode } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/check/text/article.ts';
import { addHtmlText } from '../../../src/check/text/html-text.ts';
import { htmlTokens } from '../../../src/check/text/html-tokens.ts';

const read = async (source: string) => [...(await readArticle(source, { format: 'html' })).blocks()];
const told = async (source: string) => (await read(source)).map(({ kind, text }) => `${kind}: ${text}`);

/** Each case: a page, and its blocks. */
const CASES: readonly (readonly [html: string, ...blocks: string[]])[] = [
  ['<p>Kelvin <b>Kiptum</b> ran 2<!-- -->:00&#58;35 &amp; won.</p>', 'paragraph: Kelvin Kiptum ran 2:00:35 & won.'],
  ['<h1>Title</h1>Text<p>One<p>Two', 'heading: Title', 'paragraph: Text', 'paragraph: One', 'paragraph: Two'],
  ['<ul><li>One<li><p>Two</p><p>Three</ul>After', 'item: One', 'item: Two', 'item: Three', 'paragraph: After'],
  ['<table><caption>C</caption><tr><th>A<td>B</table>', 'caption: C', 'cell: A', 'cell: B'],
  ['<blockquote><p>Quoted</p></blockquote><p>Not', 'quote: Quoted', 'paragraph: Not'],
  ['<figure><img alt="An &quot;alt&quot;"><figcaption>Cap</figcaption></figure>', 'caption: An "alt"', 'caption: Cap'],
  ['<p>Before <img alt="Alt"> after', 'paragraph: Before  after', 'caption: Alt'],
  ['One<br>two<br/>three', 'paragraph: One\ntwo\nthree'],
  ['<p>1<sup>st</sup> place', 'paragraph: 1st place'],
  ['<p>5 &lt; 6 < 7 & 8</p>', 'paragraph: 5 < 6 < 7 & 8'],
  ['<p title="a > b" data-x=\'<p>\'>Text', 'paragraph: Text'],
  ['<head><title>T</title><body><p>Text', 'paragraph: Text'],
  ['<head><meta name=x>Text without a body', 'paragraph: Text without a body'],
  ['<script>if (a < b) "<p>no</p>"</script><style>p{}</style><p>Yes', 'paragraph: Yes'],
  ['<nav><ul><li>No</ul></nav><aside><p>No</aside><footer>No</footer><p>Yes', 'paragraph: Yes'],
  ['<div hidden><p>No</p></div><div>Yes</div>', 'paragraph: Yes'],
  ['<form><p>All of the page</form>', 'paragraph: All of the page'],
  ['<form>Mail: <input></form><p>Yes', 'paragraph: Yes'],
  ['</div></p><p>Yes</i></b>!', 'paragraph: Yes!'],
  ['<p>Line\r\nends\rhere</p>', 'paragraph: Line\nends\nhere'],
  ['<p>Unclosed <b', 'paragraph: Unclosed'],
  ['<p>A<!-- unclosed <p>B', 'paragraph: A'],
  ['<!doctype html><?xml x?><![CDATA[x]]><p>Yes', 'paragraph: Yes'],
  ['<p>caf&eacute; &notit; &ampx &unknown; &#x1F3C3;', 'paragraph: café ¬it; &x &unknown; 🏃'],
];

describe('HTML', () => {
  it.each(CASES)('%s', async (html, ...blocks) => {
    expect(await told(html)).toEqual(blocks);
  });

  it('maps what it decodes to where it stands', async () => {
    const source = '<p>Kiptum&nbsp;ran <b>2:00:35</b></p>';
    const [block] = await read(source);
    expect(block?.at(6)).toBe(source.indexOf('&nbsp;'));
    expect(block?.at(block.text.indexOf('2:00:35'))).toBe(source.indexOf('2:00:35'));
  });

  it('reads what parse5 reads', () => {
    const parts =
      '< > / = " \' ! - -- <!-- --> --!> <p <b> </p> </ <a href= x=" alt title <title> </title> <style </style > & &amp &lt; &#65; ; \r \n é ? <?'.split(
        ' ',
      );
    const piece = fc.oneof(fc.constantFrom(...parts, ' '), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = pieces.join('').replaceAll('\0', '');
        expect(ours(html)).toEqual(parse5(html));
      }),
      { numRuns: 3_000 },
    );
  });
});

/** Tags with their places, and the text between them. */
function ours(html: string): string[] {
  const told: string[] = [];
  let text = '';
  const sink = { add: (piece: string) => (text += piece), addDecoded: (piece: string) => (text += piece) };
  const tell = (tag?: string) => {
    if (text !== '') told.push(text);
    text = '';
    if (tag) told.push(tag);
  };
  for (const { type, name, start, end } of htmlTokens(html)) {
    if (type === 'text') addHtmlText(sink, html, start, end);
    else if (type !== 'raw') tell(`${type} ${name} ${start}-${end}`);
  }
  tell();
  return told;
}

function parse5(html: string): string[] {
  const told: string[] = [];
  let text = '';
  let raw = false;
  const tell = (tag?: string) => {
    if (text !== '') told.push(text);
    text = '';
    if (tag) told.push(tag);
  };
  const add = ({ chars }: { chars: string }) => {
    if (!raw) text += chars;
  };
  const none = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: ({ tagName, location }) => {
        tell(`start ${tagName} ${location?.startOffset}-${location?.endOffset}`);
        raw = tagName === 'title' || tagName === 'style';
        if (raw) tokenizer.state = tagName === 'title' ? TokenizerMode.RCDATA : TokenizerMode.RAWTEXT;
      },
      onEndTag: ({ tagName, location }) => {
        tell(`end ${tagName} ${location?.startOffset}-${location?.endOffset}`);
        raw = false;
      },
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: none,
      onComment: none,
      onDoctype: none,
      onEof: () => tell(),
    },
  );
  tokenizer.write(html, true);
  return told;
}
