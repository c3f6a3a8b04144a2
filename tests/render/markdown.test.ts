import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { cell, type Doc } from '../../src/views/doc.ts';

const doc: Doc = [
  { kind: 'headline', text: '2:00:35 Kelvin Kiptum (KEN)' },
  { kind: 'text', text: "Men's marathon" },
  { kind: 'fields', rows: [{ label: 'set', value: '2023-10-08, Chicago', cites: ['b', 'a'] }] },
  { kind: 'note', text: 'a note' },
  { kind: 'heading', text: 'Records' },
  {
    kind: 'table',
    columns: [
      { key: 'mark', title: 'mark', align: 'right' },
      { key: 'wind', title: 'wind' },
      { key: 'holder', title: 'holder' },
    ],
    rows: [
      [cell('9.58'), cell(null), cell('Usain Bolt')],
      [cell('9.69'), cell(null), cell('a|b')],
    ],
    cites: [['a'], []],
  },
  {
    kind: 'sources',
    sources: [
      {
        id: 'a',
        kind: 'list',
        title: 'All-time [lists]',
        publisher: 'World Athletics',
        url: 'https://a.example/x_(y)',
      },
      { id: 'b', kind: 'press', title: 'A report', date: '2024-02' },
    ],
  },
];

describe('a document', () => {
  it('as Markdown', () => {
    expect(renderMarkdown(doc)).toMatchInlineSnapshot(`
      "**2:00:35 Kelvin Kiptum (KEN)**

      Men's marathon

      - **set:** 2023-10-08, Chicago [1] [2]

      > note: a note

      ### Records

      | mark | holder |  |
      | ---: | --- | --- |
      | 9.58 | Usain Bolt | [1] |
      | 9.69 | a\\|b |  |

      ### Sources

      1. [All-time \\[lists\\]](<https://a.example/x_(y)>), World Athletics
      2. A report, 2024-02
      "
    `);
  });

  it('among others has a title', () => {
    expect(renderMarkdown([{ kind: 'headline', text: 'x' }], '*a*')).toBe('## \\*a\\*\n\n**x**\n');
  });

  it('of nothing is nothing', () => expect(renderMarkdown([])).toBe(''));
});

describe('hostile text', () => {
  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](https://a.example)', '!\\[x\\](https://a.example)'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['**bold** `code` ~~no~~ _x_', '\\*\\*bold\\*\\* \\`code\\` \\~\\~no\\~\\~ \\_x\\_'],
    ['# heading', '\\# heading'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['=====', '\\====='],
    ['a\n\n# b', 'a\uFFFD\uFFFD\\# b'],
    ['    code', 'code'],
    ['\\<', '\\\\\\<'],
  ])('%j', (text, expected) => expect(renderMarkdown([{ kind: 'text', text }])).toBe(`${expected}\n`));

  it.each([
    ['javascript:alert(1)', '1. t'],
    ['data:text/html,x', '1. t'],
    ['https://a.example/> <b>', '1. [t](<https://a.example/%3E%20%3Cb%3E>)'],
    ['https://a.example/\\', '1. [t](<https://a.example/%5C>)'],
  ])('an address like %s', (url, expected) => {
    const text = renderMarkdown([{ kind: 'sources', sources: [{ id: 'a', kind: 'press', title: 't', url }] }]);
    expect(text).toBe(`### Source\n\n${expected}\n`);
  });

  it('a table keeps its rows and cells', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        const columns = [
          { key: 'a', title: 'a' },
          { key: 'b', title: 'b' },
          { key: 'c', title: 'c' },
        ];
        const lines = renderMarkdown([
          { kind: 'table', columns, rows: [[cell(`x${a}`), cell(`x${b}`), cell('x')]] },
        ]).split('\n');
        expect(lines).toHaveLength(4);
        const bars = (lines[2] ?? '').replaceAll(/\\./gsu, '').match(/\|/g);
        expect(bars).toHaveLength(4);
      }),
    );
  });
});
