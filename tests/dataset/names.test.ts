import { describe, expect, it } from 'vitest';
import { layered } from '../../src/dataset/layered/over.ts';
import { dateOf } from '../../src/domain/date.ts';
import { Ambiguous } from '../../src/errors.ts';
import { resolvePerson } from '../../src/queries/person.ts';
import { searchQuery } from '../../src/queries/search.ts';
import { fixture, person } from '../fixtures/data.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

/** More names with one word than are read at once. */
const COUNT = 1300;
const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const NAMES = [
  ...Array.from({ length: COUNT }, (_, at) => `Maria ${'abcdefg'[at % 7]}${'xyz'[at % 3]}ova${at} Lima`),
  'Maria',
  'Maria Maria',
  'Ana Maria Braun',
];
const all = NAMES.map((name) => person({ id: idOf(name), name }));
const dataset = fixtureDataset(fixture({ listed: [...fixture().listed.map(({ record }) => record), ...all] }));

describe('a word that very many names have', () => {
  it('has all of them, each once', async () => {
    expect((await dataset.names('maria')).map(({ id }) => id).sort()).toEqual(NAMES.map(idOf).sort());
  });

  it('has those with another word beside it, and few others', async () => {
    const found = await dataset.names('maria', { beside: ['axova21'] });
    expect(found.map(({ id }) => id)).toContain('maria-axova21-lima');
    expect(found.length).toBeLessThan(COUNT / 10);
  });

  it('begins as its beginnings do', async () => {
    expect(new Set((await dataset.namesFrom('mari', 5000)).map(({ id }) => id))).toEqual(new Set(NAMES.map(idOf)));
  });

  it.each([
    ['maria', 'maria'],
    ['maria maria', 'maria-maria'],
    ['maria braun', 'ana-maria-braun'],
    ['braun maria ana', 'ana-maria-braun'],
    ['lima axova21 maria', 'maria-axova21-lima'],
    ['maria axova21', 'maria-axova21-lima'],
  ])('%s is %s', async (typed, id) => {
    expect((await resolvePerson(dataset, typed, 'stadion athlete')).value.id).toBe(id);
  });

  it('laid over nothing it is the same', async () => {
    const both = layered([dataset, fixtureDataset()]);
    expect(await both.names('maria')).toHaveLength(NAMES.length);
    expect((await resolvePerson(both, 'maria braun', 'stadion athlete')).value.id).toBe('ana-maria-braun');
  });

  it('with another that as many have fits them all', async () => {
    const error = await resolvePerson(dataset, 'lima maria', 'stadion athlete').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Ambiguous);
    expect((error as Ambiguous).message).toContain(`fits ${COUNT} people`);
  });

  it('is searched without reading them all', async () => {
    const asked = { words: 'maria', limit: 15 };
    const { data } = await searchQuery({ dataset, asOf: dateOf('2024-11-20') }, asked);
    expect(data.hits[0]).toMatchObject({ id: 'maria', match: 'whole' });
    expect(data.hits).toHaveLength(15);
  });
});
