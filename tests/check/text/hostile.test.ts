/** Texts made to break readers: a quick, quiet answer, in time that grows no faster than they do. */
import { describe, expect, it } from 'vitest';
import { readArticle, sentencesOf, type TextFormat } from '../../../src/check/text/article.ts';
import { LIMIT } from '../../../src/check/text/decode.ts';
import { piecesOf } from '../../../src/check/text/markdown-pieces.ts';

const FORMATS = ['plain', 'markdown', 'html'] as const;

async function readAll(source: string, format: TextFormat) {
  let [characters, sentences] = [0, 0];
  for (const block of (await readArticle(source, { format })).blocks()) {
    characters += block.text.length;
    sentences += sentencesOf(block).length;
  }
  return { characters, sentences };
}

async function seconds(source: string, format: TextFormat): Promise<number> {
  const { user } = process.cpuUsage();
  await readAll(source, format);
  return (process.cpuUsage().user - user) / 1e6;
}

/** What is repeated to make a text. */
const UNITS = [
  ...[
    '[',
    ']',
    '[]',
    '*',
    'a* ',
    '*a_ ',
    '**a*a ',
    '>',
    '> ',
    '`',
    '`a ',
    '<',
    '<!--',
    '<a ',
    '![',
    '[a](',
    '[a](<b',
    '&',
    '&a;',
  ],
  ...[
    '- ',
    '- a\n',
    '- a\n\n',
    'a|b\n',
    '|',
    '1. ',
    '1. a\n',
    '> a\nb\n',
    '[a]: b\n',
    '[a][b',
    '***\n',
    '```\n',
    '~~~ a\n',
    '\t',
  ],
  ...[
    '<div>',
    '<p>a',
    '</div>',
    '<b>',
    '<a x y z ',
    ' x',
    '<script>',
    '<a x="',
    '<div>\n\n',
    '<?',
    '<![CDATA[',
    '<img alt="a">',
  ],
  ...[
    '. ',
    'A. ',
    '." ',
    'No. 1. ',
    '!',
    '…',
    '\r',
    'a\r\n',
    '\0',
    '\x1b',
    ' ',
    '\n',
    'é',
    '🏃',
    'By ',
    'October 8, 2023 ',
  ],
  ...[
    '<!-- stadion-ignore -->',
    '<!-- stadion-ignore-next -->\na\n\n',
    '<blockquote><ul><li>',
    '<aside>',
    '<table><tr><td>',
  ],
];

const SIZE = 200_000;
const DEPTH = 100_000;

describe.each(FORMATS)('hostile %s', (format) => {
  it.each(UNITS)('%j again and again', async (unit) => {
    expect(await seconds(unit.repeat(SIZE / unit.length), format)).toBeLessThan(4);
  });

  it('a line of 30 MB', async () => {
    const source = 'He won the race in 2:00:35. '.repeat(30_000_000 / 28);
    const { characters, sentences } = await readAll(source, format);
    expect(characters).toBeGreaterThan(source.length * 0.99);
    expect(sentences).toBeGreaterThan(1_070_000);
  });

  it('a line of 30 MB without a space', async () => {
    expect((await readAll('x'.repeat(30_000_000), format)).characters).toBe(30_000_000);
  });
});

describe('hostile HTML', () => {
  it('nested 100,000 deep is read as any', async () => {
    const source = `${'<div><blockquote>'.repeat(DEPTH)}<p>He won.</p>${'</blockquote></div>'.repeat(DEPTH)}`;
    const blocks = [...(await readArticle(source)).blocks()];
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['quote: He won.']);
  });
});

describe('hostile Markdown', () => {
  it('nested deeper than anybody writes is left as it stands', async () => {
    const article = await readArticle(`${'> '.repeat(DEPTH)}He *won*.\n\nShe *won*.`, { format: 'markdown' });
    expect([...article.blocks()].at(-1)?.text).toBe('She won.');
  });

  it.each(['a* ', '[a] ', '*a_ ', '- a*b\n', '`a ', '<a ', 'a\n', '# a\n'])(
    'is parsed only while the work stays bounded: %j',
    (unit) => {
      const parsed = (size: number) =>
        [...piecesOf(unit.repeat(size / unit.length), 0)]
          .filter(({ kind }) => kind === 'markup')
          .reduce((sum, { start, end }) => sum + end - start, 0);
      expect(parsed(LIMIT / 4)).toBeLessThan(4_000_000);
    },
  );
});
