import { describe, expect, it } from 'vitest';
import { safe } from '../../src/render/safe.ts';

describe('safe', () => {
  it('replaces control characters, bidirectional controls and line ends, as Unicode classes them, and nothing else', () => {
    const harmful = /^[\p{Cc}\p{Bidi_Control}\u2028\u2029]$/u;
    for (let point = 0; point <= 0xffff; point++) {
      const character = String.fromCharCode(point);
      expect([point, safe(character)]).toEqual([point, harmful.test(character) ? '\uFFFD' : character]);
    }
    expect(safe('a\u001B[31mb\u202Ec 🏃')).toBe('a\uFFFD[31mb\uFFFDc 🏃');
  });
});
