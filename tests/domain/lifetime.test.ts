import { expect, it } from 'vitest';
import { lifetime } from '../../src/domain/lifetime.ts';

it.each([
  [0, 0, 'alive'],
  [79, 79, 'alive'],
  [79, 80, 'unsure'],
  [80, 80, 'unsure'],
  [122, 122, 'unsure'],
  [122, 123, 'unsure'],
  [123, 123, 'ended'],
  [140, 141, 'ended'],
] as const)('%i to %i years without a known death: %s', (min, max, expected) => {
  expect(lifetime({ min, max })).toBe(expected);
});
