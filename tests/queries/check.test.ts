/** Where findings stand in a text, which are listed, and what is counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/check/check.ts';
import type { Verdict } from '../../src/check/finding.ts';
import { CheckData } from '../../src/contract/check.ts';
import { dateOf } from '../../src/domain/date.ts';
import { checkAnswer } from '../../src/queries/check.ts';
import { checkedText, FINDINGS, findingIn, SOURCES } from '../fixtures/checked.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const ALL: readonly Verdict[] = ['contradicted', 'outdated', 'supported', 'unknown'];
const answered = (checked: Checked, show = ALL) =>
  checkAnswer({ dataset: fixtureDataset(), asOf: dateOf('2026-11-20') }, 'draft.md', checked, show);

describe('an answer about a text', () => {
  it('is what the contract says, with the sources it cites and no others', () => {
    const { data, sources, command } = answered(checkedText());
    expect(command).toBe('check');
    expect(CheckData.strict().parse(data)).toEqual(data);
    expect(Object.keys(sources).sort()).toEqual(Object.keys(SOURCES).sort());
    expect(Object.keys(answered(checkedText(), ['supported']).sources)).toEqual(['list']);
  });

  it('counts every claim and lists those asked for', () => {
    const { data } = answered(checkedText(), ['unknown']);
    expect(data.summary).toEqual({ contradicted: 1, outdated: 1, supported: 1, unknown: 1 });
    expect(data.findings.map(({ verdict }) => verdict)).toEqual(['unknown']);
  });

  it('lists them in the order of the text', () => {
    const { data } = answered(checkedText(undefined, [...FINDINGS].reverse()));
    expect(data.findings.map(({ start }) => start)).toEqual(FINDINGS.map(({ start }) => start));
  });
});

describe('places', () => {
  it.each([
    ['x', 'x', [1, 1, 1, 2]],
    ['\nx', 'x', [2, 1, 2, 2]],
    ['a\r\nb x', 'x', [2, 3, 2, 4]],
    ['a x\r\ny b', 'x\r\ny', [1, 3, 2, 2]],
    ['a\rb x', 'x', [1, 5, 1, 6]],
    ['\u{1f3c3} 陳 x', 'x', [1, 6, 1, 7]],
    ['a x\n', 'x\n', [1, 3, 2, 1]],
  ])('%j', (source, quote, [line, column, endLine, endColumn] = []) => {
    const { data } = answered(checkedText(source, [findingIn(source, quote)]));
    expect(data.findings[0]).toMatchObject({ line, column, endLine, endColumn });
  });

  it('lead back to the offsets they were made from', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\u{1f3c3}'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(80), (source, at) => {
        const start = at % source.length;
        const found = {
          ...(FINDINGS[0] as (typeof FINDINGS)[0]),
          start,
          end: start + 1,
          quote: source[start] as string,
        };
        const [{ line, column } = { line: 0, column: 0 }] = answered(checkedText(source, [found])).data.findings;
        const before = source.split('\n').slice(0, line - 1);
        expect(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(start);
      }),
      { numRuns: 50 },
    );
  });
});
