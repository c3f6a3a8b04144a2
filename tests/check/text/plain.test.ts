import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/check/text/article.ts';
import { LONGEST_BLOCK } from '../../../src/check/text/block.ts';

const read = async (source: string) => [...(await readArticle(source, { format: 'plain' })).blocks()];
const texts = async (source: string) => (await read(source)).map(({ text }) => text);
const kinds = async (source: string) => (await read(source)).map(({ kind }) => kind);

const WRAPPED = [
  'Kelvin Kiptum ran the marathon in Chicago on a cool morning in the autumn of',
  '2023 and finished after two hours and 35 seconds, which was faster than any',
  'man before him had run the distance. The record of Eliud Kipchoge had stood',
  'for a little more than one year.',
];

describe('plain text', () => {
  it('takes paragraphs between empty lines', async () => {
    expect(await texts('One thing is so.\n\n \t\nAnother is not.\r\n\r\nThird it was.\n')).toEqual([
      'One thing is so.',
      'Another is not.',
      'Third it was.',
    ]);
  });

  it('takes each line that is whole, without empty lines too', async () => {
    expect(await texts('He ran the marathon in 2:00:35.\nIt was a world record then.\nNobody was near.')).toHaveLength(
      3,
    );
  });

  it('joins the lines of a paragraph wrapped at a width', async () => {
    const source = `${WRAPPED.join('\n')}\n\nHe was 23, and it was his third marathon; all three were among the fastest of\nall time.\n`;
    expect(await texts(source)).toEqual([WRAPPED.join('\n'), expect.stringMatching(/^He was 23.*all time\.$/s)]);
  });

  it('joins them where lines end as on Windows', async () => {
    const [block] = await read(WRAPPED.join('\r\n'));
    expect(block?.text).toBe(WRAPPED.join('\n'));
  });

  it('leaves a list of results a line each', async () => {
    expect(
      await texts('Kelvin Kiptum 2:00:35 Chicago\nEliud Kipchoge 2:01:09 Berlin\nKenenisa Bekele 2:01:41 Berlin'),
    ).toHaveLength(3);
  });

  it('tells headings, items and paragraphs', async () => {
    const source =
      'Until The End: The Coach Behind Success\n\nHe won the race.\n\n- Kiptum, 2:00:35\n- Kipchoge\n\n2. Bekele\n\nKevin is the holder\n\nKiptum 2:00:35';
    expect(await kinds(source)).toEqual(['heading', 'paragraph', 'item', 'item', 'item', 'paragraph', 'paragraph']);
    expect((await texts(source))[2]).toBe('Kiptum, 2:00:35');
  });

  it('cuts what is too long after a sentence', async () => {
    const blocks = await read('He won the race in Rome. '.repeat(5_000));
    expect(blocks.length).toBeGreaterThan(5);
    for (const { text } of blocks) {
      expect(text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
      expect(text).toMatch(/^He won.*Rome\.$/);
    }
  });

  it.each(['', ' \n\t\n', '\uFEFF'])('finds nothing in %j', async (source) => {
    expect(await texts(source)).toEqual([]);
  });
});
