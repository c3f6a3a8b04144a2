import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText, renderJson } from '../../src/render/json.ts';

describe('JSON', () => {
  it('is two spaces deep and ends its line', () => expect(renderJson({ a: 1 }, false)).toBe('{\n  "a": 1\n}\n'));

  it('on a terminal has the same value, and nothing that could steer it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = jsonText(text, true);
        expect(JSON.parse(shown)).toBe(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
      }),
    );
  });

  it('through a pipe spells what it can', () => expect(jsonText('\u202e', false)).toBe('"\u202e"'));
});
