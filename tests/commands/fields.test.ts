/** `--fields`: the named parts of the rows, or an error that lists what there is. */
import { describe, expect, it } from 'vitest';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { stadion } from '../fixtures/run.ts';

const dataset = fixtureFolder();
const ask = (line: string) => stadion(line, { dataset, today: '2024-11-20' });

describe('json', () => {
  it('of one row is narrowed data', async () => {
    const whole = JSON.parse((await ask('age eliud kipchoge --json')).out);
    const { data, ...rest } = JSON.parse(
      (await ask('age eliud kipchoge --json --fields days,person.name,died.value')).out,
    );
    expect(data).toEqual({ days: whole.data.days, person: { name: 'Eliud Kipchoge' }, died: null });
    expect(Object.keys(data)).toEqual(['days', 'person', 'died']);
    expect(rest).toEqual({ ...whole, data: undefined });
  });

  it('of a list has narrowed items', async () => {
    const { data } = JSON.parse((await ask('records 110m hurdles --history --json --fields holders.name,set')).out);
    expect(data.filter).toMatchObject({ discipline: '110m-hurdles' });
    expect(data.records).toEqual([
      { holders: [{ name: 'Colin Jackson' }], set: '1993-08-20' },
      { holders: [{ name: 'Liu Xiang' }], set: '2004-08-27' },
    ]);
  });
});

describe('ndjson', () => {
  it('has the fields in the order asked', async () => {
    const { out } = await ask('records 110m hurdles --history -o ndjson --fields set,mark');
    expect(out).toBe('{"set":"1993-08-20","mark":"12.91"}\n{"set":"2004-08-27","mark":"12.91"}\n');
  });
});

describe('csv', () => {
  it.each([
    ['died,person.id', 'died.value,died.precision,person.id\n,,eliud-kipchoge\n'],
    [' person.id , person.id', 'person.id\neliud-kipchoge\n'],
    ['otherBirths', 'otherBirths\n\n'],
  ])('%s', async (fields, expected) => {
    expect((await ask(`age eliud kipchoge -o csv --fields "${fields}"`)).out).toBe(expected);
  });
});

describe('an unknown field', () => {
  it.each(['csv', 'tsv'])('lists what there is, before any work: %s', async (format) => {
    const { code, out, err } = await ask(`age nobody anywhere -o ${format} --fields days,nmae`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('"nmae" is no field of age (did you mean person.name?)');
    expect(err).toContain('person.id, person.name,');
  });

  it('is JSON where JSON was asked for', async () => {
    const { code, out } = await ask('records --json --fields filter');
    expect(code).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code: 'USAGE', hint: expect.stringContaining('holders.name') });
  });

  it.each(['""', ',', 'days,'])('so is %s', async (fields) => {
    expect((await ask(`age kelvin kiptum -o csv --fields ${fields}`)).code).toBe(2);
  });

  it('what is null in this answer is known all the same', async () => {
    expect((await ask('age eliud kipchoge -o csv --fields died.bogus')).code).toBe(2);
  });

  it('and in an empty list', async () => {
    expect((await ask('records marathon --sex X -o csv --fields holders.nation')).out).toBe('holders.nation\n');
    expect((await ask('records marathon --sex X -o csv --fields bogus')).code).toBe(2);
  });
});
