import { describe, expect, it } from 'vitest';
import { identifiers } from '../../../src/compile/import/identity/ids.ts';
import { likeness } from '../../../src/compile/import/identity/likeness.ts';
import { cleaned, readPrinted } from '../../../src/compile/import/identity/printed-name.ts';
import { words } from '../../../src/domain/name.ts';

describe('readPrinted', () => {
  it.each([
    ['Joshua CHEPTEGEI', 'Joshua Cheptegei', 'Cheptegei'],
    ['Wayde VAN NIEKERK', 'Wayde Van Niekerk', 'Van Niekerk'],
    ['Sydney MCLAUGHLIN-LEVRONE', 'Sydney McLaughlin-Levrone', 'McLaughlin-Levrone'],
    ["Keely O'BRIEN", "Keely O'Brien", "O'Brien"],
    ['Hilmar HOßFELD', 'Hilmar Hoßfeld', 'Hoßfeld'],
    ['Elif DİLBER', 'Elif Dilber', 'Dilber'],
    ['LJ VAN ZYL', 'LJ Van Zyl', undefined],
    ['RITU DHIMAN', 'Ritu Dhiman', undefined],
    ['Rankoth PEDIGE W.L.D.', 'Rankoth Pedige W.L.D.', undefined],
    ['JYOTI .', 'Jyoti', undefined],
    ['Wang 軍霞', 'Wang 軍霞', undefined],
    ['Наталья СТРОГОВА', 'Наталья Строгова', 'Строгова'],
  ])('%s', (printed, name, family) => {
    const read = readPrinted(printed);
    expect([read.name, read.family]).toEqual([name, family]);
  });

  it('puts right Cyrillic letters in a Latin name', () => {
    expect(cleaned('Natal\u0456ya  STROHOVA')).toBe('Nataliya STROHOVA');
    expect(cleaned('Natalia СОХ')).toBe('Natalia COX');
  });

  it('leaves those of a name that is written in them', () => {
    for (const name of ['Іван Франко', 'Сара Рос', 'Natalia Строгова']) expect(cleaned(name)).toBe(name);
  });
});

describe('likeness', () => {
  it.each([
    ['Haile Gebrselassie', 'Gebrselassie Haile', 'same'],
    ['Ashraf El Seify', 'Ashraf Elseify', 'same'],
    ['Sanghyeok Woo', 'Woo Sang-hyeok', 'same'],
    ['Haile Gebrselassie', 'Haile Gebreselassie', 'close'],
    ['Vadim Zadoinov', 'Vadim Zadoynov', 'close'],
    ['Augustine Rono', 'Augustine Ronoh', 'close'],
    ['Joan Chelimo', 'Joan Chelimo Melly', 'part'],
    ['Francisco Pinardo', 'Francisco José Pinardo', 'part'],
    ['Cindy Ofili', 'Cindy Sember', 'word'],
    ['Alvin Harrison', 'Calvin Harrison', 'word'],
    ['Marie Mejzlíková I', 'Marie Mejzlíková II', 'word'],
    ['Usain Bolt', 'Mo Farah', 'none'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(likeness(words(a), words(b))).toBe(expected);
  });
});

describe('identifiers', () => {
  const bearer = (name: string, year?: string, nation = 'USA') => ({
    name,
    sex: 'M' as const,
    nation,
    year,
  });
  const ids = (...bearers: ReturnType<typeof bearer>[]) =>
    bearers.map((one) => identifiers(bearers, new Set(['mo-farah'])).get(one));

  it('are the name where it has one bearer', () => expect(ids(bearer('Usain Bolt'))).toEqual(['usain-bolt']));

  it('get the year of birth where it has several, else the nation', () => {
    expect(
      ids(bearer('Steve Lewis', '1969'), bearer('Steve Lewis', '1986'), bearer('Steve Lewis', undefined, 'GBR')),
    ).toEqual(['steve-lewis-1969', 'steve-lewis-1986', 'steve-lewis-gbr']);
  });

  it('are numbered where even that is shared, and never one a curated person has', () => {
    expect(ids(bearer('Chen Chen', '1995'), bearer('Chen Chen', '1995'), bearer('Mo Farah', '1983'))).toEqual([
      'chen-chen-1995',
      'chen-chen-1995-2',
      'mo-farah-1983',
    ]);
  });
});
