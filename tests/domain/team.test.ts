import { describe, expect, it } from 'vitest';
import { holderWords, teamOf } from '../../src/domain/team.ts';

const nations = new Map([['JAM', 'Jamaica']]);
const runners = (...names: string[]) => names.map((name) => ({ id: null, name, nation: 'JAM' }));
const four = runners('Carter', 'Frater', 'Blake', 'Bolt');

describe('a team', () => {
  it('goes by the nation of its runners', () => expect(teamOf(four, 4, nations)).toBe('Jamaica'));
  it('goes by the code of a nation without a name', () => expect(teamOf(four, 4, new Map())).toBe('JAM'));
  it('goes by its own name where its runners are not known', () =>
    expect(teamOf(runners('Racers Track Club'), 4, nations)).toBe('Racers Track Club'));
  it('has no one name where its runners have no one nation', () =>
    expect(teamOf([...four.slice(1), { name: 'Ward', nation: 'GBR' }], 4, nations)).toBeNull());
  it('is not one person', () => expect(teamOf([{ id: 'bolt', name: 'Bolt', nation: 'JAM' }], 4, nations)).toBeNull());
  it('is not those who share a record', () => expect(teamOf(four.slice(2), undefined, nations)).toBeNull());
  it('is not nobody', () => expect(teamOf([], 4, nations)).toBeNull());
});

describe('in words', () => {
  it.each([
    [four, 'Jamaica', 'Jamaica (Carter, Frater, Blake, Bolt)'],
    [four.slice(3), null, 'Bolt (JAM)'],
    [four.slice(2), null, 'Blake (JAM), Bolt (JAM)'],
    [runners('Racers'), 'Racers', 'Racers (JAM)'],
    [runners('JAM'), 'JAM', 'JAM'],
  ])('%#', (holders, team, words) => expect(holderWords(holders, team)).toBe(words));
});
