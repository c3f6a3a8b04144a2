import { describe, expect, it } from 'vitest';
import { readArticle, type TextFormat } from '../../../src/check/text/article.ts';

async function published(source: string, format: TextFormat = 'plain') {
  const found = (await readArticle(source, { format })).published;
  return found && `${found.date.text} ${found.from}`;
}

const DAY = '2023-10-08 dateline';

describe('published', () => {
  it.each([
    'Published: 8 October 2023',
    'Published on October 8, 2023 at 10:30 AM',
    'First published: Sunday, 8 Oct. 2023 10.30 BST',
    'Posted on Oct 8, 2023',
    'Date: 2023-10-08',
    'October 8, 2023',
    'Sunday 8th of October 2023',
    '2023-10-08T14:00:00Z',
    '8 October 2023, 14:05 GMT',
    'By Jane Smith | 8 Oct 2023',
    'By Jane Smith, October 8, 2023',
    'By Jane Smith and John Doe · Oct 8, 2023 · 5 min read',
    'Oct 8, 2023 | By Jane Smith',
    'By Jane Smith | Published: Oct 8, 2023 | Updated: Oct 11, 2023',
    'CHICAGO, Oct 8, 2023 (Reuters) - Kelvin Kiptum won.',
    'NEW YORK, Ill., Oct. 8, 2023 — Kelvin Kiptum won.',
    'Last updated: 8 October 2023',
    'Updated 11 October 2023\n\nPublished 8 October 2023',
  ])('%j', async (line) => {
    expect(await published(`A title about running\n\n${line}\n\nHe won the race.`)).toBe(DAY);
  });

  it.each([
    '08/10/2023',
    'Published: 08/10/2023',
    'CHICAGO, Oct 8 (Reuters) - Kelvin Kiptum won.',
    'October 8',
    'On October 8, 2023, he won the race in Chicago.',
    'His book, published on 8 October 2023, sold well and he was glad.',
    'Kelvin Kiptum was born on December 2, 1999',
    'Chicago Marathon | October 8, 2023',
    'October 8, 2023\n\nOctober 13, 2022',
    'Published: 31 February 2023',
    'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nOctober 8, 2023',
    'This article was last updated by on',
  ])('not %j', async (line) => {
    expect(await published(`A title about running\n\n${line}\n\nHe won the race.`)).toBeUndefined();
  });

  it.each([
    ['date: 2023-10-08', '2023-10-08'],
    ['title: x\ndate: 2023-10-08T12:00:00+02:00 # draft', '2023-10-08'],
    ['date: 2023-10-11\npublished: "8 October 2023"', '2023-10-08'],
    ["pubDate: 'Oct 08 2023'", '2023-10-08'],
    ['publish_date: 2023-10', '2023-10'],
    ['date: 2023/10/08 10:00', '2023-10-08'],
    ['date: Sun, 08 Oct 2023 10:00:00 GMT', '2023-10-08'],
  ])('front matter %j', async (lines, date) => {
    expect(await published(`---\n${lines}\n---\n\nText`, 'markdown')).toBe(`${date} front matter`);
  });

  it.each(['date: 08/10/2023', 'date: soon', 'event:\n  date: 2023-10-08', 'updated: 2023-10-08'])(
    'not front matter %j',
    async (lines) => {
      expect(await published(`---\n${lines}\n---\n\nText`, 'markdown')).toBeUndefined();
    },
  );

  it('front matter of TOML', async () => {
    expect(await published('+++\ndate = 2023-10-08T10:00:00Z\n+++\nText', 'markdown')).toBe('2023-10-08 front matter');
  });

  it.each([
    '<meta property="article:published_time" content="2023-10-08T23:59:00-05:00"><meta name=date content=2023-10-11>',
    '<meta content="2023-10-08" name="date">',
    '<META NAME="DC.date.issued" CONTENT="2023-10-08">',
    '<script type="application/ld+json">{"@type":"NewsArticle", "datePublished" : "2023-10-08T10:00:00Z"}</script>',
    '<h1>Title</h1><time datetime="2023-10-08">last Sunday</time><p>Text',
    '<aside><time datetime="2023-10-11"></time></aside><h1>Title</h1><time datetime="2023-10-08">',
  ])('page %s', async (page) => {
    expect(await published(`<!doctype html>${page}<p>Text</p>`, 'html')).toBe('2023-10-08 page metadata');
  });

  it.each([
    `<p>${'Text. '.repeat(200)}</p><time datetime="2023-10-08">`,
    '<script>{"datePublished":"2023-10-08"},{"datePublished":"2023-10-11"}</script>',
    '<meta property="article:modified_time" content="2023-10-08">',
    '<!-- <meta name="date" content="2023-10-08"> -->',
  ])('not page %s', async (page) => {
    expect(await published(page, 'html')).toBeUndefined();
  });

  it('takes the dateline where a page says nothing else', async () => {
    expect(await published('<h1>Title</h1><p>By Jane Smith | 8 Oct 2023</p><p>Text.</p>', 'html')).toBe(DAY);
  });
});
