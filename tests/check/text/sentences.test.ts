import fc from 'fast-check';
import { ParseEnglish } from 'parse-english';
import { describe, expect, it } from 'vitest';
import { plainBlock } from '../../../src/check/text/block.ts';
import { sentencesOf } from '../../../src/check/text/sentences.ts';

const split = (text: string) => sentencesOf(plainBlock('paragraph', text, 0, text.length)).map((each) => each.text);

/** Each case with `|` where a sentence ends. */
const CASES = [
  'He beat Bolt vs. Gatlin in Rome. | It was close.',
  'It was No. 1 on the list. | No. 2 was Bolt.',
  'Was it a record? | No. | He was third.',
  'He needed 2 hr. 3 min. 5 sec. in May. | She needed 3 hr. | The rest gave up.',
  'At 9 p.m. he left. | At 9 p.m. Sunday he came back. | It began at 9 p.m. | Kiptum won.',
  'On Sept. 3, 2004 he ran in St. Moritz. | J. Smith Jr. won.',
  'In the U.S. Olympic Trials he won. | He lived in the U.S. | He moved in 2019.',
  '“It was hard.” | Kiptum said so.',
  '"I won." | She left.',
  '“I ran well,” he said. | “Yes!” he said.',
  'Well... | He won. | Well... he won.',
  'Her time was 2: 18: 44 on the day. | She was 2nd.',
  'He was born in 1987. | 24 years later he ran 2:00:35. | 22 runners followed.',
  'It was Oct. 8. | Kiptum ran 5000 m. | He won.',
  'B. A. Smith of Eugene, Ore. and W. Jones of Boulder, Colo. ran.',
  'Wow! | What a race? | Yes.',
  '1. Kelvin Kiptum 2:00:35',
  'He ran 9.58. | Bolt is from Jamaica.',
  'The mark (2:00:35.) stands. | It was ratified.',
  'Dr. Jones and Prof. Smith measured it, i.e. Twice.',
  'Kipchoge won in 2018.\nHe won again in 2022.'.replace('\n', ' | '),
];

describe('sentencesOf', () => {
  it.each(CASES)('%s', (marked) => {
    const sentences = marked.split(' | ');
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('agrees with parse-english where there is nothing to mend', () => {
    const clauses = [
      'Kiptum won',
      'He ran 2:00:35 in Chicago',
      'It was 9.58 in Berlin, not 9.6',
      'Mr. Bolt said “no” in 2009',
    ];
    const ends = ['. ', '! ', '? ', '... ', '.” ', '; ', ' (it rained). ', ' – '];
    const part = fc.tuple(fc.constantFrom(...clauses), fc.constantFrom(...ends)).map((pair) => pair.join(''));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('').trim();
        expect(split(text)).toEqual(parsed(text));
      }),
    );
  });

  it('tiles its block: in order, without overlap, nothing but white space between', () => {
    const words = fc.constantFrom(
      'He',
      'won',
      'U.S.',
      'No.',
      '1',
      'p.m.',
      '2:00:35',
      '"Yes."',
      '…',
      '\n',
      'x',
      '.',
      '”',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const block = plainBlock('paragraph', text, 0, text.length);
        let at = 0;
        for (const sentence of sentencesOf(block)) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text);
          expect(sentence.text.trim()).toBe(sentence.text);
          at = sentence.start + sentence.text.length;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

function parsed(text: string): string[] {
  const sentences: string[] = [];
  for (const paragraph of new ParseEnglish().parse(text).children) {
    for (const { type, position } of 'children' in paragraph ? paragraph.children : []) {
      if (type === 'SentenceNode') sentences.push(text.slice(position?.start.offset, position?.end.offset));
    }
  }
  return sentences;
}
