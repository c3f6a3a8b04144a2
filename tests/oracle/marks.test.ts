/** Every mark of the dataset, read and printed back, and held against arithmetic in whole numbers of another kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DisciplineKind } from '../../src/domain/discipline.ts';
import { gapBetween } from '../../src/domain/gap.ts';
import { formatMark, type Mark, markOf } from '../../src/domain/mark.ts';
import { random } from './pairs.ts';

const DATA = resolve(import.meta.dirname, '../../data');
const read = (file: string) => readFileSync(join(DATA, file), 'utf8');

const kinds = new Map<string, DisciplineKind>(
  (JSON.parse(read('disciplines.json')) as { id: string; kind: DisciplineKind }[]).map(({ id, kind }) => [id, kind]),
);

/** Texts of marks by the kind of their discipline, each once. */
function everyMark(): { texts: Map<DisciplineKind, Set<string>>; count: number } {
  const texts = new Map<DisciplineKind, Set<string>>();
  let count = 0;
  const see = (discipline: string, mark: string | undefined) => {
    const kind = kinds.get(discipline);
    if (mark === undefined || kind === undefined) return;
    count += 1;
    const known = texts.get(kind) ?? new Set();
    texts.set(kind, known.add(mark));
  };
  for (const file of readdirSync(join(DATA, 'marks'))) {
    for (const line of read(`marks/${file}`).split('\n')) {
      if (line) see(file.replace('.ndjson', ''), JSON.parse(line).mark);
    }
  }
  for (const file of readdirSync(join(DATA, 'records'))) {
    const { discipline, records } = JSON.parse(read(`records/${file}`));
    for (const { mark } of records) see(discipline, mark);
  }
  return { texts, count };
}

const { texts, count } = everyMark();
const all = [...texts].flatMap(([kind, each]) => [...each].map((text) => ({ kind, text })));

/** The value of a mark from its figures alone, in thousandths: from the right, sixty at a time. */
function thousandths(text: string, kind: DisciplineKind): bigint {
  const [whole = '', decimals = ''] = text.replace(/[^\d:.]/g, '').split('.');
  const parts = whole.split(':').map(BigInt);
  const units = parts.reduce((sum, part) => sum * 60n + part, 0n);
  if (kind === 'points' || kind === 'place') return units;
  return units * 1000n + BigInt(decimals.padEnd(3, '0'));
}

describe(`the ${count} marks of the dataset`, () => {
  it('are many, and of every kind', () => {
    expect(count).toBeGreaterThan(150_000);
    expect(all.length).toBeGreaterThan(20_000);
    expect(new Set(texts.keys())).toEqual(new Set(['time', 'distance', 'height', 'points']));
  });

  it('have the value that their figures spell', () => {
    const wrong = all.filter(({ kind, text }) => BigInt(markOf(text, kind).value) !== thousandths(text, kind));
    expect(wrong).toEqual([]);
  });

  it('have the precision that their figures show', () => {
    const wrong = all.filter(({ kind, text }) => {
      const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
      return markOf(text, kind).step !== (kind === 'points' ? 1 : 10 ** (3 - decimals));
    });
    expect(wrong).toEqual([]);
  });

  it('are printed as they were published, but for sixty of a unit and more, which become one of the next', () => {
    const wrong = all.filter(({ kind, text }) => {
      const { value, unit, step } = markOf(text, kind);
      const figures = text.replace(/[A-Za-z+]+$/, '').replace(/^0+(?=\d)/, '');
      return formatMark(value, unit, step) !== (kind === 'time' ? carried(figures) : figures);
    });
    expect(wrong).toEqual([]);
  });

  /** `67:44` as `1:07:44`, `60.4` as `1:00.4`. */
  function carried(figures: string): string {
    const [first = '', ...rest] = figures.split(':');
    const [whole = '', decimals] = first.split('.');
    if (Number(whole) < 60 || rest.length > 1) return figures;
    const under = String(Number(whole) % 60).padStart(2, '0') + (decimals === undefined ? '' : `.${decimals}`);
    return [Math.floor(Number(whole) / 60), under, ...rest].join(':');
  }

  it('are the same when what was printed is read again', () => {
    const wrong = all.filter(({ kind, text }) => {
      const { value, unit, step } = markOf(text, kind);
      const again = markOf(formatMark(value, unit, step), kind);
      return again.value !== value || again.step !== step || again.unit !== unit;
    });
    expect(wrong).toEqual([]);
  });
});

describe('gaps', () => {
  /** A gap in whole numbers: rounded half up to the coarser step, then in words again. */
  function independent(a: Mark, b: Mark): { value: bigint; percent: string | null } {
    const step = BigInt(Math.max(a.step, b.step));
    const [x, y] = [BigInt(a.value), BigInt(b.value)];
    const apart = x > y ? x - y : y - x;
    const value = ((apart * 2n + step) / (step * 2n)) * step;
    if (x === 0n) return { value, percent: null };
    const hundredths = (apart * 20000n + x) / (x * 2n);
    return { value, percent: `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}` };
  }

  const next = random(1991_08_30);
  const pairs = [...texts].flatMap(([kind, each]) => {
    const known = [...each];
    const any = () => markOf(known[Math.floor(next() * known.length)] ?? '', kind);
    return Array.from({ length: 5000 }, () => [any(), any()] as const);
  });

  it(`of ${pairs.length} pairs are no more exact than the coarser mark, and right to its last digit`, () => {
    const wrong: unknown[] = [];
    for (const [a, b] of pairs) {
      const { value, percent, unit } = gapBetween(a, b);
      const theirs = independent(a, b);
      if (BigInt(value) !== theirs.value || unit !== a.unit || (percent?.toFixed(2) ?? null) !== theirs.percent) {
        wrong.push({ a: a.text, b: b.text, value, percent, theirs });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('say in words what they say in figures', () => {
    const wrong: unknown[] = [];
    for (const [a, b] of pairs) {
      const { value, unit, text } = gapBetween(a, b);
      if (spelled(text) !== value) wrong.push({ a: a.text, b: b.text, unit, value, text });
    }
    expect(wrong).toEqual([]);
  });

  /** `3 minutes 10.5 seconds`, `5 cm`, `1.25 m`, `23 points` in the base unit. */
  function spelled(text: string): number {
    const units: Readonly<Record<string, number>> = { minute: 60_000, second: 1000, cm: 10, m: 1000, point: 1 };
    let sum = 0;
    for (const [, amount = '', unit = ''] of text.matchAll(/([\d.]+) (minute|second|cm|m|point)s?(?= |$)/g)) {
      sum += Number(amount) * (units[unit] ?? Number.NaN);
    }
    return Math.round(sum);
  }
});
