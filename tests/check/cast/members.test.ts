import { describe, expect, it } from 'vitest';
import { Members } from '../../../src/check/cast/members.ts';
import type { Person } from '../../../src/dataset/entries.ts';

const person = (name: string, coach?: string): Person =>
  ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    aliases: [{ name: `${name} Senior`, kind: 'variant', sources: [] }],
    relations: coach === undefined ? [] : [{ type: 'coach', person: coach, name: coach, rank: 'normal', sources: [] }],
  }) as unknown as Person;
const seen = () => ({
  called: new Set<string>(),
  sentence: 0,
  subject: false,
  mentions: 1,
  first: 0,
  aside: false,
  main: false,
});
const named = (members: Members, ...words: string[]) => members.named(words).map(({ person: { name } }) => name);

describe('the members of a cast', () => {
  it('are found by their words, in the order they came', () => {
    const members = new Members();
    for (const name of ['Ada Bett', 'Bea Cole', 'Cy Bett']) members.add(person(name), seen());
    expect(named(members, 'bett')).toEqual(['Ada Bett', 'Cy Bett']);
    expect(named(members, 'bett', 'cy')).toEqual(['Cy Bett']);
    expect(named(members, 'senior', 'bea')).toEqual(['Bea Cole']);
    expect(named(members, 'dee')).toEqual([]);
  });

  it('are forgotten with their words and those close to them, the early ones first', () => {
    const members = new Members();
    members.add(person('Ada Bett', 'coach-of-both'), seen());
    members.add(person('Bea Cole', 'coach-of-both'), seen());
    members.add(person('Cy Dunn', 'coach-of-one'), seen());
    expect(members.isRelated('coach-of-one')).toBe(true);
    const fill = (from: number, to: number) => {
      for (let at = from; at < to; at++) members.add(person(`Number ${at}`), seen());
    };
    fill(0, 398);
    expect([members.size, members.has('ada-bett'), members.isRelated('coach-of-both')]).toEqual([400, false, true]);
    fill(398, 400);
    expect([members.size, members.has('cy-dunn'), members.isRelated('coach-of-both')]).toEqual([400, false, false]);
    expect(members.isRelated('coach-of-one')).toBe(false);
    expect(named(members, 'bett')).toEqual([]);
    expect(named(members, '399')).toEqual(['Number 399']);
  });
});
