/** What became of the claims of a text, in each form of words. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import type { Settings } from '../../src/render/format.ts';
import { render } from '../../src/render/index.ts';
import { checkedText, FINDINGS, findingIn, settings, spokenOf, TEXT } from '../fixtures/checked.ts';

const onTerminal = { terminal: true } as const;
const shown = (rest: Partial<Settings>, checked = checkedText(), show?: Finding['verdict'][]) =>
  render(spokenOf(checked, 'draft.md', show), settings(rest));
const firstLine = async (findings: readonly Finding[], file = 'draft.md') =>
  (await render(spokenOf(checkedText(TEXT, findings), file), settings())).split('\n')[0];

const [wrong, stale, right, unsure] = FINDINGS as [Finding, Finding, Finding, Finding];

describe('the first line', () => {
  it.each([
    [[], 'no claim that can be checked was found (draft.md)'],
    [[wrong], '1 of 1 claim is wrong (draft.md)'],
    [[right], 'none of 1 claim is wrong, 1 is right (draft.md)'],
    [[unsure, unsure], 'none of 2 claims is wrong, 2 cannot be checked (draft.md)'],
    [
      [wrong, wrong, stale, right, right, unsure],
      '2 of 6 claims are wrong, 1 is outdated, 2 are right, 1 cannot be checked (draft.md)',
    ],
  ])('%#', async (findings, line) => expect(await firstLine(findings)).toBe(line));

  it('of standard input says so', async () => expect(await firstLine([], '-')).toContain('(standard input)'));

  it('is all that is said with -q', async () => {
    const line = '1 of 4 claims is wrong, 1 is outdated, 1 is right, 1 cannot be checked (draft.md)\n';
    expect(await shown({ quiet: true })).toBe(line);
    expect(await shown({ quiet: true, ...onTerminal, width: 100 })).toBe(line);
    expect(await shown({ quiet: true, format: 'md' })).toBe(`**${line.trim()}**\n`);
  });
});

describe('through a pipe', () => {
  it('is a line a finding', async () => {
    expect(await shown({})).toMatchInlineSnapshot(`
      "1 of 4 claims is wrong, 1 is outdated, 1 is right, 1 cannot be checked (draft.md)
      draft.md:1:18: contradicted[age]: Kelvin Kiptum: "25 years old" is wrong, in fact 23 years old, off by 2 years. Born 1999-12-02, he was 23 until 2023-12-02. Source: All-time lists, World Athletics; A life, The Paper
      draft.md:1:38: outdated[record-holder]: Kelvin Kiptum: "holder of the marathon world record" is no longer true since 2026-04-26, now Sabastian Sawe. Beaten by Sabastian Sawe in 1:59:30. Source: All-time lists, World Athletics
      draft.md:2:8: supported[mark]: Kelvin Kiptum: "2:00:35 marathon" is right. He ran it on 2023-10-08. Source: All-time lists, World Athletics
      draft.md:2:32: unknown[mark]: "1:59:40" cannot be checked: it can mean several. Nobody is named.
      "
    `);
  });
});

describe('on a terminal', () => {
  it('is a report', async () =>
    expect(await shown(onTerminal)).toMatchInlineSnapshot(`
      "1 of 4 claims is wrong, 1 is outdated, 1 is right, 1 cannot be checked
      (draft.md)
        published 2023-10-09 (from its front matter)

      CONTRADICTED  age  draft.md:1:18
        Kelvin Kiptum, a 25-year-old Kenyan, holds the record.
                         ^^^^^^^^^^^
        says     Kelvin Kiptum: 25 years old
        in fact  23 years old
        off by   2 years
        as of    2023-10-09
        why      Born 1999-12-02, he was 23 until 2023-12-02.
        source   All-time lists, World Athletics
                 https://example.org/list
                 A life, The Paper, 2024-02-12

      OUTDATED  holder of a record  draft.md:1:38
        Kelvin Kiptum, a 25-year-old Kenyan, holds the record.
                                             ^^^^^^^^^^^^^^^^
        says        Kelvin Kiptum: holder of the marathon world record
        now         Sabastian Sawe
        true until  2026-04-26
        as of       2023-10-09
        why         Beaten by Sabastian Sawe in 1:59:30.
        source      All-time lists, World Athletics
                    https://example.org/list

      SUPPORTED  mark  draft.md:2:8
        He ran 2:00:35 in Chicago, and 1:59:40 in Vienna.
               ^^^^^^^
        says    Kelvin Kiptum: 2:00:35 marathon
        why     He ran it on 2023-10-08.
        source  All-time lists, World Athletics
                https://example.org/list

      UNKNOWN  mark  draft.md:2:32
        He ran 2:00:35 in Chicago, and 1:59:40 in Vienna.
                                       ^^^^^^^
        says         1:59:40
        not checked  it can mean several
        why          Nobody is named
      "
    `));

  it('is stacked where it is narrow', async () => {
    expect(await shown({ ...onTerminal, width: 40 }, checkedText(TEXT, [wrong]))).toMatchInlineSnapshot(`
      "1 of 1 claim is wrong (draft.md)
        published 2023-10-09 (from its front
        matter)

      CONTRADICTED
      age
      draft.md:1:18
        Kelvin Kiptum, a 25-year-old Kenyan,
                         ^^^^^^^^^^^
        holds the record.
        says     Kelvin Kiptum: 25 years old
        in fact  23 years old
        off by   2 years
        as of    2023-10-09
        why      Born 1999-12-02, he was 23
                 until 2023-12-02.
        source   All-time lists, World
                 Athletics
                 https://example.org/list
                 A life, The Paper, 2024-02-12
      "
    `);
  });

  it('says what is not listed', async () => {
    const text = await shown({ ...onTerminal, width: 100 }, checkedText(), ['contradicted']);
    expect(text).toContain('not listed: 1 outdated, 1 right, 1 that cannot be checked; --show all lists them');
    expect(text).not.toContain('OUTDATED');
  });

  it('says that a day is missing where something could not be checked', async () => {
    const undated = { ...checkedText(), published: null };
    expect(await shown(onTerminal, undated)).toContain('--published 2023-10-08');
    expect(await shown(onTerminal, { ...undated, findings: [right] })).not.toContain('--published');
  });

  it('underlines by columns, not by characters', async () => {
    const source = '陳盆濱は25歳でe\u0301te\u0301 42 ans.';
    const text = await shown(onTerminal, checkedText(source, [findingIn(source, '25歳'), findingIn(source, '42 ans')]));
    const lines = text.split('\n');
    const below = (line: number) => lines[lines.findIndex((each, at) => at >= line && each.includes('^'))];
    expect(below(0)).toBe(`  ${' '.repeat(8)}^^^^`);
    expect(lines.filter((each) => each.includes('^'))[1]).toBe(`  ${' '.repeat(18)}^^^^^^`);
  });

  it('underlines words that are folded over two lines', async () => {
    const source = 'It was a long and windy day when he ran the marathon in under two hours there.';
    const text = await shown(
      { ...onTerminal, width: 60 },
      checkedText(source, [findingIn(source, 'in under two hours')]),
    );
    expect(text.split('\n').slice(3, 8)).toEqual([
      'UNKNOWN  age  draft.md:1:54',
      '  It was a long and windy day when he ran the marathon in',
      `  ${' '.repeat(53)}^^`,
      '  under two hours there.',
      '  ^^^^^^^^^^^^^^^',
    ]);
  });

  it('has colour for no verdict that is not a word as well', async () => {
    const text = await shown({ ...onTerminal, color: true });
    expect(text).toContain('\u001b[31mCONTRADICTED');
    expect(text).toContain('\u001b[33mOUTDATED');
  });

  it('explains how claims are graded', async () => {
    const text = await shown({ ...onTerminal, explain: true });
    expect(text).toContain('How it was graded');
    expect(text).toContain('https://example.org/list');
    for (const label of ['contradicted', 'outdated', 'tolerance', 'record-holder'])
      expect(text).toContain(`  ${label}`);
  });
});

describe('as Markdown', () => {
  it('is a report', async () =>
    expect(await shown({ format: 'md' })).toMatchInlineSnapshot(`
      "**1 of 4 claims is wrong, 1 is outdated, 1 is right, 1 cannot be checked (draft.md)**

      published 2023-10-09 (from its front matter)

      ### contradicted: age, line 1

      > Kelvin Kiptum, a **25-year-old** Kenyan, holds the record.

      - **says:** Kelvin Kiptum: 25 years old
      - **in fact:** 23 years old
      - **off by:** 2 years
      - **as of:** 2023-10-09
      - **why:** Born 1999-12-02, he was 23 until 2023-12-02.
      - **source:** [All-time lists](<https://example.org/list>), World Athletics
      - **source:** A life, The Paper, 2024-02-12

      ### outdated: holder of a record, line 1

      > Kelvin Kiptum, a 25-year-old Kenyan, **holds the record**.

      - **says:** Kelvin Kiptum: holder of the marathon world record
      - **now:** Sabastian Sawe
      - **true until:** 2026-04-26
      - **as of:** 2023-10-09
      - **why:** Beaten by Sabastian Sawe in 1:59:30.
      - **source:** [All-time lists](<https://example.org/list>), World Athletics

      ### supported: mark, line 2

      > He ran **2:00:35** in Chicago, and 1:59:40 in Vienna.

      - **says:** Kelvin Kiptum: 2:00:35 marathon
      - **why:** He ran it on 2023-10-08.
      - **source:** [All-time lists](<https://example.org/list>), World Athletics

      ### unknown: mark, line 2

      > He ran 2:00:35 in Chicago, and **1:59:40** in Vienna.

      - **says:** 1:59:40
      - **not checked:** it can mean several
      - **why:** Nobody is named
      "
    `));
});
