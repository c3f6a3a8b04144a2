import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { RecordItem } from '../../src/contract/records.ts';
import { drawn } from '../../src/render/chart.ts';
import { chartsOf, dotted, item, restarted } from '../fixtures/chart.ts';

const marathon = [
  item('2:55:18.4', '1908-07-24', 'Johnny Hayes'),
  item('2:26:14', '1935-03-21', 'Sohn Kee-chung'),
  item('2:06:50', '1988-04-17', 'Belayneh Dinsamo'),
  item('2:00:35', '2023-10-08', 'Kelvin Kiptum'),
];

function lines(records: RecordItem[], { width = 60, unicode = true } = {}): readonly string[] {
  return drawn(chartsOf(records), { width, unicode }).flatMap((block) => (block.kind === 'drawing' ? block.lines : []));
}

describe('a drawing', () => {
  it('has better marks on top, marks and years on its axes, and names', () => {
    expect(`\n${lines(marathon).join('\n')}\n`).toMatchSnapshot();
  });

  it('is as wide as the window, and no wider', () => {
    const names = fc.oneof(
      fc.constantFrom('李娜', 'Étienne De Ré', 'x\u001b[2J', '👩‍👩‍👧'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 200 }), fc.boolean(), names, (width, unicode, holder) => {
        const all = lines([...marathon, item('1:59:30', '2026-04-26', holder)], { width, unicode });
        expect(Math.max(...all.map((line) => stringWidth(line)))).toBe(width);
        expect(all.length).toBeLessThanOrEqual(22);
        expect(all.join('')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it.each([1, 19])('of a window of %i columns is still one', (width) => {
    expect(Math.max(...lines(marathon, { width }).map((line) => line.length))).toBe(20);
  });

  it('is of ASCII alone where there is no more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (holder) => {
        const text = lines([...marathon, item('1:59:30', '2026-04-26', holder)], { width: 80, unicode: false });
        expect(text.join('')).toMatch(/^[ -~]*$/);
      }),
    );
    const text = lines([...marathon, item('1:59:30', '2026-04-26', 'Łukasz Grønfeldt-Železný')], { unicode: false });
    expect(text.join('')).toContain('Lukasz Gronfeldt-Zelezny');
  });

  it('goes down where a list began anew with a lesser mark', () => {
    const text = lines(restarted, { width: 40 });
    const [peak = -1, last = -1] = ['┐', '└─'].map((corner) =>
      text.findIndex((line) => line.slice(8).includes(corner)),
    );
    expect(peak).toBeGreaterThanOrEqual(0);
    expect(last).toBeGreaterThan(peak);
  });

  it.each([
    [true, '•'],
    [false, '*'],
  ])('has a dot for each mark that is of its day alone', (unicode, dot) => {
    const [block] = drawn(dotted(chartsOf(marathon)), { width: 60, unicode }).filter(({ kind }) => kind === 'drawing');
    const text = block?.kind === 'drawing' ? block.lines.join('\n') : '';
    expect(text.split(dot)).toHaveLength(marathon.length + 1);
    expect(text).toContain('2:00:35 Kelvin Kiptum');
    expect(text).not.toContain('Belayneh');
  });

  it('has no step where a mark was equalled', () => {
    const tied = [...marathon.slice(0, 2), item('2:26:14', '1960-01-01', 'Another')];
    const apart = marathon.slice(0, 2);
    expect(lines(tied)).toEqual(lines(apart));
  });

  it('keeps to one line each what is a list of its own', () => {
    const lists = ['mixed', 'women-only'] as const;
    const women = lists.flatMap((category) => marathon.map((each) => ({ ...each, sex: 'W' as const, category })));
    const titles = drawn(chartsOf(women), { width: 60, unicode: true }).map((block) => block.kind);
    expect(titles).toEqual(['headline', 'drawing', 'heading', 'drawing', 'sources']);
  });
});
