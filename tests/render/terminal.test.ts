import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.ts';
import { cell, type Doc } from '../../src/views/doc.ts';

const doc: Doc = [
  { kind: 'headline', text: 'The answer' },
  {
    kind: 'fields',
    rows: [
      { label: 'short', value: 'a value that is long enough to be folded over more than one line of a small terminal' },
      { label: 'wide', value: '李娜 跑了一百米，成绩是十一秒零五，这是她个人的最好成绩，也是今年的全国最好成绩' },
    ],
  },
  {
    kind: 'table',
    columns: [
      { key: 'name', title: 'name', flexible: true },
      { key: 'mark', title: 'mark', align: 'right' },
      { key: 'days', title: 'days', implied: true },
    ],
    rows: [
      [cell('Somebody With A Rather Long Name'), cell('2:00:35', 'strong'), cell(85)],
      [cell('李娜'), cell('9.58'), cell(6305)],
    ],
    cites: [['a'], ['b', 'a']],
  },
  {
    kind: 'sources',
    sources: [
      { id: 'a', title: 'A list', kind: 'list', url: 'https://example.org/a' },
      { id: 'b', title: 'A report with a title that goes on and on and on and on and on', kind: 'press' },
    ],
  },
];

describe('width', () => {
  it.each([20, 40, 59, 60, 80, 140])('no line is wider than %i columns, but for addresses', (width) => {
    const lines = renderTerminal(doc, { width, color: false, addresses: false }).split('\n');
    const wide = lines.filter((line) => stringWidth(line) > width && !line.includes('https://'));
    expect(wide).toEqual([]);
  });

  it('nothing but an implied column is lost where it is narrow', () => {
    const text = renderTerminal(doc, { width: 40, color: false, addresses: true }).replaceAll(/\s+/g, ' ');
    for (const part of ['2:00:35', '9.58', '李娜', 'folded over', '[1 2]']) expect(text).toContain(part);
  });
});

describe('a table', () => {
  const table = (more: object, rows: string[][], cites?: string[][]): Doc => [
    {
      kind: 'table',
      columns: [
        { key: 'name', title: 'name', flexible: true },
        { key: 'what', title: 'what', flexible: true, ...more },
      ],
      rows: rows.map((row) => row.map((text) => cell(text))),
      ...(cites ? { cites } : {}),
    },
    ...doc.slice(-1),
  ];
  const shown = (made: Doc, width: number) => renderTerminal(made, { width, color: false, addresses: false });

  it('folds between words, not in them', () => {
    const fixed = { key: 'fixed', title: 'fixed' };
    const columns = [
      { key: 'name', title: 'name', flexible: true },
      { key: 'what', title: 'what', flexible: true },
      fixed,
    ];
    const rows = [['Vera Kolashnikova-Krep', 'aa bb cc dd ee ff gg hh', 'x'.repeat(28)].map((text) => cell(text))];
    expect(shown([{ kind: 'table', columns, rows }], 60)).toMatch(/^ {2}Kolashnikova-Krep /m);
  });

  it('has a column below the row where all do not fit on one line', () => {
    const made = table({ below: true }, [['A name of some length', 'stadion athlete and-a-name-of-the-longer-kind']]);
    expect(shown(made, 80)).toContain('length  stadion athlete');
    expect(shown(made, 60)).toContain('  A name of some length\n    stadion athlete and-a-name-of-the-longer-kind\n');
  });

  it('that is stacked has the numbers of the sources after a value', () => {
    expect(shown(table({}, [['A', 'x']], [['a']]), 40)).toContain('what  x [1]\n');
  });
});

describe('an address', () => {
  it('is never broken: people click on it', () => {
    const url = `https://example.org/${'long-'.repeat(20)}`;
    const fields: Doc = [{ kind: 'fields', rows: [{ label: 'address', value: url }] }];
    expect(renderTerminal(fields, { width: 40, color: false, addresses: false })).toContain(url);
  });
});

describe('colour', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  const plain = (text: string) => text.replaceAll(/\u001b\[[0-9;]*m/g, '');

  it('changes no letter', () => {
    const settings = { width: 80, addresses: true };
    const colored = renderTerminal(doc, { ...settings, color: true });
    expect(colored).not.toBe(plain(colored));
    expect(plain(colored)).toBe(renderTerminal(doc, { ...settings, color: false }));
  });
});

describe('hostile text', () => {
  it.each(['\u001b[2J', 'a\nb', 'a\u202eb', '\u0007', '\u009b31m', '\u2028'])('%j is shown, not obeyed', (text) => {
    const [line] = renderTerminal([{ kind: 'text', text: `x${text}y` }], {
      width: 80,
      color: false,
      addresses: false,
    }).split('\n');
    expect(line).toMatch(/^ {2}x[^\p{Cc}\p{Bidi_Control}\u2028]*y$/u);
  });
});
