import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedMark } from '../../src/domain/mark-input.ts';

const MARATHON = { kind: 'time', metres: 42195 } as const;
const HALF = { kind: 'time', metres: 21097.5 } as const;
const TEN = { kind: 'time', metres: 10000 } as const;
const EIGHT = { kind: 'time', metres: 800 } as const;
const SPRINT = { kind: 'time', metres: 100 } as const;
const JUMP = { kind: 'distance' } as const;
const DECATHLON = { kind: 'points' } as const;

/** Each reading as `2:00:35 ms`. */
function shown(typed: string, contest?: Parameters<typeof readTypedMark>[1]): string[] | string {
  const read = readTypedMark(typed, contest);
  return 'problem' in read ? read.problem : read.map(({ mark }) => `${mark.text} ${mark.unit}`);
}

describe('a mark with its unit', () => {
  it.each([
    ['9.58s', '9.58 ms'],
    ['9.58 s', '9.58 ms'],
    ['9,58 sec', '9.58 ms'],
    ['8.95m', '8.95 mm'],
    ['8.95 metres', '8.95 mm'],
    ['8,95 m', '8.95 mm'],
    ['8.91mw', '8.91w mm'],
    ['9126pts', '9126 points'],
    ['9126 points', '9126 points'],
    ['9,126 pts', '9126 points'],
  ])('%s', (typed, reading) => expect(shown(typed)).toEqual([reading]));
});

describe('a time as it is spelt in print', () => {
  it.each([
    ['2:01:09', '2:01:09 ms'],
    ['67:44', '67:44 ms'],
    ['26:11.00', '26:11.00 ms'],
    ['26:11,00', '26:11.00 ms'],
    ['4:06.4h', '4:06.4h ms'],
    ['10.2h', '10.2h ms'],
    ['2h01:53', '2:01:53 ms'],
    ['2 h 00 min 35 s', '2:00:35 ms'],
    ['2 hours, 35 seconds', '2:00:35 ms'],
    ['2h55m18s', '2:55:18 ms'],
    ['2h 01m 41', '2:01:41 ms'],
    ['2:15\u201925\u201D', '2:15:25 ms'],
    ['2h58\u201950', '2:58:50 ms'],
    ['2 hr 9 mins 36 secs', '2:09:36 ms'],
    ['26mins 11.00 seconds', '26:11.00 ms'],
    ['14min 05.20sec', '14:05.20 ms'],
    ['14 minutes, 5.2 seconds', '14:05.2 ms'],
    ['14 minutes and 5.2 seconds', '14:05.2 ms'],
    ['2\u00a0h 00\u00a0min 35\u00a0s', '2:00:35 ms'],
  ])('%s', (typed, reading) => expect(shown(typed)).toEqual([reading]));
});

describe('figures that can mean several things', () => {
  it.each<[string, string[]]>([
    ['9.58', ['9.58 ms', '9.58 mm']],
    ['9126', ['9126 mm', '9126 points']],
    ['2:25.39', ['2:25.39 ms', '2:25:39 ms']],
    ['8.91w', ['8.91w ms', '8.91w mm']],
    // There is no minute with 60 seconds, so no hours.
    ['1:48.60', ['1:48.60 ms']],
    ['26:17.53', ['26:17.53 ms']],
  ])('%s without a discipline', (typed, readings) => expect(shown(typed)).toEqual(readings));

  it.each<[string, Parameters<typeof readTypedMark>[1], string]>([
    ['9.58', SPRINT, '9.58 ms'],
    ['8.95', JUMP, '8.95 mm'],
    ['9126', DECATHLON, '9126 points'],
    ['2:25.39', MARATHON, '2:25:39 ms'],
    ['1:48.30', EIGHT, '1:48.30 ms'],
    ['68.30', HALF, '68:30 ms'],
    ['1:06.06', HALF, '1:06:06 ms'],
    ['32.27', TEN, '32:27 ms'],
    [`26'11"00`, TEN, '26:11.00 ms'],
  ])('%s in %j', (typed, contest, reading) => expect(shown(typed, contest)).toEqual([reading]));
});

describe('refused', () => {
  it.each<[string, Parameters<typeof readTypedMark>[1], RegExp]>([
    ['2:61:09', undefined, /stop at 59/],
    ['2:61:09', MARATHON, /stop at 59/],
    ['2:01:09', SPRINT, /cannot be run over that distance/],
    ['9.58', MARATHON, /cannot be run over that distance/],
    ['2:00:35', JUMP, /not a length/],
    ['8.95', DECATHLON, /not points/],
    ['29-4.5', undefined, /feet and inches/],
    ['29-4\u00bd', JUMP, /feet and inches/],
    ['29 ft 4 in', undefined, /feet and inches/],
    [`29'4"`, undefined, /feet and inches/],
    // 26 min 11.00 s in French results, 26 ft 11 in in American ones.
    [`26'11"00`, undefined, /feet and inches.*26:11\.00/],
    // 35 minutes, or 35 seconds?
    ['2h 35', undefined, /not a mark/],
    ['26 min', undefined, /not a mark/],
    ['2.15,50', undefined, /not a mark/],
    ['kiptum', undefined, /not a mark/],
    ['', undefined, /not a mark/],
    ['-9.58', undefined, /not a mark/],
  ])('%j in %j', (typed, contest, problem) => expect(shown(typed, contest)).toMatch(problem));
});

it('never throws, and every reading has a value', () => {
  const nearly = fc.string({ unit: fc.constantFrom(...`0123456789:.,hms '"min-ptf`), maxLength: 14 });
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), nearly),
      fc.constantFrom(undefined, MARATHON, JUMP, DECATHLON),
      (typed, contest) => {
        const read = readTypedMark(typed, contest);
        if ('problem' in read) return;
        expect(read.length).toBeGreaterThan(0);
        for (const { mark } of read) expect(Number.isInteger(mark.value)).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});
