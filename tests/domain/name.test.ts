import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversWords, fold, isSlip, sameWords, slug, words } from '../../src/domain/name.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(..."aAŁłØøßẞĐđæŒıİþÐə×ŉςΣ'’ʼ-._ ́̇") }),
);

describe('fold', () => {
  it.each([
    ['Kelvin Kiptum', 'kelvin kiptum'],
    ['  Kelvin   KIPTUM  ', 'kelvin kiptum'],
    ['Ana Peleteiro-Compaoré', 'ana peleteiro compaore'],
    ["Ruth Chepng'etich", 'ruth chepngetich'],
    ['Ruth Chepng’etich', 'ruth chepngetich'],
    ['Ruth Chepngʼetich', 'ruth chepngetich'],
    ['Ruth Chepng`etich', 'ruth chepngetich'],
    ['Łukasz Krawczuk', 'lukasz krawczuk'],
    ['Bjørn Sørensen', 'bjorn sorensen'],
    ['Hilmar HOßFELD', 'hilmar hossfeld'],
    ['HOẞFELD', 'hossfeld'],
    ['Đorđe Ðuro', 'dorde duro'],
    ['Kjærsgaard', 'kjaersgaard'],
    ['Œuvrard', 'oeuvrard'],
    ['Ramil İsmayılov', 'ramil ismayilov'],
    ['Yılmaz', 'yilmaz'],
    ['Þórdís', 'thordis'],
    ['Mariya Həsənova', 'mariya hasanova'],
    ['Élise Guðmundsdóttir', 'elise gudmundsdottir'],
    ['Å Ä Ö', 'a a o'],
    // The same letter, composed and taken apart.
    ['Compaoré', 'compaore'],
    ['Compaore\u0301', 'compaore'],
    ['W.L.D. Pedige', 'w l d pedige'],
    ['García León, Juan', 'garcia leon juan'],
    ['long_jump', 'long jump'],
    ['4×400', '4x400'],
    ['10,000 m', '10 000 m'],
    ['5 km', '5 km'],
    ['王凯华', '王凯华'],
    ['Елена', 'елена'],
    ['', ''],
    ["'", ''],
    ['--', ''],
    ['🏃', ''],
  ])('%j is %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('is idempotent, for every character of the basic plane', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const once = fold(`a${String.fromCharCode(code)}b`);
      if (fold(once) !== once) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('is idempotent, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves words with single spaces between, and no capitals of the Latin alphabet', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toMatch(/^(|[^\sA-Z'.,_-]+( [^\sA-Z'.,_-]+)*)$/u);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not mind how letters are composed, nor capitals of the Latin alphabet', () => {
    const latin = fc.string({ unit: fc.constantFrom(..."abcxyzáàâäãåéèñöçšžłøæđþ '-") });
    fc.assert(
      fc.property(latin, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('words', () => {
  it.each([
    ['Kelvin Kiptum', ['kelvin', 'kiptum']],
    ['Ana Peleteiro-Compaoré', ['ana', 'peleteiro', 'compaore']],
    [' . ', []],
    ['', []],
  ])('of %j are %j', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('sameWords', () => {
  it.each([
    ['Liu Xiang', 'Xiang LIU', true],
    ['Peleteiro Compaoré Ana', 'Ana Peleteiro-Compaoré', true],
    ['Liu Xiang', 'Liu', false],
    ['Liu', 'Liu Xiang', false],
    ['Li Li', 'Li', false],
    ['Li Li Wang', 'Li Wang Wang', false],
    ['', '', true],
  ])('%j and %j: %s', (a, b, same) => expect(sameWords(words(a), words(b))).toBe(same));

  it('does not mind the order', () => {
    const shuffled = fc
      .array(fc.constantFrom('li', 'wang', 'kip', 'kiptum'), { maxLength: 5 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(sameWords(all, other)).toBe(true);
      }),
    );
  });
});

describe('coversWords', () => {
  const begins = (typed: string, known: string) => known.startsWith(typed);

  it.each([
    ['kiptum', 'Kelvin Kiptum', true],
    ['kip kel', 'Kelvin Kiptum', true],
    ['kel kel', 'Kelvin Kiptum', false],
    ['kip kipt', 'Kelvin Kiptum', false],
    ['kip kipt', 'Kipkemboi Kiptum', true],
    ['ki kip', 'Kimani Kiptum', true],
    ['li li', 'Li Lin', true],
    ['lin li', 'Li Lin', true],
    ['kiptums', 'Kelvin Kiptum', false],
    ['', 'Kelvin Kiptum', true],
    ['kelvin', '', false],
  ])('%j covers %j: %s', (query, name, covers) => expect(coversWords(words(query), words(name), begins)).toBe(covers));

  it('finds a way to give each word its own whenever there is one', () => {
    const word = fc.constantFrom('k', 'ki', 'kip', 'kit', 'kipt', 'l', 'li', 'lin');
    const some = fc.array(word, { maxLength: 4 });
    fc.assert(
      fc.property(some, some, (query, name) => {
        expect(coversWords(query, name, begins)).toBe(assignable(query, name, begins));
      }),
      { numRuns: 5000 },
    );
  });

  /** The same question, by trying every assignment. */
  function assignable(query: string[], name: string[], matches: typeof begins): boolean {
    const [first, ...rest] = query;
    if (first === undefined) return true;
    return name.some((known, at) => matches(first, known) && assignable(rest, name.toSpliced(at, 1), matches));
  }
});

describe('isSlip', () => {
  it.each([
    ['kipchogge', 'kipchoge', true],
    ['kipchge', 'kipchoge', true],
    ['kipchoga', 'kipchoge', true],
    ['kpichoge', 'kipchoge', true],
    ['kipchoge', 'kipchoge', false],
    ['kipchog', 'kipchoges', false],
    ['kiptum', 'kipton', false],
    ['', 'a', true],
    ['', 'ab', false],
    ['ab', 'ba', true],
    ['abc', 'cab', false],
  ])('%j for %j: %s', (typed, known, slip) => expect(isSlip(typed, known)).toBe(slip));

  const letter = fc.constantFrom(...'abkipt');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 9 });
  const slips: ((word: string, at: number, letter: string) => string)[] = [
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at, other) => text.slice(0, at) + other + text.slice(at),
    (text, at, other) => text.slice(0, at) + other + text.slice(at + 1),
    (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  ];

  it('is true of every slip, whichever of the two is typed', () => {
    fc.assert(
      fc.property(word, fc.nat(8), letter, fc.constantFrom(...slips), (text, where, other, slip) => {
        const slipped = slip(text, where % text.length, other);
        expect(isSlip(slipped, text)).toBe(slipped !== text);
        expect(isSlip(text, slipped)).toBe(slipped !== text);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves the beginning or the end of a word as it was, where the index looks for it', () => {
    fc.assert(
      fc.property(word, fc.nat(8), letter, fc.constantFrom(...slips), (text, where, other, slip) => {
        const typed = slip(text, where % text.length, other);
        fc.pre(typed.length >= 3);
        const whole = Math.max(1, Math.floor((typed.length - 1) / 2));
        expect(text.startsWith(typed.slice(0, whole)) || text.endsWith(typed.slice(-whole))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('slug', () => {
  it.each([
    ['Kelvin Kiptum', 'kelvin-kiptum'],
    ["Ruth Chepng'etich", 'ruth-chepngetich'],
    ['Ana Peleteiro-Compaoré', 'ana-peleteiro-compaore'],
    ['Łukasz Kowalski', 'lukasz-kowalski'],
    ['王 軍霞', '738b-8ecd971e'],
    ['Wang 王-𠮷', 'wang-738b-20bb7'],
    ['--- \u0000', ''],
  ])('%j is %s', (name, id) => expect(slug(name)).toBe(id));
});
