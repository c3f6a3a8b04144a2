import { describe, expect, it } from 'vitest';
import disciplines from '../../../data/disciplines.json' with { type: 'json' };
import { contestReader } from '../../../src/compile/intake/contests.ts';
import type * as schema from '../../../src/compile/schema.ts';

const read = contestReader(disciplines as unknown as schema.Discipline[]);

describe('a contest in another language', () => {
  it.each([
    ['Weitsprung', 'long-jump'],
    ['Kugelstoßen', 'shot-put'],
    ['Halbmarathon', 'half-marathon'],
    ['110 m Hürden', '110m-hurdles'],
    ['3000 m Hindernis', '3000m-steeplechase'],
    ['4x400 m Staffel', '4x400m-relay'],
    ['20 km Gehen', '20km-walk'],
    ['Männer Speerwurf', 'javelin-throw'],
    ['Saut à la perche', 'pole-vault'],
    ['Lancer du poids', 'shot-put'],
    ['400 m haies', '400m-hurdles'],
    ['Salto de longitud', 'long-jump'],
    ['Maratón', 'marathon'],
    ['3000 m obstáculos', '3000m-steeplechase'],
  ])('%s is %s', (cell, id) => expect(read(cell, undefined)).toMatchObject({ discipline: { id } }));

  it.each(['Ballweitwurf', 'Sprung', 'x'.repeat(100_000)])('%.20s is none', (cell) =>
    expect(read(cell, undefined)).toHaveProperty('fault'),
  );
});
