/** What a build may replace, and what it may not. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { results, workplace } from '../fixtures/own-folder.ts';
import { stadion } from '../fixtures/run.ts';

async function folder() {
  const at = workplace();
  await at.import(at.file('a.csv', results('marathon,M,Kelvin KIPTUM,1999-12-02,KEN,2:00:35,2023-10-08')));
  return at;
}

describe('data build', () => {
  it('replaces a compiled dataset, and only that', async () => {
    const at = await folder();
    const out = join(at.folder, 'out');
    for (const time of [1, 2])
      expect({ time, code: (await stadion(`data build ${at.to} --out ${out}`)).code }).toEqual({ time, code: 0 });
    const diary = join(at.folder, 'diary');
    mkdirSync(diary);
    writeFileSync(join(diary, 'today.txt'), 'mine');
    const { code, err } = await stadion(`data build ${at.to} --out ${diary}`);
    expect({ code, told: err.includes('no compiled dataset') }).toEqual({ code: 2, told: true });
    expect(readFileSync(join(diary, 'today.txt'), 'utf8')).toBe('mine');
  });

  it.each(['', '/compiled', '/..'])('does not go where the data lies: %j', async (below) => {
    const at = await folder();
    const before = at.all();
    const { code, err } = await stadion(`data build ${at.to} --out ${at.to}${below}`);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('lie in one another') });
    expect(at.all()).toEqual(before);
  });

  it('through a link replaces the link, not what it leads to', async () => {
    const at = await folder();
    const [real, link] = [join(at.folder, 'real'), join(at.folder, 'link')];
    await stadion(`data build ${at.to} --out ${real}`);
    const before = readFileSync(join(real, 'manifest.json'), 'utf8');
    symlinkSync(real, link);
    await at.import(at.file('b.csv', results('100m,M,Usain BOLT,,JAM,9.58,2009-08-16')));
    expect((await stadion(`data build ${at.to} --out ${link}`)).code).toBe(0);
    expect(readFileSync(join(real, 'manifest.json'), 'utf8')).toBe(before);
  });

  it('of what is not valid writes nothing, and tells each problem with its place', async () => {
    const at = await folder();
    writeFileSync(
      join(at.to, 'marks/marathon.ndjson'),
      readFileSync(join(at.to, 'marks/marathon.ndjson'), 'utf8').replace('2:00:35', '0:10:00'),
    );
    const built = await stadion(`data build ${at.to} --out ${at.folder}/out`);
    expect(built).toMatchObject({
      code: 4,
      out: expect.stringContaining('marks/marathon.ndjson:1: mark-fits-discipline: mark: '),
    });
    const { code, out } = await stadion(`data validate ${at.to} --json`);
    expect(code).toBe(4);
    expect(JSON.parse(out).data).toMatchObject({
      valid: false,
      count: 1,
      problems: [{ file: 'marks/marathon.ndjson', line: 1, rule: 'mark-fits-discipline' }],
    });
  });

  it.each(['validate none', 'build none --out out', 'validate package.json'])('of no folder: data %s', async (line) => {
    expect((await stadion(`data ${line}`)).code).toBe(4);
  });
});
