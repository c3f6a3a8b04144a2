import { describe, expect, it } from 'vitest';
import { type PropertyName, properties, propertyOf } from '../../src/domain/property.ts';

const names = Object.keys(properties) as PropertyName[];
const named = (wanted: (name: PropertyName) => boolean) => names.filter(wanted).sort();

describe('properties', () => {
  it('each have a label of their own, in words', () => {
    const labels = names.map((name) => propertyOf(name).label);
    for (const label of labels) expect(label).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    expect(new Set(labels).size).toBe(names.length);
  });

  it('are dates, places, an age or words', () => {
    const of = (kind: string) => named((name) => propertyOf(name).kind === kind);
    expect(of('date')).toEqual(['born', 'coached-since', 'coaching-since', 'died', 'first-met-coach', 'retired']);
    expect(of('place')).toEqual(['born-place', 'died-place', 'residence', 'training-base']);
    expect(of('age')).toEqual(['age']);
    expect(of('text').length).toBe(names.length - 11);
  });

  it('have one value at a time, but for those of which people have several', () => {
    const many = named((name) => propertyOf(name).many === true);
    expect(many).toContain('occupation');
    expect(many).toContain('training-base');
    for (const one of ['born', 'died', 'residence', 'marital-status', 'retired']) expect(many).not.toContain(one);
    expect(many.length).toBe(11);
  });
});
