/**
 * Articles that nobody wrote: sentences of the sport with anything put between and into them, as plain text, Markdown and
 * HTML, and as bytes. Each is answered, or refused in words; what is found lies within the text, and is what it says.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';
import { anyText, expectSound, PATIENCE, spoilt, spoiltBytes, tries } from './runs.ts';

const SENTENCES = [
  'Kelvin Kiptum, 24, set the marathon world record of 2:00:35 in Chicago on October 8, 2023.',
  'The 23-year-old Kenyan was 34 seconds faster than Eliud Kipchoge, who ran 2:01:09 in Berlin.',
  'He died on 11 February 2024 with his coach, Gervais Hakizimana, aged 36.',
  'Ruth Chepng\u2019etich holds the women\u2019s world record with 2:09:56, nearly two minutes better.',
  'Born in Chepkorio on 2 December 1999, he won his third marathon, the first man under 2:01.',
  'Kipchoge (KEN) won the Olympic marathon in 2016 and 2021; he is the second fastest of all time.',
  'Colin Jackson and Liu Xiang shared the 110 m hurdles record of 12.91 for two years.',
  'Jim Hines ran 9.95 seconds, hand-timed 9.9, a record that stood for 15 years.',
  'Steve Lewis won gold in the 400m in 1988, and 50 years later it is still 43.87.',
];

const DRESSED = [
  (text: string) => text,
  (text: string) => `# ${text}\n\n> ${text}\n\n- ${text}\n`,
  (text: string) => `| a | b |\n|---|---|\n| ${text} | **${text}** |\n`,
  (text: string) => `---\ndate: 2023-10-09\ntitle: "${text}"\n---\n\n${text}`,
  (text: string) => `<p>${text}</p><table><tr><td>${text}</table><!-- ${text} -->`,
  (text: string) =>
    `<!doctype html><meta property="article:published_time" content="2024-02-12"><h1>${text}</h1>${text}`,
  (text: string) => `NAIROBI, Feb. 12, 2024 \u2014 ${text}\r\n\r\n${text}`,
  (text: string) => `<!-- stadion-ignore-next -->\n${text}\n\`\`\`\n${text}\n`,
  (text: string) => text.replaceAll(' ', '\u00a0').replaceAll('e', '&eacute;'),
];

const FORMATS = ['plain', 'markdown', 'html'] as const;

const article = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...SENTENCES), anyText), fc.constantFrom(...DRESSED), anyText), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([text, dress, between]) => dress(text) + between).join(' '));

const dataset = fixtureFolder();

interface Found {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly verdict: string;
}

/** Where every finding stands, held against the text itself. */
function expectPlaced(source: string, findings: readonly Found[]) {
  const lines = source.split('\n');
  for (const { start, end, line, column, quote } of findings) {
    expect(start >= 0 && start < end && end <= source.length).toBe(true);
    expect(quote).toBe(source.slice(start, end));
    const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    expect(before + column - 1).toBe(start);
  }
  expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).sort((a, b) => a - b));
}

const check = (input: string | Uint8Array, ...more: string[]) =>
  stadion(['check', '-', ...more], { dataset, input, today: '2024-11-20' });

describe('any article', { timeout: PATIENCE }, () => {
  it.each(FORMATS)('as %s is checked, and what is found is where it says', async (format) => {
    const property = fc.asyncProperty(spoilt(article), async (text) => {
      // What a file holds is bytes: halves of pairs are none.
      const source = Buffer.from(text)
        .toString()
        .replace(/^\ufeff/, '');
      const outcome = await check(source, '--json', '--format', format);
      expectSound(outcome, [0, 1, 4]);
      const { data, error } = JSON.parse(outcome.out);
      if (outcome.code === 4) expect(error.message).toMatch(/binary|UTF|too long|is /);
      else expectPlaced(source, data.findings);
    });
    await fc.assert(property, tries(150));
  });

  it('as any bytes is read or refused', async () => {
    const encodings = fc.constantFrom<[BufferEncoding, string]>(
      ['utf8', ''],
      ['utf8', '\ufeff'],
      ['utf16le', '\ufeff'],
      ['latin1', '<meta charset="windows-1252">'],
    );
    const encoded = fc
      .tuple(article, encodings)
      .map(([text, [encoding, mark]]) => Buffer.from(mark + text.replaceAll('\0', ' '), encoding));
    const property = fc.asyncProperty(spoiltBytes(encoded), async (bytes) => {
      const outcome = await check(bytes, '--json');
      expectSound(outcome, [0, 1, 4]);
    });
    await fc.assert(property, tries(150));
  });

  it.each(['text', 'md', 'sarif', 'github', 'csv', 'ndjson'])(
    'is reported as %s, and drives nothing',
    async (output) => {
      const property = fc.asyncProperty(spoilt(article), fc.integer({ min: 1, max: 200 }), async (text, width) => {
        const input = Buffer.from(text, 'utf8');
        const outcome = await stadion(['check', '-', '--show', 'all', '-o', output, '--explain'], {
          dataset,
          input,
          width,
          terminal: true,
          env: { NO_COLOR: '1' },
        });
        expectSound(outcome, [0, 1, 2, 4]);
        expect((outcome.out + outcome.err).replaceAll(/[\n\t]/g, '')).not.toMatch(
          /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u,
        );
        if (output === 'sarif' && outcome.code < 2) JSON.parse(outcome.out);
        if (output === 'github') expect(outcome.out.replace(/^::(error|warning|notice) .*\n/gm, '')).toBe('');
      });
      await fc.assert(property, tries(60));
    },
  );

  it('is answered alike each time', async () => {
    const property = fc.asyncProperty(article, async (text) => {
      const [a, b] = [await check(text, '--json'), await check(text, '--json')];
      expect(a).toEqual(b);
    });
    await fc.assert(property, tries(30));
  });
});
