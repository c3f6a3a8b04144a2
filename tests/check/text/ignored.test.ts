import { describe, expect, it } from 'vitest';
import { readArticle, type TextFormat } from '../../../src/check/text/article.ts';

/** The parts of the source that are left alone. */
async function ignored(source: string, format: TextFormat) {
  return (await readArticle(source, { format })).ignored.map(({ start, end }) => source.slice(start, end));
}

const FORMATS = ['plain', 'markdown', 'html'] as const;
const START = '<!-- stadion-ignore -->';
const END = '<!-- /stadion-ignore -->';

describe('ignore comments', () => {
  it.each(FORMATS)('between two of them, in %s', async (format) => {
    const left = `${START}\n\nTwo.\n\n${END}`;
    expect(await ignored(`One.\n\n${left}\n\nThree.\n\n${left}\n`, format)).toEqual([left, left]);
  });

  it.each(FORMATS)('to the end where it is not closed, in %s', async (format) => {
    expect(await ignored(`One.\n\n${START}\n\nTwo.\n`, format)).toEqual([`${START}\n\nTwo.\n`]);
  });

  it.each(FORMATS)('the whole file, in %s', async (format) => {
    const source = 'One.\n\n<!-- stadion-ignore-file -->\n';
    expect(await ignored(source, format)).toEqual([source]);
  });

  it.each(['plain', 'markdown'] as const)('the next block, in %s', async (format) => {
    const next = '<!--stadion-ignore-next-->\n';
    expect(await ignored(`One.\n\n${next}Two, and\nmore of it.\n\nThree.\n`, format)).toEqual([
      `${next}Two, and\nmore of it.`.slice(0, format === 'plain' ? `${next}Two, and`.length : undefined),
    ]);
  });

  it('the next block, in html', async () => {
    const source = '<p>One.</p><!-- stadion-ignore-next --><p>Two <b>and</b> more.</p><p>Three.</p>';
    expect(await ignored(source, 'html')).toEqual(['<!-- stadion-ignore-next --><p>Two <b>and</b> more.']);
  });

  it('are no lines of a plain text', async () => {
    const source = `One.\n${START}\nTwo.\n${END}\nThree.`;
    const { blocks } = await readArticle(source, { format: 'plain' });
    expect([...blocks()].map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it.each([
    ['in a line of a plain text', `One ${START} two.`, 'plain'],
    ['of another name', '<!-- stadion-ignored -->\n\n<!-- stadion-ignore-line -->', 'markdown'],
    ['without a comment', 'stadion-ignore', 'markdown'],
    ['closed only', END, 'html'],
  ] as const)('nothing %s', async (_, source, format) => {
    expect(await ignored(source, format)).toEqual([]);
  });

  it('merges what overlaps', async () => {
    const source = `${START}\n\n${START}\n\nOne.\n\n<!-- stadion-ignore-next -->\n\nTwo.\n\n${END}\n\nThree.`;
    expect(await ignored(source, 'markdown')).toEqual([source.slice(0, source.indexOf(END) + END.length)]);
  });
});
