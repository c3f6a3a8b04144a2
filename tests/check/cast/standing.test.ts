import { describe, expect, it, test } from 'vitest';
import { isObjectPronoun, kinOf, standingOf } from '../../../src/check/cast/standing.ts';
import type { PersonSpan } from '../../../src/check/reading/span.ts';

const spanOf = (text: string, name: string): PersonSpan => {
  const start = text.indexOf(name);
  const end = start + name.length;
  const possessive = /^['’]s/.test(text.slice(end));
  return { kind: 'person', via: 'full', start, end, candidates: [], words: [], sex: undefined, possessive };
};

test.each([
  ['main', 'Noguchi won in Athens.'],
  ['main', 'In Athens Noguchi held her off.'],
  ['main', 'In Athens, in 2004, the Japanese Noguchi of Kyoto had won.'],
  ['main', 'The gold was gone, and Noguchi ran on.'],
  ['main', 'Then came Noguchi.'],
  ['clause', 'It lasted until the Japanese Noguchi ran faster.'],
  ['clause', 'When Noguchi, then 26, attacked, she stayed.'],
  ['beside', 'She was second behind Noguchi.'],
  ['beside', 'It was held by the great Noguchi before.'],
  ['beside', "Noguchi's record fell."],
  ['beside', 'Noguchi of Japan, with 2:19:12. She beat it.'],
])('%s: %s', (expected, text) => {
  expect(standingOf(text, spanOf(text, 'Noguchi'))).toBe(expected);
});

describe('an object', () => {
  it.each([
    [true, 'Noguchi held her off.', 'her'],
    [true, 'Mills barged past him.', 'him'],
    [true, 'Carter beat her with her last put.', 'her'],
    [false, 'Noguchi took her record.', 'her'],
    [false, 'Noguchi said she won.', 'she'],
  ])('%s: %s', (expected, text, word) => {
    expect(isObjectPronoun(text, spanOf(text, word))).toBe(expected);
  });
});

it('tells of whose kin a sentence is', () => {
  expect(kinOf('Her mother, Fiona May, won two titles.')).toEqual({ sex: 'W' });
  expect(kinOf('His elder brother ran.')).toEqual({ sex: 'M' });
  expect(kinOf('Her coach was pleased.')).toEqual({ sex: undefined });
  expect(kinOf('Her best is 7.06.')).toBeUndefined();
});
