import { describe, expect, it } from 'vitest';
import { raceOf, readRound } from '../../src/domain/round.ts';

describe('readRound', () => {
  it.each([
    ['1f1', { stage: 'f', number: 1, place: 1 }],
    ['3h12', { stage: 'h', number: 12, place: 3 }],
    ['2sf2', { stage: 'sf', number: 2, place: 2 }],
    ['h', { stage: 'h', number: null, place: null }],
    ['12q', { stage: 'q', number: null, place: 12 }],
  ])('%s', (code, round) => expect(readRound(code)).toEqual(round));

  it.each(['', '1', 'final', 'DQ', '1f1x'])('%j is none', (code) => expect(readRound(code)).toBeUndefined());
});

describe('raceOf', () => {
  it.each([
    [undefined, ''],
    ['1f1', 'f1'],
    ['7f1', 'f1'],
    ['2h3', 'h3'],
    ['f', 'f'],
    // Which heat is not said; a decathlon is run in groups.
    ['h', null],
    ['3q', null],
    ['1ce2', null],
    ['something', null],
  ])('%j is %j', (code, race) => expect(raceOf(code)).toBe(race));
});
