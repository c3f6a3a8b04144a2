import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/render/svg.ts';
import { chartsOf, dotted, item, restarted } from '../fixtures/chart.ts';
import { nestingOf } from '../fixtures/xml.ts';

const marathon = [
  item('2:26:14', '1935-03-21', 'Sohn Kee-chung'),
  item('2:06:50', '1988-04-17', 'Belayneh Dinsamo'),
  item('2:06:50', '1990-04-17', 'Somebody Else'),
  item('2:00:35', '2023-10-08', 'Kelvin Kiptum'),
];
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('a picture', () => {
  const svg = renderSvg(chartsOf(marathon));

  it('has a title, a description, marks, years, names and where it is from', () => {
    expect(svg).toContain('<title id="title">Men&#39;s marathon world record, 1935 to 2026</title>');
    expect(svg).toContain('<desc id="desc">4 marks, from 2:26:14 (Sohn Kee-chung, 1935-03-21) to 2:00:35');
    const expected = ['2:00:00', '2000', '2:26:14 Sohn Kee-chung', 'Belayneh Dinsamo +1', '2:00:35 Kelvin Kiptum'];
    expect(texts(svg)).toEqual(expect.arrayContaining(expected));
    expect(svg).toContain('dataset 1 of 2026-11-01, as of 2026-11-20. Sources: A list');
  });

  it('stands alone', () => {
    expect(nestingOf(svg)).toBe(0);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|href|@import|url\(/);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 (\d+) (\d+)" width="\1" height="\2"/);
  });

  it('is the same each time', () => expect(renderSvg(chartsOf(marathon))).toBe(svg));

  it('has a dot for every mark, and a step for every one that was better', () => {
    expect(svg.match(/<circle/g)).toHaveLength(4);
    expect(/<path d="M[\d.]+ [\d.]+H[\d.]+(?:V[\d.]+H[\d.]+){2}" fill="none" stroke-linejoin/.test(svg)).toBe(true);
  });

  it('goes down where a list began anew', () => {
    const levels = [
      ...(/d="(M[^"]+)" fill="none" stroke-linejoin/.exec(renderSvg(chartsOf(restarted)))?.[1] ?? '')
        .replace(/M[\d.]+ /, 'V')
        .matchAll(/V([\d.]+)/g),
    ].map(([, y]) => Number(y));
    expect(levels).toHaveLength(3);
    expect(levels[1]).toBeLessThan(levels[0] ?? 0);
    expect(levels[2]).toBeGreaterThan(levels[0] ?? 0);
  });

  it('goes from dot to dot where each is of its day alone, and names the best, the last and the first', () => {
    const slow = item('2:10:00', '2024-10-08', 'The Last');
    const picture = renderSvg(dotted(chartsOf([...marathon, slow])));
    expect(picture).toMatch(/<path d="M[\d. ]+(?:L[\d. ]+){4}" fill="none"/);
    const named = texts(picture).filter((text) => /[A-Z]\w+ [A-Z]/.test(text ?? '') && /^\d/.test(text ?? ''));
    expect(named.sort()).toEqual(['2:00:35 Kelvin Kiptum', '2:10:00 The Last', '2:26:14 Sohn Kee-chung']);
  });

  it('has a legend where there are several lists', () => {
    const lists = ['mixed', 'women-only'] as const;
    const women = lists.flatMap((category) => marathon.map((each) => ({ ...each, sex: 'W' as const, category })));
    expect(texts(renderSvg(chartsOf(women)))).toEqual(expect.arrayContaining(['mixed races', 'women only']));
    expect(texts(svg)).not.toContain('mixed races');
  });

  it('of nothing says so', () => {
    const empty = renderSvg(chartsOf([]));
    expect(nestingOf(empty)).toBe(0);
    expect(texts(empty)).toContain('nothing to draw: no such record');
  });
});

describe('hostile text', () => {
  it('is text', () => {
    const svg = renderSvg(chartsOf([...marathon, item('1:59:30', '2026-04-26', `</text><script>"&'`)]));
    expect(svg).toContain('1:59:30 &lt;/text&gt;&lt;script&gt;&quot;&amp;&#39;');
  });

  it('of any kind leaves it well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (holder) => {
        expect(nestingOf(renderSvg(chartsOf([...marathon, item('1:59:30', '2026-04-26', holder)])))).toBe(0);
      }),
    );
  });
});
