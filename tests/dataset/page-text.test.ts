import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafText, narrow, pageOf } from '../../src/dataset/page-text.ts';

const failed = new RangeError('damaged');
const opened = (text: string) =>
  pageOf(text, () => failed) as { keys: string[]; values: { at(place: number): unknown; all(): unknown[] } };
const values = ['a', 1, null, [0, 'b,\n]}'], { é: 'Kipruto ʼ 王 😀' }, ''];
const text = leafText({ keys: ['x'], strings: ['"values":[\n'] }, values);

describe('a leaf', () => {
  it('is JSON', () => expect(JSON.parse(text)).toEqual({ keys: ['x'], strings: ['"values":[\n'], values }));

  it.each([0, 1, 2, 3, 4, 5])('gives its value %i alone', (place) =>
    expect(opened(text).values.at(place)).toEqual(values[place]),
  );

  it('gives its values in any order, and twice', () => {
    const { values: read } = opened(text);
    expect([4, 0, 4, 2, 5].map((place) => read.at(place))).toEqual([4, 0, 4, 2, 5].map((place) => values[place]));
  });

  it('gives its values all at once', () => expect(opened(text).values.all()).toEqual(values));

  it('may be empty', () => expect(JSON.parse(leafText({ keys: [] }, []))).toEqual({ keys: [], values: [] }));

  it('gives back whatever it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (all) => {
        const { values: read } = opened(leafText({ keys: [] }, all));
        expect(all.map((_, place) => read.at(place))).toEqual(JSON.parse(JSON.stringify(all)));
        expect(read.all()).toEqual(JSON.parse(JSON.stringify(all)));
      }),
    );
  });

  it('is read as a whole where somebody has written it otherwise', () => {
    const { values: read } = opened(JSON.stringify(JSON.parse(text), null, 1));
    expect(read.at(3)).toEqual(values[3]);
  });

  it.each([
    ['cut short', text.slice(0, -9)],
    ['empty', ''],
    ['without its head', text.slice(9)],
  ])('that is %s is none', (_how, broken) => expect(() => opened(broken)).toThrow(SyntaxError));

  it.each([
    ['broken', text.replace('null', 'nul')],
    ['missing', text.replace('null,\n', '')],
  ])('of which a value is %s says so when it is asked for', (how, broken) => {
    const { values: read } = opened(broken);
    expect(read.at(1)).toBe(1);
    expect(() => [2, 3, 4, 5].map((place) => read.at(place))).toThrow(failed);
    if (how === 'broken') expect(() => read.all()).toThrow(failed);
  });
});

it('takes no letter beyond ASCII, and means the same', () => {
  const json = JSON.stringify(values);
  expect(narrow(json)).not.toMatch(/[\u0080-\uffff]/);
  expect(JSON.parse(narrow(json))).toEqual(values);
});
