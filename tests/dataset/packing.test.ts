import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Packer, unpack } from '../../src/dataset/packing.ts';

/** Packed together, sent through JSON as pages are, and unpacked. */
function throughPage(values: readonly unknown[]): unknown[] {
  const packer = new Packer();
  const packed = values.map((value) => packer.pack(value));
  const page = JSON.parse(
    JSON.stringify({ packed, strings: packer.strings, shapes: packer.shapes, lists: packer.lists }),
  ) as {
    packed: typeof packed;
    strings: string[];
    shapes: string[][];
    lists: number[][];
  };
  return page.packed.map((each) => unpack(each, page));
}

describe('packing', () => {
  it.each<[unknown]>([
    ['text'],
    [''],
    [0],
    [-1.5],
    [2],
    [true],
    [false],
    [null],
    [[]],
    [{}],
    [[0, 1, 2]],
    [['a', 'a', 'b']],
    [{ a: 'a', b: ['a', { a: 1 }] }],
    [{ '': 1 }],
    [{ 'a\nb': 1 }],
    [[{ a: 1, b: 2 }, { 'a\nb': 3 }]],
    [[{}, { '': 3 }]],
    [JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}')],
  ])('gives back %j', (value) => expect(throughPage([value])).toEqual([value]));

  it('leaves out a key without a value, as JSON does', () => {
    expect(throughPage([{ a: undefined, b: 1 }])).toEqual([{ b: 1 }]);
  });

  it('keeps the order of keys', () => {
    const [first, second] = throughPage([
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ]);
    expect(JSON.stringify([first, second])).toBe('[{"a":1,"b":2},{"b":2,"a":1}]');
  });

  it('holds a text once', () => {
    const packer = new Packer();
    for (let at = 0; at < 100; at++) packer.pack({ name: 'Kelvin Kiptum', nation: 'KEN' });
    expect(packer.strings).toEqual(['Kelvin Kiptum', 'KEN']);
    expect(packer.shapes).toEqual([['name', 'nation']]);
  });

  it('gives back any values, packed one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), (values) => {
        const plain = JSON.parse(JSON.stringify(values)) as unknown[];
        expect(throughPage(plain)).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });
});
