import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Packer, unpack } from '../../src/dataset/packing.ts';

/** Packed together, sent through JSON as pages are, and unpacked. */
function throughPage(values: readonly unknown[]): unknown[] {
  const packer = new Packer();
  for (const value of values) packer.add(value);
  const page = JSON.parse(JSON.stringify(packer.packed())) as ReturnType<Packer['packed']>;
  return page.values.map((each) => unpack(each, page));
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
    [{ a: 1, b: [1, 'b', { c: 2 }, [3], null, 4, 5, 6, 7], d: 8 }],
    [JSON.parse('{"__proto__": [1, 2, 3, 4, 5, 6, 7, 8, 9], "a": 1}')],
    [JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}')],
  ])('gives back %j', (value) => expect(throughPage([value])).toEqual([value]));

  it('leaves out a key without a value, as JSON does', () => {
    expect(throughPage([{ a: undefined, b: 1 }])).toEqual([{ b: 1 }]);
  });

  it('unpacks a long list once, when it is first asked for, and it stands like any other value', () => {
    const long = { a: 1, list: Array.from({ length: 20 }, (_, at) => ({ at })), z: 2 };
    const [value] = throughPage([long]) as [typeof long];
    expect(Object.keys(value)).toEqual(['a', 'list', 'z']);
    expect(JSON.stringify(value)).toBe(JSON.stringify(long));
    expect(value.list).toBe(value.list);
    const [copied] = throughPage([long]) as [typeof long];
    expect({ ...copied, a: 3 }).toEqual({ ...long, a: 3 });
  });

  it('keeps the order of keys', () => {
    const [first, second] = throughPage([
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ]);
    expect(JSON.stringify([first, second])).toBe('[{"a":1,"b":2},{"b":2,"a":1}]');
  });

  it('holds once what is there more than once, and only that in its dictionary', () => {
    const packer = new Packer();
    for (let at = 0; at < 3; at++) packer.add({ name: 'Kelvin Kiptum', nation: 'KEN', at, sources: ['a', 'b'] });
    packer.add({ name: 'Eliud Kipchoge', nation: 'KEN', at: 3, sources: ['c'] });
    expect(packer.packed()).toEqual({
      strings: ['KEN', 'Kelvin Kiptum'],
      lists: [['a', 'b']],
      fields: ['name', 'nation', 'at', 'sources'],
      shapes: [[0b100, 0, 1, 2, 3]],
      values: [
        [2, 1, 0, 0, -1],
        [2, 1, 0, 1, -1],
        [2, 1, 0, 2, -1],
        [2, 'Eliud Kipchoge', 0, 3, [0, 'c']],
      ],
    });
  });

  it('gives back an object of more keys than a shape can say something of', () => {
    const wide = Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`key ${at}`, at % 2 === 0 ? at : `${at}`]));
    expect(throughPage([wide])).toEqual([wide]);
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
