import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn } from '../src/streams.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function lines(text: string | Uint8Array, size = 65_536): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesIn(chunksOf(Buffer.from(text as string), size))) found.push(line);
  return found;
}

describe('lines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\na\n', ['', '', 'a']],
    ['\uFEFFŁukasz\n', ['Łukasz']],
  ])('%j', async (text, expected) => expect(await lines(text)).toEqual(expected));

  it('do not depend on where the chunks end', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n]/g, ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 7 }), async (all, size) => {
        const text = all.map((each) => `${each}\n`).join('');
        expect(await lines(`a\n${text}`, size)).toEqual(['a', ...all]);
      }),
    );
  });

  it('are cut where they are longer than any name', async () => {
    const [long, next] = await lines(`${'x'.repeat(300_000)}\nb`);
    expect({ length: long?.length, next }).toEqual({ length: 10_000, next: 'b' });
  });

  it('what is no UTF-8 is shown as such', async () => {
    expect(await lines(Buffer.from([0x61, 0xff, 0x0a]))).toEqual(['a\uFFFD']);
  });
});
