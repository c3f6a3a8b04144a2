/** Patterns of a bundle that are made when a text first has what they must find. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Scripts are no part of the program that is compiled, and have no types.
const script = (name: string) => import(join(root, `scripts/patterns/${name}.mjs`));
const { cuesOf } = (await script('cues')) as { cuesOf: (source: string, flags: string) => string[][] };
const { postponePatterns } = (await script('postpone')) as {
  postponePatterns: (code: string, require: NodeJS.Require) => string;
};

describe('the cues of a pattern', () => {
  const cases: readonly [RegExp, string[][]][] = [
    [/won/, [['won']]],
    [/\b(?:semi-?finals?|heats?)\b/, [['semifinal', 'semi-final', 'heat']]],
    [/^\s(?:won|win|wins)\b/, [['won', 'win']]],
    [/colou?rs?\s+of/, [['color', 'colour'], ['of']]],
    [/(?<=broke\s)[a-z]+/, [['broke']]],
    [/[a-z]+(?=\srecord)/, [['record']]],
    [/(?:first|1st)\s(?!lap)(?:man|woman)/, [['man'], ['first', '1st']]],
    [/(?:gold){2}/, [['gold']]],
    [/World (?:Record|Best)/i, [['world record', 'world best']]],
    [/br(?:oke|eak(?:s|ing)?)\b/, [['broke', 'break']]],
  ];
  it.each(cases)('%s', (pattern, cues) => {
    expect(cuesOf(pattern.source, pattern.flags)).toEqual(cues);
  });

  it.each([/\d+/, /a|record/, /(?:record)?/, /(?:record)*\d/, /(?!record)\d/, /[A-Z]x?/, /ſet/iu, /é/i, /\trace\n/])(
    '%s has none',
    (pattern) => {
      expect(cuesOf(pattern.source, pattern.flags)).toEqual([]);
    },
  );

  /** Every literal of the check, as far as a pattern can tell where one stands: what is none does not compile. */
  const literals = readdirSync(join(root, 'src/check'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(root, 'src/check', file), 'utf8').matchAll(
        /^[^*\n]*?[=(,:[!]\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([ius]*)[.,;)]/gm,
      ),
    ])
    .flatMap(([, source = '', flags = '']) => {
      try {
        return [new RegExp(source, flags)];
      } catch {
        return [];
      }
    });
  const texts = readdirSync(join(root, 'eval/texts'))
    .filter((file) => !file.startsWith('unseen'))
    .flatMap((file) => JSON.parse(readFileSync(join(root, 'eval/texts', file), 'utf8')) as { text: string[] }[])
    .flatMap(({ text }) => text)
    .filter((_, at) => at % 25 === 0);

  it('are in whatever one of the check’s own patterns finds', () => {
    expect(literals.length).toBeGreaterThan(1000);
    let found = 0;
    for (const pattern of literals) {
      const groups = cuesOf(pattern.source, pattern.flags);
      for (const sentence of texts)
        for (const text of [sentence, sentence.toLowerCase(), sentence.slice(sentence.length / 2)]) {
          if (!pattern.test(text)) continue;
          found += 1;
          const asked = pattern.flags.includes('i') ? text.toLowerCase() : text;
          if (!groups.every((group) => group.some((cue) => asked.includes(cue))))
            expect.fail(`${pattern} finds something in "${text}" without ${JSON.stringify(groups)}`);
        }
    }
    expect(found).toBeGreaterThan(1000);
  });

  it('are in whatever a pattern put together at random finds', () => {
    const atom = fc.constantFrom(
      'ab',
      'c',
      '[de]',
      '(?:fg|h)',
      '(?:ij)?',
      '\\s',
      'k+',
      '(?=a)',
      '(?<!b)',
      '\\b',
      '(?:ab){2}',
      '.',
      '[^a]',
    );
    const sequence = fc.array(atom, { minLength: 1, maxLength: 5 }).map((atoms) => atoms.join(''));
    const source = fc.array(sequence, { minLength: 1, maxLength: 3 }).map((all) => all.join('|'));
    const text = fc.array(fc.constantFrom(...'abcdefghijk '), { maxLength: 14 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(source, text, (pattern, searched) => {
        if (!new RegExp(pattern).test(searched)) return;
        for (const group of cuesOf(pattern, '')) expect(group.some((cue) => searched.includes(cue))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a module with postponed patterns', () => {
  const require = createRequire(import.meta.url);
  const code = String.raw`'use strict';
    const WORDS = ['won', 'win'];
    const WON = new RegExp('\\b(' + WORDS.join('|') + ')\\b');
    const MARK = /(\d+) metres/g;
    const PASSED = /metres/;
    const isFar = (text, pattern = PASSED) => pattern.test(text);
    const SHADOWED = /gold/;
    const shadowed = (SHADOWED) => SHADOWED.test('gold') && /won/.test('won');
    module.exports = (text) => [
      WON.test(text), WON.exec(text)?.[1], isFar(text), shadowed({ test: (text) => text === 'gold' }), SHADOWED.test(text),
      [...text.matchAll(MARK)].map(([, mark]) => mark), text.replace(MARK, 'far'), text.split(MARK),
      /gold|silver/.test(text), /(?<medal>gold|silver)/.exec(text)?.groups.medal, text.match(/gold/), text.search(/silver/),
      (text === '' ? 'gold' : text).replace(/gold/g, 'Au').replace(/silver/g, 'Ag'), text.split(/ and /),
      /GOLD/i.test(text), /\d/.test(text), text.replace(/(gold)/, (all) => all.replace(/gold/, 'silver')),
      [text].filter((each) => /win/.test(each.replace(/won/, 'win'))),
      undefined?.replace(/gold/, ''), /undefined/.test(undefined),
    ];`;
  const run = (text: string): ((asked: string) => unknown[]) =>
    compileFunction(`${text}; return module.exports`, ['module', 'require'])({}, require);
  const texts = [
    '',
    'won gold',
    'Gold and silver',
    'silver in 100 metres',
    'a win of 7 metres and 8 metres',
    'nothing',
  ];

  it('answers as it did, in whatever order it is asked', () => {
    const postponed = postponePatterns(code, require);
    expect(postponed.match(/new PostponedPattern\(/g)).toHaveLength(2);
    expect(postponed.match(/isWorthTrying\(\d/g)).toHaveLength(14);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 1 }), (all) => {
        const [before, after] = [run(code), run(postponed)];
        for (const text of all) expect(after(text)).toEqual(before(text));
      }),
    );
  });

  it('may have no name of its own that is needed for it', () => {
    expect(() => postponePatterns('const triedText = 1;', require)).toThrow('triedText');
  });
});
