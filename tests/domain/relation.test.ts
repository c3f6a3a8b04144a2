import { expect, it } from 'vitest';
import { relationWord } from '../../src/domain/relation.ts';

it.each([
  ['coach', 'coach'],
  ['athlete', 'coach of'],
  ['sibling', 'sibling'],
])('%s is told as %s', (type, word) => expect(relationWord(type)).toBe(word));
