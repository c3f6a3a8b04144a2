import { describe, expect, it } from 'vitest';
import { placeText } from '../../src/domain/place.ts';

describe('placeText', () => {
  it.each([
    ['Chicago Marathon', 'Chicago, IL', 'USA', 'Chicago Marathon, USA'],
    ['London Marathon', 'London', 'GBR', 'London Marathon, GBR'],
    ['CPC Loop Den Haag', 'The Hague', 'NED', 'CPC Loop Den Haag, The Hague, NED'],
    [null, 'Doha', 'QAT', 'Doha, QAT'],
    ['Diamond League', 'Doha', 'QAT', 'Diamond League, Doha, QAT'],
    ['Weltklasse', '', 'SUI', 'Weltklasse, SUI'],
    ['', 'Doha', '', 'Doha'],
    ['Weltklasse', null, null, 'Weltklasse'],
    [null, null, 'KEN', 'KEN'],
    [null, null, null, ''],
  ])('%j, %j, %j is %j', (event, city, country, text) => expect(placeText(event, city, country)).toBe(text));
});
