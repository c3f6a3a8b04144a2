import { describe, expect, it } from 'vitest';
import { likeness, readValue, saysValue } from '../../eval/values.ts';

describe('values as written', () => {
  it.each<[string, string]>([
    ['two hours and 35 seconds', '2:00:35'],
    ['2h 11 minutes 19 secs', '2:11:19'],
    ['2hr 08min 01sec', '2 hours 8 minutes and 1 second'],
    ['2:04.42', '2:04:42'],
    ['14 minutes, 5.20 seconds', '14:05.20'],
    ['one minute and 57 seconds', '117 s'],
    ['half a minute', '30 seconds'],
    ['nine-second improvement', '9 s'],
    ['one centimetre', '0.01 m'],
    ['two hundredths of a second', '0.02 seconds'],
    ['6.22m', '6.22 metres'],
    ['Sept. 3, 2004', '2004-09-03'],
    ['6 June 1986', '1986-06-06'],
    ['forty-fifth', '45th'],
    ['8,994 points', '8994 points'],
    ['twenty-three', '23-year-old'],
  ])('%s is %s', (written, other) => {
    expect(saysValue(written, other)).toBe(true);
    expect(likeness(other, written)).toBeGreaterThan(0.5);
  });

  it.each<[string, string]>([
    ['2:00:53', '2:00:35'],
    ['35 seconds', '34 seconds'],
    ['6.22 m', '6.22 seconds'],
    ['September 2004', '2004-09-03'],
    ['Jacob Kiplimo', 'Geoffrey Kamworor'],
  ])('%s is not %s', (written, other) => {
    expect(saysValue(written, other)).toBe(false);
  });

  it('of a label the part before a bracket counts, and any alternative will do', () => {
    expect(saysValue('2:22:58', '2:22:58 (Hassan 2:22:55)')).toBe(true);
    expect(saysValue('Geoffrey Kamworor, 58:01', 'Geoffrey Kamworor (Kenya)')).toBe(true);
    expect(saysValue({ value: 'KEN', text: 'Kenya' }, 'Kenya | KEN')).toBe(true);
    expect(saysValue(null, '23')).toBe(false);
  });

  it.each<[string, string]>([
    ['1985-07-13', 'July 13, 1985'],
    ['4:07.64', '4 minutes, 7.64 seconds'],
    ['4.53 seconds', 'nearly five seconds'],
    ['10.31 seconds', 'more than 10 seconds'],
    ['0.02 seconds', 'two hundredths of a second'],
  ])('%s says %s', (actual, expected) => {
    expect(saysValue(actual, expected)).toBe(true);
  });

  it.each<[string, string]>([
    ['1985-07-14', 'July 13, 1985'],
    ['4:08.64', '4 minutes, 7.64 seconds'],
    ['3.53 seconds', 'nearly five seconds'],
    ['9.9 seconds', 'more than 10 seconds'],
  ])('%s does not say %s', (actual, expected) => {
    expect(saysValue(actual, expected)).toBe(false);
  });

  it('takes each figure once', () => {
    expect(readValue('6.31 m on 12 March 2026').quantities).toEqual([
      { unit: 'date', values: ['2026-03-12'] },
      { unit: 'm', values: [6.31] },
    ]);
  });
});
