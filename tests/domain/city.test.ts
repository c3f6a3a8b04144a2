import { expect, it } from 'vitest';
import { cityKey, englishCity, isPlaceOf } from '../../src/domain/city.ts';

it('knows cities by one name', () => {
  expect(englishCity('Göteborg')).toBe('Gothenburg');
  expect(englishCity('New York, NY')).toBe('New York');
  expect(cityKey('Zürich')).toBe('zurich');
});

it('knows a city in either tongue, and a venue by a part of its name', () => {
  expect(isPlaceOf({ city: 'Göteborg' }, 'gothenburg')).toBe(true);
  expect(isPlaceOf({ city: 'Eugene', venue: 'Hayward Field' }, 'hayward field')).toBe(true);
  expect(isPlaceOf({ city: 'Madrid' }, 'gothenburg')).toBe(false);
});
